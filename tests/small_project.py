"""A small project to make mistakes in: the real settings, code, theme, programs and figures, with a few sections of a few pages.

All is taken from the project itself, so nothing here need be kept in step with it by hand.
"""

import posixpath
import re
import shutil
from pathlib import Path

from project import ROOT

LANGUAGES = ("en", "zh")
SECTIONS = {  # of each page that stays, by their ids; none: all cells of a lab, which belong together
    "index.md": ("three-lines", "answers", "program"),
    "zero-grad.md": ("zero-grad", "add-up", "none-or-zeros", "one-tensor"),
    "forgetting.md": ("forgetting", "thousand-steps", "momentum-one", "every-k"),
    "optimizer-source.md": ("optimizer-source", "zero-grad"),
    "labs/loss-curve.md": (),
    "questions.md": ("questions", "why"),
    "terms.md": ("terms", "parts"),
}
FOLDERS = ("docs/hooks", "docs/widgets", "docs/theme", "docs/figures", "docs/previews", "tests")
FILES = ("conftest.py", "pyproject.toml", "README.md", "mkdocs.yml", "mkdocs.zh.yml", "docs/sources.yml", "snippets/ran.json")  # fmt: skip
HEADING = re.compile(r"^(?=#+ .*\{ #[\w-]+ \}$)", re.MULTILINE)
CELL = re.compile(r"^( *)(/// cell.*?^ *///\n)", re.DOTALL | re.MULTILINE)
ID = re.compile(r"\{ #([\w-]+) \}")
LINK = re.compile(r"\[([^]]+)\]\((?!https?:)([^)#]*)#?([^)]*)\)")


def small_project(folder: Path) -> Path:
    """Make it in an empty folder."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", "audit", "hi.png"))
    pages = {f"{code}/{page}": shortened(code, page) for code in LANGUAGES for page in SECTIONS}
    anchors = {page: set(ID.findall(text)) for page, text in pages.items()}
    for page, text in pages.items():
        write(folder / "docs" / page, without_dead_links(text, page, anchors))
    for file in [*map(ROOT.joinpath, FILES), *programs([*pages.values(), *texts(folder / "docs/figures", "*.py")])]:
        write(folder / file.relative_to(ROOT), file.read_text("utf-8"))
    write(folder / "docs/redirects.yml", "# none\n")
    write(folder / "mkdocs.yml", with_short_nav((folder / "mkdocs.yml").read_text("utf-8")))
    return folder


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def texts(folder: Path, pattern: str) -> list[str]:
    return [file.read_text("utf-8") for file in folder.glob(pattern)]


def with_short_nav(settings: str) -> str:
    """Without the pages that are not there, and the sections that would be empty."""

    def section(line: re.Match) -> str:
        pages = [page for page in line[2].split(", ") if page in SECTIONS]
        return f"{line[1]}[{', '.join(pages)}]\n" if pages else ""

    return re.sub(r"^(  - section-[\w-]+: )\[(.*)\]\n", section, settings, flags=re.MULTILINE)


def shortened(code: str, page: str) -> str:
    """The front matter of a page and some of its sections."""
    text = (ROOT / "docs" / code / page).read_text("utf-8")
    front_matter, *sections = HEADING.split(text)
    by_id = {ID.search(section)[1]: section for section in sections}
    missing = [id for id in SECTIONS[page] if id not in by_id]
    assert not missing, f"docs/{code}/{page} has no section {missing[0]}: name another in tests/small_project.py"
    cells = [re.sub(f"^{indent}", "", cell, flags=re.MULTILINE) for indent, cell in CELL.findall(text)]
    title = sections[0].partition("\n")[0]
    chosen = [by_id[id] for id in SECTIONS[page]] or [f"{title}\n", *cells]
    return front_matter + "\n".join(chosen)


def without_dead_links(text: str, page: str, anchors: dict[str, set[str]]) -> str:
    """Links to what is not there become words."""

    def link(found: re.Match) -> str:
        words, to, anchor = found.groups()
        target = posixpath.normpath(posixpath.join(posixpath.dirname(page), to)) if to else page
        return found[0] if target in anchors and (not anchor or anchor in anchors[target]) else words

    return LINK.sub(link, text)


def programs(texts: list[str]) -> list[Path]:
    """The files of the programs and labs that pages and figures name."""
    named = set(re.findall(r"\w+/\w+", " ".join(texts)))
    files = (ROOT / "snippets").glob("*/*.*")
    return [file for file in files if f"{file.parent.name}/{file.name.partition('.')[0]}" in named]
