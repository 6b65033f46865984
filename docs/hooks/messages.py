"""What a pasted text is compared with: the texts of the cards as patterns, where a wildcard stands for each word that varies.

A pattern is as much of a text as tells its card from all others, whole sentences. It is compared without spaces and quotes,
and in capitals or not: here, to see that no two cards claim one text, and by errors.js, which is told the same rules.
"""

import re
from functools import cache
from typing import NamedTuple

from project import PageError

DROPPED = r"\s|[\u200b-\u200f\u2060\ufeff\u2500-\u259f'\"`\u00b4\u2018-\u201f\u00ab\u00bb]|\\[nrt](?![a-z])|\\(?=['\"])"
TYPE = r"(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Failed|Unsupported)\w*|(?:\w+\.)+[A-Z]\w*"
DTYPE = (
    r"(?:c10::|at::|torch\.(?:cuda\.|mps\.)?)?(?:(?:Complex)?(?:Half|Float|Double)|BFloat16|Long|Int|Short|Char|Byte|Bool)(?:Tensor|Type)?"
    r"|(?:torch\.)?(?:b?float(?:8\w*|16|32|64)?|u?int(?:8|16|32|64)?|complex(?:32|64|128)?|double|long|bool)"
)
DEVICE = r"(?:cpu|cuda|mps|xpu|xla|hpu|npu|meta|privateuseone)(?::\d+)?"
WILD = {  # what stands for a number or a shape, a device, a dtype, a name, where nothing is dropped any more
    "①": r"(?:torch\.Size)?[\[\](){}\d.,x*e+-]+?(?:[KMGT]i?B)?",
    "②": DEVICE,
    "③": f"(?:{DTYPE})",
    "④": r"(.{1,160}?)",
}
VARIES = {  # what becomes such a wildcard, the first first
    "④": (
        r"(?<!\w)'[^'\n]*'(?!\w)|(?<!\w)\"[^\"\n]*\"(?!\w)|https?://[^\s)]+|(?<!\w)0x[\da-f.]+|\b\w*Backward\d*\b"
        r"|(?<![\w.:])(?:[A-Za-z]:)?(?:[\\/][\w.~-]+){2,}|(?!c10::\w*(?:Half|Float)|at::Half)\b\w+(?:::\w+)+(?:<[\w:, ]*>)?"
    ),
    "①": (
        r"torch\.Size\([^)]*\)|[\[(]\d+(?:, ?-?\d+)*,?[\])]|\[\]|(?<![\w.])\d+(?:x\d+)+(?!\w)"
        r"|(?<![\w.])[-+]?\d+(?:\.\d+)*(?:e[-+]?\d+)?(?: ?[KMGT]i?B)?(?!\w)"
    ),
    "②": rf"(?<![\w.]){DEVICE}(?!\.?\w)",
    "③": rf"(?<![\w.])(?:{DTYPE})(?!\w)",
}
SENTENCE = re.compile(r"(?<=[.!?;])(?:\s+|(?='))|(?<=:)\s+(?=[\[('\"\d])|\n|\\n|\s+(?=\(Triggered internally)")
CLOSES = "'\"`\u2018-\u201f*)\\]}>"  # may stand behind a sentence
BEGINS = rf"(?:^|[\n:.!?>\"'`(\[\u2018-\u201f*]|[^\0-\u02ff])\s*$"  # before a title that is found alone
ENDS = rf"[{CLOSES}]*(?:\s*(?:$|\n)|[.!?;:<]|\s*[^\0-\u2017\u2020-\u2fff])|[\"'`\u2019\u201d]"  # behind a whole sentence
PROSE = r"[a-z]{2,} +[a-z]{2,}"  # no name, unless it stands in quotes
ENOUGH, WITHOUT_TYPE, ALONE = 8, 24, 16  # letters of a pattern: at least; where its type need not be there; of a title


class Text(NamedTuple):
    """A text of a card, the words in it that vary and that do not, and where it is written."""

    card: str
    title: str
    text: str
    varies: tuple[str, ...]
    fixed: tuple[str, ...]
    place: str


def rules() -> dict:
    """How errors.js compares."""
    return {"dropped": DROPPED, "type": TYPE, "wild": WILD, "begins": BEGINS, "ends": ENDS, "prose": PROSE}


