"""The house itself: its files stay small, and a new kind of block is one file and one part of the style sheet."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from building import build, built_once
from mistakes import BUILD, ends_with
from project import ROOT

HOOKS = ROOT / "docs/hooks"
BLOCKS = [
    file for file in HOOKS.glob("blocks/*.py") if file.stem != "__init__"
]  # a list, which nobody writes, among them
MODULES = [file for file in HOOKS.rglob("*.py") if file not in BLOCKS]

KIND = '''\
"""`/// quotation | who said it, and where`: what somebody else has written, with its source."""

from collections.abc import Iterator
from xml.etree import ElementTree

from blocks import Block


class Quotation(Block):
    takes = "`from: address` and the words that are quoted"

    def read(self, lines, before):
        body = self.only(self.body(lines), fields=("from",), words=True)
        if not body.words or "from" not in body.fields:
            raise self.wrong(f"this block holds {self.takes}; one of them is missing")
        self.words, self.address = body.words, body.fields["from"]

    def markdown(self) -> Iterator[str]:
        yield from (*(f"> {line}" for line in self.words), ">", f"> [{self.name}]({self.address})")

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("blockquote", {"class": "quotation"})
        ElementTree.SubElement(box, "p").text = " ".join(self.words)
        source = ElementTree.SubElement(ElementTree.SubElement(box, "p"), "cite")
        ElementTree.SubElement(source, "a", {"href": self.address}).text = self.name
        return box

    def reading(self, say) -> Iterator[str]:
        return map(say.words, self.markdown())
'''
STYLE = ".quotation { border-left: .2rem solid var(--step) }"
BLOCK = """\
/// quotation | The notes of PyTorch 2.0
from: https://pytorch.org/docs/notes
Gradients add up in `.grad`, as [every page](index.md) says.
///
"""


def lines(file: Path) -> int:
    return len(file.read_text("utf-8").splitlines())


@pytest.mark.parametrize("file", [*MODULES, *BLOCKS], ids=lambda file: file.relative_to(HOOKS).as_posix())
def test_what_a_build_imports_is_in_short_files(file):
    assert lines(file) <= (120 if file in BLOCKS else 150)


def test_what_a_build_imports_is_not_much():
    """Besides the kinds of block, whose number grows with what pages can show. The number may fall, and goes up for no kind."""
    assert sum(lines(file) for file in MODULES) <= 1586


@pytest.mark.parametrize(
    ("bound", "files"),
    [
        (200, ["docs/theme/assets/search.js", "docs/theme/assets/pasted.js"]),
        (100, ["docs/hooks/search.py", "docs/hooks/finish/articles.py"]),
    ],
    ids=["script", "Python"],
)
def test_the_search_is_not_much(bound, files):
    """Lines of code: blank ones, comments and docstrings are no weight to whoever reads them. None is long."""
    text = "\n".join((ROOT / file).read_text("utf-8") for file in files)
    code = re.sub(r'^ *"""[^"]*"""|/\*(?:.|\n)*?\*/|^ *(?://|#).*', "", text, flags=re.MULTILINE)
    found = [line for line in code.splitlines() if line.strip()]
    assert 0 < len(found) <= bound
    assert max(map(len, found)) <= 120


@pytest.fixture(scope="module")
def project(pattern) -> Path:
    return Path(built_once("quotations", lambda folder: with_a_kind(pattern, folder)))


def with_a_kind(pattern: Path, folder: Path) -> Path:
    """The small project with one kind of block more, which a page shows."""
    project = shutil.copytree(pattern, folder)
    (project / "docs/hooks/blocks/quotation.py").write_text(KIND, "utf-8")
    for file, more in (("docs/theme/assets/site.css", STYLE), ("docs/zh/zero-grad.md", f"\n{BLOCK}")):
        with (project / file).open("a", encoding="utf-8") as opened:
            opened.write(f"{more}\n")
    return project


@pytest.fixture(scope="module")
def quoting(project) -> Path:
    return built_once("quoting", lambda folder: build(folder, project))


def test_a_new_kind_of_block_is_one_file_with_all_its_forms(quoting):
    page = quoting / "zh/zero-grad"
    html = re.sub(r">\s+<", "><", (page / "index.html").read_text("utf-8"))
    code = r'<code class="[^"]*">\.grad</code>|<code>\.grad</code>'
    assert re.search(
        rf'<blockquote class="quotation"><p>Gradients add up in (?:{code}), as <a href="../">every page</a> says.</p>'
        r'<p><cite><a href="https://pytorch.org/docs/notes">The notes of PyTorch 2.0</a></cite></p></blockquote>',
        html,
    )
    reading = (page / "index.md").read_text("utf-8")
    said = re.search(
        r"> Gradients add up in `\.grad`, as \[every page\]\((https?://.*?)\) says\.\n>\n> \[The.*\n", reading
    )
    assert said and said[1].endswith("/zh/")
    cells = json.loads((page / "zero-grad.ipynb").read_text("utf-8"))["cells"]
    assert [cell["cell_type"] for cell in cells if said[0].strip() in "".join(cell["source"])] == ["markdown"]
    assert re.search(r"\.quotation ?\{", next(quoting.glob("assets/site.*.css")).read_text("utf-8"))


def test_a_new_kind_of_block_is_plain_markdown_for_any_tool(project):
    program = "import sys; from expanding import expand; print('\\n'.join(line for _, line in expand(sys.stdin.read(), 'page.md')))"
    told = {
        "cwd": project,
        "env": os.environ | {"PYTHONPATH": os.pathsep.join(["docs/hooks", "tests"])},
        "input": BLOCK,
    }
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, **told)
    quoted = "Gradients add up in `.grad`, as [every page](index.md) says."
    assert said.stdout == f"> {quoted}\n>\n> [The notes of PyTorch 2.0](https://pytorch.org/docs/notes)\n", said.stderr


def test_what_is_wrong_in_a_new_kind_of_block_is_one_line(project, tmp_path):
    for wrong, message in (("from:", "by: me\nfrom:"), "this block holds `from: address`"), (("/// quotation", "/// quotations"), "no such block: quotations"):  # fmt: skip
        copy = shutil.copytree(project, tmp_path / wrong[1].strip("/: "))
        page = copy / "docs/zh/zero-grad.md"
        page.write_text(page.read_text("utf-8").replace(*wrong), "utf-8")
        said = ends_with(BUILD, copy, message)
        assert re.search(r"docs/zh/zero-grad\.md:\d+: " + message, said)
