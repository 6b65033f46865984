"""All programs: what the block `programs` lists on a page, and the one archive that holds them all."""

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

from project import ROOT, SNIPPETS, PageError, plain

ARCHIVE = "programs.zip"
CLAIM = re.compile(r"(\w+): (\S.*)")
SHOWS = re.compile(r"^[ \t]*///[ \t]*(?:program|cell)[ \t]*\|[ \t]*([\w/]+)(?::\w+)?[ \t]*$", re.MULTILINE)
TITLE = re.compile(r"^title: \"?(.*?)\"?$", re.MULTILINE)


def programs(topic: str, body: list[str], shown: dict, where: str) -> Iterator[str]:
    """Each program of a topic: a link to its file, what it shows in the page's words, and the pages that explain it."""
    claims: dict[str, str] = {}
    for line in filter(None, body):
        found = CLAIM.fullmatch(line)
        if not found:
            raise PageError(f"{where}: this block holds lines `program: what it shows`, not `{line}`")
        if found[1] in claims:
            raise PageError(f"{where}: {found[1]} stands here twice")
        claims[found[1]] = found[2]
    there = {path.stem for path in SNIPPETS.glob(f"{topic}/*.py")}
    if missing := sorted(there - set(claims)):
        raise PageError(f"{where}: nothing is said of snippets/{topic}/{missing[0]}.py")
    if unknown := sorted(set(claims) - there):
        raise PageError(f"{where}: there is no program snippets/{topic}/{unknown[0]}.py")
    pages = shown_on(ROOT / where.rpartition("/")[0])
    for name, claim in claims.items():
        links = ", ".join(f"[{title}]({link})" for title, link in pages.get(f"{topic}/{name}", []))
        yield from (f"`snippets/{topic}/{name}.py`", f":   {claim} {links}", "")


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
