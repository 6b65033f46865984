"""What a language is stands in its yml: nothing is missing there, nothing too much, and what is wrong is said in one line."""

import re

import pytest
from language import every
from mkdocs.exceptions import PluginError
from pages import COMPLETE, LANGUAGE
from project import ROOT, settings

THEME, HOOKS = ROOT / "docs/theme", ROOT / "docs/hooks"
# How templates and modules name a label.
USED = re.compile(r"""\blabels(?:\.([a-z]+)\b(?!\()|\[['"]([a-z-]+)['"]\])""")
NAMED = re.compile(
    r"""['"]([a-z-]+)['"]"""
)  # in such a line: {% set message = "not-found" %}, labels["error" if … else "output"]
ENGLISH = LANGUAGE["en"].labels
TOLD = {  # how labels begin that one file has for itself, and names by the rest
    "error-": (THEME / "assets/error_box.js").read_text("utf-8"),
    "box-": (HOOKS / "blocks/error_box.py").read_text("utf-8"),
}


def texts() -> list[str]:
    """What may name a label."""
    templates = [file for kind in ("*.html", "*.txt", "*.xml") for file in THEME.rglob(kind)]
    return [file.read_text("utf-8") for file in [*templates, *HOOKS.rglob("*.py")]]


def test_every_label_is_used_and_every_label_that_is_used_is_there():
    used = {found[1] or found[2] for text in texts() for found in USED.finditer(text)}
    assert len(used) > 30
    assert used - ENGLISH.keys() == set(), "labels that mkdocs.yml lacks"
    lines = [line for text in texts() for line in text.splitlines() if re.search("labels|LABELS|message", line)]
    named = used | {name for line in lines for name in NAMED.findall(line)}
    named |= {name for section in settings(ROOT / "mkdocs.yml")["nav"] if isinstance(section, dict) for name in section}
    named |= {
        name for start, text in TOLD.items() for name in ENGLISH if name.startswith(start) and said(name, start, text)
    }
    assert ENGLISH.keys() - named == set(), "labels that nothing uses"


def said(name: str, start: str, text: str) -> bool:
    """Whether a text names a label without how it begins; of several with a number it names how they begin."""
    return re.search(rf"\b{name.removeprefix(start).rstrip('0123456789')}", text) is not None


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_a_complete_language_has_every_label_in_its_own_words(language):
    own = settings(ROOT / f"mkdocs.{language.code}.yml".replace(".en.", "."))["extra"]["labels"]
    assert own.keys() == ENGLISH.keys()
    script = re.compile(f"[{language.letters}]")
    without = {name for name, label in own.items() if not script.search(label)}
    assert without <= {"notebook", "source-by", "source-licence"}, "labels without a letter of their language"


WRONG = {
    "a missing value": ("    tag: xx\n", "", 3, "a language needs tag; what that is stands in mkdocs.yml"),
    "an unknown value": ("    tag:", "    script: x\n    tag:", 4, "a language has no script; it has tag, locale, name,"),
    "a value of another kind": ("complete: true", "complete: all", 7, "complete must be true or false"),
    "a name that YAML takes for something else": ("name: Xish", "name: no", 6, "name must be text"),
    "letters that are no pattern": ("letters: x-z", "letters: z-x", 8, "letters: [z-x] is no pattern: bad character range z-x"),
    "no letters": ("letters: x-z", 'letters: ""', 8, "letters: [] is no pattern"),
    "a folding that is no pattern": ("    spaces:", "    folds: { x: y, (: x }\n    spaces:", 9, "folds: ( is no pattern"),
    "a folding to an escape": ("    spaces:", "    folds: { x: \\u0b94 }\n    spaces:", 9, "folds: \\u0b94 is put in as it stands"),
    "endings that are no pattern": ("    spaces:", "    endings: x|)\n    spaces:", 9, "endings: x|) is no pattern"),
    "a font that is not there": ("    spaces:", "    web_font: x.woff2\n    spaces:", 9, "there is no docs/theme/assets/x.woff2"),
    "a typed word that is none": ("  typed:", "  typed:\n    on: x\n  typing:", 12, "typed holds lines `text: text`, and this is True: put it into quotes"),
    "a number where words stand": ("xyz: x", "xyz: 5", 13, "typed holds lines `text: text`, and this is 5: put it into quotes"),
    "an unknown label": ("  labels:", "  labels:\n    colour: Xx", 15, "there is no label colour: mkdocs.yml has them all"),
    "a missing label": ("    close: Xx\n", "", 14, "the label close is missing, and the language is complete"),
    "a label without its gap": ('"{count} x"', "x", 16, "the label pages must hold {count}"),
    "a label with a gap too much": ("close: Xx", 'close: "{x}"', 15, "the label close must hold no braces"),
    "no language": ("  language:", "  tongue:", 2, "a language needs tag"),
    "a language that is a word": ("  language:", "  language: Xish\n  tongue:", 3, "below `language` stand lines `name: value`"),
}  # fmt: skip
SMALL = """\
INHERIT: mkdocs.yml
extra:
  language:
    tag: xx
    locale: xx_XX
    name: Xish
    complete: true
    letters: x-z
    spaces: true
    sample: xy
    font: ""
  typed:
    xyz: x
  labels:
    close: Xx
    pages: "{count} x"
"""


@pytest.fixture
def xish(tmp_path):
    """A project of English and one more language with two labels, whose yml is given."""

    def write(text: str):
        (tmp_path / "mkdocs.yml").write_text(SMALL.replace("INHERIT: mkdocs.yml", "site_name: x"), "utf-8")
        (tmp_path / "mkdocs.xx.yml").write_text(text, "utf-8")
        return every(tmp_path)

    return write


@pytest.mark.parametrize(("old", "new", "line", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_in_a_language_is_one_line_that_names_the_place(xish, old, new, line, message):
    assert [language.code for language in xish(SMALL)] == ["en", "xx"]
    assert SMALL.count(old) == 1
    with pytest.raises(PluginError) as error:
        xish(SMALL.replace(old, new))
    assert str(error.value).startswith(f"mkdocs.xx.yml:{line}: {message}")
    assert "\n" not in str(error.value)


def test_until_a_language_is_complete_english_labels_stand_in(xish):
    text = (
        SMALL.replace("complete: true", "complete: false")
        .replace("    close: Xx\n", "")
        .replace("{count} x", "{count} y")
    )
    assert xish(text)[1].labels == {"close": "Xx", "pages": "{count} y"}
