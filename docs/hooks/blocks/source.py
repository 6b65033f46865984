"""`/// source | module:Name`: PyTorch's own source, as it is installed. It is not ours: no copy button, and its licence goes with it.

Each note begins with the line that it belongs to, in backticks: the source carries no markers.
"""

import re
import textwrap
from collections.abc import Iterator
from xml.etree import ElementTree

import torch_source
from markdown.util import AtomicString
from project import MARKER, numbered

from blocks import Block


class Source(Block):
    takes = "`from: …`, `to: …` and notes, one a line"
    often = 1

    def read(self, lines, before):
        body = self.only(self.body(lines), fields=("from", "to"), notes=True)
        self.notes = body.notes
        try:
            piece = torch_source.piece(self.name, body.fields.get("from", ""), body.fields.get("to", ""))
            marked = textwrap.dedent("\n".join(piece.lines)).splitlines()
            for number, note in enumerate(self.notes, 1):
                line = re.match(rf"{number}\. `([^`]+)`", note)
                if not line:
                    raise self.wrong(f"note {number} must begin with {number}. and its line in backticks")
                at = torch_source.only([MARKER.sub("", text) for text in marked], line[1], self.name)
                marked[at] += f"  # ({number})!"
        except torch_source.NotFound as error:
            raise self.wrong(str(error)) from None
        self.code, self.url = "\n".join(marked), piece.url
        self.title = f"{piece.file}, PyTorch {torch_source.tag()}"

    @property
    def link(self) -> str:
        title = self.title.replace("__", r"\_\_")  # or __init__ would be bold
        return f"[{title}]({self.url})"

    def markdown(self) -> Iterator[str]:
        yield from (self.link, "", "``` { .python .source }", *self.code.splitlines(), "```")
        yield from ("", *self.notes) if self.notes else ()

    def element(self, draw) -> ElementTree.Element:
        anchor = "source-" + re.sub(r"\W+", "-", self.url.partition("/torch/")[2])
        box = ElementTree.Element("div", {"class": "program source", "id": anchor})
        title = ElementTree.SubElement(box, "p", {"class": "source-title"})
        ElementTree.SubElement(title, "a", {"class": "file", "href": self.url}).text = AtomicString(self.title)
        draw.code(box, self.code, "python source", anchor)
        draw.notes(box, self.notes, anchor)
        return box

    def reading(self, say) -> Iterator[str]:
        yield from (self.link, "", "```python", *numbered(self.code).splitlines(), "```")
        yield from ("", *map(say.words, self.notes)) if self.notes else ()
