"""What the tests of words read: all that people see of a language, line by line, and what its words may not be."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from mkdocs.utils.yaml import yaml_load
from pages import DOCS, PAGES, ROOT, language_of, name, sources

LINK = re.compile(r"\[([^]]*)\]\([^)\s]*\)|<(?!\{)[^>]*>| ?\{ #[^}]*\}")
CODE = re.compile(r"`[^`]*`")
FRAME = re.compile(
    r"\s*(///|not: |source: |sources: |from: |to: |watch: |without: |marks: |\$ )"
)  # nothing of this is shown, or it is the same everywhere
PHRASES = DOCS / "phrases.yml"


class Line(NamedTuple):
    place: str  # docs/zh/zero-grad.md:12
    written: str  # without addresses and ids

    @property
    def text(self) -> str:
        """Without code."""
        return CODE.sub("", self.written)


def settings_file(code: str) -> Path:
    return ROOT / ("mkdocs.yml" if code == "en" else f"mkdocs.{code}.yml")


def settings(code: str) -> dict:
    return yaml_load(settings_file(code).open("rb"))


@cache
def lines(code: str) -> list[Line]:
    """What stands on the pages of a language, their titles, descriptions, notes and drawings too, its labels and credits."""
    return [*on_pages(code), *in_labels(code), *in_credits(code)]


def on_pages(code: str) -> Iterator[Line]:
    for page in PAGES:
        if language_of(page) == code:
            yield from on_page(page)


@cache
def on_page(page: Path) -> list[Line]:
    found, code_stands = [], False  # between fences, and in a quote
    for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
        if re.match(r"\s*(```|/// quote)", line) or (code_stands and line.strip() == "///"):
            code_stands = not code_stands
        elif not code_stands and not FRAME.match(line):
            found.append(Line(f"{name(page)}:{number}", LINK.sub(r"\1", line)))
    return found


def in_labels(code: str) -> Iterator[Line]:
    file, known = settings_file(code).name, settings(code)
    said = known["extra"]["labels"] | {"site_description": known["site_description"]}
    yield from (Line(f"{file}: {key}", LINK.sub(r"\1", str(text))) for key, text in said.items())


def in_credits(code: str) -> Iterator[Line]:
    """What the language itself says of the sources; a title may be that of a work in English."""
    for key, source in sources().items():
        own = source if code == "en" else source.get(code, {})
        said = [own.get("title", ""), (source | own).get("by", "")]
        yield from (Line(f"docs/sources.yml: {key}, {code}", text) for text in said if text)


@cache
def phrases(code: str) -> dict[str, str]:
    """Patterns of what must not be said, each with what is said instead."""
    return yaml.safe_load(PHRASES.read_text("utf-8")).get(code, {})


def found(code: str, pattern: str, why: str) -> list[str]:
    return [f"{line.place}: “{hit[0]}”: {why}" for line in lines(code) for hit in re.finditer(pattern, line.text)]
