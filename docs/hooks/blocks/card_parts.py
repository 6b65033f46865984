"""What cards are made of: sentences with a label before them, texts of errors, and programs."""

import re
from collections import defaultdict

from project import SNIPPETS, PageError, plain

from blocks import fenced
from blocks.errors import Text, single, stem
from blocks.program import Program

NO_LABELS = defaultdict(str)  # plain Markdown, which has no language, goes without


class Example(Program):
    """A program of a card, which says in words what it shows: it has no notes, and no list names it."""

    is_listed = False

    def check_notes(self, code, notes, file):
        self.code = plain(code)


def labelled(label: str, said: str) -> str:
    return label.format(said) if label else said


def coded(text: str) -> str:
    """A text as code; one that holds backticks stands between more of them."""
    text, ticks = single(text), "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    return f"{ticks} {text} {ticks}" if "`" in text else f"`{text}`"


def question(title: str, answer: str) -> dict:
    """For search engines, as schema.org has it."""
    text = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", answer).replace("`", "")
    return {"@type": "Question", "name": title, "acceptedAnswer": {"@type": "Answer", "text": text}}


def wordings(texts: list[Text], title: str, read: str) -> str:
    """Other texts as a list, each with where it was seen: `read` says that it was not run here."""
    where = {"": "", "read": f" · {read}" if read else ""}
    listed = (f"- {coded(it.text)}{where.get(it.torch, f' · PyTorch {it.torch}')}" for it in texts)
    return "\n".join([*([title, ""] if title else []), *listed])


def lines_of(part: str | Text) -> list[str]:
    return list(fenced("text", part.text)) if isinstance(part, Text) else part.split("\n")


def check_programs(group: str, shown: set[str]) -> None:
    """Every program of a group is shown by one of its cards."""
    for program in sorted((SNIPPETS / stem(group, "")).glob("*.py")):
        if (name := program.relative_to(SNIPPETS).with_suffix("").as_posix()) not in shown:
            raise PageError(f"snippets/{name}.py: no card of docs/errors/{group}.yml shows this program")
