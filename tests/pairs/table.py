"""The table of pairs. Whatever is wrong with it is said in one line that names file and line."""

import re
from itertools import combinations
from pathlib import Path
from typing import NamedTuple

import yaml
from pages import DOCS

from pairs import RECIPES

TABLE = Path(__file__).with_name("pairs.yml")
VERDICTS = {"bites": {"right", "naive", "said"}, "fine": {"right", "without"}, "impossible": set()}
ALL = [" + ".join(pair) for pair in combinations(RECIPES, 2)]


class Pair(NamedTuple):
    name: str
    verdict: str
    fields: dict
    line: int

    @property
    def other(self) -> list:
        """What comes out of the naive order, or without one of the two."""
        return self.fields["naive" if self.verdict == "bites" else "without"]


def read(file: Path = TABLE) -> tuple[list[Pair], list[str]]:
    """The pairs, and what is wrong with them."""
    text = file.read_text("utf-8")
    lines = [node.start_mark.line + 1 for node in yaml.compose(text).value]
    pairs, wrong = {}, []
    for fields, line in zip(yaml.safe_load(text), lines, strict=True):
        name = fields.pop("pair", None)
        if mistake := mistake_in(name, fields, pairs):
            wrong.append(f"{file.name}:{line}: {mistake}")
        else:
            (verdict,) = VERDICTS.keys() & fields.keys()
            pairs[name] = Pair(name, verdict, fields, line)
    if not wrong:
        wrong = [
            f"{file.name}: {name} has no verdict; write bites, fine or impossible" for name in ALL if name not in pairs
        ]
    return list(pairs.values()), wrong


def mistake_in(name: str, fields: dict, pairs: dict) -> str | None:
    if name not in ALL:
        return f"{name} is no pair of two of {', '.join(RECIPES)}, in this order"
    if name in pairs:
        return f"{name} stands in line {pairs[name].line} already"
    verdicts = VERDICTS.keys() & fields.keys()
    if len(verdicts) != 1:
        return f"{name} needs one of bites, fine, impossible"
    (verdict,) = verdicts
    if fields.keys() != (needed := {verdict} | VERDICTS[verdict]):
        return f"{name}: {verdict} needs {', '.join(sorted(needed))}, and nothing else"
    if verdict == "bites" and not is_there(fields["said"]):
        return f"{name}: there is no heading {fields['said']}; write page#id"
    return None


def is_there(place: str) -> bool:
    page, _, heading = place.partition("#")
    file = DOCS / f"en/{page}.md"
    return file.is_file() and bool(re.search(rf"\{{ #{re.escape(heading)} \}}$", file.read_text("utf-8"), re.MULTILINE))
