"""What the tests know of pages: which there are, and what in them must be the same in every language.

What is found is kept, since many tests ask for it: nobody may change it.
"""

import re
from functools import cache
from pathlib import Path

import yaml
from blocks.program import Program
from blocks.programs import Programs
from expanding import expand
from language import every
from page import FRONT_MATTER, Shown, parse
from project import ROOT

DOCS = ROOT / "docs"
LANGUAGES = every(ROOT)
LANGUAGE = {language.code: language for language in LANGUAGES}
COMPLETE = [language for language in LANGUAGES if language.complete]
CODES = [language.code for language in COMPLETE]
PAGES = sorted(path for language in LANGUAGES for path in (DOCS / language.code).rglob("*.md"))  # those with a file


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def labels(code: str) -> dict[str, str]:
    return LANGUAGE[code].labels


def language_of(path: Path) -> str:
    return path.relative_to(DOCS).parts[0]


def english(path: Path) -> Path:
    return DOCS / "en" / Path(*path.relative_to(DOCS).parts[1:])


TRANSLATIONS = [path for path in PAGES if language_of(path) != "en"]


@cache
def sources() -> dict[str, dict]:
    return yaml.safe_load((DOCS / "sources.yml").read_text("utf-8"))


@cache
def expanded(path: Path) -> list[tuple[int, str]]:
    return list(expand(path.read_text("utf-8"), name(path)))


def front_matter(path: Path) -> dict:
    return LISTS[path] if path in LISTS else fields(path.read_text("utf-8"))


@cache
def fields(text: str) -> dict:
    found = FRONT_MATTER.match(text)
    return yaml.safe_load(found[1]) if found else {}


@cache
def prose(path: Path) -> list[tuple[int, str]]:
    """The words of a page, without code, outputs and inline code."""
    lines, inside = [], False
    for number, line in expanded(path):
        if re.match(r"\s*```", line):
            inside = not inside
        elif not inside and not re.match(r"\s*<!--", line):
            lines.append((number, re.sub(r"`[^`]*`", "", line)))
    claims = ((number, re.sub(r"`[^`]*`", "", line)) for number, line in claimed(path))
    return sorted([*lines, *claims], key=lambda found: found[0])


def claimed(path: Path) -> list[tuple[int, str]]:
    """What a page says for the lists of programs, with the lines on which it stands: first in its block; of two, where a player shows two."""
    found = []
    for part in parse(path.read_text("utf-8"), name(path)).parts:
        block = part.block if isinstance(part, Shown) else None
        if isinstance(block, Program):
            found += [(part.line + 1, it.shows) for it in block.programs if it.shows]
        elif isinstance(block, Programs):
            found += [(part.line + 1, block.title), (part.line + 2, block.sentence)]
    return found


@cache
def shown(path: Path) -> str:
    """Everything between fences: programs and what they print."""
    text = "\n".join(line for _, line in expanded(path))
    return "\n".join(re.findall(r"^\s*```[^\n]*\n(.*?)^\s*```$", text, re.DOTALL | re.MULTILINE))


@cache
def skeleton(path: Path) -> dict[str, list]:
    """What a translation may not change."""
    source = path.read_text("utf-8")
    text = "\n".join(line for _, line in prose(path))
    return {
        "headings": re.findall(r"^(#+) .*?(?:\{ #(\S+) \})?$", text, re.MULTILINE),
        "blocks": re.findall(r"^\s*/// (\w+ \| \S+)", source, re.MULTILINE),
        "marks": re.findall(r"^marks: .*", source, re.MULTILINE),
        "notes": re.findall(r"^\s*(\d+)\. ", source, re.MULTILINE),
        "links": re.findall(r"\]\(([^)\s]+)", text),
        "commands": re.findall(r"^\s*\$ .*", shown(path), re.MULTILINE),
        "tables": re.findall(r"^\s*\|[-:| ]+\|$", text, re.MULTILINE),
        "terms": re.findall(r"^[^#\n].* \{ #(\S+) \}$", text, re.MULTILINE),
        "sources": front_matter(path).get("sources", []),
    }


def lists() -> dict[Path, dict]:
    """The pages that list programs, where their files would stand, and their titles and descriptions."""
    found = {}
    for index in [page for page in PAGES if page.stem == "programs"]:
        for block in parse(index.read_text("utf-8"), name(index)).blocks:
            if isinstance(block, Programs):
                words = {"title": block.title, "description": block.sentence}
                found[index.parent / block.page] = {key: text.replace("`", "") for key, text in words.items()}
    return found


LISTS = lists()
PUBLISHED = [*PAGES, *LISTS]
