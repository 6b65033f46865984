"""`/// quote | topic/claim`: some lines of a program that stands above, word for word."""

import textwrap
from collections.abc import Iterator
from xml.etree import ElementTree

from project import plain

from blocks import Block
from blocks.program import Program


class Quote(Block):
    takes = "lines of the program"
    often = 3

    def read(self, lines, before):
        program = next((other for other in before if isinstance(other, Program) and other.name == self.name), None)
        if program is None:
            raise self.wrong(f"{self.name} is not shown above, so it cannot be quoted here")
        whole = plain(program.code).splitlines()
        windows = (whole[start : start + len(lines)] for start in range(len(whole)))
        if not lines or all(textwrap.dedent("\n".join(window)).splitlines() != lines for window in windows):
            raise self.wrong(f"these lines do not stand like this in snippets/{self.name}.py")
        self.code = "\n".join(lines)

    def markdown(self) -> Iterator[str]:
        yield from ("``` { .python .quote }", *self.code.splitlines(), "```")

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("div")
        draw.code(box, self.code, "python quote")
        return box[0]

    def reading(self, say) -> Iterator[str]:
        yield from ("```python", *self.code.splitlines(), "```")
