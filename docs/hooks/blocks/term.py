"""`/// term | page:id`: a word of the glossary, with its sentence and the page that explains it.

`name` holds its forms, which pages link, and `also` other words for it, which readers type: both are shown and found.
`not` holds what the pages of this language never call it, each with its reason: for those who write, and for the tests.
"""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from blocks import Block

BETWEEN = " / "  # the forms of a field
NOT = re.compile(r"(.+) \((.+)\)")


class Term(Block):
    kind = "term"
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
    def sentence(self) -> str:
        """As a link shows it that a pointer rests on."""
        return self.words.replace("`", "")

    def markdown(self) -> Iterator[str]:
        yield from (f"{BETWEEN.join(self.names)} {{ #{self.id} }}", f":   {self.words}")
        if self.also:
            yield from ("", f":   {BETWEEN.join(self.also)}")

    def element(self, draw) -> ElementTree.Element:
        entry = ElementTree.Element("dl")
        ElementTree.SubElement(entry, "dt", {"id": self.id}).text = BETWEEN.join(self.names)
        ElementTree.SubElement(entry, "dd").text = self.words
        if self.also:
            ElementTree.SubElement(entry, "dd", {"class": "also"}).text = self.said_too(draw.labels)
        return entry

    def reading(self, say) -> Iterator[str]:
        """Outside of the site too with its names in the other languages."""
        elsewhere = [name for _, name in say.elsewhere.get(self.id, ())]
        yield f"**{BETWEEN.join(self.names)}**" + (f" ({' · '.join(elsewhere)})" if elsewhere else "")
        yield from ("", self.words)
        if self.also:
            yield from ("", self.said_too(say.labels))

    def said_too(self, labels: dict[str, str]) -> str:
        return labels["also"].format(BETWEEN.join(self.also))
