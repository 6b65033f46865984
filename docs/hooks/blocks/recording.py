"""What a program does line by line, as real PyTorch did it. A build only reads it; the tests and `make outputs` record, see tests/recordings.py.

`<claim>.trace.json` stands beside the program and says what it was made from: a hash of the program and of what is watched.
"""

import hashlib
import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from project import SNIPPETS, PageError, plain


class Step(NamedTuple):
    """A line that has run."""

    line: int
    call: str  # which of the three calls it made, if one
    values: list[str]  # of what is watched, after it; empty: not there yet
    is_left_out: bool = False  # the program does not have this line


def stored(program: str) -> Path:
    return SNIPPETS / f"{program}.trace.json"


def made_from(code: str, watch: list[str]) -> str:
    return hashlib.sha256("\n".join([plain(code), *watch]).encode()).hexdigest()[:8]


def text(code: str, watch: list[str], steps: list) -> str:
    """A recording as its file holds it: a line for each step."""
    lines = ",\n".join(json.dumps(step, separators=(",", ":")) for step in steps)
    return f'{{"made from": "{made_from(code, watch)}", "steps": [\n{lines}\n]}}\n'


def steps(program: str, code: str, watch: list[str]) -> list[Step]:
    """The recording of a program. Raise PageError if it is not there, or of another program or other names."""
    file = stored(program)
    again = f"`make outputs program={program}` records it"
    if not file.is_file():
        raise PageError(f"snippets/{program}.trace.json: it is not there; {again}")
    known = json.loads(file.read_text("utf-8"))
    if known["made from"] != made_from(code, watch):
        of = f"another {program.rpartition('/')[2]}.py, or of other names than {', '.join(watch)}"
        raise PageError(f"snippets/{program}.trace.json: recorded of {of}; {again} anew")
    return [Step(*step) for step in known["steps"]]


def beside(whole: list[Step], other: list[Step], left_out: int) -> list[Step]:
    """The steps of a program without a line, each where the whole program has the same one. Raise ValueError if they part ways."""
    there = iter(other)
    found: list[Step] = []
    for step in whole:
        if step.line == left_out:
            found.append(Step(step.line, "", found[-1].values if found else [], is_left_out=True))
        elif (same := next(there, None)) and same.line + (same.line >= left_out) == step.line:
            found.append(same._replace(line=step.line))
        else:
            raise ValueError(f"line {step.line} of the whole program")
    if next(there, None):
        raise ValueError("the end of the whole program")
    return found


def worth_showing(tables: list[list[Step]], prints: set[int]) -> list[list[Step]]:
    """From the first step that has a value to the last that calls or changes something, without the lines that print."""

    def moves(table: list[Step]) -> Iterator[bool]:
        yield True
        for before, step in pairwise(table):
            yield bool(step.call) or step.values != before.values

    first = next(at for at, step in enumerate(tables[0]) if any(step.values))
    last = max(at for table in tables for at, it in enumerate(moves(table)) if it)
    return [[step for step in table[first : last + 1] if step.line not in prints] for table in tables]
