"""The way from what a program prints, on any page, to the card of that error or warning."""

import posixpath
from pathlib import PurePosixPath

from blocks import errors


def groups() -> list[str]:
    return sorted(path.stem for path in errors.FOLDER.glob("*.yml"))


def links(program: str, printed: str, page: str, words: str) -> list[str]:
    """A link in these words to the card; nothing on the pages of the cards, and where there is none."""
    folder = PurePosixPath(*PurePosixPath(page).parts[2:]).parent.as_posix()  # below that of the language
    card = None if folder == "errors" else card_of(program, errors.single(printed))
    return [f"[{words}]({posixpath.relpath(card, folder)})"] if card else []


def card_of(program: str, printed: str) -> str | None:
    """Of the cards whose words stand in it, the one that shows the program itself, or that has the most of them."""
    found = []
    for group in groups():
        for id, fields in errors.cards(group).items():
            texts = [str(fields.get("title")), *(errors.single(it["text"]) for it in fields.get("wordings", []))]
            if said := [len(text) for text in texts if text in printed]:
                found.append((program in fields.get("programs", {}).values(), max(said), f"errors/{group}.md#{id}"))
    return max(found)[2] if found else None
