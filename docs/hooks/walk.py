"""Walks over the tree of a page: links to the glossary, English words said to be English, the three calls in their colours."""

import re
from collections.abc import Callable
from xml.etree import ElementTree

from highlight import CALLS
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE
from project import PageError

CALL = re.compile(r"(?!scheduler)(?:[\w\[\]]+\.)?(zero_grad|backward|step)\([^()]*\)")
GLOSS = re.compile(r"(?<=[（(])([A-Za-z][A-Za-z .'-]*[A-Za-z])(?=[）)])")  # as in 动量（momentum）
NO_GLOSSES = {"code", "pre", "svg", "script"}
NO_TERMS = {"a", "code", "pre", "h1", "h2", "h3", "h4", "svg", "th", "dt", "button"}
Make = Callable[[re.Match], ElementTree.Element | None]  # None: it stays as it is


class Walk(Treeprocessor):
    def __init__(self, md, draw):
        super().__init__(md)
        self.draw = draw

    def run(self, root):
        look = self.draw.look
        if (code := root.find(".//pre")) is not None:
            first = "".join(code.itertext()).strip().partition("\n")[0]
            raise PageError(
                f"{look.page.name}: pieces of code are shown that nobody named: {first}; four spaces too many?"
            )
        if look.speech.by_name:
            replace(root, look.speech.pattern, self.terms(), NO_TERMS)
        if look.speech.glosses:
            replace(root, GLOSS, lambda found: element("span", found[1], {"lang": "en"}), NO_GLOSSES)
        for details in root.iter("details"):
            details.attrib.pop("class", None)  # what is folded looks the same everywhere
        for link in root.iter("a") if look.permalink else ():
            if link.get("class") == "headerlink":
                link.set("title", look.permalink)
        for code in root.iter("code"):
            if call := CALL.fullmatch((code.text or "").replace(AMP_SUBSTITUTE, "&")):
                code.set("class", f"call call-{CALLS[call[1]]}")
        for code in root.iterfind(
            ".//td//code"
        ):  # a long name in a narrow table may break behind its dots and underscores
            code.text, *rest = re.split(r"(?<=\w[._=,])(?=\S)", code.text or "")
            for part in rest:
                ElementTree.SubElement(code, "wbr").tail = part

    def terms(self) -> Make:
        """Make links to the glossary, each the first time that the page uses its term."""
        speech, linked = self.draw.look.speech, set()

        def link(found: re.Match):
            term = speech.by_name[found[0].lower()]
            if term.id in linked:
                return None
            linked.add(term.id)
            address = f"{speech.terms_page}#{term.id}"
            return element("a", found[0], {"class": "term", "href": address, "title": term.sentence})

        return link


def element(tag: str, text: str, attributes: dict[str, str]) -> ElementTree.Element:
    made = ElementTree.Element(tag, attributes)
    made.text = text
    return made


def replace(parent: ElementTree.Element, pattern: re.Pattern, make: Make, outside: set[str]) -> None:
    """Put elements in place of the words that a pattern finds, in the order of reading, but `outside` of some elements."""

    def split(at: int, text: str | None) -> str | None:
        """What stands before the first such word; that becomes the child `at`, and what stands behind it comes with it."""
        for found in pattern.finditer(text or ""):
            if (made := make(found)) is not None:
                made.tail = text[found.end() :]
                parent.insert(at, made)
                return text[: found.start()]
        return text

    parent.text = split(0, parent.text)
    for at, child in enumerate(parent, 1):  # those that are put in on the way, too
        if child.tag not in outside:
            replace(child, pattern, make, outside)
        child.tail = split(at, child.tail)
