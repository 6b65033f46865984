"""What a language is: one value, read from its mkdocs.<code>.yml. What is wrong there ends the build in a line that names the place."""

import re
from pathlib import Path
from typing import NamedTuple, NoReturn

import yaml
from mkdocs.exceptions import PluginError
from mkdocs.utils.yaml import get_yaml_loader, yaml_load
from project import parsed

ENGLISH = "en"
WEB_FONTS = Path("docs/theme/assets")
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
    stem: int = 2
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
    for name in own:
        if name not in Language._fields or name in APART:
            known = ", ".join(field for field in Language._fields if field not in APART)
            wrong(file, f"language.{name}", f"a language has no {name}; it has {known}")
    if missing := [it for it in Language._fields if it not in {*own, *APART, *Language._field_defaults}]:
        wrong(file, "language", f"a language needs {missing[0]}; what that is stands in mkdocs.yml")
    found = Language(code=code_of(file), labels=labels, typed=typed, **own)
    check(found, file)
    if english:
        check_labels(found, english.labels, file)
        found = found._replace(labels=english.labels | labels)
    return found


def check(language: Language, file: Path) -> None:
    """Each value is of its kind, what is a pattern can be one, and the font is there."""
    for (name, kind), value in zip(Language.__annotations__.items(), language, strict=True):
        place = name if name in APART else f"language.{name}"
        if not isinstance(value, kind):
            wrong(file, place, f"{name} must be {KINDS[kind]}")
        for key, text in value.items() if kind is dict else ():
            if other := [it for it in (key, text) if not isinstance(it, str)]:  # of YAML, no and 1 are something else
                wrong(file, f"{place}.{key}", f"{name} holds {KINDS[dict]}, and this is {other[0]}: put it into quotes")
    classes = {name: f"[{getattr(language, name)}]" for name in ("letters", "optional", "marks")}
    lists = {"endings": language.endings, **{f"folds.{fold}": fold for fold in language.folds}}
    lists |= {f"sounds.{sound}": sound for sound in language.sounds}
    for name, pattern in (classes | lists).items():
        try:
            re.compile("" if pattern == "[]" and name != "letters" else pattern)
        except re.error as error:
            wrong(file, f"language.{name}", f"{name.partition('.')[0]}: {pattern} is no pattern: {error.msg}")
    for fold, letters in language.folds.items():
        if re.search(r"[\\$]", letters):
            wrong(
                file,
                f"language.folds.{fold}",
                f"folds: {letters} is put in as it stands; write letters in double quotes",
            )
    if language.web_font and not (file.parent / WEB_FONTS / language.web_font).is_file():
        wrong(file, "language.web_font", f"there is no {WEB_FONTS.as_posix()}/{language.web_font}")


def check_labels(language: Language, english: dict, file: Path) -> None:
    """Those that English has, with the same {gaps}; all of them, if the language is complete."""
    for name, label in language.labels.items():
        if name not in english:
            wrong(file, f"labels.{name}", f"there is no label {name}: mkdocs.yml has them all")
        if (gaps := gaps_of(english[name])) != gaps_of(label):
            wrong(file, f"labels.{name}", f"the label {name} must hold {', '.join(sorted(gaps)) or 'no braces'}")
    missing = [name for name in english if name not in language.labels]
    if language.complete and missing:
        wrong(file, "labels", f"the label {missing[0]} is missing, and the language is complete")


def gaps_of(label: str) -> set[str]:
    return set(re.findall(r"\{\w*\}", label))


def wrong(file: Path, place: str, what: str) -> NoReturn:
    """End the build. `place` is the way to a key below `extra`; if there is no such key, the nearest above it is named."""
    node, line, left = yaml.compose(file.read_text("utf-8"), get_yaml_loader()), 1, f"extra.{place}"
    while left and isinstance(node, yaml.MappingNode):
        below = [(key, value) for key, value in node.value if left == key.value or left.startswith(f"{key.value}.")]
        if not below:
            break
        (key, node), line = below[0], below[0][0].start_mark.line + 1
        left = left.removeprefix(key.value).removeprefix(".")
    raise PluginError(f"{file.name}:{line}: {what}")
