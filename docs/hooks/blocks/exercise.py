"""`/// exercise | topic/claim`: a question about a program, choices that answer when they are opened, and what the program prints, folded.

asks: what the reader is to predict
a: a choice | why it is right, or what one has thought who takes it
b: another | …
right: b
"""

from collections.abc import Iterator
from typing import NamedTuple
from xml.etree import ElementTree

from nbformat.v4 import new_markdown_cell

from blocks.program import Program

LETTERS = "abcd"


class Choice(NamedTuple):
    says: str
    because: str
    is_right: bool


class Exercise(Program):
    fields = (*Program.fields, "asks", "right", *LETTERS)
    takes = "`shows: …`, `asks: …`, choices `a: choice | because`, `right: a`, and notes, one a line"

    def read(self, lines, before):
        super().read(lines, before)
        if "asks" not in self.given:
            raise self.wrong("an exercise asks something: `asks: …`")
        self.asks, right = self.given["asks"], self.given.get("right")
        choices = {letter: self.given[letter] for letter in LETTERS if letter in self.given}
        if len(choices) < 2 or right not in choices:
            raise self.wrong("an exercise has two choices or more, `a: …`, `b: …`, and says which is `right:`")
        for letter, text in choices.items():
            if " | " not in text:
                raise self.wrong(f"choice {letter} is `what it says | because`")
        self.choices = [Choice(*text.split(" | ", 1), letter == right) for letter, text in choices.items()]

    def listed(self) -> Iterator[str]:
        """The question and its choices, as Markdown."""
        yield from (self.asks, "", *(f"- {choice.says}" for choice in self.choices), "")

    def answer(self) -> str:
        return next(f"**{choice.says}** {choice.because}" for choice in self.choices if choice.is_right)

    def markdown(self) -> Iterator[str]:
        yield from self.listed()
        yield from super().markdown()
        yield from ("", self.answer())

    def element(self, draw) -> ElementTree.Element:
        box = super().element(draw)
        box.set("class", "program exercise")
        printed = [box[-2], box[-1]] if self.printed else []
        for part in printed:
            box.remove(part)
        asks = ElementTree.Element("p", {"class": "asks"})
        asks.text = self.asks
        box.insert(0, asks)
        for choice in self.choices:
            box.append(folded(choice.says, self.anchor, "right" if choice.is_right else "wrong"))
            label = draw.labels["exercise-right" if choice.is_right else "exercise-wrong"]
            ElementTree.SubElement(box[-1], "p").text = f"**{label}** {choice.because}"
        if printed:
            box.append(folded(draw.labels["exercise-prints"]))
            box[-1].append(printed[1])
        return box

    def reading(self, say) -> Iterator[str]:
        yield from map(say.words, self.listed())
        yield from super().reading(say)
        yield from ("", say.words(self.answer()))

    def cells(self, say, folded: bool) -> Iterator:
        yield new_markdown_cell("\n".join(map(say.words, self.listed())))
        yield from super().cells(say, folded=True)
        yield new_markdown_cell(say.words(self.answer()))


def folded(summary: str, group: str = "", kind: str = "prints") -> ElementTree.Element:
    """A folded part; of those of one group a browser opens one at a time."""
    box = ElementTree.Element("details", {"class": kind} | ({"name": group} if group else {}))
    ElementTree.SubElement(box, "summary").text = summary
    return box
