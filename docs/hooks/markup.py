"""From Markdown to HTML: the blocks of a page as elements, and one walk over the finished tree.

A Markdown extension that uses nothing but Python-Markdown's own interfaces. In the text that it is given a block is a mark,
`⟦3⟧`, the number of the part of its page.
"""

import re
from collections.abc import Collection
from html import escape
from typing import NamedTuple
from xml.etree import ElementTree

import highlight
from blocks.glossary import Speech
from markdown import Extension, Markdown
from markdown.blockprocessors import BlockProcessor
from page import Page, Words
from walk import Walk

MARK = re.compile(r"\n*⟦(\d+)⟧\n*")


class Look(NamedTuple):
    """How a page is to be shown."""

    page: Page
    labels: dict[str, str]
    root: str  # the way from the page to the root of the site
    assets: dict[str, str]  # scripts and what else all pages share, by their names
    code: str  # attributes of all code
    permalink: str  # what a link to a heading says, where it is not what the settings say
    speech: Speech


def marked(page: Page) -> str:
    """The page as Python-Markdown gets it."""
    lines = [part.text if isinstance(part, Words) else f"\n{part.indent}⟦{at}⟧\n" for at, part in enumerate(page.parts)]
    return "\n".join(lines)


class Site(Extension):
    """`look` is that of the page which is on its way: each is told before it is rendered."""

    look: Look

    def extendMarkdown(self, md):
        draw = Draw(md, self)
        md.parser.blockprocessors.register(Blocks(md.parser, draw), "blocks", 200)
        # after the table of contents (5), before links are resolved (0)
        md.treeprocessors.register(Walk(md, draw), "walk", 2)


class Draw:
    """What blocks need to become elements of this page."""

    def __init__(self, md: Markdown, site: Site):
        self.md, self.look, self.labels = md, site.look, site.look.labels

    def raw(self, html: str) -> str:
        """HTML that is finished; what comes back stands for it in the tree."""
        return self.md.htmlStash.store(html)

    def script(self, name: str) -> str:
        """What an element says that needs a script: site.js loads it when the place comes near."""
        said = {
            "script": self.look.root + self.look.assets[f"{name}.js"],
            "gone": self.labels["gone"],
            "reload": self.labels["reload"],
        }
        return " ".join(f'data-{key}="{escape(value)}"' for key, value in said.items())

    def download(self, path: str, words: str) -> str:
        """A link to a file of the site. Not between pages, so MkDocs need not resolve it."""
        return self.raw(f'<a class="file" href="{self.look.root}{path}">{escape(words)}</a>')

    def code(
        self, parent: ElementTree.Element, code: str, language: str, anchor: str = "", marks: Collection[int] = ()
    ) -> None:
        html = highlight.html(code, language, anchor, self.look.code, marks)
        ElementTree.SubElement(parent, "p").text = self.raw(html)


class Blocks(BlockProcessor):
    """Each mark becomes what its part of the page is, wherever it stands: in a list, a tab, a folded part."""

    def __init__(self, parser, draw):
        super().__init__(parser)
        self.draw = draw

    def test(self, parent, block):
        return bool(MARK.fullmatch(block))

    def run(self, parent, blocks):
        part = self.draw.look.page.parts[int(MARK.fullmatch(blocks.pop(0))[1])]
        self.put(parent, part.block.element(self.draw))

    def put(self, parent, made) -> None:
        """Entries of a glossary that follow each other are one list."""
        if made.tag == "dl" and len(parent) and parent[-1].tag == "dl":
            parent[-1].extend(made)
        else:
            parent.append(made)
