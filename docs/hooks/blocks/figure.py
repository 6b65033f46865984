"""`/// figure | name`: a drawing of docs/figures, with the words that stand in it and its alternative text."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from project import FIGURES, PageError

from blocks import Block, Body, Place, figures


class Drawing:
    """A drawing with words in the page's language: a figure, or the plot of a cell."""

    def __init__(self, name: str, body: Body, wanted: set[str], place: Place):
        if not body.words:
            raise PageError(f"{place}: a figure needs its alternative text: what a reader who cannot see it must know")
        if wanted != set(body.fields):
            given = sorted(body.fields)
            raise PageError(f"{place}: figure {name} has the words {sorted(wanted)}, the block gives {given}")
        self.name, self.words, self.alternative = name, body.fields, " ".join(body.words)

    @property
    def image(self) -> str:
        """For tools that know images: its alternative text, and an address below the site's figures."""
        alternative = re.sub(r"([\[\]])", r"\\\1", self.alternative)
        return f"![{alternative}](figures/{self.name}.svg)"

    def markdown(self) -> Iterator[str]:
        yield self.image

    def element(self, draw) -> ElementTree.Element:
        """The drawing itself, so that it follows the page's colours."""
        box = ElementTree.Element("figure", {"class": "figure"})
        said = self.alternative.replace("`", "")  # code has no voice of its own
        box.text = draw.raw(figures.svg(self.name, self.words, said))
        return box

    def reading(self, say) -> Iterator[str]:
        yield say.words(f"> **{say.labels['figure']}** {self.alternative}")


class Figure(Block):
    takes = "the words of the drawing, `key: word`, and its alternative text"
    often = 2

    def read(self, lines, before):
        if not any((FIGURES / f"{self.name}{suffix}").is_file() for suffix in (".svg", ".py")):
            raise self.wrong(f"there is no docs/figures/{self.name}.py or {self.name}.svg")
        body = self.body(lines)
        self.drawing = Drawing(self.name, body, figures.words(self.name), self.place)

    def markdown(self) -> Iterator[str]:
        return self.drawing.markdown()

    def element(self, draw) -> ElementTree.Element:
        return self.drawing.element(draw)

    def reading(self, say) -> Iterator[str]:
        return self.drawing.reading(say)
