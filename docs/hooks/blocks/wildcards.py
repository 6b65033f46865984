"""Which words of a text of an error vary from reader to reader, and become wildcards: numbers, shapes, devices, dtypes, names."""

import re
from functools import cache

from blocks.comparing import BUILT_IN, DEVICE, DTYPE, SHORT

VARIES = {  # what becomes which wildcard, the first first
    "⑤": rf"(?<!\w)'(?!(?:{BUILT_IN})')[\w.]+'(?= object)",
    "④": (
        r"(?<!\w)'(?![\w.]+' object)[^'\n]*'(?!\w)|(?<!\w)\"[^\"\s]*\"(?!\w)|https?://[^\s)]+|(?<!\w)0x[\da-f.]+|\b\w*Backward\d*\b"
        r"|(?<![\w.:])(?:[A-Za-z]:)?(?:[\\/][\w.~-]+){2,}|(?!c10::\w*(?:Half|Float)|at::Half)\b\w+(?:::\w+)+(?:<[\w:, ]*>)?"
    ),
    "①": (
        r"torch\.Size\([^)]*\)|[\[(]\d+(?:, ?-?\d+)*,?[\])]|\[\]|(?<![\w.])\d+(?:x\d+)+(?!\w)"
        r"|(?<![\w.])[-+]?\d+(?:\.\d+)*(?:e[-+]?\d+)?(?: ?[KMGT]i?B)?(?!\w)"
    ),
    "②": rf"(?<![\w.]){DEVICE}(?!\.?\w)",
    "③": rf"(?<![\w.]){DTYPE}(?!\w)|(?:(?<=type )|(?<=\()){SHORT}(?!\w)",
}
SIGNS = {"fixed": "", "class": "⑤", "varies": "④"} | {f"kind_{at}": sign for at, sign in enumerate(VARIES)}


def with_wildcards(text: str, varies: tuple[str, ...], fixed: tuple[str, ...]) -> str:
    """The text with a wildcard for each word that varies, and one for several in a row."""
    shown = tokens(varies, fixed).sub(lambda found: SIGNS[found.lastgroup] or found[0], text)
    return re.sub(r"([①④])(?:,? ?\1)+", r"\1", shown)


@cache
def tokens(varies: tuple[str, ...], fixed: tuple[str, ...]) -> re.Pattern:
    ways = dict(zip(SIGNS, [whole_words(fixed), VARIES["⑤"], whole_words(varies), *VARIES.values()], strict=True))
    return re.compile("|".join(f"(?P<{name}>{way})" for name, way in ways.items() if way))


def whole_words(words: tuple[str, ...]) -> str:
    """A word that ends with a dot is how a name begins."""
    ends = {word: "" if word.endswith(".") else r"(?!\w)['\"]?" for word in words}
    return "|".join(rf"['\"]?(?<!\w){re.escape(word)}{end}" for word, end in ends.items())
