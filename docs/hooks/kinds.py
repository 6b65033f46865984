"""The kinds of block: what each puts in its place on a page, as plain Markdown.

Each takes the name behind the bar, the lines inside the block, what the page has shown so far, and the place for messages.
"""

import json
import re
import textwrap
from collections.abc import Iterator

import cells
import figures
import torch_source
from program_list import programs
from project import FIGURES, MARKER, SNIPPETS, PageError, plain

WORD = re.compile(r"([a-z_0-9]+): (.*)")  # in a block: a word of its figure in the page's language
EXPECTED = "<!--pytest-codeblocks:expected-output-->"


def check_notes(code: str, lines: list[str], file: str, where: str) -> None:
    """Every marker in the code has its note in the block."""
    markers = [int(number) for number in MARKER.findall(code)]
    notes = [int(found[1]) for line in lines if (found := re.match(r"(\d+)\. ", line))]
    if not markers == notes == list(range(1, len(markers) + 1)):
        raise PageError(f"{where}: {file} has the markers {markers}, the block has the notes {notes}")


def program(name: str, notes: list[str], shown: dict, where: str) -> Iterator[str]:
    """The whole program, the notes of its markers, and what it prints."""
    source, output = SNIPPETS / f"{name}.py", SNIPPETS / f"{name}.out"
    if not source.is_file():
        raise PageError(f"{where}: there is no program snippets/{name}.py")
    if not output.is_file():
        raise PageError(f"{where}: snippets/{name}.out is missing; `make outputs` writes it")
    if name in shown:
        raise PageError(f"{where}: {name} stands on this page already; /// quote repeats lines of it")
    code = source.read_text("utf-8")
    check_notes(code, notes, f"snippets/{name}.py", where)
    shown[name] = plain(code)
    yield from (f"`snippets/{name}.py`", "")
    if name.endswith("_error"):
        yield from ("<!--pytest.mark.xfail-->", "")
    yield from ("```python", *code.rstrip("\n").splitlines(), "```", "")
    yield from (*notes, "") if notes else ()
    yield from (EXPECTED, "")
    yield from ("```text", *output.read_text("utf-8").rstrip("\n").splitlines(), "```")


def quote(name: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """Some lines of a program that stands above, word for word."""
    if name not in shown:
        raise PageError(f"{where}: {name} is not shown above, so it cannot be quoted here")
    program_lines = shown[name].splitlines()
    windows = (program_lines[start : start + len(body)] for start in range(len(program_lines)))
    if not body or all(textwrap.dedent("\n".join(window)).splitlines() != body for window in windows):
        raise PageError(f"{where}: these lines do not stand like this in snippets/{name}.py")
    yield from ("``` { .python .quote }", *body, "```")


def figure(name: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """A drawing by docs/figures/, with its alternative text."""
    if not any((FIGURES / f"{name}{kind}").is_file() for kind in (".svg", ".py")):
        raise PageError(f"{where}: there is no docs/figures/{name}.py or {name}.svg")
    yield from drawing(name, body, set(figures.WORD.findall(figures.drawn(name))), where)


def drawing(name: str, body: list[str], wanted: set[str], where: str) -> Iterator[str]:
    """An image with its alternative text; its words travel in a comment, for the site to put in."""
    words = dict(found.groups() for line in body if (found := WORD.match(line)))
    text = [line for line in body if line and not WORD.match(line)]
    if not text:
        raise PageError(f"{where}: a figure needs its alternative text: what a reader who cannot see it must know")
    if wanted != set(words):
        raise PageError(f"{where}: figure {name} has the words {sorted(wanted)}, the block gives {sorted(words)}")
    alternative = re.sub(r"([\[\]])", r"\\\1", " ".join(text))
    packed = json.dumps(words, ensure_ascii=False).replace(">", r"\u003e")  # or an arrow would end the comment
    yield from (f"![{alternative}](figures/{name}.svg)", "", f"<!--words {packed}-->")


def source(name: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """PyTorch's own source: a function, or with `from:` and `to:` a part of it.

    Each note begins with the line it belongs to, in backticks: the source carries no markers.
    """
    limits = dict(line.split(": ", 1) for line in body if re.match(r"(from|to): ", line))
    notes = [line for line in body if re.match(r"\d+\. ", line)]
    if other := [line for line in filter(None, body) if not re.match(r"(from|to): |\d+\. ", line)]:
        raise PageError(f"{where}: this block holds `from: …`, `to: …` and notes, one a line, not `{other[0]}`")
    try:
        piece = torch_source.piece(name, limits.get("from", ""), limits.get("to", ""))
        lines = textwrap.dedent("\n".join(piece.lines)).splitlines()
        for number, note in enumerate(notes, 1):
            line = re.match(rf"{number}\. `([^`]+)`", note)
            if not line:
                raise PageError(f"{where}: note {number} must begin with {number}. and its line in backticks")
            at = torch_source.only([MARKER.sub("", text) for text in lines], line[1], name)
            lines[at] += f"  # ({number})!"
    except torch_source.NotFound as error:
        raise PageError(f"{where}: {error}") from None
    file = piece.file.replace("__", r"\_\_")  # or __init__ would be bold
    yield from (
        f"[{file}, PyTorch {torch_source.tag()}]({piece.url})",
        "",
        "``` { .python .source }",
        *lines,
        "```",
    )
    yield from ("", *notes) if notes else ()


def cell(name: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """The next cell of a lab, `labs/<lab>:<cell>`: its code, notes, what it prints, and its plot with words and alternative text."""
    lab, _, title = name.removeprefix("labs/").partition(":")
    try:
        of_lab, printed = cells.cells(lab), cells.outputs(lab)
    except FileNotFoundError as error:
        missing = error.filename.rsplit("/", 1)[-1]
        raise PageError(f"{where}: there is no snippets/labs/{missing}; `make outputs` writes .out files") from None
    expected = next((other for other in of_lab if f"labs/{lab}:{other}" not in shown), None)
    if title != expected:
        raise PageError(f"{where}: the next cell of snippets/labs/{lab}.py is {expected}, not {title}")
    code, first = of_lab[title].code, not any(other.startswith("labs/") for other in shown)
    notes = [line for line in body if re.match(r"\d+\. ", line)]
    check_notes(code, notes, f"snippets/labs/{lab}.py, {title}", where)
    shown[name] = plain(code)
    yield from (f"`snippets/labs/{lab}.py#{title}`", "")
    yield from () if first else ("<!--pytest-codeblocks:cont-->", "")
    yield from ("```python", *code.splitlines(), "```", "")
    yield from (*notes, "") if notes else ()
    if printed.get(title):
        yield from ("<!--output-->", "", "```text", *printed[title].rstrip("\n").splitlines(), "```", "")
    if "plt.show()" in code:
        words = [line for line in body if line not in notes]
        yield from drawing(f"labs/{lab}/{title}", words, of_lab[title].words, where)
    elif len(notes) < len(list(filter(None, body))):
        raise PageError(f"{where}: this cell draws nothing, so it has notes only")
    yield from ("", "<!--end of cell-->")


KINDS = {"program": program, "quote": quote, "figure": figure, "source": source, "cell": cell, "programs": programs}
