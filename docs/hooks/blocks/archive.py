"""`/// archive | programs.zip`: a link to the one file that holds all programs and what they print."""

from collections.abc import Iterator
from xml.etree import ElementTree

from program_list import ARCHIVE

from blocks import Block


class Archive(Block):
    takes = "nothing"

    def read(self, lines, before):
        self.only(self.body(lines))
        if self.name != ARCHIVE:
            raise self.wrong(f"the archive is {ARCHIVE}")

    def markdown(self) -> Iterator[str]:
        yield f"`{ARCHIVE}`"

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("p")
        box.text = draw.download(ARCHIVE, ARCHIVE)
        return box

    def reading(self, say) -> Iterator[str]:
        yield f"[{ARCHIVE}]({say.base}{ARCHIVE})"
