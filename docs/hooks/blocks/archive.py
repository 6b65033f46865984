"""`/// archive | programs.zip`: a link to the one file that holds all programs and what they print."""

import io
import zipfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from project import SNIPPETS, plain

from blocks import Block

ARCHIVE = "programs.zip"


def content() -> bytes:
    """Every program with what it prints, as a zip; the same bytes each time."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as made:
        for path in sorted([*SNIPPETS.rglob("*.py"), *SNIPPETS.rglob("*.out")]):
            text = path.read_text("utf-8")
            name = (Path("programs") / path.relative_to(SNIPPETS)).as_posix()
            made.writestr(zipfile.ZipInfo(name), plain(text) if path.suffix == ".py" else text, zipfile.ZIP_DEFLATED)
    return data.getvalue()


class Archive(Block):
    takes = "nothing"

    def read(self, lines, before):
        self.only(self.body(lines))
        if self.name != ARCHIVE:
            raise self.wrong(f"the archive is {ARCHIVE}")

    def markdown(self) -> Iterator[str]:
        yield f"`{ARCHIVE}`"

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("p")
        box.text = draw.download(ARCHIVE, ARCHIVE)
        return box

    def reading(self, say) -> Iterator[str]:
        yield f"[{ARCHIVE}]({say.base}{ARCHIVE})"
