"""The drawings of docs/figures/: drawn from a program's own numbers, kept until that program, the drawing or a library changes.

`name.py` draws with matplotlib; `name.svg` is drawn by hand; `labs/<lab>/<cell>` is what that cell plots. All hold `{key}`
where words of the page's language go.
"""

import hashlib
import re
import subprocess
import sys
from html import escape

import labs
from project import FIGURES, ROOT, SNIPPETS, PageError, version

CACHE = ROOT / ".cache/figures"


def svg(name: str, words: dict[str, str], alternative: str) -> str:
    """The SVG element of a figure, with its words and alternative text put in."""
    drawing = re.sub(r"\{([a-z_0-9]+)\}", lambda key: word(name, key[1], words), drawn(name))
    return drawing.replace("<svg ", f'<svg role="img" aria-label="{escape(alternative)}" ', 1)


def word(name: str, key: str, words: dict[str, str]) -> str:
    if key not in words:
        raise PageError(f"figure {name}: its word {{{key}}} must stand in quotes of its own, to be found")
    return escape(words[key])


def drawn(name: str) -> str:
    """The drawing with `{key}` for its words, from the cache if nothing it is made of has changed."""
    if name.startswith("labs/"):
        return labs.plot(*name.split("/")[1:])
    by_hand, by_program = FIGURES / f"{name}.svg", FIGURES / f"{name}.py"
    if by_hand.is_file():
        return by_hand.read_text("utf-8")
    text = by_program.read_text("utf-8")
    made_of = [
        by_program,
        FIGURES / "style.py",
        *(SNIPPETS / f"{used}.py" for used in re.findall(r'numbers\("(.*?)"\)', text)),
    ]
    if missing := [path.name for path in made_of if not path.is_file()]:
        raise PageError(f"docs/figures/{name}.py: it draws the numbers of {missing[0]}, which is not there")
    parts = [path.read_bytes() for path in made_of] + [version(name).encode() for name in ("torch", "matplotlib")]
    kept = CACHE / f"{name}-{hashlib.sha256(b'|'.join(parts)).hexdigest()[:16]}.svg"
    if not kept.is_file():
        run = subprocess.run([sys.executable, by_program], capture_output=True, text=True, encoding="utf-8")
        if run.returncode:
            raise PageError(f"docs/figures/{name}.py: {run.stderr.strip().splitlines()[-1]}")
        CACHE.mkdir(parents=True, exist_ok=True)
        kept.write_text(run.stdout, "utf-8")
    return kept.read_text("utf-8")
