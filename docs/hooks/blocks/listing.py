"""The list of a topic's programs, each with what it shows and its pages. Nobody writes this block: `/// programs` makes it.

It stands alone on a page that no file holds: title and description stand in that block, the rest in the blocks of the programs.
"""

import posixpath
from collections.abc import Iterator
from itertools import pairwise
from xml.etree import ElementTree

import yaml
from mkdocs.structure.files import File, InclusionLevel
from page import Page, Shown, Words

from blocks import Block, Place
from blocks.programs import Entry, Programs, fill


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
        box = ElementTree.Element("dl", {"data-unsearched": ""})  # each program is found where it is shown
        for entry in self.listed:
            term = ElementTree.SubElement(box, "dt")
            term.text = draw.download(entry.file, entry.name.rpartition("/")[2])
            ElementTree.SubElement(box, "dd").text = self.said(entry)
        return box

    def reading(self, say) -> Iterator[str]:
        for entry in self.listed:
            yield from (f"[{entry.file}]({say.base}{entry.file})", say.words(f":   {self.said(entry)}"), "")


def add(files, pages: dict[str, Page], config) -> dict[str, Page]:
    """The pages of a build with the lists; `pages` in the order of the menu."""
    lists = {topic.page: (index, list_of(topic, pages[index])) for index, topic in fill(pages)}
    for uri, (index, page) in lists.items():
        front = yaml.safe_dump(page.meta, allow_unicode=True)  # MkDocs reads titles there
        file = File.generated(config, uri, content=f"---\n{front}---\n", inclusion=InclusionLevel.NOT_IN_NAV)
        file.listed_on = files.get_file_from_path(index)
        file.fallback = getattr(file.listed_on, "fallback", False)
        files.append(file)
    return pages | {uri: page for uri, (_, page) in lists.items()}


def list_of(topic: Programs, index: Page) -> Page:
    """Its title, what the block says of these programs, the way back, and the list."""
    meta = {"title": topic.title.replace("`", ""), "description": topic.sentence.replace("`", "")}
    name = f"{posixpath.dirname(index.name)}/{topic.page}"
    back = f"[{index.meta.get('title')}](../{posixpath.basename(index.name)})"
    words = [f"# {topic.title} {{ #programs }}", "", f"{topic.sentence} {back}", ""]
    return Page(name, [*(Words(0, line) for line in words), Shown(0, "", Listing(topic, name))], meta)


def place(nav, files) -> None:
    """In the order of reading, lists follow the page that leads to them; the menu names that page alone."""
    for file in reversed([file for file in files.documentation_pages() if hasattr(file, "listed_on")]):
        file.page.parent = index = file.listed_on.page
        if index in nav.pages:
            nav.pages.insert(nav.pages.index(index) + 1, file.page)
    for before, after in pairwise(nav.pages):
        before.next_page, after.previous_page = after, before
