"""Draw what pages show: the figures of docs/figures by their programs, and what the labs plot.

A build only reads the stored drawings, see docs/hooks/blocks/figures.py. The tests draw anew and compare; `make outputs` stores.
"""

import re
import subprocess
import sys
from itertools import zip_longest

import lab_runs
from blocks.figures import fingerprint, sources, stored
from project import FIGURES, SNIPPETS, PageError

FIGURE_PROGRAMS = sorted(path.stem for path in FIGURES.glob("*.py") if path.stem != "style")


def made_from(name: str) -> str:
    """The first line of a stored drawing."""
    return f"<!-- made from {', '.join(f'{path.name} {fingerprint(path)}' for path in sources(name))} -->\n"


def figure(name: str) -> str:
    """The drawing of a program, as it is to be stored. Raise PageError where it fails."""
    first = made_from(name)
    ran = subprocess.run([sys.executable, FIGURES / f"{name}.py"], capture_output=True, text=True, encoding="utf-8")
    if ran.returncode:
        raise PageError(f"docs/figures/{name}.py: {ran.stderr.strip().splitlines()[-1]}")
    return first + ran.stdout


def plots(lab: str) -> dict[str, str]:
    """What the cells of a lab draw, as it is to be stored, by the name of the figure."""
    return {
        f"labs/{lab}/{cell}": made_from(f"labs/{lab}/{cell}") + drawn for cell, drawn in lab_runs.plots(lab).items()
    }


def with_numbers_of(program: str) -> list[str]:
    """The figures that draw the numbers of a program, `topic/claim`: all that must be drawn anew when it alone has changed."""
    return [name for name in FIGURE_PROGRAMS if SNIPPETS / f"{program}.py" in sources(name)]


def store(drawings: dict[str, str]) -> None:
    for name, drawing in drawings.items():
        stored(name).write_text(drawing, "utf-8")


def look(drawing: str) -> list[str]:
    """The words and colours of a drawing, in order: what stays where its numbers differ from machine to machine."""
    return re.findall(r"\{\w+\}|var\(--\w+\)", drawing)


def difference(name: str, drawn: str) -> str:
    """In one line, where what is stored is another drawing than what is drawn now; empty if it is the same."""
    file = stored(name)
    if not file.is_file():
        return f"{file.name} is not stored; `make outputs` draws it"
    old, new = file.read_text("utf-8").splitlines(), drawn.splitlines()
    for number, (one, other) in enumerate(zip_longest(old, new, fillvalue=""), 1):
        if one != other:
            return f"{file.name}:{number}: stored is {one[:200]!r}, drawn now {other[:200]!r}; `make outputs` stores it"
    return ""
