"""What the search finds: the right page first, in the page's language only, with what was asked for marked."""

import gzip
import re

import pytest
from pages import COMPLETE, DOCS, LANGUAGES, PAGES, expanded, language_of
from search import rules, terms_of
from searching import SECTION, ask, ask_all
from site_pages import url_of
from yaml import safe_load

QUERIES = safe_load((DOCS.parent / "tests/search_queries.yml").read_text("utf-8"))


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_the_right_section_comes_first(opened, language):
    words, sentences = (QUERIES[language.code][kind] for kind in ("words", "sentences"))
    queries = words | sentences
    assert len(queries) >= 60 and len(sentences) >= len(queries) / 3
    page = opened(language.folder)
    page.keyboard.press("/")
    wrong, answers = {}, ask_all(page, list(queries))
    for query, wanted in queries.items():
        found, section, status = answers[query]
        if section not in addresses(language, wanted):
            wrong[query] = (wanted, section, found[:3])
        assert all(path.startswith(f"/some/path/{language.folder}") for path in found), "a page of another language"
        assert status != nearest(language, query), f"{query}: what is found is called the nearest"
    assert not wrong, "\n".join(f"{query}: {wanted_and_found}" for query, wanted_and_found in wrong.items())
    assert opened.said == []


def addresses(language, wanted: str) -> list[str]:
    """Of sections as search_queries.yml names them; a page alone is its beginning."""
    found = []
    for place in wanted.split():
        page, _, section = place.partition("#")
        title = (DOCS / language.code / f"{page}.md").read_text("utf-8")
        known = re.search(rf"\{{ #{section} \}}|^/// (term \| \S+:|card \| ){section}$", title, re.MULTILINE)
        assert not section or known, f"search_queries.yml: {language.code} has no section {place}"
        section = section or re.search(r"^# .* \{ #(\S+) \}$", title, re.MULTILINE)[1]
        found.append(f"/some/path/{url_of(DOCS / language.code / f'{page}.md')}#{section}")
    return found


def nearest(language, query: str) -> str:
    return language.labels["search-nearest"].replace("{query}", query)


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_what_a_first_result_needs_is_light(site, language):
    """Script and index, compressed as hosts do."""
    [script] = site.glob("assets/search.*.js")
    files = [script, site / f"search/{language.code}.json"]
    assert sum(len(gzip.compress(file.read_bytes(), 6)) for file in files) <= 200_000


def test_what_stands_nowhere_is_not_shown_as_found(opened):
    """The best of what holds a small part of the words, or a word like one, is called the nearest; else nothing is listed."""
    page, english = opened(""), COMPLETE[0]
    page.keyboard.press("/")
    near = ("ModuleNotFoundError: tensorboard webcam loss", "docker kubernetes helm gradient", "momentm")
    nowhere = ("why xylophone", "zerograd" * 10)  # so long a word is not cut up: that would take ever longer
    answers = ask_all(page, [*near, *nowhere])
    for query in near:
        found, _, status = answers[query]
        assert found and status == nearest(english, query), (query, status)
    assert [answers[query][0] for query in nowhere] == [[], []]


def test_signs_are_searched(opened):
    """Each is marked where it stands."""
    page = opened("")
    page.keyboard.press("/")
    for sign in ("+=", "%", "**", "!="):
        assert ask(page, sign), sign
        assert page.locator("dialog mark").first.inner_text() == sign


@pytest.mark.parametrize(
    "query",
    [
        "gradient " * 1200,
        "zerograd" * 1250,
        "\0\x07\u200b\ufeff",
        "🙂",
        "\ud800",
        "constructor __proto__ toString",
        "\\ ( [ * + ?",
    ],
)
def test_whatever_is_pasted_is_answered(opened, query):
    page = opened("")
    page.keyboard.press("/")
    ask(page, "momentum")
    page.evaluate("""query => {
        const input = document.querySelector("dialog input")
        input.value = query
        input.dispatchEvent(new Event("input"))
    }""", query)  # fmt: skip
    assert opened.said == []
    assert ask(page, "momentum"), "and the next query, too"


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_what_is_typed_finds_what_is_asked_in_one_call(opened, language):
    """The two tests beside this one ask by a script; a reader types, letter by letter."""
    page = opened(language.folder)
    page.keyboard.press("/")
    for query, wanted in list(QUERIES[language.code]["words"].items())[:4]:
        page.locator("dialog input").fill("")
        page.locator("dialog input").press_sequentially(query)
        right = addresses(language, wanted)
        page.wait_for_function(
            f"right => right.some(it => document.querySelector('{SECTION}')?.href.endsWith(it))", arg=right
        )


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_every_error_leads_to_a_page_that_shows_it(opened, language):
    """As pasted from a terminal, quotes and brackets included, with a period after it and without."""
    shown_on = errors_and_their_sections(language.code)
    assert len(shown_on) >= 30
    page = opened(language.folder)
    page.keyboard.press("s")
    as_pasted = {error: (error, error + ".", TRACEBACK + error) for error in shown_on}
    wrong, answers = {}, ask_all(page, [pasted for ways in as_pasted.values() for pasted in ways])
    for error, sections in shown_on.items():
        pages = {section.partition("#")[0] for section in sections}
        for pasted in as_pasted[error]:
            found, section, _ = answers[pasted]
            if not found or found[0] not in pages or section not in sections:
                wrong[pasted] = (*found[:3], section)
    assert not wrong, "\n".join(f"{error}: {found}" for error, found in wrong.items())


