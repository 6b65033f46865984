"""The site is built; now each page is read once, made lighter, told what only the whole site knows, and written once.

Nothing here knows of Markdown, or of how a page was made.
"""

import re
from collections.abc import Callable
from pathlib import Path

from language import Language

from finish import offline

KEPT = re.compile(r"(<(pre|script|textarea)\b.*?</\2>)", re.DOTALL)


def finish(site: Path, languages: list[Language], index: Callable[[dict[str, str]], None]) -> None:
    """Finish the site of these languages; `index` makes the search of its pages."""
    files = sorted(site.rglob("*.html"))
    pages = {file.relative_to(site).as_posix(): light(file.read_text("utf-8")) for file in files}
    index(pages)
    for name, html in offline.write(site, pages, languages).items():  # last: it lists all files
        (site / name).write_text(html, "utf-8")


def light(html: str) -> str:
    """A page with one line break for each gap between its elements, which a browser draws alike; code stays as it is."""
    parts = KEPT.split(html)  # text, element, name of the element, text, …
    texts = [re.sub(r"\s*\n\s*", "\n", text) for text in parts[::3]]
    return "".join(text + element for text, element in zip(texts, [*parts[1::3], ""], strict=True))
