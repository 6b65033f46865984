"""The search as a reader meets it: typed, pasted, by keyboard, in the page's language only."""

import re

import pytest
from mkdocs.exceptions import PluginError
from pages import COMPLETE, DOCS, LANGUAGES, PAGES, expanded, language_of
from search import QUICKER, fold, foldings, quicker
from site_pages import url_of
from yaml import safe_load

QUERIES = safe_load((DOCS.parent / "tests/search_queries.yml").read_text("utf-8"))
FIRST = "dialog li > a:first-child"


# Ask one query after the other, as pastes would, and give for each the pages found and the first section. A frame of the
# screen, for which an answer waits, is nothing that this test would see.
ASK_ALL = """async queries => {
    window.requestAnimationFrame = then => setTimeout(then, 0)
    const input = document.querySelector("dialog input"), status = document.querySelector("dialog [role=status]")
    const settled = text => new Promise(done => {
        const watch = new MutationObserver(look)
        watch.observe(status, { childList: true, characterData: true, subtree: true })
        function look() {
            if ((status.textContent === "") !== (text === "")) return
            watch.disconnect()
            done()
        }
        look()
    })
    const found = []
    for (const query of queries) {
        for (const text of ["", query]) {
            const there = settled(text)
            input.value = text
            input.dispatchEvent(new Event("input"))
            await there
        }
        const { pathname, hash } = document.querySelector("dialog li a + a") || location
        found.push([[...document.querySelectorAll("dialog li > a:first-child")].map(link => link.pathname), pathname + hash])
    }
    return found
}"""


def ask_all(page, queries: list[str]) -> dict[str, tuple[list[str], str]]:
    """For each query the pages found, and the first section of the first page; all in one call."""
    page.locator("dialog[open]").wait_for()
    ask(page, "gradient")  # by hand; from now on the search is there
    return dict(zip(queries, map(tuple, page.evaluate(ASK_ALL, queries)), strict=True))


def ask(page, query: str) -> list[str]:
    """Put the query in as a paste does, all at once, and wait for its answer; the pages found, below the language's folder."""
    page.locator("dialog input").fill("")
    page.locator("dialog [role=status]:empty").wait_for(state="attached")
    page.locator("dialog input").fill(query)
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    return page.evaluate(f"[...document.querySelectorAll('{FIRST}')].map(link => link.pathname)")


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


