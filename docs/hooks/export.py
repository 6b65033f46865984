"""Each page as plain Markdown beside its HTML, `zero-grad/index.md`: for readers who ask an assistant, and for the assistants.

`index.md` beside `index.html`: the address is the page's own with a name added, on every page and in every language.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from blocks import Block
from page import Page, Shown, Words

FOLDED = re.compile(r"(\s*)(?:\?{3}\+?|!{3}) \w+ \"(.*)\"")
HEADING_ID = re.compile(r" \{ #\S+ \}$")
CODE = re.compile(r"(^ *```.*?^ *```$)", re.DOTALL | re.MULTILINE)
TERM = re.compile(r"^(\S.*)\n:   ", re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(#[^)\s]+)?\)")


class Say(NamedTuple):
    """What a form of the page that stands elsewhere needs to know."""

    labels: dict[str, str]
    base: str  # the address of the site
    address: Callable[[str], str | None]  # of a page, by its name in a link; None if there is none
    elsewhere: dict[str, list[tuple[str, str]]]  # tag and name of each term in each other language
    folds: tuple[str, str] = ("**{}**\n", "")  # what opens and closes a folded part

    def words(self, line: str) -> str:
        """A line without the ids of headings, its links as addresses."""

        def absolute(link: re.Match) -> str:
            address = self.address(link[1])
            return f"]({address}{link[2] or ''})" if address else link[0]  # MkDocs says so, and ends the build

        return HEADING_ID.sub("", LINK.sub(absolute, line))


class Piece(NamedTuple):
    """Lines of words, or a block, as they stand outside of the site."""

    lines: list[str]
    block: Block | None = None
    folded: bool = False


def pieces(page: Page, say: Say) -> Iterator[Piece]:
    """The parts of a page without what only this site understands; what is folded stands between the marks of `say.folds`."""
    inside = ""  # the indent of the folded part that is open
    for part in page.parts:
        first = part.text if isinstance(part, Words) else f"{part.indent}x"
        if inside and first.strip() and not first.startswith(inside):
            inside = ""
            yield Piece([say.folds[1]])
        if isinstance(part, Shown):
            indent = part.indent.removeprefix(inside)
            yield Piece([indent + line for line in part.block.reading(say)], part.block, bool(inside))
        elif opens := FOLDED.fullmatch(part.text):
            inside = opens[1] + "    "
            yield Piece((opens[1] + say.folds[0].format(opens[2])).split("\n"))
        else:
            yield Piece([say.words(part.text.removeprefix(inside))])
    if inside:
        yield Piece([say.folds[1]])


def markdown(page: Page, address: str, foot: str, say: Say) -> str:
    """The whole page, with its description and address below the title."""
    lines = [line for piece in pieces(page, say) for line in piece.lines]
    title = next((at for at, line in enumerate(lines, 1) if line.startswith("# ")), 0)
    lines[title:title] = ["", f"> {page.meta.get('description')}", ">", f"> <{address}>"]
    return joined([*lines, "", "---", "", foot]).strip() + "\n"


def joined(lines: Iterable[str]) -> str:
    """Lines as a text: outside of code no two empty lines, and terms of lists of definitions in bold, which plain Markdown does not know."""
    parts = CODE.split("\n".join(lines))  # words, code, words, …
    parts[::2] = [TERM.sub(r"**\1**\n\n", re.sub(r"\n{3,}", "\n\n", words)) for words in parts[::2]]
    return "".join(parts)
