"""Each two of the twelve recipes that people combine stand in one loop: right numbers, and what the naive order makes of them."""

import json
from functools import cache
from pathlib import Path

import pytest
from programs import run

from pairs.table import ALL, TABLE, read

PAIRS, WRONG = read()
RUN = f"import sys\nsys.path.insert(0, {str(Path(__file__).parents[1])!r})\nfrom pairs.run_all import main\nmain()\n"


@cache
def outcomes() -> dict:
    """All pairs, run once: of each what comes out in the right order, and in the naive one."""
    result = run(RUN)
    assert not result.failed, result.printed
    return json.loads(result.printed.splitlines()[-1])


def test_every_pair_has_a_verdict():
    assert not WRONG, "\n".join(WRONG)
    assert len(PAIRS) == len(ALL) == 66


def test_every_pair_that_can_stand_in_one_loop_is_run_and_no_other():
    assert sorted(outcomes()) == sorted(pair.name for pair in PAIRS if pair.verdict != "impossible")


@pytest.mark.parametrize("pair", [pair for pair in PAIRS if pair.verdict != "impossible"], ids=lambda pair: pair.name)
def test_a_pair_gives_the_right_numbers_and_would_be_red_with_its_order_swapped(pair):
    right, naive = outcomes()[pair.name]
    assert right == pair.fields["right"]
    assert naive == pair.other
    assert right != naive, "no number of this pair notices the naive order"


ONE = """
- pair: accumulation + clipping
  bites: why
  right: [1]
  naive: [2]
  said: accumulation#clip
"""


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("  bites: why\n", "", ":2: accumulation + clipping needs one of bites, fine, impossible"),
        ("bites: why", "bites: why\n  fine: why", ":2: accumulation + clipping needs one of bites, fine, impossible"),
        ("  naive: [2]\n", "", ":2: accumulation + clipping: bites needs bites, naive, right, said, and nothing else"),
        ("#clip", "#no-such", ":2: accumulation + clipping: there is no heading accumulation#no-such; write page#id"),
        ("accumulation + c", "c", ":2: clipping is no pair of two of accumulation, clipping, "),
        (ONE, ONE + ONE, ":8: accumulation + clipping stands in line 2 already"),
        ("", "", ": accumulation + scaler has no verdict; write bites, fine or impossible"),
    ],
)
def test_a_mistake_in_the_table_is_one_line(tmp_path, old, new, said):
    file = tmp_path / TABLE.name
    file.write_text(ONE.replace(old, new) if old else ONE, "utf-8")
    assert read(file)[1][0].startswith(TABLE.name + said)
