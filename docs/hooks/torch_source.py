"""PyTorch's own source, read from the installed package when the site is built: never committed, never out of date.

Parsed, not imported: the build need not load torch for it.
"""

import ast
import re
from functools import cache
from importlib.metadata import files
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from project import version


class NotFound(Exception):
    """What is not in the installed torch, in one line."""


class Piece(NamedTuple):
    lines: list[str]
    file: str  # torch/optim/sgd.py
    first: int  # the line numbers in that file
    last: int

    @property
    def url(self) -> str:
        return f"https://github.com/pytorch/pytorch/blob/v{tag()}/{self.file}#L{self.first}-L{self.last}"


def tag() -> str:
    """The installed version as PyTorch's repository tags it."""
    return version("torch").split("+")[0]


@cache
def module(name: str) -> tuple[str, str]:
    """File below site-packages and text of a module of torch. Raise NotFound without a source file."""
    package = find_spec("torch")
    if package is None:
        raise NotFound("torch is not installed")
    path = Path(package.origin).parent.joinpath(*name.split(".")[1:])
    for file in (path.with_suffix(".py"), path / "__init__.py"):
        if file.is_file():
            return file.relative_to(Path(package.origin).parents[1]).as_posix(), file.read_text("utf-8")
    raise NotFound(f"torch {version('torch')} has no source file for {name}")


def piece(reference: str, first: str = "", last: str = "") -> Piece:
    """The function or class `module:Qualified.name`, or the part of it from the line `first` to the next line `last`.

    Lines are given by their own text. Raise NotFound for what does not exist or stands twice.
    """
    where, _, qualified = reference.partition(":")
    file, text = module(where)
    node = ast.parse(text)
    for name in qualified.split("."):
        named = [child for child in ast.iter_child_nodes(node) if getattr(child, "name", None) == name]
        if not named:
            raise NotFound(f"torch {version('torch')} has no {qualified} in {file}")
        node = named[-1]  # after @overload come the real ones
    start = min([node.lineno, *(decorator.lineno for decorator in node.decorator_list)])
    lines = text.splitlines()[start - 1 : node.end_lineno]
    begin = only(lines, first, reference) if first else 0
    end = only(lines[begin:], last, reference) + begin if last else len(lines) - 1
    return Piece(lines[begin : end + 1], file, start + begin, start + end)


def only(lines: list[str], wanted: str, reference: str) -> int:
    """Where the one line stands that is, or else contains, this text."""
    same = [at for at, line in enumerate(lines) if line.strip() == wanted]
    found = same or [at for at, line in enumerate(lines) if wanted in line]
    if len(found) != 1:
        raise NotFound(f"`{wanted}` stands {len(found)} times in {reference} of torch {version('torch')}, not once")
    return found[0]


@cache
def licence() -> str:
    """PyTorch's licence as the installed package carries it, without those of the libraries it bundles."""
    file = next(file for file in files("torch") if re.search(r"dist-info/(licenses/)?LICENSE$", str(file)))
    return file.read_text("utf-8").split("\n\nThe PyTorch Repository")[0].strip()
