"""The widget of the three calls as data: where it begins, its words, its script, and its pictures for readers without script.

All of it lies in docs/widgets/three_calls. The script is its parts in one, with the style sheet; the words are a file for each language.
"""

import hashlib
import json
import re
from collections.abc import Callable
from functools import cache
from pathlib import Path

from project import ROOT, PageError, compact, line_of, settings

NAME = "three_calls"  # the kind of block, and its script
FOLDER = ROOT / "docs/widgets/three_calls"
PARTS = ("sgd", "challenges", "picture", "element")
DRAWS = ("sgd.js", "picture.js")  # what draws a picture
FIELDS = {"lr", "momentum", "zero", "pieces", "picture", "table", "challenges"}
WITHOUT_SCRIPT = ("picture", "table", "iterations", "with", "without")
MADE_FROM = re.compile(r"<!-- made from (\w+) -->\n")


def file(name: str) -> Path:
    return FOLDER / name


def place(name: str, way: str) -> str:
    """File and line, for messages: of the key to which `way` leads."""
    return f"{file(name).relative_to(ROOT).as_posix()}:{line_of(file(name).read_text('utf-8'), way)}"


def loaded(name: str) -> dict:
    return parsed(file(name), file(name).read_text("utf-8"))


@cache
def parsed(path: Path, text: str) -> dict:
    """YAML is slow to read and every page with a widget asks; with the text in its key, a change is seen."""
    return settings(path)


def presets() -> dict[str, dict]:
    """Where the widget begins, by name. Raise PageError for a field that is unknown or missing."""
    found = loaded("presets.yml")
    for name, fields in found.items():
        if wrong := sorted(FIELDS ^ fields.keys()):
            said = "is missing" if wrong[0] in FIELDS else "means nothing"
            raise PageError(
                f"{place('presets.yml', name)}: {wrong[0]} {said}; a preset has {', '.join(sorted(FIELDS))}"
            )
    return found


def words(code: str) -> dict:
    """What the widget says in a language. Raise PageError for what English has and this language lacks."""
    if not file(f"{code}.yml").is_file():
        raise PageError(f"docs/widgets/three_calls/{code}.yml: the widget has no words in this language; see en.yml")
    own, english = loaded(f"{code}.yml"), loaded("en.yml")
    wanted = presets()
    groups = {
        "": list(english),
        "hello": list(wanted),
        "challenges": sorted({challenge for preset in wanted.values() for challenge in preset["challenges"]}),
    }
    for group, keys in groups.items():
        there = own[group] if group else own
        for key in keys:
            if key not in there:
                raise PageError(f"{place(f'{code}.yml', group)}: {key} has no words in {code}; see en.yml")
    for name, said in own["challenges"].items():
        if not isinstance(said, list) or len(said) != 2:
            raise PageError(
                f"{place(f'{code}.yml', f'challenges.{name}')}: {name} is [the question, the line afterwards]"
            )
    return own


def word_files() -> dict[str, str]:
    """For each language that has words, what the script reads: all but what readers without script see."""
    codes = sorted({path.stem for path in FOLDER.glob("*.yml")} - {"presets"})
    spoken = {code: {key: said for key, said in words(code).items() if key not in WITHOUT_SCRIPT} for code in codes}
    return {f"{NAME}-{code}.json": compact(said) for code, said in spoken.items()}


def script(short: Callable[[str], str]) -> str:
    """What readers load: all parts in one module, with the style sheet."""
    parts = "\n".join(file(f"{part}.js").read_text("utf-8") for part in PARTS)
    style = short(file("style.css").read_text("utf-8"))
    return f"const STYLE = {json.dumps(style, ensure_ascii=False)}\n{parts}"


def fingerprint(preset: str) -> str:
    """A hash of what its picture is made from: what draws, and where the preset begins."""
    begins = {field: value for field, value in presets()[preset].items() if field not in ("table", "challenges")}
    drawn_by = b"".join(file(name).read_bytes() for name in DRAWS)
    return hashlib.sha256(drawn_by + json.dumps(begins, sort_keys=True).encode()).hexdigest()[:8]


def picture(preset: str) -> str:
    """The stored picture of a preset, `{slope}` in it for the word. Raise PageError if it is not of today's making."""
    stored = file(f"{preset}.svg")
    text = stored.read_text("utf-8") if stored.is_file() else ""
    made = MADE_FROM.match(text)
    if not made or made[1] != fingerprint(preset):
        raise PageError(f"{stored.relative_to(ROOT).as_posix()}: made from other parts; `make outputs` draws it anew")
    return text[made.end() :].rstrip("\n")
