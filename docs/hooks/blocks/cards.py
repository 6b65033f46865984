"""`/// cards | group`: a link to each card of a group, below the title of the group's page.

Together these blocks list every card of the site, so here is seen whether an id or a text belongs to two of them.
"""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree import ElementTree

import yaml
from project import ROOT, SNIPPETS, PageError, parsed, text_of

from blocks import Block, errors
from blocks.card_parts import coded
from blocks.cures import groups

KIND_OF_ERROR = re.compile(r"(\w+\.)*\w+(Error|Warning|Exception): ")


class Cards(Block):
    takes = "nothing"

    def read(self, lines, before):
        self.only(self.body(lines))
        folder = PurePosixPath(self.place.page).parent
        files = [ROOT / it / "errors" / f"{self.name}.md" for it in (folder, "docs/en")]
        file = next((file for file in files if file.is_file()), None)
        if file is None:
            raise self.wrong(f"there is no page {folder}/errors/{self.name}.md; there are {', '.join(groups())}")
        self.page = f"errors/{self.name}.md"
        front_matter = text_of(file).split("---\n")[1]
        self.title = parsed(front_matter, file.relative_to(ROOT).as_posix(), yaml.safe_load, first=2)["title"]
        self.cards = {id: errors.facts(self.name, id) for id in errors.cards(self.name)}

    def check(self, blocks):
        lists = {block.name: block for block in blocks if isinstance(block, Cards)}
        if self is not [*lists.values()][-1]:
            return
        for group in groups():
            if group not in lists:
                raise PageError(f"{self.place.page}: no list of docs/errors/{group}.yml; write /// cards | {group}")
        folders = {errors.stem(group, "").rstrip("/") for group in lists}
        for folder in sorted(SNIPPETS.glob("errors/*")):
            if (name := folder.relative_to(SNIPPETS).as_posix()) not in folders:
                raise PageError(f"snippets/{name}: programs of no group; there are {', '.join(lists)}")
        check_apart(lists)

    def entries(self) -> list[str]:
        return [f"[{coded(facts.title)}]({self.page}#{id})" for id, facts in self.cards.items()]

    def markdown(self) -> Iterator[str]:
        yield from (f"## [{self.title}]({self.page}) {{ #{self.name} }}", "")
        yield from (f"- {entry}" for entry in self.entries())

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("section", {"class": "cards"})
        ElementTree.SubElement(box, "h2", {"id": self.name}).text = f"[{self.title}]({self.page})"
        entries = ElementTree.SubElement(box, "ul", {"data-unsearched": ""})  # each card is found where it stands
        for entry in self.entries():
            ElementTree.SubElement(entries, "li").text = entry
        return box

    def reading(self, say) -> Iterator[str]:
        return map(say.words, self.markdown())


def check_apart(lists: dict[str, Cards]) -> None:
    """Each id and each text belongs to one card."""
    ids: dict[str, str] = {}
    texts: dict[str, str] = {}
    for group, id, facts in ((group, *card) for group, block in lists.items() for card in block.cards.items()):
        if id in ids:
            raise errors.wrong(group, id, f"docs/errors/{ids[id]}.yml has a card {id} too")
        ids[id] = group
        for text in facts.texts:
            said = KIND_OF_ERROR.sub("", errors.single(text.text), count=1)
            if texts.setdefault(said, id) != id:
                raise errors.wrong(group, id, f"{id} and {texts[said]} claim the same text: {said}")
