"""The sections of a finished page, as the search needs them. A question or a term is a section too, headed by itself."""

import re
from html.parser import HTMLParser

HEADING = re.compile(r"h[1-6]|dt")
UNSEARCHED = {"headerlink", "marker", "page-actions", "page-foot", "notice", "elsewhere", "output-title"}  # classes
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class Article(HTMLParser):
    """The sections of a page: id, heading, words, programs and outputs, and all as it is shown. Without the frame and its links."""

    def __init__(self, html: str):
        super().__init__()
        self.sections: list[dict[str, str]] = []
        self.open: list[tuple[str, bool]] = []  # the elements around, and whether they are left out
        self.feed(re.search(r"<article .*?</article>", html, re.DOTALL)[0])

    def handle_starttag(self, tag, attrs):
        known = dict(attrs)
        if HEADING.fullmatch(tag):
            id = known.get("id") or self.sections[-1]["id"]
            self.sections.append({"id": id, "title": "", "words": "", "code": "", "shown": ""})
        if tag not in VOID:
            classes = set((known.get("class") or "").split())
            unsearched = tag in ("svg", "button") or "data-unsearched" in known or UNSEARCHED & classes
            self.open.append((tag, bool(unsearched)))

    def handle_endtag(self, tag):
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data):
        if self.sections and not any(unsearched for _, unsearched in self.open):
            inside = [tag for tag, _ in self.open]
            if any(map(HEADING.fullmatch, inside)):
                self.sections[-1]["title"] += data
            else:
                self.sections[-1]["code" if "pre" in inside else "words"] += data
                self.sections[-1]["shown"] += data
