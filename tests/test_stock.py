"""Stock pytest-codeblocks, which knows nothing of this project, finds and runs the programs of an expanded page."""

import io
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
import sharing
from pages import DOCS, PAGES, expanded, name
from project import SNIPPETS, plain
from pytest_codeblocks import extract_from_buffer

WITH_PROGRAMS = [page for page in PAGES if "/// program |" in page.read_text("utf-8")]


@pytest.mark.parametrize("page", WITH_PROGRAMS, ids=name)
def test_stock_pytest_codeblocks_finds_every_program_and_its_output(page):
    """Nothing of this project is needed: any later tool can take over."""
    text = "\n".join(line for _, line in expanded(page)) + "\n"
    blocks = [block for block in extract_from_buffer(io.StringIO(text), 10**6) if block.syntax == "python"]
    names = re.findall(r"^\s*`(snippets/.*)\.py`$", text, re.MULTILINE)
    assert len(blocks) == len(names)
    for block, program in zip(blocks, names, strict=True):
        assert plain(block.code) == plain((SNIPPETS.parent / f"{program}.py").read_text("utf-8"))
        assert block.expected_output == (SNIPPETS.parent / f"{program}.out").read_text("utf-8")
        assert block.marks == (["pytest.mark.xfail"] if program.endswith("_error") else [])


# Stock pytest-codeblocks runs all blocks in one process, so only pages whose programs leave the process as it was can pass.
RUN_BY_STOCK = ["index", "backward", "by-hand", "step", "recurrent", "questions", "sources"]


def as_plain_markdown(page: str) -> str:
    return "\n".join(line for _, line in expanded(DOCS / f"en/{page}.md")) + "\n"


def run_by_stock(folder: Path) -> tuple[dict[str, dict], str]:
    """For each page how its blocks end, and all that is said. All pages are one run: importing torch takes longer than they do."""
    folder.mkdir()
    for page in RUN_BY_STOCK:
        (folder / f"{page}.md").write_text(as_plain_markdown(page), "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    command = [sys.executable, "-m", "pytest", "--codeblocks", "-v", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, *(f"{page}.md" for page in RUN_BY_STOCK)], cwd=folder, capture_output=True, text=True
    )
    ends: dict[str, Counter] = {page: Counter() for page in RUN_BY_STOCK}
    for page, end in re.findall(r"^([\w-]+)\.md::\S.*? ([A-Z]+)(?: +\[ *\d+%\])?$", done.stdout, re.MULTILINE):
        ends[page][end] += 1
    return ends, done.stdout


@pytest.mark.parametrize("page", RUN_BY_STOCK)
def test_stock_pytest_codeblocks_runs_the_expanded_page(page):
    ends, said = sharing.once("stock", run_by_stock)
    text = as_plain_markdown(page)
    fails = text.count("<!--pytest.mark.xfail-->")
    assert Counter(ends[page]) == Counter(PASSED=text.count("```python") - fails, XFAIL=fails), said
