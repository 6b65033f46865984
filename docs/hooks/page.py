"""A page as data: what stands between its two --- lines, and its parts in order: words as their author wrote them, and blocks."""

import re
import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from blocks import Block, Place, kinds
from blocks.program import Program
from blocks.source import Source
from project import PageError

KINDS = kinds()
FENCES = {"console", "text"}  # commands for a terminal; anything else that is neither code nor a program's output
OPENS = re.compile(r"(\s*)///\s*(\w+)\s*(?:\|\s*(.*?))?\s*$")
FENCE = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")
RAW_CODE = re.compile(r"<pre\b|<code\b[^>]*py|<textarea\b", re.IGNORECASE)
FRONT_MATTER = re.compile(r"---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)


class Words(NamedTuple):
    """One line that the author wrote."""

    line: int
    text: str


class Fence(NamedTuple):
    """Commands or other text that is no program, with its lines as they stand."""

    line: int
    indent: str
    info: str
    lines: list[str]


class Shown(NamedTuple):
    """A block, and how far it is indented: inside of a list or of a folded part."""

    line: int
    indent: str
    block: Block


class Page(NamedTuple):
    name: str  # docs/en/zero-grad.md
    parts: list[Words | Fence | Shown]
    meta: dict  # what stands between the two --- lines; whoever reads files fills it

    @property
    def blocks(self) -> list[Block]:
        return [part.block for part in self.parts if isinstance(part, Shown)]

    @property
    def programs(self) -> list[Program]:
        """Cells of labs among them, the second program of a player, and those of cards."""
        return [it for block in self.blocks for it in block.programs]

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
        if fence := FENCE.match(line):
            page.parts.append(whole_fence(lines, line, fence, place))
        elif opened := OPENS.match(line):
            indent, kind, block_name = opened.groups()
            if kind not in KINDS:
                raise PageError(f"{place}: no such block: {kind}; there are {', '.join(KINDS)}")
            body = inside(lines, indent, place)
            page.parts.append(Shown(number, indent, KINDS[kind](block_name or "", body, place, page.blocks)))
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


def whole_fence(lines: Iterator, opening: str, fence: re.Match, place: Place) -> Fence:
    """A fence to its end, if it is of a kind that pages may hold, and stands where every tool sees it."""
    mark, info = fence.groups()
    if re.match(r"\W*i?py(thon|con|3)?", info, re.IGNORECASE):
        raise PageError(
            f"{place}: code on a page is never run; put it in snippets/ and write /// program | topic/claim"
        )
    if info not in FENCES:
        raise PageError(f"{place}: a fence must say {' or '.join(sorted(FENCES))}, this one says {info or 'nothing'}")
    indent = opening[: fence.start(1)]
    if mark != "```" or indent.strip():
        raise PageError(f"{place}: a fence is three backticks, and nothing but spaces before them")
    found = [opening]
    for number, line in lines:
        found.append(line)
        if line.strip() == mark:
            return Fence(place.line, indent, info, found)
        if line.lstrip().startswith(mark):
            raise PageError(f"{place.page}:{number}: a fence inside a fence")
        if len(found) == 2 and info == "console" and not line.lstrip().startswith("$ "):
            raise PageError(f"{place}: the first line of a console fence is a command: `$ …`")
    raise PageError(f"{place}: this fence is never closed")


def inside(lines: Iterator, indent: str, place: Place) -> list[str]:
    """The lines between `/// kind | name` and the closing `///`, without the block's own indent."""
    body = []
    for number, line in lines:
        if line.strip() == "///":
            return textwrap.dedent("\n".join(body)).strip("\n").splitlines()
        if OPENS.match(line):
            raise PageError(f"{place}: this block is still open at line {number}, where another begins")
        if FENCE.match(line):
            raise PageError(f"{place.page}:{number}: a fence inside a block; only words may stand here")
        body.append(line.removeprefix(indent))
    raise PageError(f"{place}: this block is never closed by ///")
