"""What all kinds of block share; each kind is a file of its own beside this one.

    /// kind | name
    field: value
    1. A note for the line that is marked `# (1)!`.
    Words, as many lines as they take.
    ///

A kind says which of these it takes, and what it becomes: plain Markdown, which any tool can read and stock pytest-codeblocks
can run; an element of the site; Markdown for readers; cells of a notebook. Of the kind `three_calls`, three_calls.py holds the class ThreeCalls.
"""

import pkgutil
import re
from collections.abc import Iterator, Sequence
from functools import cache
from importlib import import_module
from typing import ClassVar, NamedTuple
from xml.etree import ElementTree

from project import PageError

FIELD = re.compile(r"([a-z][a-z_0-9]*): (.*)")
NOTE = re.compile(r"(\d+)\. ")


class Place(NamedTuple):
    """Where a block stands, for messages."""

    page: str
    line: int

    def __str__(self):
        return f"{self.page}:{self.line}"


class Body(NamedTuple):
    """What stands inside a block."""

    fields: dict[str, str]
    notes: list[str]
    words: list[str]


class Block:
    """One block of a page. `before` are those that stand above it."""

    takes: ClassVar[str]  # what may stand inside, as a sentence for authors; without it, no page may hold such a block
    often: ClassVar[int] = 0  # the kinds that authors need most are named first to those who write another
    programs: Sequence["Block"] = ()  # what it shows that is run

    def __init__(self, name: str, lines: list[str], place: Place, before: Sequence["Block"]):
        self.name, self.place = name, place
        self.read(lines, before)

    def read(self, lines: list[str], before: Sequence["Block"]) -> None:
        """Take what stands inside; raise PageError for what is wrong."""
        raise NotImplementedError

    def check(self, blocks: Sequence["Block"]) -> None:
        """Raise PageError for what only all blocks of the page show to be wrong."""

    def markdown(self) -> Iterator[str]:
        """Plain Markdown: what the tests run, and any tool can take over."""
        raise NotImplementedError

    def element(self, draw) -> ElementTree.Element:
        """The block as a part of the page; `draw` knows the page's language and how to put raw HTML aside."""
        raise NotImplementedError

    def reading(self, say) -> Iterator[str]:
        """Markdown for readers, without marks for tools; `say` has the words for an output, an error and a figure."""
        raise NotImplementedError

    def cells(self, say, folded: bool) -> Iterator:
        """Cells of a notebook; nothing, if the block is words there."""
        return iter(())

    def wrong(self, message: str) -> PageError:
        return PageError(f"{self.place}: {message}")

    def body(self, lines: list[str]) -> Body:
        """Fields, then notes, then words. Raise PageError for a field or a note that stands below its place, or twice."""
        fields: dict[str, str] = {}
        notes: list[str] = []
        words: list[str] = []
        for line in filter(None, lines):
            if (field := FIELD.fullmatch(line)) and not notes and not words:
                if field[1] in fields:
                    raise self.wrong(f"{field[1]} stands here twice")
                fields[field[1]] = field[2]
            elif NOTE.match(line) and not words:
                notes.append(line)
            else:
                words.append(line)
        return Body(fields, notes, words)

    def only(self, body: Body, fields: Sequence[str] = (), notes: bool = False, words: bool = False) -> Body:
        """Raise PageError for what this kind does not take."""
        other = [f"{name}: {value}" for name, value in body.fields.items() if name not in fields]
        other += [] if notes else body.notes
        other += [] if words else body.words
        if other:
            raise self.wrong(f"this block holds {self.takes}, not `{other[0]}`")
        return body


@cache
def kinds() -> dict[str, type[Block]]:
    """Each kind that pages may hold, by its name: what is in this folder."""
    names = [module.name for module in pkgutil.iter_modules(__path__)]
    found = {name: getattr(import_module(f"blocks.{name}"), name.title().replace("_", ""), None) for name in names}
    kinds = {name: kind for name, kind in found.items() if hasattr(kind, "takes")}  # others help a kind
    return dict(sorted(kinds.items(), key=lambda it: -vars(it[1]).get("often", 0)))  # its own, not that of a kind above


def fenced(info: str, text: str) -> Iterator[str]:
    yield from (f"```{info}", *text.rstrip("\n").splitlines(), "```")
