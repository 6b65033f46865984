"""What cards are made of: sentences with a label before them, texts of errors, and programs."""

import re
from collections import defaultdict

from project import plain

from blocks import fenced
from blocks.errors import Text, single
from blocks.program import Program

NO_LABELS = defaultdict(str)  # plain Markdown, which has no language, goes without


class Example(Program):
    """A program of a card, which says in words what it shows: it has no notes, and no list names it."""

    is_listed = False

    def check_notes(self, code, notes, file):
        self.code = plain(code)


def labelled(label: str, said: str) -> str:
    return f"**{label}** {said}" if label else said


def coded(text: str) -> str:
    """A text as code; one that holds backticks stands between more of them."""
    text, ticks = single(text), "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{ticks} {text} {ticks}" if "`" in text else f"`{text}`"


def wording(text: Text, seen: str) -> str:
    """Another text as an entry of a list, with where it was seen: `seen` says that it was read."""
    where = seen if text.torch == "read" else text.torch and f"PyTorch {text.torch}"
    return f"- {coded(text.text)}" + (f" · {where}" if where else "")


def lines_of(part: str | Text) -> list[str]:
    return list(fenced("text", part.text)) if isinstance(part, Text) else part.split("\n")
