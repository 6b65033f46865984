"""Each page as a notebook beside its HTML, `zero-grad/zero-grad.ipynb`: its words, each program a cell with its notes and output.

A notebook is one process. So before each cell what programs change is set back, a program that must fail says so in a tag,
and one that starts processes is written to a file and run from there. The cells of a lab belong together; nothing is set back.
"""

from collections.abc import Iterator

import nbformat
from blocks.cell import Cell
from export import Say, joined, pieces
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook
from page import Page

INSTALL = """\
import sys
try:
    import torch
except ImportError:
    %pip install torch=={torch} {others}
    import torch
print("PyTorch", torch.__version__)
"""
FRESH = """
import warnings
filters = warnings.filters[:]
torch.set_warn_always(True)

def fresh(*_):
    warnings.filters[:] = filters
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)
    torch.seed()

get_ipython().events.register("pre_run_cell", fresh)
"""
FOLDS = ("<details><summary>{}</summary>\n", "</details>\n")
ABOUT = {
    "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
    "language_info": {"name": "python"},
}


def text(page: Page, address: str, ran: dict, foot: str, say: Say) -> str:
    """The notebook of a page, as its file holds it."""
    cells = [*first(page, address, ran, say.labels), *rest(page, say._replace(folds=FOLDS))]
    cells.append(new_markdown_cell(foot))
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    return nbformat.writes(new_notebook(cells=cells, metadata=ABOUT)) + "\n"


def first(page: Page, address: str, ran: dict, labels: dict[str, str]) -> Iterator:
    """Where this comes from, which torch it was checked with, and that torch if there is none."""
    is_lab = any(isinstance(program, Cell) for program in page.programs)
    words = [labels["notebook-first"].format(url=address, **ran)] if page.programs else [f"<{address}>"]
    if page.programs and not is_lab:
        words.append(labels["notebook-fresh"])
    yield new_markdown_cell(" ".join(words))
    if page.programs:
        install = INSTALL.format(torch=ran["torch"], others="matplotlib" if is_lab else "numpy")
        yield new_code_cell(install if is_lab else install + FRESH)


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
    if closed > opened:
        text = text.replace("</details>", "", 1)
    elif opened > closed:
        text += "\n</details>"
    if text := text.strip():
        yield new_markdown_cell(text)
