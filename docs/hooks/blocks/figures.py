"""The drawings that pages show. A build only reads them: the tests and `make outputs` draw, see tests/drawing.py.

`docs/figures/name.svg` is drawn by hand, or by `name.py` beside it; `snippets/labs/<lab>.<cell>.svg` is what that cell plots.
All hold `{key}` where words of the page's language go.

What is drawn by a program says in its first line what it was made from, each file with a hash: if one is another now, the
build ends. Libraries are not among them: an upgrade that changes no drawing would end every build. constraints.txt pins
them, what a program printed is among the files, and the tests draw anew and compare.
"""

import hashlib
import re
from html import escape
from pathlib import Path

from project import FIGURES, SNIPPETS, PageError, plain

from blocks.cells import LABS, steady

MADE_FROM = re.compile(r"<!-- made from (.*) -->\n")
WORD = re.compile(r"\{([a-z_0-9]+)\}")  # in a drawing: where a word of the page goes


def svg(name: str, words: dict[str, str], alternative: str) -> str:
    """The SVG element of a figure, with its words and alternative text put in."""
    drawing = WORD.sub(lambda key: word(name, key[1], words), drawn(name))
    return drawing.replace("<svg ", f'<svg role="img" aria-label="{escape(alternative)}" ', 1)


def word(name: str, key: str, words: dict[str, str]) -> str:
    if key not in words:
        raise PageError(f"figure {name}: its word {{{key}}} must stand in quotes of its own, to be found")
    return escape(words[key])


def drawn(name: str) -> str:
    """The drawing with `{key}` for its words. Raise PageError if it was made from something else than what is there now."""
    file, made_of = stored(name), sources(name)
    where = f"{'snippets/labs' if name.startswith('labs/') else 'docs/figures'}/{file.name}"
    if not file.is_file():
        raise PageError(f"{where}: it is not there; `make outputs` draws it")
    text = file.read_text("utf-8")
    first = MADE_FROM.match(text)
    if first and not made_of:
        raise PageError(f"{where}: {name}.py, which drew it, is not there")
    told = first[1].split(", ") if first else []
    for path in made_of:
        if f"{path.name} {fingerprint(path)}" not in told:
            raise PageError(f"{where}: made from another {path.name}; `make outputs` draws it anew")
    drawing = text[first.end() :] if first else text
    return drawing.rstrip("\n") if name.startswith("labs/") else drawing  # as a notebook holds it


def stored(name: str) -> Path:
    """Where a drawing is: name, or labs/<lab>/<cell>."""
    if name.startswith("labs/"):
        return LABS / f"{name.removeprefix('labs/').replace('/', '.')}.svg"
    return FIGURES / f"{name}.svg"


def sources(name: str) -> list[Path]:
    """What a drawing is made from; nothing if it is drawn by hand. Raise PageError if a part of it is not there."""
    style = FIGURES / "style.py"
    if name.startswith("labs/"):
        lab = LABS / name.split("/")[1]
        return [lab.with_suffix(".py"), lab.with_suffix(".out"), style]
    by_program = FIGURES / f"{name}.py"
    if not by_program.is_file():
        return []
    programs = re.findall(r'numbers\("(.*?)"\)', by_program.read_text("utf-8"))
    made_of = [SNIPPETS / f"{program}{kind}" for program in programs for kind in (".py", ".out")]
    if missing := [path.name for path in made_of if not path.is_file()]:
        raise PageError(f"docs/figures/{name}.py: it draws the numbers of {missing[0]}, which is not there")
    return [by_program, style, *made_of]


def fingerprint(file: Path) -> str:
    """A hash of what counts: not the markers of a program, nor what a lab prints differently each time."""
    text = plain(file.read_text("utf-8"))
    if file.parent == LABS and file.suffix == ".out":
        text = steady(file.stem, text)
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def words(name: str) -> set[str]:
    """The keys of the words that stand in a drawing. Raise PageError as `drawn` does."""
    return set(WORD.findall(drawn(name)))
