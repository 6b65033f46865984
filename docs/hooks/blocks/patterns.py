"""Texts of errors as patterns: a wildcard stands for each word that varies from reader to reader.

A pattern is as much of a text as tells its card from all others, in whole sentences: later ones vary from version to version.
"""

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from blocks import errors
from blocks.comparing import WILD, apart, flattened, holds, letters, regex
from blocks.wildcards import with_wildcards

SENTENCE = re.compile(r"(?<=[.!?;])(?:\s+|(?='))|(?<=:)\s+(?=[\[('\"\d])|\n|\\n|\s+(?=\(Triggered internally)")
ENOUGH, WITHOUT_TYPE, ALONE = (
    (8, 2),
    24,
    16,
)  # letters of a pattern: at least, and with its type; where that need not be there; of a title


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


class Known(NamedTuple):
    """What is known of a card: `^` stands before a pattern that is a title; `beats` are cards whose patterns hold in its texts too."""

    patterns: list[str]
    beats: set[str]


@cache
def patterns(texts: tuple[Said, ...]) -> dict[str, Known]:
    """The patterns of each card. Raise PageError for a text that two cards claim, or that tells nothing."""
    small = [(it, flattened(it.text)[2]) for it in texts]

    def others(card: str, pattern: str) -> list[Said]:
        """Texts of other cards that hold a pattern of this one."""
        rarest = regex(pattern)[1]
        return [it for it, text in small if it.card != card and rarest in text and holds(it.text, pattern)]

    own, found = {it: pattern_of(it, others) for it in texts}, {it.card: Known([], set()) for it in texts}
    for it, pattern in own.items():
        for other in others(it.card, pattern):
            if holds(it.text, own[other]):
                what = f"{it.card} and {other.place} claim one text; `fixed` names words that tell them apart"
                raise errors.wrong(it.group, it.way, what)
            found[other.card].beats.add(it.card)
        for way in filter(None, (pattern, title_of(it, others))):
            if regex(way) not in map(regex, found[it.card].patterns):
                found[it.card].patterns.append(way)
    return found


def pattern_of(it: Said, others: Callable) -> str:
    """The sentences that hold the title and what is fixed, or the first one, and as many more as no text of another card holds too.

    If all of them are not enough, as few as possible: another card may have a more exact one, which beats it.
    """
    kind, said = apart(it.text)
    cuts = [0, *(found.end() for found in SENTENCE.finditer(said)), len(said)]
    title = apart(it.title)[1]
    at = said.find(title)
    begin = max(cut for cut in cuts if cut <= max(at, 0))
    fixed = {word: said.find(word, begin) + len(word) for word in it.fixed if word in said[begin:]}
    prefixes = [end for word, end in fixed.items() if word.endswith(".")]  # only how a name begins is fixed
    wanted = max(prefixes or [at + len(title) if at >= 0 else 0, *fixed.values()])
    cuts += prefixes
    shortest = ""
    for end in sorted(cut for cut in cuts if cut > begin):
        pattern, count = written(it, kind if begin == 0 else "", said[begin:end])
        if count >= WITHOUT_TYPE and end >= wanted:
            if not others(it.card, pattern):
                return pattern
            shortest = shortest or pattern
    if count < ENOUGH[bool(kind)]:
        what = f"too little of this text is the same for all; name it in `fixed` of {it.card}"
        raise errors.wrong(it.group, it.way, what)
    return shortest or pattern


def written(it: Said, kind: str, said: str) -> tuple[str, int]:
    """A part of a text as a pattern, with its type if it is short, and how many letters do not vary."""
    pattern = re.sub(r"(?:[.!?;\s]|\\n)+$", "", with_wildcards(said.strip(), it.varies, it.fixed))
    count = letters(pattern)
    if kind and count < WITHOUT_TYPE:
        return f"{kind.rpartition('.')[2]}: {pattern}", count
    return pattern.lstrip("①②③④ :,'\""), count


def title_of(it: Said, others: Callable) -> str:
    """A title that is found where it stands alone; nothing, if it is short, or another card's text says it too."""
    pattern = "^" + with_wildcards(apart(it.title)[1], it.varies, it.fixed).strip("".join(WILD) + " .:,'\"")
    alone = letters(pattern) >= ALONE and not others(it.card, pattern)
    return pattern if alone else ""
