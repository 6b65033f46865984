"""What the tests know of a built site: where each page lies, and what its HTML holds."""

import re
from html.parser import HTMLParser
from pathlib import Path

from pages import DOCS, LANGUAGES

FOLDERS = {language.code: language.folder for language in LANGUAGES}
TAGS = {language.code: language.tag for language in LANGUAGES}
OTHERS = [language for language in LANGUAGES if language.code != "en"]
VOID = {"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"}


class Html(HTMLParser):
    """The elements of a page with their attributes."""

    def __init__(self, path):
        super().__init__()
        self.elements = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag, attrs):
        self.elements.append((tag, dict(attrs)))

    def all(self, tag, **wanted):
        found = [attrs for name, attrs in self.elements if name == tag]
        return [attrs for attrs in found if all(attrs.get(key) == value for key, value in wanted.items())]


def url_of(page: Path) -> str:
    """The address of a page below the site's own."""
    code, *rest = page.relative_to(DOCS).with_suffix("").parts
    return FOLDERS[code] + "/".join([*rest, ""]).removesuffix("index/")


def built(site, page) -> Html:
    return Html(site / url_of(page) / "index.html")


def of_page(name: str) -> set:
    """What the tests may be given of a page: its file and its address in every language. `name` is that of the file: labs/loss-curve."""
    files = {DOCS / code / f"{name}.md" for code in FOLDERS}
    return files | {url_of(file) for file in files}


def language_at(path: str) -> str:
    """The code of the language in whose folder an address lies."""
    return next((language.code for language in LANGUAGES if language.folder and path.startswith(language.folder)), "en")


class Foreign(HTMLParser):
    """Texts in a script of another language, under the wrong `lang`."""

    def __init__(self, html, languages=OTHERS):
        super().__init__()
        self.languages, self.open, self.found = languages, [("", "")], []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag not in VOID:
            self.open.append((tag, attrs.get("lang") or self.open[-1][1]))
        for name in ("title", "aria-label", "alt"):
            self.check(attrs.get(name) or "", attrs.get("lang") or self.open[-1][1])

    def handle_endtag(self, tag):
        if tag not in VOID:
            assert self.open[-1][0] == tag, f"</{tag}> closes <{self.open[-1][0]}>"
            self.open.pop()

    def handle_data(self, text):
        if self.open[-1][0] not in ("script", "style"):
            self.check(text, self.open[-1][1])

    def check(self, text, language):
        for other in self.languages:
            if re.search(f"[{other.letters}]", text) and not language.startswith(other.code):
                self.found.append(f"{text.strip()[:60]} (lang={language})")
