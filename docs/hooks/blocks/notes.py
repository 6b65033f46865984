"""The notes of code that a block shows: one for each marker `# (1)!`, which leads to it."""

import re
from xml.etree import ElementTree

from project import MARKER

from blocks import NOTE, Block


def check(block: Block, code: str, notes: list[str], file: str) -> None:
    """Every marker in the code has its note in the block."""
    markers = [int(number) for number in MARKER.findall(code)]
    numbers = [int(NOTE.match(note)[1]) for note in notes]
    if not markers == numbers == list(range(1, len(markers) + 1)):
        raise block.wrong(f"{file} has the markers {markers}, the block has the notes {numbers}")


def numbered(code: str) -> str:
    """The program as it is read where nothing can be pressed: `# (1)` for the note of that number."""
    return re.sub(r"# \((\d+)\)!$", r"# (\1)", code, flags=re.MULTILINE)


def put(parent: ElementTree.Element, notes: list[str], anchor: str, draw) -> None:
    """The notes below their program, each with an id that its marker links to."""
    if notes:
        draw.md.parser.parseChunk(parent, "\n".join(notes))
        parent[-1].set("class", "notes")
        for number, note in enumerate(parent[-1], 1):
            note.set("id", f"{anchor}-{number}")
