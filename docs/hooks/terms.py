"""The glossary at hand: the first time a page uses a term, it links to its sentence in terms.md and shows it on hover.

Each language's names stand in its own terms.md and nowhere else; the glossary pages take the other languages' names from there.
"""

from functools import cache

from blocks.term import Term, claimed_once
from language import Language
from page import parse
from project import ROOT, text_of


@cache
def terms(code: str, changed: float) -> list[Term]:
    """The glossary of a language; `changed` is when its file last did, so that `make serve` sees new words."""
    name = f"docs/{code}/terms.md"
    return claimed_once([block for block in parse(text_of(ROOT / name), name).blocks if isinstance(block, Term)])


def glossary(code: str) -> list[Term]:
    file = ROOT / "docs" / code / "terms.md"
    return terms(code, file.stat().st_mtime) if file.is_file() else []


def elsewhere(own: Language, languages: list[Language]) -> dict[str, list[tuple[str, str]]]:
    """The first name of each term in the other languages."""
    found: dict[str, list[tuple[str, str]]] = {}
    for language in languages:
        if language.code != own.code:
            for term in glossary(language.code):
                found.setdefault(term.id, []).append((language.tag, term.names[0]))
    return found
