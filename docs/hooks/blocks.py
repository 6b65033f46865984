"""Make one thing of what belongs together: a program's title, code, notes and output; a figure and its words.

A Markdown extension that works on the parsed page, so blocks are found in lists, tabs and notes alike.
"""

import json
import re
import xml.etree.ElementTree as etree

from figures import svg
from markdown import Extension
from markdown.treeprocessors import Treeprocessor
from mkdocs.exceptions import PluginError
from program_list import ARCHIVE
from project import PageError

MARKER_HTML = re.compile(r"[ \t]*<span class=\"c1\"># \((\d+)\)!</span>")
MARKER_AFTER_COMMENT = re.compile(r"[ \t]*# \((\d+)\)!</span>")
TITLE = re.compile(r"snippets/(\S+)\.py(?:#(\w+))?")  # a program, or a cell of a lab
CALLS = {"zero_grad": "zero", "backward": "backward", "step": "step"}
CALL_IN_CODE = re.compile(r'(<span class="o">\.</span>)<span class="n">(zero_grad|backward|step)</span>')
CALL_IN_TEXT = re.compile(r"(?!scheduler)(?:[\w\[\]]+\.)?(zero_grad|backward|step)\([^()]*\)")


class Blocks(Extension):
    """`words` are labels in the page's language; set `root`, the path from the page to the site's root, for each page."""

    def __init__(self, words: dict[str, str]):
        super().__init__()
        self.words, self.root = words, ""

    def extendMarkdown(self, md):
        # after attr_list (8), before MkDocs resolves links (0)
        md.treeprocessors.register(BlockProcessor(md, self), "blocks", 5)


