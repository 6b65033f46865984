"""All programs: the pages that show each, and the one archive that holds them all."""

import io
import re
import zipfile
from pathlib import Path

from project import SNIPPETS, plain

ARCHIVE = "programs.zip"
SHOWS = re.compile(
    r"^[ \t]*(?:///[ \t]*(?:program|player|cell)[ \t]*\||without:)[ \t]*([\w/]+)(?::\w+)?[ \t]*$", re.MULTILINE
)
TITLE = re.compile(r"^title: \"?(.*?)\"?$", re.MULTILINE)


def shown_on(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """For each program, the pages of a language that show it: title and link."""
    found: dict[str, list[tuple[str, str]]] = {}
    for page in sorted(folder.rglob("*.md")):
        text = page.read_text("utf-8")
        title = TITLE.search(text)
        for name in dict.fromkeys(SHOWS.findall(text)):
            anchor = "" if name.startswith("labs/") else "#program-" + name.rpartition("/")[2].replace("_", "-")
            link = page.relative_to(folder).as_posix() + anchor
            found.setdefault(name, []).append((title[1] if title else page.stem, link))
    return found


def archive() -> bytes:
    """Every program with what it prints, as a zip; the same bytes each time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted([*SNIPPETS.rglob("*.py"), *SNIPPETS.rglob("*.out")]):
            text = path.read_text("utf-8")
            name = (Path("programs") / path.relative_to(SNIPPETS)).as_posix()
            made.writestr(zipfile.ZipInfo(name), plain(text) if path.suffix == ".py" else text, zipfile.ZIP_DEFLATED)
    return data.getvalue()
