"""Turn a page as its authors write it into plain Markdown: the one text that the site, the tests and the exports share.

An author names what the page shows and writes the words; the code, its output and the figures come from their files:

    /// program | zero_grad/gradients_add_up
    1. What the line marked `# (1)!` does, in the page's language.
    ///

The other kinds of block stand in kinds.py.
What comes out needs nothing of this project: stock pytest-codeblocks can run it.
"""

import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

from cells import cells
from kinds import KINDS
from project import PageError

FENCES = {"console", "text"}  # commands for a terminal; anything else that is neither code nor a program's output
BLOCK = re.compile(r"(\s*)///\s*(\w+)\s*(?:\|\s*(.*?))?\s*$")
FENCE = re.compile(r"[\s>]*(?:(?:[-*+]|\d+[.)])\s+)?(`{3,}|~{3,})\s*(.*?)\s*$")
RAW_CODE = re.compile(r"<pre\b|<code\b[^>]*py|<textarea\b", re.IGNORECASE)


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
            yield from whole_fence(lines, fence, where)
        elif block := BLOCK.match(line):
            indent, kind, name = block.groups()
            if kind not in KINDS:
                raise PageError(f"{where}: no such block: {kind}; there are {', '.join(KINDS)}")
            body = block_body(lines, indent, where)
            for part in KINDS[kind](name or "", body, shown, where):
                yield number, indent + part  # an empty line too: without its indent, stock pytest-codeblocks drops it
        elif line.strip() == "///":
            raise PageError(f"{where}: this /// closes nothing")
        elif re.match(r"[\s>*+\-\d.)]*///", line):
            raise PageError(f"{where}: a block opens with `/// kind | name`, and nothing but spaces before it")
        elif "pytest-codeblocks:" in line:
            raise PageError(f"{where}: marks for pytest-codeblocks come from the blocks, a page writes none")
        elif RAW_CODE.search(re.sub(r"`+[^`]*`+", "", line)):
            raise PageError(f"{where}: code in raw HTML is never run; name a program in snippets/ instead")
        else:
            yield number, line
    if missing := unshown_cells(shown):
        raise PageError(f"{page}: this page does not show the cells {', '.join(missing)} of its lab")


def unshown_cells(shown: dict) -> list[str]:
    """What a page leaves out of the lab that it shows: the readers' notebook would stop there."""
    labs = {name.partition(":")[0].removeprefix("labs/") for name in shown if name.startswith("labs/")}
    return [name for lab in sorted(labs) for name in cells(lab) if f"labs/{lab}:{name}" not in shown]


def front_matter(text: str) -> int:
    """How many lines of the page its front matter takes."""
    found = re.match(r"---\n.*?^---\n", text, re.DOTALL | re.MULTILINE)
    return found[0].count("\n") if found else 0


def whole_fence(lines: Iterator, fence: re.Match, where: str) -> Iterator[tuple[int, str]]:
    """The rest of a fence, if it is of a kind that pages may hold, and stands where every tool sees it."""
    mark, info = fence.groups()
    if re.match(r"\W*i?py(thon|con|3)?", info, re.IGNORECASE):
        raise PageError(
            f"{where}: code on a page is never run; put it in snippets/ and write /// program | topic/claim"
        )
    if info not in FENCES:
        raise PageError(f"{where}: a fence must say {' or '.join(sorted(FENCES))}, this one says {info or 'nothing'}")
    if mark != "```" or fence.string[: fence.start(1)].strip():
        raise PageError(f"{where}: a fence is three backticks, and nothing but spaces before them")
    first = True
    for number, line in lines:
        if line.strip() == mark:
            yield number, line
            return
        if line.lstrip().startswith(mark):
            raise PageError(f"{where.rpartition(':')[0]}:{number}: a fence inside a fence")
        if first and info == "console" and not line.lstrip().startswith("$ "):
            raise PageError(f"{where}: the first line of a console fence is a command: `$ …`")
        first = False
        yield number, line
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
