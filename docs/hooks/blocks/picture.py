"""`/// picture | name`: a drawing of docs/figures that moves, as a picture of its own, with its alternative text.

What moves needs a style sheet inside, which the site's policy forbids in a page and no policy forbids in a picture.
"""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from project import FIGURES

from blocks import figures
from blocks.figure import Figure

SIZE = re.compile(r'<svg [^>]*width="(\d+)" height="(\d+)"')


def moves(drawing: Path) -> bool:
    return drawing.is_file() and "<style>" in drawing.read_text("utf-8")


def moving() -> Iterator[str]:
    """The names of the drawings that are pictures of their own."""
    return (file.stem for file in sorted(FIGURES.glob("*.svg")) if moves(file))


class Picture(Figure):
    takes = "its alternative text: what a reader who cannot see it must know"

    def read(self, lines, before):
        if not moves(figures.stored(self.name)):
            raise self.wrong(f"there is no picture docs/figures/{self.name}.svg with a style sheet of its own")
        super().read(lines, before)

    def element(self, draw) -> ElementTree.Element:
        width, height = SIZE.search(figures.drawn(self.name)).groups()
        box = ElementTree.Element("p", {"class": "picture"})
        address, alternative = f"{draw.look.root}figures/{self.name}.svg", escape(self.drawing.alternative)
        box.text = draw.raw(f'<img src="{address}" alt="{alternative}" width="{width}" height="{height}">')
        return box
