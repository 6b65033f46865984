"""`/// programs | topic`: every program of a topic, with what it shows and the pages that explain it."""

from collections.abc import Iterator
from xml.etree import ElementTree

from program_list import shown_on
from project import ROOT, SNIPPETS

from blocks import Block


class Programs(Block):
    takes = "lines `program: what it shows`"

    def read(self, lines, before):
        there = {path.stem for path in SNIPPETS.glob(f"{self.name}/*.py")}
        body = self.body(lines)
        if other := [*body.notes, *body.words]:
            raise self.wrong(f"this block holds {self.takes}, not `{other[0]}`")
        if missing := sorted(there - set(body.fields)):
            raise self.wrong(f"nothing is said of snippets/{self.name}/{missing[0]}.py")
        if unknown := sorted(set(body.fields) - there):
            raise self.wrong(f"there is no program snippets/{self.name}/{unknown[0]}.py")
        pages = shown_on(ROOT / self.place.page.rpartition("/")[0])
        self.entries = [
            (name, claim, ", ".join(f"[{title}]({link})" for title, link in pages.get(f"{self.name}/{name}", [])))
            for name, claim in body.fields.items()
        ]

    def markdown(self) -> Iterator[str]:
        for name, claim, links in self.entries:
            yield from (f"`snippets/{self.name}/{name}.py`", f":   {claim} {links}", "")

    def element(self, draw) -> ElementTree.Element:
        listed = ElementTree.Element("dl")
        for name, claim, links in self.entries:
            term = ElementTree.SubElement(listed, "dt")
            term.text = draw.download(f"snippets/{self.name}/{name}.py", name)
            ElementTree.SubElement(listed, "dd").text = f"{claim} {links}"
        return listed

    def reading(self, say) -> Iterator[str]:
        for name, claim, links in self.entries:
            file = f"snippets/{self.name}/{name}.py"
            yield from (f"[{file}]({say.base}{file})", say.words(f":   {claim} {links}"), "")
