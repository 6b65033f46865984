"""Where things stand in this project, and how a mistake in them is said: in one line that names file and line."""

import json
import os
import re
from collections.abc import Callable
from functools import partial
from pathlib import Path

import yaml
from mkdocs.exceptions import ConfigurationError, PluginError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

ROOT = Path(__file__).parents[2]
SNIPPETS = ROOT / "snippets"
FIGURES = ROOT / "docs/figures"
MARKER = re.compile(r" *# \((\d+)\)!$", re.MULTILINE)  # in a program: the number of a note
compact = partial(json.dumps, ensure_ascii=False, separators=(",", ":"))  # data that the site's scripts read


class PageError(PluginError):
    """What is wrong with a page, as one line for its author: page:line: what and how to mend it."""


def settings(file: Path) -> dict:
    """What a YAML file says."""
    return parsed(file.read_text("utf-8"), os.path.relpath(file, ROOT), yaml_load)


def parsed(text: str, name: str, parse: Callable, first: int = 1):
    """A text as YAML; a mistake in it ends the build. `first` is the line in the file where the text begins."""
    try:
        return parse(text)
    except (yaml.YAMLError, ConfigurationError) as error:
        wrong = error.__context__ if isinstance(error, ConfigurationError) else error  # MkDocs does not say the line
        if isinstance(wrong, yaml.MarkedYAMLError):
            raise PageError(f"{name}:{wrong.problem_mark.line + first}: {wrong.problem}") from None
        raise PageError(f"{name}: {str(wrong).splitlines()[0]}") from None


def line_of(text: str, way: str) -> int:
    """The line in a YAML text of the key to which `way` leads, keys joined by dots; if it is not there, of the nearest above it."""
    node, line, left = yaml.compose(text, get_yaml_loader()), 1, way
    while isinstance(node, yaml.MappingNode) and (
        below := [it for it in node.value if left == it[0].value or left.startswith(f"{it[0].value}.")]
    ):
        (key, node), line = below[0], below[0][0].start_mark.line + 1
        left = left.removeprefix(key.value).removeprefix(".")
    return line


def text_of(file: Path) -> str:
    """A file that people write. Raise PageError where it is not UTF-8."""
    try:
        return file.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise PageError(f"{file.relative_to(ROOT).as_posix()}: byte {error.start} is not UTF-8") from None


def plain(code: str) -> str:
    """The program as it is run, copied and downloaded: no markers, no trailing spaces, one newline at the end."""
    return re.sub(r"[ \t]+$", "", MARKER.sub("", code), flags=re.MULTILINE).rstrip("\n") + "\n"
