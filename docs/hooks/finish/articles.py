"""The sections of a finished page, as the search needs them. A question or a term is a section too, headed by itself."""

import re
from html.parser import HTMLParser

HEADING = re.compile(r"h[1-6]|dt")
UNSEARCHED = {"headerlink", "marker", "page-actions", "page-foot", "notice", "elsewhere", "output-title"}  # classes
VOID = {"br", "hr", "img", "input", "link", "meta", "wbr"}


class Article(HTMLParser):
    """Each section: id, title, words, programs and outputs, and what is shown of both. Without the frame and its links."""

    def __init__(self, html: str):
        super().__init__()
        self.sections: list[dict[str, str]] = []
        self.open: list[str] = []  # the elements around; "" for one that is left out
        self.feed(re.search(r"<article .*?</article>", html, re.DOTALL)[0])

    def handle_starttag(self, tag, attrs):
        known = {name: value or "" for name, value in attrs}
        classes = {*known.get("class", "").split()}
        left_out = tag in ("svg", "button") or "data-unsearched" in known or bool(UNSEARCHED & classes)
        left_out |= "card" in self.open and "language-python" in classes  # many cards fail in the same few lines
        if tag not in VOID:
            self.open.append("" if left_out else "card" if "card" in classes else tag)
        if HEADING.fullmatch(tag) and all(self.open):
            id = known.get("id") or self.sections[-1]["id"]
            self.sections.append({"id": id, "title": "", "words": "", "code": "", "shown": ""})

    def handle_endtag(self, tag):
        if tag not in VOID:
            self.open.pop()

    def handle_data(self, data):
        if self.sections and all(self.open):
            part = "title" if any(map(HEADING.fullmatch, self.open)) else "code" if "pre" in self.open else "words"
            self.sections[-1][part] += data
            self.sections[-1]["shown"] += "" if part == "title" else data
