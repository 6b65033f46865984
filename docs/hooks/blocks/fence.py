"""A fence: commands for a terminal, ```` ```console ````, or other text that is neither code nor what a program prints.

It opens and closes as anywhere in Markdown, not with `/// kind`, and stands where every tool sees it.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from project import PageError

from blocks import Block, Place, fenced

HOLDS = ("console", "text")
OPENS = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")


class Fence(Block):
    """Its name is what it says behind the backticks."""

    def read(self, lines, before):
        self.text = "\n".join(lines)

    def markdown(self) -> Iterator[str]:
        return fenced(self.name, self.text)

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("div")
        draw.code(box, self.text, self.name)
        return box[0]

    def reading(self, say) -> Iterator[str]:
        return self.markdown()


def whole(opening: str, lines: Iterator[tuple[int, str]], place: Place) -> tuple[str, Fence]:
    """A fence to its end, if it is of a kind that pages may hold, and its indent."""
    opened = OPENS.match(opening)
    mark, info = opened.groups()
    if re.match(r"\W*i?py(thon|con|3)?", info, re.IGNORECASE):
        raise PageError(
            f"{place}: code on a page is never run; put it in snippets/ and write /// program | topic/claim"
        )
    if info not in HOLDS:
        raise PageError(f"{place}: a fence must say {' or '.join(HOLDS)}, this one says {info or 'nothing'}")
    indent = opening[: opened.start(1)]
    if mark != "```" or indent.strip():
        raise PageError(f"{place}: a fence is three backticks, and nothing but spaces before them")
    found: list[str] = []
    for number, line in lines:
        if line.strip() == mark:
            return indent, Fence(info, found, place, [])
        if line.lstrip().startswith(mark):
            raise PageError(f"{place.page}:{number}: a fence inside a fence")
        if not found and info == "console" and not line.lstrip().startswith("$ "):
            raise PageError(f"{place}: the first line of a console fence is a command: `$ …`")
        found.append(line.removeprefix(indent))
    raise PageError(f"{place}: this fence is never closed")
