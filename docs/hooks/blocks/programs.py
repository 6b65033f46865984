"""`/// programs | topic`: the way to the list of a topic's programs, a page of its own that is made from what stands here.

    /// programs | zero_grad
    title: Programs: `zero_grad()`
    What these programs show together: the description of that page.
    ///

What each program shows, and where, is read from the pages that show it.
"""

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import NamedTuple
from xml.etree import ElementTree

from project import SNIPPETS, PageError

from blocks import Block, Place


class Entry(NamedTuple):
    """A program, what it shows, where that is said, and title and address of each page that shows it."""

    name: str
    shows: str
    place: Place
    pages: list[tuple[str, str]]

    @property
    def file(self) -> str:
        return f"snippets/{self.name}.py"


class Programs(Block):
    takes = "`title: …` and a sentence on these programs"

    def read(self, lines, before):
        if any(isinstance(other, Programs) and other.name == self.name for other in before):
            raise self.wrong(f"the list of snippets/{self.name} stands on this page already")
        if not any(SNIPPETS.glob(f"{self.name}/*.py")):
            raise self.wrong(f"there are no programs in snippets/{self.name}")
        body = self.only(self.body(lines), fields=["title"], words=True)
        if not body.fields or not body.words:
            raise self.wrong(f"this block holds {self.takes}; one of them is missing")
        self.title, self.sentence = body.fields["title"], " ".join(body.words)
        self.page = f"{PurePosixPath(self.place.page).stem}/{self.name.replace('_', '-')}.md"
        self.listed: list[Entry] = []  # known when all pages have been read

    def markdown(self) -> Iterator[str]:
        yield f"{self.sentence} [{self.title}]({self.page})"

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("p")
        box.text = self.way(draw.labels)
        return box

    def reading(self, say) -> Iterator[str]:
        yield say.words(self.way(say.labels))

    def way(self, labels: dict[str, str]) -> str:
        count = labels["programs"].format(count=len(self.listed))
        return f"{self.sentence} [{self.title}]({self.page}) · {count}"


def fill(pages: dict) -> list[tuple[str, Programs]]:
    """Tell each list its programs. `pages` are those of a language by their addresses, in the order of the menu."""
    lists = [(at, block) for at, page in pages.items() for block in page.blocks if isinstance(block, Programs)]
    if not lists:
        return []  # nobody asks what a program shows
    known, topics = entries(pages), {block.name: block for _, block in lists}
    for file in sorted(SNIPPETS.glob("*/*.py")):
        topic, name = file.parent.name, f"{file.parent.name}/{file.stem}"
        if name not in known:
            raise PageError(f"snippets/{name}.py: no page shows this program")
        if topic not in topics:
            index = lists[0][1].place.page
            raise PageError(f"{index}: the programs of snippets/{topic} have no list; write /// programs | {topic}")
    for entry in known.values():
        topics[entry.name.partition("/")[0]].listed.append(entry)
    return lists


def entries(pages: dict) -> dict[str, Entry]:
    """What is said of each program, once: by the first page that shows it; of a lab, by that page's description."""
    found: dict[str, Entry] = {}
    for address, page in pages.items():
        for block in [block for block in page.programs if block.is_listed]:
            is_lab = block.name.startswith("labs/")
            if block.name not in found:
                shows = page.meta.get("description") if is_lab else block.shows
                if not shows:
                    where = "the description of this page" if is_lab else "a line `shows: …` below this one"
                    raise block.wrong(f"no page above in the menu shows {block.name}, so {where} says what it shows")
                found[block.name] = Entry(block.name, shows, block.place, [])
            elif block.shows:
                first = found[block.name].place
                raise block.wrong(f"{first} says already what {block.name} shows; take it out here")
            link = address if is_lab else f"{address}#{block.anchor}"
            found[block.name].pages.append((page.meta.get("title", address), link))
    return found
