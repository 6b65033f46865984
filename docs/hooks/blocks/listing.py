"""The list of a topic's programs, each with what it shows and its pages. Nobody writes this block: `/// programs` makes it."""

import posixpath
from collections.abc import Iterator
from xml.etree import ElementTree

from blocks import Block, Place
from blocks.programs import Entry, Programs


class Listing(Block):
    def __init__(self, topic: Programs, page: str):
        self.name, self.place, self.listed = topic.name, Place(page, 1), topic.listed
        self.folder = posixpath.dirname(topic.page)

    def said(self, entry: Entry) -> str:
        """What a program shows, and links to its pages."""
        links = (f"[{title}]({posixpath.relpath(address, self.folder)})" for title, address in entry.pages)
        return f"{entry.shows} {', '.join(links)}"

    def markdown(self) -> Iterator[str]:
        for entry in self.listed:
            yield from (f"`{entry.file}`", f":   {self.said(entry)}", "")

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("dl")
        for entry in self.listed:
            term = ElementTree.SubElement(box, "dt")
            term.text = draw.download(entry.file, entry.name.rpartition("/")[2])
            ElementTree.SubElement(box, "dd").text = self.said(entry)
        return box

    def reading(self, say) -> Iterator[str]:
        for entry in self.listed:
            yield from (f"[{entry.file}]({say.base}{entry.file})", say.words(f":   {self.said(entry)}"), "")
