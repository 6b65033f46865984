"""What a language is: one value, read from its mkdocs.<code>.yml. What is wrong there ends the build in a line that names the place."""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple, NoReturn

from mkdocs.exceptions import PluginError
from mkdocs.utils.yaml import yaml_load
from project import line_of, parsed

ENGLISH = "en"
WEB_FONTS = Path("docs/theme/assets")
GAP = re.compile(r"\{\w*\}")  # in a label
# What stands between words: ASCII's and Latin-1's marks, danda, general punctuation, arrows and signs, CJK and full-width marks.
BETWEEN = r"\0-/:-@\[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u0964\u0965\u2000-\u200a\u2010-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
SIGNS = r"[-+*/%@=<>!]{2,}|[%@]"  # operators are searched too, but not those that stand in nearly every line
KINDS = {str: "text", bool: "true or false", int: "a number", dict: "lines `text: text`"}


class Language(NamedTuple):
    """What each value means stands beside it in mkdocs.yml, where English is described; the last ones not all languages need."""

    code: str  # the name of its folder and of its yml
    tag: str
    locale: str
    name: str
    complete: bool
    letters: str
    spaces: bool
    sample: str
    font: str
    labels: dict
    typed: dict
    endings: str = ""
    folds: dict = {}  # noqa: RUF012 (nobody changes it)
    sounds: dict = {}  # noqa: RUF012
    little: str = ""
    optional: str = ""
    marks: str = ""
    style: str = ""
    web_font: str = ""

    @property
    def folder(self) -> str:
        """Where its pages stand below the site's address."""
        return "" if self.code == ENGLISH else f"{self.code}/"

    @property
    def edges(self) -> str:
        """Letters that end no word: where words stand without spaces, any letter may."""
        return self.letters if self.spaces else ""


APART = ("code", "labels", "typed")  # not below `language`


def every(folder: Path) -> list[Language]:
    """Every language of the site, English first."""
    english = read(folder / "mkdocs.yml")
    return [english, *(read(file, english) for file in sorted(folder.glob("mkdocs.*.yml")))]


def code_of(file: Path) -> str:
    return file.stem.partition(".")[2] or ENGLISH


def read(file: Path, english: Language | None = None) -> Language:
    """The language of a yml alone, without what it inherits; labels that it lacks are English."""
    extra = (parsed(file.read_text("utf-8"), file.name, yaml_load) or {}).get("extra") or {}
    own, labels, typed = (extra.get(part) or {} for part in ("language", "labels", "typed"))
    if not isinstance(own, dict):
        wrong(file, "language", "below `language` stand lines `name: value`")
    values = [name for name in Language._fields if name not in APART]
    if unknown := [name for name in own if name not in values]:
        wrong(file, f"language.{unknown[0]}", f"a language has no {unknown[0]}; it has {', '.join(values)}")
    if missing := [name for name in values if name not in {*own, *Language._field_defaults}]:
        wrong(file, "language", f"a language needs {missing[0]}; what that is stands in mkdocs.yml")
    found = Language(code=code_of(file), labels=labels, typed=typed, **own)
    known = english.labels if english else labels
    for place, what in chain(values_wrong(found, file.parent), labels_wrong(found, known)):
        wrong(file, place, what)
    return found._replace(labels=known | labels)


def values_wrong(language: Language, root: Path) -> Iterator[tuple[str, str]]:
    """The way to a value, and what is wrong there: it is of another kind, no pattern, or names a font that is not there."""
    for (name, kind), value in zip(Language.__annotations__.items(), language, strict=True):
        place = name if name in APART else f"language.{name}"
        if not isinstance(value, kind):
            yield place, f"{name} must be {KINDS[kind]}"
        for key, text in value.items() if kind is dict else ():
            if other := [it for it in (key, text) if not isinstance(it, str)]:  # of YAML, no and 1 are something else
                yield f"{place}.{key}", f"{name} holds {KINDS[dict]}, and this is {other[0]}: put it into quotes"
    sets = {"letters": language.letters, "optional": language.optional or "x", "marks": language.marks or "x"}
    patterns = {name: f"[{letters}]" for name, letters in sets.items()} | {"endings": language.endings}
    patterns |= {f"{name}.{it}": it for name in ("sounds", "folds") for it in getattr(language, name)}
    for name, pattern in patterns.items():
        try:
            re.compile(pattern)
        except re.error as error:
            yield f"language.{name}", f"{name.partition('.')[0]}: {pattern} is no pattern: {error.msg}"
    for fold, letters in language.folds.items():
        if re.search(r"[\\$]", letters):
            yield f"language.folds.{fold}", f"folds: {letters} is put in as it stands; write letters in double quotes"
    if language.web_font and not (root / WEB_FONTS / language.web_font).is_file():
        yield "language.web_font", f"there is no {WEB_FONTS.as_posix()}/{language.web_font}"


def labels_wrong(language: Language, known: dict) -> Iterator[tuple[str, str]]:
    """The same for labels: there are those of English, with the same {gaps}; all of them, if the language is complete."""
    for name, label in language.labels.items():
        if name not in known:
            yield f"labels.{name}", f"there is no label {name}: mkdocs.yml has them all"
        elif set(GAP.findall(label)) != (gaps := set(GAP.findall(known[name]))):
            yield f"labels.{name}", f"the label {name} must hold {', '.join(sorted(gaps)) or 'no braces'}"
    missing = [name for name in known if name not in language.labels]
    if language.complete and missing:
        yield "labels", f"the label {missing[0]} is missing, and the language is complete"


def wrong(file: Path, place: str, what: str) -> NoReturn:
    """End the build. `place` is the way to a key below `extra`; if there is no such key, the nearest above it is named."""
    raise PluginError(f"{file.name}:{line_of(file.read_text('utf-8'), f'extra.{place}')}: {what}")


def rules(language: Language, languages: list[Language]) -> dict:
    """How a text becomes terms, for Python and JavaScript alike; of all languages, for readers type words of any of them."""
    alone = "".join(it.letters for it in languages if not it.spaces) or r"\0"
    folds = [(r"[\u200b-\u200d]", ""), *(fold for it in languages for fold in it.folds.items())]
    folds += [(f"[{it.optional}]", "") for it in languages if it.optional]
    folds += [(rf"(?<=[{it.letters}]{{2}})(?:{it.endings})$", "") for it in languages if it.endings]
    token = rf"[{alone}]|\d+(?:\.\d+)+|[^{BETWEEN}{alone}]+|{SIGNS}"
    return {"token": token, "alone": alone, "folds": tuple(folds), "hears": tuple(language.sounds.items())}


def terms_of(text: str, rules: dict) -> list[str]:
    tokens = re.findall(rules["token"], unicodedata.normalize("NFC", text).lower())
    return [term for token in tokens if (term := fold(token, rules["folds"]))]


@cache
def fold(word: str, folds: tuple[tuple[str, str], ...]) -> str:
    for pattern, to in folds:
        word = re.sub(pattern, to, word)
    return word