class BlockProcessor(Treeprocessor):
    def __init__(self, md, settings: Blocks):
        super().__init__(md)
        self.settings = settings

    def run(self, root):
        for parent, element, only in self.alone(root, "img"):
            if only.get("src", "").startswith("figures/"):
                self.figure(parent, element, only)
        for parent, element, only in self.alone(root, "a"):
            if "/pytorch/pytorch/blob/v" in only.get("href", "") and self.is_source(parent, element):
                self.source(parent, element, only)
        for parent, element, only in self.alone(root, "code"):  # after the figures: the plot of a cell belongs to it
            if title := TITLE.fullmatch(self.text(only)):
                self.program(parent, element, *title.groups())
            elif self.text(only) == ARCHIVE:
                element.remove(only)
                element.text = self.download(ARCHIVE, ARCHIVE)
        for term in root.iter("dt"):
            if len(term) == 1 and (name := TITLE.fullmatch(self.text(term[0]))):
                term.remove(term[0])
                term.text = self.download(f"snippets/{name[1]}.py", name[1].rpartition("/")[2])
        for code in root.iter("code"):
            if call := CALL_IN_TEXT.fullmatch(self.text(code)):
                code.set("class", f"call call-{CALLS[call[1]]}")
        for cell in root.iter("td"):
            for code in cell.iter("code"):
                self.may_break(code)

    def alone(self, root, tag: str) -> list:
        """Each paragraph that holds nothing but one element of this kind, with its parent and that element."""
        return [
            (parent, paragraph, paragraph[0])
            for parent in root.iter()
            for paragraph in parent
            if paragraph.tag == "p"
            and [child.tag for child in paragraph] == [tag]
            and not (paragraph.text or "").strip()
        ]

    def text(self, element) -> str:
        """The text of an inline code element, which Markdown may have put aside."""
        return (element.text or "").replace("\x02amp\x03", "&")

    def download(self, path: str, words: str) -> str:
        """A link to a file of the site. Not between pages, so MkDocs need not resolve it."""
        return self.md.htmlStash.store(f'<a class="file" href="{self.settings.root}{path}">{words}</a>')

    def may_break(self, code) -> None:
        """Let a long name in a narrow table break behind its dots and underscores."""
        first, *rest = re.split(r"(?<=\w[._=,])(?=\S)", code.text or "")
        code.text = first
        for part in rest:
            etree.SubElement(code, "wbr").tail = part

    def stashed(self, element) -> tuple[int, str] | None:
        """Number and text of the raw HTML that a paragraph stands for: a fence or a comment."""
        if element.tag == "p" and (place := re.fullmatch(r"\s*\x02wzxhzdk:(\d+)\x03\s*", element.text or "")):
            return int(place[1]), self.md.htmlStash.rawHtmlBlocks[int(place[1])]
        return None

    def program(self, parent, title, name, cell):
        """Wrap the title and the code, notes, output and plot that follow it; link each marker with its note."""
        anchor = "program-" + (cell or name.rsplit("/", 1)[-1]).replace("_", "-")
        at = list(parent).index(title)
        box = etree.Element("div", {"class": "program cell" if cell else "program", "id": anchor})
        box.tail = "\n"
        failed = name.endswith("_error")
        for element in list(parent)[at:]:
            parent.remove(element)
            stash = self.stashed(element)
            if element is title:
                heading = etree.SubElement(box, "p", {"class": "program-title"})
                heading.text = self.download(f"snippets/{name}.py", f"{name}.py · {cell}" if cell else f"{name}.py")
            elif element.tag == "ol":
                box.append(self.notes(element, anchor))
            elif stash and stash[1].startswith("<!--end"):
                break
            elif stash and stash[1].startswith("<!--"):
                continue  # for pytest-codeblocks
            elif stash and 'class="language-python' in stash[1]:
                self.md.htmlStash.rawHtmlBlocks[stash[0]] = self.code(stash[1], anchor)
                box.append(element)
            elif stash:
                label = etree.SubElement(box, "p", {"class": "output-title"})
                label.text = self.settings.words["error" if failed else "output"]
                box.append(element)
                if not cell:
                    break
            else:
                box.append(element)  # the plot of a cell
        parent.insert(at, box)

    def is_source(self, parent, title) -> bool:
        """Whether code of PyTorch follows: an author may link to PyTorch's repository too."""
        at = list(parent).index(title) + 1
        stash = self.stashed(parent[at]) if at < len(parent) else None
        return bool(stash and "source" in stash[1][: stash[1].find(">")])

    def source(self, parent, title, link):
        """Wrap PyTorch's own source and its notes. It is not ours: no copy button."""
        children = list(parent)
        at = children.index(title)
        anchor = "source-" + re.sub(r"\W+", "-", link.get("href").partition("/torch/")[2])
        box = etree.Element("div", {"class": "program source", "id": anchor})
        box.tail = "\n"
        title.set("class", "source-title")
        link.set("class", "file")
        number, html = self.stashed(children[at + 1])
        self.md.htmlStash.rawHtmlBlocks[number] = self.code(html, anchor)
        belongs = children[at : at + 2]
        if at + 2 < len(children) and children[at + 2].tag == "ol":
            belongs.append(self.notes(children[at + 2], anchor))
        for element in belongs:
            parent.remove(element)
            box.append(element)
        parent.insert(at, box)

    def notes(self, listed, anchor: str):
        """The notes of a program, each with an id that its marker links to."""
        listed.set("class", "notes")
        for number, note in enumerate(listed, 1):
            note.set("id", f"{anchor}-{number}")
        return listed

    def code(self, html: str, anchor: str) -> str:
        """Highlighted code with its markers as links and the three calls in their colours."""
        html = MARKER_HTML.sub(rf'<a class="marker" href="#{anchor}-\1">\1</a>', html)
        html = MARKER_AFTER_COMMENT.sub(rf'</span><a class="marker" href="#{anchor}-\1">\1</a>', html)
        return CALL_IN_CODE.sub(lambda call: f'{call[1]}<span class="call-{CALLS[call[2]]}">{call[2]}</span>', html)

    def figure(self, parent, paragraph, image):
        """Put the drawing itself into the page, so that it follows the page's colours, and its words into the drawing."""
        at = list(parent).index(paragraph)
        name, words = image.get("src").removeprefix("figures/").removesuffix(".svg"), {}
        if at + 1 < len(parent) and (stash := self.stashed(parent[at + 1])) and stash[1].startswith("<!--words "):
            words = json.loads(stash[1].removeprefix("<!--words ").strip().removesuffix("-->"))
            parent.remove(parent[at + 1])
        try:
            drawing = svg(name, words, re.sub("\x02(\\d+)\x03", lambda escaped: chr(int(escaped[1])), image.get("alt")))
        except PageError as error:
            raise PluginError(str(error)) from None
        box = etree.Element("figure", {"class": "figure"})
        box.text, box.tail = self.md.htmlStash.store(drawing), "\n"
        parent[at] = box
