"""What a lab is: one program in cells, snippets/labs/<lab>.py, beside what each cell prints.

A cell begins with the line `# %% name`, which jupytext and most editors know; `.out` files have the same lines.
`tags=["varies"]` behind the name: what the cell prints differs from run to run, so it is shown but not compared.
"""

import re
from pathlib import Path
from typing import NamedTuple

from project import SNIPPETS, PageError

LABS = SNIPPETS / "labs"
BEGIN = re.compile(r"^# %% (\w+)(?: (tags=\[.*\]))?\n", re.MULTILINE)
LABEL = re.compile(r'\b(?:[xy]?label|title)(?:=|\()"([^"{]+)"')  # names of optimizers and layers come from variables


class Cell(NamedTuple):
    code: str  # with its markers, without the line that begins it
    line: int  # of that line in the file
    varies: bool

    @property
    def words(self) -> set[str]:
        """What its plot says in words, as keys: pages give them in their own language."""
        return {key(label) for label in LABEL.findall(self.code)}


def key(label: str) -> str:
    return re.sub(r"\W+", "_", label).strip("_").lower()


class Part(NamedTuple):
    """What stands below one `# %%`, in a lab or in its outputs."""

    name: str
    options: str
    text: str
    line: int  # of the `# %%` in the file


def sections(file: Path) -> list[Part]:
    """The parts of a lab or of its outputs. Raise FileNotFoundError if it is not there."""
    return parts(file.read_text("utf-8"), f"snippets/labs/{file.name}")


def parts(text: str, file: str) -> list[Part]:
    found = list(BEGIN.finditer(text))
    begun = {match.start() for match in found}
    for other in re.finditer(r"^# ?%%.*$|\A.+$", text, re.MULTILINE):
        if other.start() not in begun:
            line = text.count("\n", 0, other.start()) + 1
            raise PageError(f"{file}:{line}: a cell begins with `# %% name`, and a lab with a cell")
    ends = [match.start() for match in found[1:]] + [len(text)]
    return [
        Part(match[1], match[2] or "", text[match.end() : end], text.count("\n", 0, match.start()) + 1)
        for match, end in zip(found, ends, strict=True)
    ]


def cells(lab: str) -> dict[str, Cell]:
    """The cells of a lab, in order. Raise FileNotFoundError if there is no such lab."""
    found = sections(LABS / f"{lab}.py")
    return {it.name: Cell(it.text.strip("\n"), it.line, "varies" in it.options) for it in found}


def outputs(lab: str) -> dict[str, str]:
    """What each cell prints, as stored. Raise FileNotFoundError if that is not written yet."""
    return {part.name: part.text for part in sections(LABS / f"{lab}.out")}


def steady(lab: str, text: str) -> str:
    """What a lab printed, without the cells that print something else each time."""
    varying = {name for name, cell in cells(lab).items() if cell.varies}
    found = parts(text, f"snippets/labs/{lab}.out")
    return "".join(f"# %% {part.name}\n{part.text}" for part in found if part.name not in varying)


def script(lab: str) -> str:
    """The whole lab as a program that prints the name of each cell before it: what it prints is its `.out` file."""
    return "\n".join(f'print("# %% {name}")\n{cell.code}\n' for name, cell in cells(lab).items())