def patterns(texts: list[Text]) -> dict[str, list[str]]:
    """The patterns of each card, `^` before one that is a title. Raise PageError for a text that two cards claim, or that tells nothing."""
    found: dict[str, list[str]] = {}
    for it in texts:
        others = [other for other in texts if other.card != it.card]
        known = found.setdefault(it.card, [])
        for pattern in (pattern_of(it, others), title_of(it, others)):
            if pattern and pattern not in known:
                known.append(pattern)
    return found


def pattern_of(it: Text, others: list[Text]) -> str:
    """Those sentences that hold the title, or the first one, and as many more as no text of another card holds too."""
    kind, said = apart(it.text)
    sentences = [sentence for sentence in SENTENCE.split(said) if sentence.strip()]
    first = next((at for at, sentence in enumerate(sentences) if it.title in sentence), 0)
    clash = None
    for upto in range(first + 1, len(sentences) + 1):
        pattern = with_wildcards(" ".join(sentences[first:upto]), it).strip().rstrip(".!?;")
        count = letters(pattern)
        if kind and count < WITHOUT_TYPE:
            pattern = f"{kind.rpartition('.')[2]}: {pattern}"
        else:
            pattern = pattern.lstrip("".join(WILD) + " :,'\"")
        clash = next((other for other in others if holds(other.text, pattern)), None)
        if count >= (ENOUGH if upto == len(sentences) else WITHOUT_TYPE) and not clash:
            return pattern
    if clash:
        raise PageError(f"{it.place}: {it.card} claims a text of {clash.card}, {clash.place}; `fixed` may tell them apart")
    raise PageError(f"{it.place}: too little of the text of {it.card} is the same for all; name what is in `fixed`")


def title_of(it: Text, others: list[Text]) -> str:
    """A title that is found where it stands alone; nothing, if it is short, or also another card's text says it."""
    pattern = "^" + with_wildcards(apart(it.title)[1], it).strip("".join(WILD) + " .:,")
    alone = letters(pattern) >= ALONE and not any(holds(other.text, pattern) for other in others)
    return pattern if alone else ""


def apart(text: str) -> tuple[str, str]:
    """The type of an error, and what it says."""
    found = re.match(rf"({TYPE}): ?", text)
    return (found[1], text[found.end() :]) if found else ("", text)


def letters(pattern: str) -> int:
    return len(re.sub(r"[\W\d_]", "", pattern))


def with_wildcards(text: str, it: Text) -> str:
    """The text with a wildcard for each word that varies, and one for several in a row."""
    kinds = {"fixed": whole_words(it.fixed), "varies": whole_words(it.varies), **{f"as_{at}": way for at, way in enumerate(VARIES.values())}}
    tokens = "|".join(f"(?P<{name}>{way})" for name, way in kinds.items() if way)
    signs = dict(zip(kinds, ["", "④", *VARIES], strict=True))
    shown = re.sub(tokens, lambda found: signs[found.lastgroup] or found[0], text)
    return re.sub(r"([①②③④])(?:,? ?\1)+", r"\1", shown)


def whole_words(words: tuple[str, ...]) -> str:
    return "|".join(rf"['\"]?(?<!\w){re.escape(str(word))}(?!\w)['\"]?" for word in words)


def holds(text: str, pattern: str) -> bool:
    """Whether a text holds a pattern: not in the middle of a word or of another sentence."""
    flat, at = flattened(text)
    for found in regex(pattern).finditer(flat):
        begin, end = at[found.start()], at[found.end() - 1] + 1
        before, names = text[:begin], [text[at[one] : at[two - 1] + 1] for one, two in found.regs[1:]]
        begins = re.search(BEGINS, before) if pattern[0] == "^" else not re.search(r"\w$", before, re.ASCII)
        if begins and ends(text[end:], pattern) and not any(re.search(PROSE, name) for name in names):
            return True
    return False


def ends(rest: str, pattern: str) -> bool:
    return pattern[-1] in WILD or re.match(ENDS, rest) is not None


@cache
def flattened(text: str) -> tuple[str, list[int]]:
    """A text without what is dropped, and where each letter of it stands."""
    dropped = {at for found in re.finditer(DROPPED, text) for at in range(*found.span())}
    kept = [at for at in range(len(text)) if at not in dropped]
    return "".join(text[at] for at in kept), kept


@cache
def regex(pattern: str) -> re.Pattern:
    flat, _ = flattened(pattern.removeprefix("^"))
    return re.compile("".join(WILD.get(sign, re.escape(sign)) for sign in flat), re.IGNORECASE)
