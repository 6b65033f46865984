"""Turn a page as its authors write it into plain Markdown: the one text that the site, the tests and the exports share.

An author names what the page shows and writes the words; the code, its output and the figures come from their files:

    /// program | zero_grad/gradients_add_up
    1. What the line marked `# (1)!` does, in the page's language.
    ///

A `quote` repeats lines of a program shown above it. A `source` shows PyTorch's own, as installed. A `figure` holds its alternative text and its labels, `name: words`.
What comes out needs nothing of this project: stock pytest-codeblocks can run it.
"""

import json
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

import torch_source

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"
FIGURES = ROOT / "docs/figures"

FENCES = {"console", "text"}  # commands for a terminal; anything else that is neither code nor a program's output
MARKER = re.compile(r" *# \((\d+)\)!$", re.MULTILINE)
BLOCK = re.compile(r"(\s*)///\s*(\w+)\s*(?:\|\s*(.*?))?\s*$")
FENCE = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")
WORDS = {  # in a figure: where words of the page's language go
    ".svg": re.compile(r"\{([a-z_0-9]+)\}"),
    ".py": re.compile(r"(?<!f)\"[^\"\n{]*\{([a-z_0-9]+)\}"),
}
RAW_CODE = re.compile(r"<pre\b|<code\b[^>]*py|<textarea\b", re.IGNORECASE)


class PageError(Exception):
    """What is wrong with a page, as one line for its author: page:line: what and how to mend it."""


def expand(text: str, page: str | Path) -> Iterator[tuple[int, str]]:
    """Yield (line number on the page, line of plain Markdown); the front matter is left out.

    Raise PageError for a block or fence that is unknown, unclosed or wrong.
    """
    lines = iter(list(enumerate(text.splitlines(), 1))[front_matter(text) :])
    shown: dict[str, str] = {}  # the programs of this page so far: what a quote may repeat
    for number, line in lines:
        where = f"{page}:{number}"
        if fence := FENCE.match(line):
            yield number, line
            yield from whole_fence(lines, *fence.groups(), where)
        elif block := BLOCK.match(line):
            indent, kind, name = block.groups()
            if kind not in BLOCKS:
                raise PageError(f"{where}: no such block: {kind}; there are {', '.join(BLOCKS)}")
            body = block_body(lines, indent, where)
            for part in BLOCKS[kind](name or "", body, shown, where):
                yield number, indent + part  # an empty line too: without its indent, stock pytest-codeblocks drops it
        elif line.strip() == "///":
            raise PageError(f"{where}: this /// closes nothing")
        elif line.lstrip().startswith("///"):
            raise PageError(f"{where}: a block opens with `/// kind | name`")
        elif RAW_CODE.search(re.sub(r"`+[^`]*`+", "", line)):
            raise PageError(f"{where}: code in raw HTML is never run; name a program in snippets/ instead")
        else:
            yield number, line


def front_matter(text: str) -> int:
    """How many lines of the page its front matter takes."""
    found = re.match(r"---\n.*?^---\n", text, re.DOTALL | re.MULTILINE)
    return found[0].count("\n") if found else 0


def whole_fence(lines: Iterator, mark: str, info: str, where: str) -> Iterator[tuple[int, str]]:
    """The rest of a fence, if it is of a kind that pages may hold."""
    if re.match(r"\W*i?py(thon|con|3)?", info, re.IGNORECASE):
        raise PageError(
            f"{where}: code on a page is never run; put it in snippets/ and write /// program | topic/claim"
        )
    if info not in FENCES:
        raise PageError(f"{where}: a fence must say {' or '.join(sorted(FENCES))}, this one says {info or 'nothing'}")
    for number, line in lines:
        yield number, line
        if re.match(rf"[\s>]*{mark}[{mark[0]}]*\s*$", line):
            return
    raise PageError(f"{where}: this fence is never closed")


def block_body(lines: Iterator, indent: str, where: str) -> list[str]:
    """The lines between `/// kind | name` and the closing `///`, without the block's own indent."""
    body = []
    for number, line in lines:
        if line.strip() == "///":
            return textwrap.dedent("\n".join(body)).strip("\n").splitlines()
        if BLOCK.match(line):
            raise PageError(f"{where}: this block is still open at line {number}, where another begins")
        if FENCE.match(line):
            raise PageError(f"{where.rsplit(':', 1)[0]}:{number}: a fence inside a block; only words may stand here")
        body.append(line.removeprefix(indent))
    raise PageError(f"{where}: this block is never closed by ///")


def plain(code: str) -> str:
    """The program as it is run, copied and downloaded: no markers, no trailing spaces, one newline at the end."""
    return re.sub(r"[ \t]+$", "", MARKER.sub("", code), flags=re.MULTILINE).rstrip("\n") + "\n"


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
    markers = [int(number) for number in MARKER.findall(code)]
    numbered = [int(found[1]) for note in notes if (found := re.match(r"(\d+)\. ", note))]
    if not markers == numbered == list(range(1, len(markers) + 1)):
        raise PageError(f"{where}: snippets/{name}.py has the markers {markers}, the block has the notes {numbered}")
    shown[name] = plain(code)
    yield from (f"`snippets/{name}.py`", "")
    if name.endswith("_error"):
        yield "<!--pytest.mark.xfail-->"
    yield from ("```python", *code.rstrip("\n").splitlines(), "```", "")
    yield from (*notes, "") if notes else ()
    yield from ("<!--pytest-codeblocks:expected-output-->", "")
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
    """A drawing by docs/figures/, with its alternative text; its words travel in a comment, for the site to put in."""
    source = next((path for kind in (".py", ".svg") if (path := FIGURES / f"{name}{kind}").is_file()), None)
    if source is None:
        raise PageError(f"{where}: there is no docs/figures/{name}.py or {name}.svg")
    words = dict(line.split(": ", 1) for line in body if re.match(r"[a-z_0-9]+: ", line))
    text = [line for line in body if line and not re.match(r"[a-z_0-9]+: ", line)]
    if not text:
        raise PageError(f"{where}: a figure needs its alternative text: what a reader who cannot see it must know")
    wanted = set(WORDS[source.suffix].findall(source.read_text("utf-8")))
    if wanted != set(words):
        raise PageError(f"{where}: figure {name} has the words {sorted(wanted)}, the block gives {sorted(words)}")
    yield from (f"![{' '.join(text)}](figures/{name}.svg)", "", f"<!--words {json.dumps(words, ensure_ascii=False)}-->")


def source(name: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """PyTorch's own source: a function, or with `from:` and `to:` a part of it.

    Each note begins with the line it belongs to, in backticks: the source carries no markers.
    """
    limits = dict(line.split(": ", 1) for line in body if re.match(r"(from|to): ", line))
    notes = [line for line in body if re.match(r"\d+\. ", line)]
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


BLOCKS = {"program": program, "quote": quote, "figure": figure, "source": source}
