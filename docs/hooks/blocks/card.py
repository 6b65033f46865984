"""`/// card | id`: an error or a warning and its cure. What all languages share stands in docs/errors/<group>.yml, see errors.py.

    why: what happened in the reader's program, and on what condition
    right: what to do, as the program below it shows
    tempting: what another change does instead, where a program shows it

The page is that of the group, docs/<lang>/errors/<group>.md, and shows all of its cards in their order.
"""

import posixpath
import re
from collections.abc import Iterator
from pathlib import PurePosixPath
from xml.etree import ElementTree

from nbformat.v4 import new_markdown_cell
from project import ROOT, PageError, text_of

from blocks import Block, errors
from blocks.card_parts import NO_LABELS, Example, check_programs, coded, labelled, lines_of, question, wordings
from blocks.program import Program


class Card(Block):
    takes = "`why: …`, `right: …` and, where a program shows it, `tempting: …`"

    def read(self, lines, before):
        given = self.only(self.body(lines), fields=("why", "right", "tempting")).fields
        path, above = PurePosixPath(self.place.page), [card.name for card in before if isinstance(card, Card)]
        self.id, self.group, self.folder = self.name, path.stem, path.parent.parent
        self.still_to_come = [id for id in errors.cards(self.group) if id not in above]
        if self.still_to_come[:1] != [self.id]:
            following = "".join(self.still_to_come[:1]) or "none"
            raise self.wrong(f"the next card of docs/errors/{self.group}.yml is {following}, not {self.id}")
        self.facts = errors.facts(self.group, self.id)
        self.kind, self.title, self.texts = self.facts.kind, self.facts.title, self.facts.texts
        self.explained = [self.link(target) for target in self.facts.explained]
        self.shown = {part: Example(name, [], self.place, []) for part, name in self.facts.programs.items()}
        for field in ("why", "right", *(["tempting"] if "tempting" in self.shown else [])):
            if field not in given:
                raise self.wrong(f"{self.id} has no line `{field}: …`")
        if "tempting" in given and "tempting" not in self.shown:
            raise self.wrong(f"there is no program snippets/{errors.stem(self.group, self.id)}_tempting.py to show it")
        self.why, self.right, self.tempting = given["why"], given["right"], given.get("tempting", "")

    def link(self, target: str) -> str:
        """A link to where it is explained, in the words of that heading."""
        page, _, heading = target.partition("#")
        files = [ROOT / folder / f"{page}.md" for folder in (self.folder, "docs/en")]
        text = next((text_of(file) for file in files if file.is_file()), "")
        found = re.search(rf"^#+ (.*) \{{ #{re.escape(heading)} \}}$", text, re.MULTILINE)
        if not found:
            raise errors.wrong(self.group, f"{self.id}.explained", f"{self.id}: there is no heading {target}")
        return f"[{found[1]}]({posixpath.relpath(f'{page}.md', 'errors')}#{heading})"

    def check(self, blocks):
        cards = [block for block in blocks if isinstance(block, Card)]
        if cards[-1] is not self:
            return
        if self.still_to_come[1:]:
            raise PageError(f"{self.place.page}: this page lacks the card {self.still_to_come[1]} of its group")
        check_programs(self.group, {program.name for card in cards for program in card.programs})

    programs = property(lambda self: list(self.shown.values()))
    question = property(lambda self: question(self.title, f"{self.why} {self.right}"))

    def parts(self, labels: dict[str, str]) -> Iterator[str | errors.Text | Program]:
        """What stands below the heading: Markdown, the text where no program prints it, and programs."""
        first, *others = self.texts
        if self.kind not in self.shown:
            told = labels["card-older" if self.kind == "older" else "card-read"]
            yield from (told.format(torch=first.torch, source=self.facts.source), first)
        yield self.why
        yield from (self.shown[part] for part in ("error", "warning") if part in self.shown)
        if others:
            yield wordings(others, labels["card-wordings"], labels["card-seen"])
        yield labelled(labels["card-right"], self.right)
        yield from [self.shown["right"]] if "right" in self.shown else []
        if self.tempting:
            yield from (labelled(labels["card-tempting"], self.tempting), self.shown["tempting"])
        if self.explained:
            yield labelled(labels["card-explained"], " · ".join(self.explained))

    def markdown(self) -> Iterator[str]:
        yield from (f"## {coded(self.title)} {{ #{self.id} }}", "")
        for part in self.parts(NO_LABELS):
            yield from (*(part.markdown() if isinstance(part, Program) else lines_of(part)), "")

    def reading(self, say) -> Iterator[str]:
        yield from (f"## {coded(self.title)}", "")
        for part in self.parts(say.labels):
            yield from (*(part.reading(say) if isinstance(part, Program) else map(say.words, lines_of(part))), "")

    def cells(self, say, folded: bool) -> Iterator:
        words = [f"## {coded(self.title)}"]
        for part in self.parts(say.labels):
            if isinstance(part, Program):
                yield from (new_markdown_cell("\n".join(words).strip()), *part.cells(say, folded))
                words = []
            else:
                words += ["", *map(say.words, lines_of(part))]
        yield from [new_markdown_cell("\n".join(words).strip())] if words else []

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("section", {"class": "card"})
        ElementTree.SubElement(box, "h2", {"id": self.id}).text = coded(self.title)
        for part in self.parts(draw.labels):
            if isinstance(part, errors.Text):
                draw.code(box, part.text, "text")
            elif isinstance(part, str):
                draw.md.parser.parseChunk(box, part)
                if box[-1].tag == "p" and part is not self.why:
                    box[-1].set("data-unsearched", "")  # a card is found by its texts and its cause
            else:
                box.append(part.element(draw))
                if part in (self.shown.get("right"), self.shown.get("tempting")):
                    box[-1].set("data-unsearched", "")
                if part is self.shown.get("tempting"):
                    box[-1].set("class", "program tempting")
        return box
