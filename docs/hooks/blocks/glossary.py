"""The glossary at hand: the first time a page uses a term, it links to its sentence in terms.md and shows it on hover.

Each language's names stand in its own terms.md and nowhere else; the glossary pages take the other languages' names from there.
"""

import re
from functools import cache
from typing import NamedTuple

from language import ENGLISH, Language
from page import parse
from project import ROOT, text_of

from blocks.term import Term, claimed_once

PAGE = "terms.md"


@cache
def terms(code: str, changed: float) -> list[Term]:
    """The glossary of a language; `changed` is when its file last did, so that `make serve` sees new words."""
    name = f"docs/{code}/{PAGE}"
    return claimed_once([block for block in parse(text_of(ROOT / name), name).blocks if isinstance(block, Term)])


def glossary(code: str) -> list[Term]:
    file = ROOT / "docs" / code / PAGE
    return terms(code, file.stat().st_mtime) if file.is_file() else []


def elsewhere(own: Language, languages: list[Language]) -> dict[str, list[tuple[str, str]]]:
    """The first name of each term in the other languages."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language in languages:
        if language.code != own.code:
            for term in glossary(language.code):
                found.setdefault(term.id, []).append((language.tag, term.names[0]))
    return found


class Speech(NamedTuple):
    """How a page speaks of the terms: which of their names it links, and in which words of other languages."""

    by_name: dict[str, Term]  # of the terms that are linked, in small letters
    terms_page: str  # the way to the glossary
    glosses: bool  # whether English words in brackets are said to be English
    elsewhere: dict[str, list[tuple[str, str]]]  # on the glossary page: tag and name in each other language, by term
    edges: str = ""  # its letters, if they end no word

    @property
    def pattern(self) -> re.Pattern:
        """Every name that is linked, the longest first."""
        longest_first = "|".join(re.escape(name) for name in sorted(self.by_name, key=len, reverse=True))
        edge = rf"[A-Za-z0-9_{self.edges}-]"
        return re.compile(rf"(?<!{edge})(?:{longest_first})(?!{edge})", re.IGNORECASE)


def linked(known: list[Term]) -> dict[str, Term]:
    """The terms that pages link, by each of their names."""
    return {name.lower(): term for term in known for name in term.linked}


def speech(page, language: Language, languages: list[Language]) -> Speech:
    """That of a page: the glossary links no terms, nor do English words where a page has not been translated."""
    foreign = language.code != ENGLISH and not page.fallback
    if page.file.src_uri == PAGE:
        return Speech({}, "", foreign, elsewhere(language, languages))
    known = [] if page.fallback else glossary(language.code)
    return Speech(linked(known), "../" * page.file.src_uri.count("/") + PAGE, foreign, {}, language.edges)
