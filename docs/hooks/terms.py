"""The glossary at hand: the first time a page uses a term, it links to its sentence in terms.md and shows it on hover.

Each language's names stand in its own terms.md and nowhere else; the glossary pages take the other languages' names from there.
"""

import re
from functools import cache
from html import escape
from typing import NamedTuple

from project import ROOT

ENTRY = re.compile(r"^(\S.*?) \{ #(\S+) \}\n:   (.+)$", re.MULTILINE)
NOT_IN = {"a", "code", "pre", "h1", "h2", "h3", "h4", "svg", "th", "dt", "button"}
EVERYDAY = {"step", "clear", "converge", "model"}  # these stand in nearly every sentence: no links


class Term(NamedTuple):
    id: str
    names: list[str]
    sentence: str


@cache
def terms(code: str, changed: float) -> list[Term]:
    """The glossary of a language; `changed` is when its file last did, so that `make serve` sees new words."""
    text = (ROOT / "docs" / code / "terms.md").read_text("utf-8")
    return [Term(id, names.split(" / "), sentence.replace("`", "")) for names, id, sentence in ENTRY.findall(text)]


def glossary(code: str) -> list[Term]:
    file = ROOT / "docs" / code / "terms.md"
    return terms(code, file.stat().st_mtime) if file.is_file() else []


def on_page_content(html, page, config, files):
    code = config.extra["language"]["code"]
    if page.file.src_uri == "terms.md":
        return add_other_names(html, code, config.extra["languages"])
    return html if page.fallback else link(html, glossary(code), "../" * page.url.count("/"))


def link(html: str, known: list[Term], base: str) -> str:
    """Link the first use of each term in running text."""
    by_name = {name.lower(): term for term in known if term.id not in EVERYDAY for name in term.names if len(name) > 1}
    if not by_name:
        return html
    longest_first = "|".join(re.escape(name) for name in sorted(by_name, key=len, reverse=True))
    edge = r"[A-Za-z0-9_\u0900-\u097f-]"  # Chinese has no spaces, so Han letters are no edge
    pattern = re.compile(rf"(?<!{edge})(?:{longest_first})(?!{edge})", re.IGNORECASE)
    left, inside, parts = {term.id for term in by_name.values()}, 0, re.split(r"(<[^>]*>)", html)

    def first(match):
        term = by_name[match[0].lower()]
        if term.id not in left:
            return match[0]
        left.remove(term.id)
        return f'<a class="term" href="{base}terms/#{term.id}" title="{escape(term.sentence)}">{match[0]}</a>'

    for at, part in enumerate(parts):
        if tag := re.match(r"<(/?)(\w+)", part):
            inside += (-1 if tag[1] else 1) * (tag[2] in NOT_IN)
        elif not inside:
            parts[at] = pattern.sub(first, part)
    return "".join(parts)


def add_other_names(html: str, code: str, languages: list[dict]) -> str:
    """After each term, its first name in the other languages."""
    others = [(language["tag"], {term.id: term.names[0] for term in glossary(language["code"])}) for language in languages
              if language["code"] != code]  # fmt: skip

    def names(match):
        found = " · ".join(f'<span lang="{tag}">{names[match[1]]}</span>' for tag, names in others if match[1] in names)
        return f'{match[0].removesuffix("</dt>")} <span class="elsewhere">{found}</span></dt>'

    return re.sub(r'<dt id="([\w-]+)">.*?</dt>', names, html)
