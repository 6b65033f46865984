"""Each page as a notebook beside its HTML, `zero-grad/zero-grad.ipynb`: its words, each program a cell with its notes and output.

A notebook is one process. So before each cell what programs change is set back, see partials/notebook-install.txt, a program
that must fail says so in a tag, and one that starts processes is written to a file and run from there.
"""

from collections.abc import Iterator

import nbformat
from export import Say, joined, pieces
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from page import Page

FOLDS = ("<details><summary>{}</summary>\n", "</details>\n")
ABOUT = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def text(page: Page, first: str, install: str, foot: str, say: Say) -> str:
    """The notebook of a page, as its file holds it. What it installs, only programs need."""
    installs = [new_code_cell(install)] if page.programs else []
    cells = [new_markdown_cell(first), *installs, *rest(page, say._replace(folds=FOLDS)), new_markdown_cell(foot)]
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    return nbformat.writes(new_notebook(cells=cells, metadata=ABOUT)) + "\n"


def rest(page: Page, say: Say) -> Iterator:
    """The page cut into cells: words, and each program with its notes. What is folded is closed at the end of a cell."""
    lines: list[str] = []
    for piece in pieces(page, say):
        made = list(piece.block.cells(say, piece.folded)) if piece.block else []
        if made:
            yield from words(lines)
            yield from made
            lines = []
        else:
            lines += piece.lines
    yield from words(lines)


def words(lines: list[str]) -> Iterator:
    """A cell of words; no cell can hold another, so what is folded is closed in each."""
    text = joined(lines)
    opened, closed = text.count("<details>"), text.count("</details>")
    text = text.replace("</details>", "", max(0, closed - opened)) + "\n</details>" * (opened - closed)
    if text := text.strip():
        yield new_markdown_cell(text)
