"""What the tests know of a built site: where each page lies, and what its HTML holds."""

from html.parser import HTMLParser
from pathlib import Path

from pages import DOCS, LANGUAGES

FOLDERS = {language.code: language.folder for language in LANGUAGES}
TAGS = {language.code: language.tag for language in LANGUAGES}


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
