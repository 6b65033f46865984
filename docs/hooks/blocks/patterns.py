"""Texts of errors as patterns: a wildcard stands for each word that varies from reader to reader.

A pattern is as much of a text as tells its card from all others, in whole sentences: later ones vary from version to version.
"""

import re
from functools import cache
from typing import NamedTuple

from blocks import errors
from blocks.comparing import WILD, apart, holds, letters, regex
from blocks.wildcards import with_wildcards

SENTENCE = re.compile(r"(?<=[.!?;])(?:\s+|(?='))|(?<=:)\s+(?=[\[('\"\d])|\n|\\n|\s+(?=\(Triggered internally)")
ENOUGH, WITHOUT_TYPE, ALONE = 8, 24, 16  # letters of a pattern: at least; where its type need not be there; of a title


class Said(NamedTuple):
    """A text of a card."""

    group: str
    card: str
    title: str
    text: str
    varies: tuple[str, ...]
    fixed: tuple[str, ...]
    way: str  # to its line in the file of the group

    @property
    def place(self) -> str:
        return str(errors.wrong(self.group, self.way, self.card))


@cache
def patterns(texts: tuple[Said, ...]) -> dict[str, list[str]]:
    """The patterns of each card, `^` before one that is a title. Raise PageError for a text that two cards claim, or that tells nothing."""
    own = {it: pattern_of(it, others(it, texts)) for it in texts}
    for it, pattern in own.items():
        for other in others(it, texts):
            if holds(other.text, pattern) and (exact(own[other]) <= exact(pattern) or holds(it.text, own[other])):
                what = f"{it.card} and {other.place} claim one text; `fixed` names words that tell them apart"
                raise errors.wrong(it.group, it.way, what)
    found: dict[str, list[str]] = {}
    for it in texts:
        known = found.setdefault(it.card, [])
        for pattern in filter(None, (own[it], title_of(it, others(it, texts)))):
            if regex(pattern) not in map(regex, known):
                known.append(pattern)
    return found


def others(it: Said, texts: tuple[Said, ...]) -> list[Said]:
    return [other for other in texts if other.card != it.card]


def pattern_of(it: Said, others: list[Said]) -> str:
    """The sentences that hold the title and what is fixed, or the first one, and as many more as no text of another card holds too.

    If all sentences are not enough, as few as possible: then another card must have a more exact one, which the matcher prefers.
    """
    kind, said = apart(it.text)
    cuts = [0, *(found.end() for found in SENTENCE.finditer(said)), len(said)]
    title = apart(it.title)[1]
    at = said.find(title)
    begin = (
        0 if it.fixed else max(cut for cut in cuts if cut <= max(at, 0))
    )  # what is fixed tells it from a shorter text
    wanted = [at + len(title)] if at >= 0 else [0]
    wanted += [said.rfind(word) + len(word) for word in it.fixed if word in said[begin:]]
    shortest = ""
    for end in [cut for cut in cuts if cut > begin]:
        pattern, count = written(it, kind, said[begin:end])
        if count >= WITHOUT_TYPE and end >= max(wanted):
            if not any(holds(other.text, pattern) for other in others):
                return pattern
            shortest = shortest or pattern
    if shortest:
        return shortest
    if count + letters(kind) * bool(it.fixed) < ENOUGH:
        raise errors.wrong(
            it.group, it.way, f"too little of this text is the same for all; name it in `fixed` of {it.card}"
        )
    return pattern


def exact(pattern: str) -> int:
    """How many letters a pattern has of what is said."""
    return letters(apart(pattern)[1])


def written(it: Said, kind: str, said: str) -> tuple[str, int]:
    """A part of a text as a pattern, with its type if it is short, and how many letters do not vary."""
    pattern = with_wildcards(said, it.varies, it.fixed).strip().rstrip(".!?;")
    count = letters(pattern)
    if kind and count < WITHOUT_TYPE:
        return f"{kind.rpartition('.')[2]}: {pattern}", count
    return pattern.lstrip("①②③④ :,'\""), count


def title_of(it: Said, others: list[Said]) -> str:
    """A title that is found where it stands alone; nothing, if it is short, or another card's text says it too."""
    pattern = "^" + with_wildcards(apart(it.title)[1], it.varies, it.fixed).strip("".join(WILD) + " .:,'\"")
    alone = letters(pattern) >= ALONE and not any(holds(other.text, pattern) for other in others)
    return pattern if alone else ""
