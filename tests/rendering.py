"""A page as HTML without MkDocs: as much of it as a test of one block or one sentence needs."""

from collections.abc import Sequence

from blocks.glossary import Speech, linked
from blocks.term import Term
from markdown import markdown
from markup import Look, Site, marked
from page import parse

LABELS = {"output": "Output", "error": "How it fails", "also": "Also: {}"}
EXTENSIONS = ["attr_list", "def_list", "tables", "pymdownx.details"]


def html(text: str, known: Sequence[Term] = (), glosses: bool = False, edges: str = "") -> str:
    """The HTML of a page that links these terms."""
    page = parse(text, "page.md")
    speech = Speech(linked(list(known)), "terms.md", glosses, {}, edges)
    look = Look(page, LABELS, "../", assets={}, code=' tabindex="0"', permalink="", speech=speech)
    site = Site()
    site.look = look
    return markdown(marked(page), extensions=[*EXTENSIONS, site])
