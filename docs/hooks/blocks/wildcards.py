"""What becomes a wildcard in a text of an error: the words that vary from reader to reader."""

import re

from blocks.comparing import BUILT_IN, DEVICE, DTYPE, SHORT

VARIES = {  # what becomes which wildcard, the first first
    "⑤": rf"(?<!\w)'(?!(?:{BUILT_IN})')[\w.]+'(?= object)",
    "④": (
        r"(?<!\w)'(?![\w.]+' object)[^'\n]*'(?!\w)|(?<!\w)\"[^\"\n]*\"(?!\w)|https?://[^\s)]+|(?<!\w)0x[\da-f.]+|\b\w*Backward\d*\b"
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
    shown = re.sub(tokens, lambda found: signs[found.lastgroup] or found[0], with_beginnings(text, fixed))
    return re.sub(r"([①②③④])(?:,? ?\1)+", r"\1", shown)


def whole_words(words: tuple[str, ...]) -> str:
    return "|".join(rf"['\"]?(?<!\w){re.escape(word)}(?!\w)['\"]?" for word in words)


def with_beginnings(text: str, fixed: tuple[str, ...]) -> str:
    """The text with one wildcard for what follows a beginning that is fixed, `module.`, in one name or in several."""
    for begin in (re.escape(word) for word in fixed if word.endswith(".")):
        text = re.sub(rf"['\"]({begin})[\w.]+['\"](?:, ['\"]{begin}[\w.]+['\"])*", r"\1④", text)
    return text
