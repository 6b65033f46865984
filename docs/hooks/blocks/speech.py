"""How a page speaks of the terms of the glossary: which of their names it links, and in which words of other languages."""

import re
from typing import NamedTuple

from blocks.term import Term


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
        if not self.by_name:
            return None
        longest_first = "|".join(re.escape(name) for name in sorted(self.by_name, key=len, reverse=True))
        edge = rf"[A-Za-z0-9_{self.edges}-]"
        return re.compile(rf"(?<!{edge})(?:{longest_first})(?!{edge})", re.IGNORECASE)


def linked(known: list[Term]) -> dict[str, Term]:
    """The terms that pages link, by each of their names."""
    return {name.lower(): term for term in known for name in term.linked}
