"""`/// term | page:id`: a word of the glossary, with its sentence and the page that explains it.

`name` holds its forms, which pages link, and `also` other words for it, which readers type: both are shown and found.
`not` holds what the pages of this language never call it, each with its reason: for those who write, and for the tests.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from markdown.util import AtomicString

from blocks import Block

BETWEEN = " / "  # the forms of a field
NOT = re.compile(r"(.+) \((.+)\)")
EVERYDAY = {"step", "clear", "converge", "model", "memory"}  # these stand in nearly every sentence: no links


class Term(Block):
    takes = "name: its forms, also: what readers type, not: a rendering (why not), and a sentence"

    def read(self, lines, before):
        body = self.only(self.body(lines), ("name", "also", "not"), words=True)
        self.page, _, self.id = self.name.partition(":")
        if not self.id:
            raise self.wrong("a term says which page explains it, and its id: /// term | page:id")
        if "name" not in body.fields:
            raise self.wrong(f"{self.id} has no field name: write `name: {self.id}`")
        if len(body.words) != 1:
            raise self.wrong(f"{self.id} has {len(body.words)} lines below its fields; it takes one, its sentence")
        self.names, self.also, nots = (
            [form for form in body.fields.get(field, "").split(BETWEEN) if form] for field in ("name", "also", "not")
        )
        for form in nots:
            if not NOT.fullmatch(form):
                raise self.wrong(f"`{form}` has no reason: write `not: {form} (why)`")
        self.nots = dict(NOT.fullmatch(form).groups() for form in nots)
        self.words = body.words[0]

    @property
    def linked(self) -> list[str]:
        """The names that pages link."""
        return [name for name in self.names if len(name) > 1 and self.id not in EVERYDAY]

    @property
    def sentence(self) -> str:
        """As a link shows it that a pointer rests on."""
        return self.words.replace("`", "")

    def markdown(self) -> Iterator[str]:
        yield from (f"{BETWEEN.join(self.names)} {{ #{self.id} }}", f":   {self.words}")
        if self.also:
            yield from ("", f":   {BETWEEN.join(self.also)}")

    def element(self, draw) -> ElementTree.Element:
        entry = ElementTree.Element("dl")
        title = ElementTree.SubElement(entry, "dt", {"id": self.id})
        title.text = BETWEEN.join(self.names)
        if elsewhere := draw.look.speech.elsewhere.get(self.id):
            title.text += " "
            title.append(self.names_in(elsewhere))
        ElementTree.SubElement(entry, "dd").text = self.words
        if self.also:
            ElementTree.SubElement(entry, "dd", {"class": "also"}).text = self.said_too(draw.labels)
        return entry

    def names_in(self, languages: list[tuple[str, str]]) -> ElementTree.Element:
        """Its first name in the other languages, each said to be of its language."""
        box = ElementTree.Element("span", {"class": "elsewhere"})
        for tag, name in languages:
            if len(box):
                box[-1].tail = " · "
            ElementTree.SubElement(box, "span", {"lang": tag}).text = AtomicString(name)
        return box

    def reading(self, say) -> Iterator[str]:
        """Outside of the site too with its names in the other languages."""
        elsewhere = [name for _, name in say.elsewhere.get(self.id, ())]
        yield f"**{BETWEEN.join(self.names)}**" + (f" ({' · '.join(elsewhere)})" if elsewhere else "")
        yield from ("", self.words)
        if self.also:
            yield from ("", self.said_too(say.labels))

    def said_too(self, labels: dict[str, str]) -> str:
        return labels["also"].format(BETWEEN.join(self.also))


def claimed_once(found: list[Term]) -> list[Term]:
    """The terms of a glossary, if no word stands for two of them."""
    claimed: dict[str, Term] = {}
    for term in found:
        for form in term.names + term.also:
            if form in claimed:
                other = claimed[form].id
                raise term.wrong(f"{form} is a word for {other} already, and cannot be one for {term.id} too")
            claimed[form] = term
    return found
