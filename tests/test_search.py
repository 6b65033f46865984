"""What the search finds: the right page first, in the page's language only, with what was asked for marked."""

import re

import pytest
from mkdocs.exceptions import PluginError
from pages import COMPLETE, DOCS, LANGUAGES, PAGES, expanded, language_of
from search import QUICKER, fold, foldings, quicker
from searching import FIRST, ask, ask_all
from site_pages import url_of
from yaml import safe_load

QUERIES = safe_load((DOCS.parent / "tests/search_queries.yml").read_text("utf-8"))


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_the_right_page_comes_first(opened, language):
    queries = QUERIES[language.code]
    assert len(queries) >= 25
    page = opened(language.folder)
    page.keyboard.press("/")
    wrong, answers = {}, ask_all(page, list(queries))
    for query, wanted in queries.items():
        found, _ = answers[query]
        right = [f"/some/path/{language.folder}{'' if page == 'index' else page + '/'}" for page in wanted.split()]
        if not found or found[0] not in right:
            wrong[query] = (wanted, found[:3])
        assert all(path.startswith(f"/some/path/{language.folder}") for path in found), "a page of another language"
    assert not wrong, "\n".join(f"{query}: {page_and_found}" for query, page_and_found in wrong.items())
    assert opened.said == []


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_what_is_typed_finds_what_is_asked_in_one_call(opened, language):
    """The two tests beside this one ask by a script; a reader types, letter by letter."""
    page = opened(language.folder)
    page.keyboard.press("/")
    for query, wanted in list(QUERIES[language.code].items())[:4]:
        page.locator("dialog input").fill("")
        page.locator("dialog input").press_sequentially(query)
        right = [f"/some/path/{language.folder}{'' if slug == 'index' else slug + '/'}" for slug in wanted.split()]
        page.wait_for_function(f"right => right.includes(document.querySelector('{FIRST}')?.pathname)", arg=right)


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_every_error_leads_to_a_page_that_shows_it(opened, language):
    """As pasted from a terminal, quotes and brackets included, with a period after it and without."""
    shown_on = errors_and_their_sections(language.code)
    assert len(shown_on) >= 40
    page = opened(language.folder)
    page.keyboard.press("s")
    as_pasted = {error: (error, error + ".", TRACEBACK + error) for error in shown_on}
    wrong, answers = {}, ask_all(page, [pasted for ways in as_pasted.values() for pasted in ways])
    for error, sections in shown_on.items():
        pages = {section.partition("#")[0] for section in sections}
        for pasted in as_pasted[error]:
            found, section = answers[pasted]
            if not found or found[0] not in pages or section not in sections:
                wrong[pasted] = (*found[:3], section)
    assert not wrong, "\n".join(f"{error}: {found}" for error, found in wrong.items())


# As a browser puts it into a field of one line: without its line breaks.
TRACEBACK = 'Traceback (most recent call last):  File "train.py", line 9, in <module>    loss.backward()  File "torch/_tensor.py", line 648, in backward    torch.autograd.backward('


def errors_and_their_sections(code: str) -> dict[str, set[str]]:
    """Each error that an output of this language's pages shows, and the addresses of the sections that hold its text."""
    lines = []
    for path in PAGES:
        section = ""
        for _, line in expanded(path) if language_of(path) == code else ():
            if heading := re.match(r"##+ .*\{ #(\S+) \}", line):
                section = "#" + heading[1]
            lines.append((line, f"/some/path/{url_of(path)}{section}"))
    errors = {
        found[0]
        for line, _ in lines
        if (found := re.search(r"\b[A-Z]\w+Error: [^\s{].{15,}", line)) and "`" not in line
    }
    return {error: {section for line, section in lines if error.partition(": ")[2] in line} for error in errors}


@pytest.mark.parametrize(
    ("path", "query", "marked"),
    [("", "momentum", "momentum"), ("zh/", "累加", "累加"), ("zh/", "叠加", "累加"), ("hi/", "ग्रेडिएंट", "ग्रेडिएंट")],
)
def test_what_was_asked_for_is_marked_and_seen(opened, path, query, marked):
    """On a phone too, where two lines of a section are shown. Chinese is marked word by word, not by half words."""
    page = opened(path, width=360)
    page.keyboard.press("/")
    ask(page, query)
    parts = page.locator("dialog li a:has(mark)").all()
    assert len(parts) > 3
    for part in parts:
        marks = part.locator("mark")
        assert "".join(marks.all_inner_texts()[: len(marked) if path == "zh/" else 1]).lower().startswith(marked)
        if path == "zh/":
            assert len({"".join(marks.all_inner_texts()).count(half) for half in marked}) == 1, "a half word is marked"
        word, window = marks.first.bounding_box(), part.locator("span").bounding_box()
        assert word["y"] + word["height"] <= window["y"] + window["height"] + 1, part.inner_text()


def test_an_excerpt_does_not_begin_with_the_rest_of_its_title(opened):
    """Chinese titles are longer in the index than on the page: each character stands alone there."""
    page = opened("zh/")
    page.keyboard.press("/")
    ask(page, "反向传播")
    excerpts = page.locator("dialog li a > span").all_inner_texts()
    assert excerpts[0].startswith("loss.backward() 从损失出发")
    assert not excerpts[1].startswith("两次"), "the end of 同一张计算图里用两次，还是调用两次 backward()"


def test_a_pagefind_with_other_words_is_said():
    """The few words of its script that the build changes must be there."""
    assert "asyncSleep(4)" in quicker("".join(said for said, _ in QUICKER))
    with pytest.raises(PluginError, match=r"pagefind\.js no longer says `asyncSleep"):
        quicker("")


def folded(text: str) -> str:
    return fold(text, foldings(LANGUAGES))


def test_folding_joins_what_hindi_writes_in_two_ways():
    for one, other in [("ग्रेडिएंट", "ग्रेडिएन्ट"), ("संबंध", "सम्बन्ध"), ("टेंसर", "टेन्सर"), ("जांच", "जाँच"), ("अंक", "अङ्क")]:
        assert folded(one) == folded(other)
    assert folded("अन्य") == "अन्य"
    assert folded("梯度 a").split() == ["梯", "度", "a"]
