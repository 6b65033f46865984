"""Pages cannot drift: the languages stay equal in all but words, and no number is printed that no program printed."""

import re
import subprocess
import sys
import unicodedata
from functools import cache

import pytest
from pages import (
    COMPLETE,
    DOCS,
    LANGUAGE,
    PAGES,
    TRANSLATIONS,
    english,
    expanded,
    front_matter,
    language_of,
    name,
    prose,
    shown,
    skeleton,
    sources,
)
from project import SNIPPETS
from translations import is_behind

HAN = LANGUAGE["zh"].letters
DATE_OR_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}|\bv?\d+\.\d+\.\d+\b")
DECIMAL = re.compile(r"(?<![\w.])-?(?:\d+\.\d+(?:e[+-]?\d+)?|\d+(?:\.\d+)?e[+-]?\d+)", re.IGNORECASE)


def normal(text: str) -> str:
    """Digits of any script as ASCII, U+2212 as a hyphen, no separators between thousands."""
    digits = "".join(str(unicodedata.digit(c)) if unicodedata.category(c) == "Nd" else c for c in text)
    return re.sub(r"(?<=\d)[,\u202f\u00a0](?=\d{3}(?!\d))", "", digits.replace("−", "-"))


@cache
def decimals(text: str) -> set[str]:
    return set(DECIMAL.findall(normal(text)))


def unproved(words: str, outputs: str) -> list[str]:
    """Decimals of three or more significant digits that no output on the page holds."""
    words = DATE_OR_VERSION.sub(" ", normal(words))
    significant = [number for number in DECIMAL.findall(words) if len(re.sub(r"e.*|\D", "", number).lstrip("0")) >= 3]
    return [number for number in significant if number not in decimals(outputs)]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_every_number_in_the_text_was_printed(page):
    outputs = shown(page)
    wrong = [(line, found) for line, words in prose(page) if (found := unproved(words, outputs))]
    assert not wrong, "\n".join(
        f"{name(page)}:{line}: no output on this page shows {', '.join(found)}" for line, found in wrong
    )


@pytest.mark.parametrize(
    ("words", "outputs", "wrong"),
    [
        ("the loss is 2.96", "loss 2.96", []),
        ("the loss is 2.97", "loss 2.96", ["2.97"]),
        ("it is −74.6261 or २.९६", "-74.6261 2.96", []),
        ("it is −2.96", "loss 2.96", ["-2.96"]),
        ("1000 steps, 50,000 of them, in 2017, on 2.13.0, lr = 0.01, 1.0, #40967, 2026-11-21", "", []),
        ("1,234.5 is not 1,234.6", "1234.6", ["1234.5"]),
        ("below 1.65e7", "1.65e7", []),
        ("below 1.66e7", "1.65e7", ["1.66e7"]),
        ("0.00123", "0.0012", ["0.00123"]),
    ],
)
def test_the_rule_for_numbers(words, outputs, wrong):
    assert unproved(words, outputs) == wrong


@pytest.mark.parametrize("page", TRANSLATIONS, ids=name)
def test_only_the_words_differ_from_english(page):
    if front_matter(page).get("status") != "stale":  # a stale page tells its readers so
        assert skeleton(page) == skeleton(english(page))


@pytest.mark.parametrize("page", TRANSLATIONS, ids=name)
def test_a_translation_is_fresh_or_says_that_it_is_not(page):
    declared = front_matter(page).get("status") == "stale"
    assert declared == is_behind(page), "see python tests/tools/translations.py"


def test_falling_behind_is_seen_declared_and_mended(copy):
    tool, page = [sys.executable, "tests/tools/translations.py"], copy / "docs/hi/index.md"
    with (copy / "docs/en/index.md").open("a") as english_page:
        english_page.write("\nMore.\n")
    assert "docs/hi/index.md: English has moved on" in subprocess.check_output(tool, cwd=copy, text=True)
    subprocess.check_call([*tool, "--declare"], cwd=copy, stdout=subprocess.DEVNULL)
    assert front_matter(page)["status"] == "stale"
    assert "docs/hi/terms.md" not in subprocess.check_output(tool, cwd=copy, text=True)
    subprocess.check_call([*tool, "--done", "docs/hi/index.md", "docs/zh/index.md"], cwd=copy)
    assert "status" not in front_matter(page)
    assert subprocess.check_output(tool, cwd=copy, text=True) == ""


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_a_complete_language_has_the_same_pages(language):
    def files(code):
        return sorted(path.relative_to(DOCS / code) for path in (DOCS / code).rglob("*.md"))

    assert files(language.code) == files("en")


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_headings_have_ids_of_their_own(page):
    headings = re.findall(r"^#+ (.*)$", "\n".join(line for _, line in prose(page)), re.MULTILINE)
    ids = [re.search(r"\{ #([a-z0-9-]+) \}$", heading) for heading in headings]
    assert all(ids), f"{name(page)}: every heading ends with {{ #an-english-id }}: {headings}"
    assert len({found[1] for found in ids}) == len(ids), f"{name(page)}: two headings have one id"
    assert not {found[1] for found in ids} & {"sources"}, "the foot of the page has this id"


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_page_says_what_it_is(page):
    meta = front_matter(page)
    own = (
        {"explains"} if language_of(page) == "en" else {"source", "status"}
    )  # a fact of the page, and of a translation
    assert meta.keys() <= {"title", "description", "sources"} | own
    assert meta["title"] and len(meta["description"]) > 20
    assert set(meta.get("sources", [])) <= sources().keys()


def test_every_program_is_on_a_page():
    text = "\n".join(line for page in PAGES for _, line in expanded(page))
    on_pages = set(re.findall(r"^ *`snippets/(\S+)\.py(?:#\w+)?`$", text, re.MULTILINE))
    alone = [path for path in SNIPPETS.rglob("*.py") if str(path.relative_to(SNIPPETS).with_suffix("")) not in on_pages]
    assert alone == [], "a program that no page shows"
    words = "\n".join(line for page in PAGES for _, line in prose(page))
    assert "TODO" not in words


@pytest.mark.parametrize("page", [page for page in PAGES if "/zh/" in name(page)], ids=name)
def test_chinese_typography(page):
    """One space between Han and Latin or digits, full-width punctuation after Han."""
    for number, line in prose_with_code(page):
        glued = re.search(f"[{HAN}][A-Za-z0-9`]|[A-Za-z0-9`][{HAN}]", line)
        assert not glued, (
            f"{name(page)}:{number}: a space is missing in {line[max(0, glued.start() - 8) : glued.end() + 8]}"
        )
        half = re.search(rf"[{HAN}][,;:?!](?!\d)", line)
        assert not half, (
            f"{name(page)}:{number}: full-width punctuation in {line[max(0, half.start() - 8) : half.end() + 8]}"
        )


def prose_with_code(page):
    source = page.read_text("utf-8").splitlines()
    return [(number, source[number - 1]) for number, _ in prose(page) if not source[number - 1].startswith("///")]
