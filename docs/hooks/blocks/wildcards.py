"""Which words of a text of an error vary from reader to reader, and become wildcards: numbers, shapes, devices, dtypes, names."""

import re

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


def with_wildcards(text: str, varies: tuple[str, ...], fixed: tuple[str, ...]) -> str:
    """The text with a wildcard for each word that varies, and one for several in a row."""
    ways = {"fixed": whole_words(fixed), "class": VARIES["⑤"], "varies": whole_words(varies)}
    ways |= {f"kind_{at}": way for at, way in enumerate(VARIES.values())}
    signs = dict(zip(ways, ["", "⑤", "④", *VARIES], strict=True))
    tokens = "|".join(f"(?P<{name}>{way})" for name, way in ways.items() if way)
    shown = re.sub(tokens, lambda found: signs[found.lastgroup] or found[0], text)
    return re.sub(r"([①④])(?:,? ?\1)+", r"\1", shown)


def whole_words(words: tuple[str, ...]) -> str:
    """A word that ends with a dot is how a name begins."""
    ends = {word: "" if word.endswith(".") else r"(?!\w)['\"]?" for word in words}
    return "|".join(rf"['\"]?(?<!\w){re.escape(word)}{end}" for word, end in ends.items())
