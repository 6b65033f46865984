"""The recordings that pages play: which there are, made anew, and stored. A build only reads them, see docs/hooks/blocks/recording.py."""

import json
import re
from pathlib import Path
from typing import NamedTuple

import programs
from blocks import recording
from pages import PAGES, name
from project import SNIPPETS, PageError, plain

PLAYER = re.compile(r"^[ \t]*///[ \t]*player[ \t]*\|[ \t]*(\S+)[ \t]*\n((?:[ \t]*[a-z]+: .*\n)*)", re.MULTILINE)
RECORDER = Path(__file__).with_name("recorder.py")


class Wanted(NamedTuple):
    """What a page plays."""

    program: str
    code: str
    watch: list[str]
    place: str  # of the block, for messages


def of_text(text: str, page: str) -> list[Wanted]:
    """What one page plays; a block `without` a line plays two programs. Read by itself: a page is whole once all is recorded."""
    found = []
    for block in PLAYER.finditer(text):
        fields = dict(line.strip().split(": ", 1) for line in block[2].splitlines())
        place = f"{page}:{text.count(chr(10), 0, block.start()) + 1}"
        for program in filter(None, (block[1], fields.get("without"))):
            code = (SNIPPETS / f"{program}.py").read_text("utf-8")
            found.append(Wanted(program, plain(code), fields.get("watch", "").split(", "), place))
    return found


def of_pages() -> dict[str, Wanted]:
    """What all pages play, by the file of the program. Raise PageError where two want the same program to be watched differently."""
    found: dict[str, Wanted] = {}
    for page in PAGES:
        for wanted in of_text(page.read_text("utf-8"), name(page)):
            first = found.setdefault(wanted.program, wanted)
            if first.watch != wanted.watch:
                raise PageError(
                    f"{wanted.place}: it watches {', '.join(wanted.watch)}, {first.place} {', '.join(first.watch)}"
                )
    return found


def recorded(wanted: Wanted) -> str:
    """The recording of a program, as its file holds it. Raise PageError for a program that fails or a name that never exists."""
    told = json.dumps(json.dumps([wanted.code, wanted.watch]))
    result = programs.run(f"TOLD = {told}\n{RECORDER.read_text('utf-8')}")
    if result.failed:
        raise PageError(f"{wanted.place}: tests/recorder.py fails on snippets/{wanted.program}.py: {result.printed}")
    made = json.loads(result.printed)
    if made["fails"] and not wanted.program.endswith("_error"):
        raise PageError(
            f"{wanted.place}: snippets/{wanted.program}.py fails and its name does not end in _error: {made['fails']}"
        )
    for at, watched in enumerate(wanted.watch):
        if not any(values[at] for _, _, values in made["steps"]):
            raise PageError(f"{wanted.place}: {watched} never exists while snippets/{wanted.program}.py runs")
    return recording.text(wanted.code, wanted.watch, made["steps"])


def stored_programs() -> set[str]:
    return {
        file.relative_to(SNIPPETS).as_posix().removesuffix(".trace.json") for file in SNIPPETS.rglob("*.trace.json")
    }
