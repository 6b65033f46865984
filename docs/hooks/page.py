"""A page as data: what stands between its two --- lines, and its parts in order: words as their author wrote them, and blocks."""

import re
import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from blocks import Block, Place, fence, kinds
from blocks.cell import Cell
from blocks.program import Program
from blocks.source import Source
from project import PageError

OPENS = re.compile(r"(\s*)///\s*(\w+)\s*(?:\|\s*(.*?))?\s*$")
RAW_CODE = re.compile(r"<pre\b|<code\b[^>]*py|<textarea\b", re.IGNORECASE)
FRONT_MATTER = re.compile(r"---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


class Words(NamedTuple):
    """One line that the author wrote."""

    line: int
    text: str


class Shown(NamedTuple):
    """A block, and how far it is indented: inside of a list or of a folded part."""

    line: int
    indent: str
    block: Block


class Page(NamedTuple):
    name: str  # docs/en/zero-grad.md
    parts: list[Words | Shown]
    meta: dict  # what stands between the two --- lines; whoever reads files fills it

    @property
    def blocks(self) -> list[Block]:
        return [part.block for part in self.parts if isinstance(part, Shown)]

    @property
    def programs(self) -> list[Program]:
        """Cells of labs among them, the second program of a player, and those of cards."""
        return [it for block in self.blocks for it in block.programs]

    @property
    def is_lab(self) -> bool:
        return any(isinstance(program, Cell) for program in self.programs)

    @property
    def sources(self) -> list[Source]:
        return [block for block in self.blocks if isinstance(block, Source)]


def parse(text: str, name: str) -> Page:
    """A page from its text. Raise PageError for a block or fence that is unknown, unclosed or wrong."""
    page = Page(str(name), [], {})
    front = FRONT_MATTER.match(text)
    begin = front[0].count("\n") if front else 0
    lines = iter(list(enumerate(text.splitlines(), 1))[begin:])
    for number, line in lines:
        place = Place(page.name, number)
        if fence.OPENS.match(line):
            page.parts.append(Shown(number, *fence.whole(line, lines, place)))
        elif opened := OPENS.match(line):
            indent, kind, block_name = opened.groups()
            if kind not in kinds():
                raise PageError(f"{place}: no such block: {kind}; there are {', '.join(kinds())}")
            body = inside(lines, indent, place)
            page.parts.append(Shown(number, indent, kinds()[kind](block_name or "", body, place, page.blocks)))
        else:
            check_words(line, place)
            page.parts.append(Words(number, line))
    for block in page.blocks:
        block.check(page.blocks)
    return page


def check_words(line: str, place: Place) -> None:
    """Nothing that looks like a block, a mark of a tool, or code that is never run."""
    if line.strip() == "///":
        raise PageError(f"{place}: this /// closes nothing")
    if re.match(r"[\s>*+\-\d.)]*///", line):
        raise PageError(f"{place}: a block opens with `/// kind | name`, and nothing but spaces before it")
    if "pytest-codeblocks:" in line:
        raise PageError(f"{place}: marks for pytest-codeblocks come from the blocks, a page writes none")
    if RAW_CODE.search(re.sub(r"`+[^`]*`+", "", line)):
        raise PageError(f"{place}: code in raw HTML is never run; name a program in snippets/ instead")


def inside(lines: Iterator, indent: str, place: Place) -> list[str]:
    """The lines between `/// kind | name` and the closing `///`, without the block's own indent."""
    body = []
    for number, line in lines:
        if line.strip() == "///":
            return textwrap.dedent("\n".join(body)).strip("\n").splitlines()
        if OPENS.match(line):
            raise PageError(f"{place}: this block is still open at line {number}, where another begins")
        if fence.OPENS.match(line):
            raise PageError(f"{place.page}:{number}: a fence inside a block; only words may stand here")
        body.append(line.removeprefix(indent))
    raise PageError(f"{place}: this block is never closed by ///")
