"""Pasted texts: read from tests/tracebacks, and what other systems would have printed in their place."""

import re
from pathlib import Path

FOLDER = Path(__file__).with_name("tracebacks")
HEAD = re.compile(r"^=== (\w+)\n", re.MULTILINE)


def file(group: str, id: str) -> Path:
    return FOLDER / group / f"{id}.txt"


def written(found: dict[str, str]) -> str:
    return "".join(f"=== {name}\n{text}" for name, text in found.items())


def stored(file: Path) -> dict[str, str]:
    """The pastes of a file, by who printed them."""
    _, *parts = HEAD.split(file.read_text("utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))