# As a browser puts it into a field of one line: without its line breaks.
TRACEBACK = 'Traceback (most recent call last):  File "train.py", line 9, in <module>    loss.backward()  File "torch/_tensor.py", line 648, in backward    torch.autograd.backward('


def errors_and_their_sections(code: str) -> dict[str, set[str]]:
    """Each error that an output of this language's pages shows, and the addresses of the sections that hold its text.

    What cards show, test_pastes.py asks for: the program that is right may print another error than that of its card.
    """
    lines = []
    for path in PAGES:
        section = ""
        for _, line in expanded(path) if language_of(path) == code else ():
            if heading := re.match(r"##+ .*\{ #(\S+) \}", line):
                section = "#" + heading[1]
            lines.append((line, f"/some/path/{url_of(path)}{section}"))
    errors = {
        found[0]
        for line, address in lines
        if "/errors/" not in address
        and (found := re.search(r"\b[A-Z]\w+Error: [^\s{].{15,}", line))
        and "`" not in line
    }
    said = {error: error.partition(": ")[2].rstrip(".") for error in errors}
    return {error: {section for line, section in lines if said[error] in line} for error in errors}


@pytest.mark.parametrize(
    ("path", "query", "marked"),
    [("", "momentum", "momentum"), ("zh/", "累加", "累加"), ("zh/", "叠加", "累加"), ("hi/", "ग्रेडिएंट", "ग्रेडिएंट")],
)
def test_what_was_asked_for_is_marked_and_seen(opened, path, query, marked):
    """On a phone too, where two lines of a section are shown. Chinese is marked word by word, not by half words."""
    page = opened(path, width=360)
    page.keyboard.press("/")
    ask(page, query)
    parts = page.locator("dialog li a:has(mark)")
    parts.nth(3).wait_for()  # what a section says comes after its heading
    for part in parts.all():
        marks = part.locator("mark")
        assert "".join(marks.all_inner_texts()[: len(marked) if path == "zh/" else 1]).lower().startswith(marked)
        if path == "zh/":
            assert len({"".join(marks.all_inner_texts()).count(half) for half in marked}) == 1, "a half word is marked"
        word, window = marks.first.bounding_box(), part.locator("span").bounding_box()
        assert word["y"] + word["height"] <= window["y"] + window["height"] + 1, part.inner_text()


def test_an_excerpt_does_not_begin_with_the_rest_of_its_title(opened):
    page = opened("zh/")
    page.keyboard.press("/")
    ask(page, "反向传播")
    excerpts = page.locator("dialog li a > span").all_inner_texts()
    assert excerpts[0].startswith("loss.backward() 从损失出发")
    assert not excerpts[1].startswith("两次"), "the end of 同一张计算图里用两次，还是调用两次 backward()"


def folded(text: str) -> list[str]:
    return terms_of(text, rules(LANGUAGES[0], LANGUAGES))


def test_folding_joins_what_is_written_in_several_ways():
    for one, other in [("ग्रेडिएंट", "ग्रेडिएन्ट"), ("संबंध", "सम्बन्ध"), ("टेंसर", "टेन्सर"), ("जांच", "जाँच"), ("अंक", "अङ्क"), ("लीफ़", "लीफ"), ("clip", "clipping"), ("loss", "losses")]:  # fmt: skip
        assert folded(one) == folded(other), one
    assert folded("अन्य") != folded("अंय")
    assert folded("梯度 a") == ["梯", "度", "a"]
    assert folded("w += 3.14 % k**2") == ["w", "+=", "3.14", "%", "k", "**", "2"]
