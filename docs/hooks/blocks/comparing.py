"""How a pasted text is compared with a pattern: without white space, quotes and frames, in capitals or not.

The same rules are told to errors.js, see `rules`; here they show that no two cards claim one text.
"""

import re
from functools import cache

DROPPED = r"\s|[\u200b-\u200f\u2060\ufeff\u2500-\u259f'\"`\u00b4\u2018-\u201f\u00ab\u00bb]|\\[nrt](?![a-z])|\\(?=['\"])"
TYPE = (
    r"(?:\w+\.)*[A-Z]\w*(?:Error|Exception|Warning|Exit|Interrupt|Iteration|Failed|Unsupported)\w*|(?:\w+\.)+[A-Z]\w*"
)
DEVICE = r"(?:cpu|cuda|mps|xpu|xla|hpu|npu|meta|privateuseone)(?::\d+)?"
DTYPE = (  # the last ones are also words of prose
    r"(?:(?:c10::|at::|torch\.(?:cuda\.|mps\.)?)?(?:(?:Complex)?(?:Half|Float|Double)|BFloat16|Long|Int|Short|Char|Byte|Bool)(?:Tensor|Type)?"
    r"|(?:torch\.)?(?:b?float(?:8\w*|16|32|64)|u?int(?:8|16|32|64)|complex(?:32|64|128)|half|bool))"
)
SHORT = r"(?:float|double|(?:un)?signed ?char|(?:short|long) ?int|long|int)"
NUMBER = r"(?:torch\.Size)?[\[\](){}\d.,x*e+-]+?(?:[KMGT]i?B)?"  # or a shape
BUILT_IN = "NoneType|int|float|str|list|dict|tuple|set|bool|bytes|function|method|generator|module|type|builtin_function_or_method"
WILD = {  # what a wildcard may stand for: a number or a shape, a device, a dtype, a name, the name of a class that is not Python's own
    "①": NUMBER,
    "②": DEVICE,
    "③": rf"(?:{DTYPE}|{SHORT})",
    "④": "(.{1,160}?)",
    "⑤": rf"((?!(?:{BUILT_IN})object)[\w.]{{1,80}}?)",
}
BEGINS = r"(?:^|[\n:.!?>\"'`(\[\u2018-\u201f*]|[^\0-\u02ff])\s*$"  # before a title that is found alone
CLOSES = r"'\"`\u2018-\u201f*)\]}>"  # may stand behind a sentence
ENDS = rf"[{CLOSES}]*(?:\s*(?:$|\n)|\s*[.!?]|[;:<]|\s*\(\s*T|\s*[^\0-\u2017\u2020-\u2fff])|[\"'`\u2019\u201d]"  # behind a whole sentence
PROSE = r"\w[ \t]+[a-z]"  # is no name


def rules() -> dict:
    """How errors.js compares."""
    return {"dropped": DROPPED, "type": TYPE, "wild": WILD, "begins": BEGINS, "ends": ENDS, "prose": PROSE}


def holds(text: str, pattern: str) -> bool:
    """Whether a text holds a pattern: not in the middle of a word or of another sentence."""
    flat, at, small = flattened(text)
    way, rarest = regex(pattern)
    found = way.search(flat) if rarest in small else None
    while found:
        begin, end = at[found.start()], at[found.end() - 1] + 1
        before, names = text[:begin], [text[at[one] : at[two - 1] + 1] for one, two in found.regs[1:]]
        word = re.match(r"\w", flat[found.start()]) and re.search(r"\w$", before, re.ASCII)  # in the middle of one
        begins = re.search(BEGINS, before) if pattern[0] == "^" else not word
        ends = pattern[-1] in (*WILD, ":") or re.match(ENDS, text[end:])
        if begins and ends and not any(re.search(PROSE, name) for name in names):
            return True
        found = way.search(flat, found.start() + 1)
    return False


@cache
def flattened(text: str) -> tuple[str, list[int], str]:
    """A text without what is dropped, where each letter of it stands, and the same in small letters."""
    dropped = {at for found in re.finditer(DROPPED, text) for at in range(*found.span())}
    kept = [at for at in range(len(text)) if at not in dropped]
    flat = "".join(text[at] for at in kept)
    return flat, kept, flat.lower()


@cache
def regex(pattern: str) -> tuple[re.Pattern, str]:
    """A pattern over a text without what is dropped, and its longest piece without a wildcard: it is quick to look for."""
    flat = flattened(pattern.removeprefix("^"))[0]
    rarest = max(re.split(f"[{''.join(WILD)}]", flat), key=len).lower()
    return re.compile("".join(WILD.get(sign, re.escape(sign)) for sign in flat), re.IGNORECASE), rarest


def apart(text: str) -> tuple[str, str]:
    """The type of an error, and what it says."""
    found = re.match(rf"({TYPE}): ?", text)
    return (found[1], text[found.end() :]) if found else ("", text)


def letters(pattern: str) -> int:
    return len(re.sub(r"[\W\d_]", "", pattern))