def test_nothing_is_loaded_before_the_search_opens(opened, address):
    page = opened("zh/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(300)
    assert [url for url in asked if "icon." not in url] == []
    page.locator("[data-do=search]").click()
    assert ask(page, "梯度")
    assert [url for url in asked if "search-zh." in url] and [url for url in asked if "search." in url]
    assert [url for url in asked if "pagefind" in url]


def test_by_keyboard(opened, address):
    page = opened("zero-grad/")
    page.keyboard.press("s")
    page.locator("dialog[open]").wait_for()
    page.locator("dialog input").press_sequentially("momentum")
    page.wait_for_selector(FIRST)
    assert "momentum" in page.locator("dialog mark").first.inner_text().lower()
    page.keyboard.press("ArrowDown")
    first = page.evaluate("document.activeElement.href")
    assert first == page.locator(FIRST).first.evaluate("link => link.href")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.href") != first
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.tagName") == "INPUT"
    page.keyboard.press("Escape")
    assert page.locator("dialog[open]").count() == 0
    page.keyboard.press("/")
    assert ask(page, "learning rate schedulers")
    first = page.locator(FIRST).first.evaluate("link => link.href")
    assert first != page.url
    page.locator("dialog input").press("Enter")
    page.wait_for_url(first)


@pytest.fixture
def typed_early(opened):
    """Open a page, type "momentum" and press keys while the search is still loading, then let it load."""

    def typed(path, *keys):
        page, waiting = opened(path), []
        page.route("**/pagefind/pagefind.js", lambda route: waiting.append(route))
        page.reload()  # only a page that is loaded anew surely asks through the route
        page.keyboard.press("/")
        page.keyboard.insert_text("momentum")
        for key in keys:
            page.keyboard.press(key)
        page.wait_for_timeout(200)
        assert page.locator("dialog[open]").count() == (keys[-1] != "Escape"), "Escape closes at once"
        for route in waiting:
            route.continue_()
        return page

    return typed


def test_enter_opens_the_first_page_as_soon_as_it_is_found(typed_early):
    typed_early("zh/", "Enter").wait_for_url("**/zh/*/")


def test_after_escape_the_next_key_is_not_typed_into_nothing(typed_early):
    page = typed_early("zh/", "Escape")
    page.keyboard.press("s")
    assert page.locator("dialog[open] input").input_value() == "momentum"


@pytest.mark.parametrize("keys", [("Enter", "Escape"), ("Enter", "Escape", "s")])
def test_escape_takes_back_an_enter_that_still_waits(typed_early, address, keys):
    page = typed_early("step/", *keys)
    page.wait_for_selector(FIRST, state="attached")
    page.wait_for_timeout(200)
    assert page.url == address + "step/"
    page.evaluate("""() => {
        const dialog = document.querySelector("dialog.search"), input = dialog.querySelector("input")
        if (!dialog.open) dialog.showModal()
        input.value = "gradient"
        input.dispatchEvent(new Event("input"))
        dialog.querySelector("form").requestSubmit()
        dialog.querySelector("[data-do=closeSearch]").click() // before the answer is there
    }""")
    page.wait_for_timeout(500)
    assert page.url == address + "step/"


def test_half_a_syllable_is_not_searched(opened):
    page = opened("zh/")
    page.keyboard.press("/")
    assert ask(page, "梯度")
    before = page.locator("dialog ol").inner_text()
    page.evaluate("""() => {
        const input = document.querySelector("dialog input")
        input.value = "权重 qing"
        input.dispatchEvent(new InputEvent("input", { isComposing: true }))
    }""")
    page.wait_for_timeout(200)
    assert page.locator("dialog ol").inner_text() == before
    page.evaluate("""() => {
        const input = document.querySelector("dialog input")
        input.value = "鳄鱼"
        input.dispatchEvent(new CompositionEvent("compositionend"))
    }""")
    page.locator("dialog li").first.wait_for(state="detached")


def test_the_count_is_of_what_is_listed(opened):
    page = opened("")
    page.keyboard.press("/")
    for query, words in (("gradient", "8 pages"), ("xyzzy", "Nothing found"), ("pack_hook", "1 page")):
        found = ask(page, query)
        status = page.locator("dialog [role=status]").inner_text()
        assert status.startswith(words), (query, found)
        assert words[0] == "N" or len(found) == int(words[0])


def test_composed_input_is_searched(opened):
    """What an input method commits arrives without key events."""
    page = opened("hi/")
    page.keyboard.press("/")
    page.locator("dialog[open]").wait_for()
    page.keyboard.insert_text("मोमेंटम")
    page.wait_for_selector(FIRST)


@pytest.mark.parametrize(
    ("path", "query", "words"),
    [("", "xyzzy", "Try fewer words"), ("zh/", "鳄鱼", "试试少输几个词"), ("hi/", "खरगोश", "कम शब्द")],
)
def test_when_nothing_is_found_it_says_how_to_go_on(opened, path, query, words):
    page = opened(path)
    page.keyboard.press("/")
    assert ask(page, query) == []
    status = page.locator("dialog [role=status]").inner_text()
    assert words in status
    assert query in status


def test_what_is_typed_at_once_is_not_lost(opened):
    """The window takes keys from the first moment on, and an index that cannot be loaded is said."""
    page = opened("zero-grad/")
    page.keyboard.press("/")
    page.keyboard.insert_text("momentum")
    page.wait_for_selector(FIRST)
    page.keyboard.press("Escape")
    page.keyboard.press("s")
    assert page.evaluate("document.querySelector('dialog').open"), "a key after Escape opens it again"
    other = opened("hi/")
    other.route("**/pagefind/**", lambda route: route.abort())
    other.keyboard.press("/")
    other.locator("dialog [role=status]:not(:empty)").wait_for()
    assert "खोज लोड नहीं हो सकी" in other.locator("dialog [role=status]").inner_text()


def test_an_engine_that_does_not_start_is_said(opened):
    page = opened("")
    page.route("**/pagefind/wasm.*", lambda route: route.abort())
    page.keyboard.press("/")
    page.keyboard.insert_text("momentum")
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    assert "could not be loaded" in page.locator("dialog [role=status]").inner_text()


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
