"""What is the same in every language of an error or a warning: `docs/errors/<group>.yml`, and its programs below `snippets/errors`.

The words stand on the pages, see card.py. A card has each program `snippets/errors/<group>/<id>_<part>.py` that is there, and
those that its field `programs` names. What is wrong ends in a line that names the place.
"""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import yaml
from mkdocs.utils.yaml import yaml_load
from project import ROOT, SNIPPETS, PageError, line_of, parsed

FOLDER = ROOT / "docs/errors"
PARTS = ("error", "warning", "right", "tempting")  # what a program of a card shows
KINDS = {  # what a card of each kind must have, and what it may have besides
    "error": ({"error", "right"}, {"tempting"}),
    "warning": ({"warning", "right"}, {"tempting"}),
    "older": ({"text", "torch", "right"}, {"tempting"}),
    "read": ({"text", "source"}, {"torch", *PARTS}),
}
LISTS = ("wordings", "varies", "fixed", "explained")
FIELDS = ("kind", "title", "text", "torch", "source", *LISTS, "programs")
# An error or a warning in what a program prints: its type stands in a module, or its name says so. `Tip: …` is none.
NAMED = r"[A-Z]\w*(?:Error|Exception|Warning|Iteration|Interrupt|Exit)"
ERROR = re.compile(rf"^((?:\w+\.)+[A-Z]\w+|{NAMED})(?:: |$)", re.MULTILINE)
LONGEST = 80  # letters of a title, which is a heading


class Text(NamedTuple):
    text: str
    torch: str = ""  # the version that says it, or "read"; today's, if there is none


class Facts(NamedTuple):
    kind: str
    title: str
    texts: list[Text]  # that of the card first
    programs: dict[str, str]  # topic/claim of each part
    varies: list[str]
    fixed: list[str]
    explained: list[str]
    source: str


def file(group: str) -> Path:
    return FOLDER / f"{group}.yml"


def stem(group: str, id: str) -> str:
    return f"errors/{group}/{id}".replace("-", "_")


def single(text: str) -> str:
    return " ".join(text.split())


def wrong(group: str, way: str, what: str) -> PageError:
    """`way` leads to a key of the file, and the message names its line."""
    return PageError(f"docs/errors/{group}.yml:{line_of(file(group).read_text('utf-8'), way)}: {what}")


def cards(group: str) -> dict[str, dict]:
    """What the file says of each card, in the order of the page."""
    if not file(group).is_file():
        raise PageError(f"docs/errors/{group}.yml: it is not there; a page of this name shows cards")
    return read(group, file(group).read_text("utf-8"))


@cache
def read(group: str, text: str) -> dict[str, dict]:
    """YAML is slow to read, and each card asks; with the text in its key, a change is seen."""
    found = parsed(text, f"docs/errors/{group}.yml", yaml_load)
    if not isinstance(found, dict) or not all(isinstance(fields, dict) for fields in found.values()):
        raise PageError(f"docs/errors/{group}.yml: it holds an id for each card, and below it the fields of that card")
    ids = [key for key, _ in yaml.compose(text).value]
    if twice := [key for at, key in enumerate(ids) if key.value in {it.value for it in ids[:at]}]:
        line = twice[0].start_mark.line + 1
        raise PageError(f"docs/errors/{group}.yml:{line}: there is a card {twice[0].value} above")
    return found


def facts(group: str, id: str) -> Facts:
    """All that is known of a card."""
    fields = cards(group)[id]
    kind, title, own = fields.get("kind"), str(fields.get("title", "")), stem(group, id)
    if kind not in KINDS:
        raise wrong(group, f"{id}.kind", f"{id} is of kind {kind}; there are {', '.join(KINDS)}")
    if unknown := [name for name in fields if name not in FIELDS]:
        raise wrong(group, f"{id}.{unknown[0]}", f"a card has no {unknown[0]}; it has {', '.join(FIELDS)}")
    if no_list := [name for name in LISTS if not isinstance(fields.get(name, []), list)]:
        raise wrong(group, f"{id}.{no_list[0]}", f"{no_list[0]} of {id} is a [list]")
    wordings = fields.get("wordings", [])
    if any(not isinstance(it, dict) or not {"text"} <= it.keys() <= {"text", "torch"} for it in wordings):
        raise wrong(group, f"{id}.wordings", f"a wording of {id} is `text: …` and, if it is not today's, `torch: …`")
    shown = {part: f"{own}_{part}" for part in PARTS if (SNIPPETS / f"{own}_{part}.py").is_file()}
    shown |= fields.get("programs", {})
    has, (needs, may) = {*shown, *(fields.keys() & {"text", "torch", "source"})}, KINDS[kind]
    if missing := sorted(needs - has):
        what = f"a program snippets/{own}_{missing[0]}.py" if missing[0] in PARTS else f"a line `{missing[0]}: …`"
        raise wrong(group, id, f"{id} is of kind {kind} and needs {what}")
    if more := sorted(has - needs - may):
        raise wrong(group, f"{id}.{more[0]}", f"{id} is of kind {kind} and has no {more[0]}")
    first = Text(printed(shown[kind]) if kind in PARTS else fields["text"], str(fields.get("torch", "")))
    if not title or len(title) > LONGEST or title not in single(first.text):
        what = f"the title of {id} is at most {LONGEST} letters of its text: {single(first.text)}"
        raise wrong(group, f"{id}.title", what)
    texts = [first, *(Text(it["text"], str(it.get("torch", ""))) for it in wordings)]
    lists = [list(map(str, fields.get(name, []))) for name in LISTS[1:]]
    return Facts(kind, title, texts, shown, *lists, str(fields.get("source", "")))


def printed(program: str) -> str:
    """The error or warning that a program prints last; nothing, if it prints none."""
    output = SNIPPETS / f"{program}.out"
    text = output.read_text("utf-8") if output.is_file() else ""
    *_, begin = 0, *(found.start() for found in ERROR.finditer(text))
    return text[begin:].strip()
