"""The glossary at hand: the first time a page uses a term, it links to its sentence in terms.md and shows it on hover.

Each language's names stand in its own terms.md and nowhere else; the glossary pages take the other languages' names from there.
"""

import re
from functools import cache
from typing import NamedTuple

from blocks.term import Term
from language import Language
from page import parse
from project import ROOT, text_of

EVERYDAY = {"step", "clear", "converge", "model", "memory"}  # these stand in nearly every sentence: no links


@cache
def terms(code: str, changed: float) -> list[Term]:
    """The glossary of a language; `changed` is when its file last did, so that `make serve` sees new words."""
    name = f"docs/{code}/terms.md"
    return claimed_once([block for block in parse(text_of(ROOT / name), name).blocks if isinstance(block, Term)])


def claimed_once(found: list[Term]) -> list[Term]:
    """The terms, if no word stands for two of them."""
    claimed: dict[str, Term] = {}
    for term in found:
        for form in term.names + term.also:
            if form in claimed:
                raise term.wrong(
                    f"{form} is a word for {claimed[form].id} already, and cannot be one for {term.id} too"
                )
            claimed[form] = term
    return found


def glossary(code: str) -> list[Term]:
    file = ROOT / "docs" / code / "terms.md"
    return terms(code, file.stat().st_mtime) if file.is_file() else []


class Speech(NamedTuple):
    """What the walk over a page knows of its language."""

    by_name: dict[str, Term]  # of the terms that are linked, in small letters
    terms_page: str  # the way to the glossary
    glosses: bool  # whether English words in brackets are said to be English
    elsewhere: dict[str, list[tuple[str, str]]]  # on the glossary page: tag and name in each other language, by term
    edges: str = ""  # its letters, if they end no word

    @property
    def pattern(self) -> re.Pattern | None:
        """Every name that is linked, the longest first."""
        return pattern(tuple(self.by_name), self.edges)


@cache
def pattern(names: tuple[str, ...], edges: str) -> re.Pattern | None:
    if not names:
        return None
    longest_first = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    edge = rf"[A-Za-z0-9_{edges}-]"
    return re.compile(rf"(?<!{edge})(?:{longest_first})(?!{edge})", re.IGNORECASE)


def linked(known: list[Term]) -> dict[str, Term]:
    """The terms that pages link, by each of their names."""
    return {name.lower(): term for term in known if term.id not in EVERYDAY for name in term.names if len(name) > 1}


def elsewhere(own: Language, languages: list[Language]) -> dict[str, list[tuple[str, str]]]:
    """The first name of each term in the other languages."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language in languages:
        if language.code != own.code:
            for term in glossary(language.code):
                found.setdefault(term.id, []).append((language.tag, term.names[0]))
    return found
