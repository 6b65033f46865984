"""One walk over the tree of a page: links to the glossary, English words said to be English, the three calls in their colours."""

import re
from collections.abc import Callable, Iterable
from xml.etree import ElementTree

from highlight import CALLS
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE
from project import PageError

CALL = re.compile(r"(?!scheduler)(?:[\w\[\]]+\.)?(zero_grad|backward|step)\([^()]*\)")
GLOSS = re.compile(r"(?<=[（(])([A-Za-z][A-Za-z .'-]*[A-Za-z])(?=[）)])")  # as in 动量（momentum）
NO_TERMS = {"a", "code", "pre", "h1", "h2", "h3", "h4", "svg", "th", "dt", "button"}
NO_GLOSSES = {"code", "pre", "svg", "script"}
Replace = Callable[[re.Match], ElementTree.Element | None]  # None: it stays as it is


class Walk(Treeprocessor):
    def __init__(self, md, draw):
        super().__init__(md)
        self.draw = draw

    def run(self, root):
        self.look = self.draw.look
        self.left = {term.id for term in self.look.speech.by_name.values()}
        self.names = self.look.speech.pattern
        self.visit(root, ())

    def visit(self, element, above: tuple[str, ...]) -> None:
        here = (*above, element.tag)
        if element.tag == "pre":
            first = "".join(element.itertext()).strip().partition("\n")[0]
            raise PageError(
                f"{self.look.page.name}: pieces of code are shown that nobody named: {first}; four spaces too many?"
            )
        if element.tag == "code":
            self.code(element, in_table="td" in above)
        elif element.tag == "details":
            element.attrib.pop("class", None)  # what is folded looks the same everywhere
        elif element.get("class") == "headerlink" and self.look.permalink:
            element.set("title", self.look.permalink)
        children = list(element)
        element.text = self.words(element, 0, element.text, here)
        for child in children:
            self.visit(child, here)
            child.tail = self.words(element, list(element).index(child) + 1, child.tail, here)

    def words(self, parent, at: int, text: str | None, inside: tuple[str, ...]) -> str | None:
        """Put what stands for words of a text into the parent, from position `at` on; what is left before it."""
        if not text or not text.strip():
            return text
        parts: list = [text]
        if self.names and not NO_TERMS & set(inside):
            parts = replaced(parts, self.names, self.term)
        if self.look.speech.glosses and not NO_GLOSSES & set(inside):
            parts = replaced(parts, GLOSS, self.gloss)
        first, *rest = parts
        for element, tail in zip(rest[::2], rest[1::2], strict=True):
            element.tail = tail
            parent.insert(at, element)
            at += 1
        return first

    def term(self, found: re.Match):
        """A link to the glossary, the first time that the page uses the term."""
        term = self.look.speech.by_name[found[0].lower()]
        if term.id not in self.left:
            return None
        self.left.remove(term.id)
        address = f"{self.look.speech.terms_page}#{term.id}"
        return element("a", found[0], {"class": "term", "href": address, "title": term.sentence})

    def gloss(self, found: re.Match):
        return element("span", found[1], {"lang": "en"})

    def code(self, code, in_table: bool) -> None:
        text = (code.text or "").replace(AMP_SUBSTITUTE, "&")
        if call := CALL.fullmatch(text):
            code.set("class", f"call call-{CALLS[call[1]]}")
        if in_table:  # a long name in a narrow table may break behind its dots and underscores
            code.text, *rest = re.split(r"(?<=\w[._=,])(?=\S)", code.text or "")
            for part in rest:
                ElementTree.SubElement(code, "wbr").tail = part


def element(tag: str, text: str, attributes: dict[str, str]) -> ElementTree.Element:
    made = ElementTree.Element(tag, attributes)
    made.text = text
    return made


def replaced(parts: Iterable, pattern: re.Pattern, replace: Replace) -> list:
    """Texts and elements in turn, with elements in place of what the pattern finds in the texts."""
    found: list = []
    for part in parts:
        if not isinstance(part, str):
            found.append(part)
            continue
        text, at = "", 0
        for match in pattern.finditer(part):
            if (made := replace(match)) is not None:
                found += [text + part[at : match.start()], made]
                text, at = "", match.end()
        found.append(text + part[at:])
    return found
