"""`/// picture | name`: a drawing of docs/figures that moves, as a picture of its own, with its alternative text.

What moves needs a style sheet inside, which the site's policy forbids in a page and no policy forbids in a picture.
"""

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree

from project import FIGURES

from blocks import Block, figures

SIZE = re.compile(r'<svg [^>]*width="(\d+)" height="(\d+)"')


def moving() -> Iterator[str]:
    """The names of the drawings that are pictures of their own."""
    for file in sorted(FIGURES.glob("*.svg")):
        if "<style>" in file.read_text("utf-8"):
            yield file.stem


class Picture(Block):
    takes = "its alternative text: what a reader who cannot see it must know"

    def read(self, lines, before):
        self.alternative = " ".join(self.only(self.body(lines), words=True).words)
        if self.name not in moving():
            raise self.wrong(f"there is no picture docs/figures/{self.name}.svg with a style sheet of its own")
        if not self.alternative:
            raise self.wrong(f"this block holds {self.takes}")
        self.drawing = figures.drawn(self.name)

    @property
    def path(self) -> str:
        return f"figures/{self.name}.svg"

    def markdown(self) -> Iterator[str]:
        yield f"![{self.alternative}]({self.path})"

    def element(self, draw) -> ElementTree.Element:
        width, height = SIZE.search(self.drawing).groups()
        box = ElementTree.Element("p", {"class": "picture"})
        address, alternative = draw.look.root + self.path, escape(self.alternative)
        box.text = draw.raw(f'<img src="{address}" alt="{alternative}" width="{width}" height="{height}">')
        return box

    def reading(self, say) -> Iterator[str]:
        yield say.words(f"> **{say.labels['figure']}** {self.alternative}")
