"""Code in the few colours that these pages have: words of the language, numbers and strings, comments, and the three calls."""

from collections.abc import Collection, Iterable, Iterator
from html import escape
from itertools import groupby
from operator import itemgetter

from pygments import lex
from pygments.filter import Filter
from pygments.lexers import get_lexer_by_name
from pygments.token import Comment, Generic, Keyword, Name, Number, Operator, String, Token

CALLS = {"zero_grad": "zero", "backward": "backward", "step": "step"}
Call, Marker = Token.Call, Token.Marker
KINDS = (  # what has a colour; names, operators and brackets are plain text
    ("k", (Keyword, Operator.Word)),
    ("s", (Number, String)),
    ("c", (Comment, Generic.Prompt)),
)


class Marks(Filter):
    """The three calls, and the markers of notes, as tokens of their own."""

    def filter(self, lexer, stream):
        before = ""
        for kind, text in stream:
            if kind in Name and before == "." and text in CALLS:
                yield Call, text
            elif kind in Comment and text.endswith(")!") and (at := text.rfind("# (")) >= 0:
                if words := text[:at].rstrip():
                    yield kind, words
                yield Marker, text[at + 3 : -2]
            else:
                yield kind, text
            before = text


def html(code: str, language: str, anchor: str = "", attributes: str = "", marks: Collection[int] = ()) -> str:
    """Highlighted code; each marker links to the note `<anchor>-<number>`, and the lines of `marks`, counted from 0, are strong."""
    name, *classes = language.split()
    lines = "".join(pieces(code.strip("\n") + "\n", name, anchor)).split("\n")
    inside = "\n".join(f"<b>{line}</b>" if number in marks else line for number, line in enumerate(lines))
    style = " ".join([f"language-{name}", *classes, "highlight"])
    return f'<div class="{style}"><pre><code{attributes}>{inside}</code></pre></div>'


def pieces(code: str, language: str, anchor: str) -> Iterator[str]:
    lexer = get_lexer_by_name(language, stripnl=False)
    lexer.add_filter(Marks())
    for kind, text in joined(lex(code, lexer)):
        if kind == "marker":
            yield f'<a class="marker" href="#{anchor}-{text}">{text}</a>'
        else:
            yield f'<span class="{kind}">{escape(text)}</span>' if kind else escape(text)


def joined(tokens: Iterable[tuple]) -> Iterator[tuple[str, str]]:
    """Class and text of each run of one colour; spaces within a run belong to it, those before a marker go."""
    found = [(colour(token, text), text) for token, text in tokens]
    for at, (before, (kind, text), after) in enumerate(zip(found, found[1:], found[2:], strict=False), 1):
        if after[0] == "marker":
            found[at] = kind, text.rstrip(" \t")
        elif before[0] == after[0] and not text.strip(" "):
            found[at] = before[0], text
    for kind, run in groupby(found, key=itemgetter(0)):
        yield kind, "".join(text for _, text in run)


def colour(kind, text: str) -> str:
    """The class of a token; of white space none, so that it joins its neighbours."""
    if kind is Marker:
        return "marker"
    if kind is Call:
        return f"call-{CALLS[text]}"
    return next((name for name, kinds in KINDS if any(kind in wanted for wanted in kinds)), "")
