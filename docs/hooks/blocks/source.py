"""`/// source | module:Name`: PyTorch's own source, as it is installed: never committed, never out of date, parsed and not imported.

It is not ours: no copy button, and its licence goes with it. Each note begins with the line that it belongs to, in backticks.
"""

import ast
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from markdown.util import AtomicString
from project import MARKER

from blocks import Block, notes

version = cache(metadata.version)  # of an installed package; asked for at every block


class Source(Block):
    takes = "`from: …`, `to: …` and notes, one a line"
    often = 1

    def read(self, lines, before):
        body = self.only(self.body(lines), fields=("from", "to"), notes=True)
        self.notes = body.notes
        try:
            found = piece(self.name, body.fields.get("from", ""), body.fields.get("to", ""))
            marked = textwrap.dedent("\n".join(found.lines)).splitlines()
            for number, note in enumerate(self.notes, 1):
                line = re.match(rf"{number}\. `([^`]+)`", note)
                if not line:
                    raise self.wrong(f"note {number} must begin with {number}. and its line in backticks")
                at = only([MARKER.sub("", text) for text in marked], line[1], self.name)
                marked[at] += f"  # ({number})!"
        except NotFound as error:
            raise self.wrong(str(error)) from None
        release = version("torch").split("+")[0]  # as PyTorch's repository tags it
        self.code, self.title = "\n".join(marked), f"{found.file}, PyTorch {release}"
        self.url = f"https://github.com/pytorch/pytorch/blob/v{release}/{found.file}#L{found.first}-L{found.last}"

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
        notes.put(box, self.notes, anchor, draw)
        return box

    def reading(self, say) -> Iterator[str]:
        yield from (self.link, "", "```python", *notes.numbered(self.code).splitlines(), "```")
        yield from ("", *map(say.words, self.notes)) if self.notes else ()


class NotFound(Exception):
    """What is not in the installed torch, in one line."""


class Piece(NamedTuple):
    lines: list[str]
    file: str  # torch/optim/sgd.py
    first: int  # the line numbers in that file
    last: int


@cache
def module(name: str) -> tuple[str, str]:
    """File below site-packages and text of a module of torch. Raise NotFound without a source file."""
    package = find_spec("torch")
    if package is None:
        raise NotFound("torch is not installed")
    path = Path(package.origin).parent.joinpath(*name.split(".")[1:])
    for file in (path.with_suffix(".py"), path / "__init__.py"):
        if file.is_file():
            return file.relative_to(Path(package.origin).parents[1]).as_posix(), file.read_text("utf-8")
    raise NotFound(f"torch {version('torch')} has no source file for {name}")


def piece(reference: str, first: str = "", last: str = "") -> Piece:
    """The function or class `module:Qualified.name`, or the part of it from the line `first` to the next line `last`.

    Lines are given by their own text. Raise NotFound for what does not exist or stands twice.
    """
    where, _, qualified = reference.partition(":")
    file, text = module(where)
    node = ast.parse(text)
    for name in qualified.split("."):
        named = [child for child in ast.iter_child_nodes(node) if getattr(child, "name", None) == name]
        if not named:
            raise NotFound(f"torch {version('torch')} has no {qualified} in {file}")
        node = named[-1]  # after @overload come the real ones
    start = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    lines = text.splitlines()[start - 1 : node.end_lineno]
    begin = only(lines, first, reference) if first else 0
    end = only(lines[begin:], last, reference) + begin if last else len(lines) - 1
    return Piece(lines[begin : end + 1], file, start + begin, start + end)


def only(lines: list[str], wanted: str, reference: str) -> int:
    """Where the one line stands that is, or else contains, this text."""
    same = [at for at, line in enumerate(lines) if line.strip() == wanted]
    found = same or [at for at, line in enumerate(lines) if wanted in line]
    if len(found) != 1:
        raise NotFound(f"`{wanted}` stands {len(found)} times in {reference} of torch {version('torch')}, not once")
    return found[0]
