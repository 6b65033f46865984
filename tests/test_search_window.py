"""The search window as a reader meets it: typed into, pasted into, by keyboard, while it still loads and when it cannot."""

import pytest
from searching import EXCERPTS_THERE, FIRST, ask


def test_nothing_is_loaded_before_the_search_opens(opened, address):
    page = opened("zh/terms/")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.wait_for_timeout(300)
    assert [url for url in asked if "icon." not in url] == []
    page.locator("[data-do=search]").click()
    assert ask(page, "梯度")
    page.locator("dialog mark").first.wait_for()
    listed = page.locator("dialog li").count()
    assert len([url for url in asked if "/search-zh/" in url]) == listed, "the texts of the pages that are listed"
    assert [
        url.rpartition("/some/path/")[2].split(".")[0]
        for url in asked
        if "/search-zh/" not in url and "icon." not in url
    ] == ["search/zh", "assets/search"]


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
        page.route("**/search/*.json", lambda route: waiting.append(route))
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


def test_half_a_syllable_is_not_searched(opened):
    page = opened("zh/")
    page.keyboard.press("/")
    assert ask(page, "梯度")
    page.wait_for_function(EXCERPTS_THERE)
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
    for query, words in (("gradient", "8 pages"), ("xyzzy", "Nothing found"), ("frictionless", "1 page")):
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
    other.route("**/search/**", lambda route: route.abort())
    other.reload()  # only a page that is loaded anew surely asks through the route
    other.keyboard.press("/")
    other.locator("dialog [role=status]:not(:empty)").wait_for()
    assert "खोज लोड नहीं हो सकी" in other.locator("dialog [role=status]").inner_text()


@pytest.mark.parametrize("body", ["", "{", "[]", "<!doctype html>", '{"terms": "a", "sections": [[0]]}'])
def test_a_broken_index_is_said(opened, body):
    page = opened("")
    page.route("**/search/en.json", lambda route: route.fulfill(status=200, body=body))
    page.reload()  # only a page that is loaded anew surely asks through the route
    page.keyboard.press("/")
    page.keyboard.insert_text("momentum")
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    assert "could not be loaded" in page.locator("dialog [role=status]").inner_text()
    page.unroute("**/search/en.json")
    page.keyboard.press("Escape")
    page.keyboard.press("/")
    page.wait_for_selector(FIRST)


@pytest.mark.parametrize("body", ["{", "[]", None])
def test_without_its_text_a_page_is_still_found(opened, body):
    """One file is broken or cannot be had; the links are there, and the others have their excerpts."""
    page = opened("")
    answer = (lambda route: route.abort()) if body is None else (lambda route: route.fulfill(status=200, body=body))
    page.route("**/search-en/step.*", answer)
    page.reload()
    page.keyboard.press("/")
    assert "/some/path/step/" in ask(page, "momentum by hand")
    page.locator("dialog mark").first.wait_for()


def test_an_index_older_than_its_pages_leads_to_them(opened):
    """A section that it knows is gone: the link leads to its page."""
    page = opened("")
    page.route("**/search/en.json", lambda route: route.fulfill(json=renamed(route.fetch().json())))
    page.reload()
    page.keyboard.press("/")
    ask(page, "momentum by hand")
    page.locator("dialog li a[href*=gone]").first.click()
    page.wait_for_url("**/step/#gone-momentum")
    assert page.locator("h1").is_visible()


def renamed(index: dict) -> dict:
    for section in index["sections"]:
        section[1:3] = [section[1] + 100, "gone-" + section[2]]
    return index


@pytest.mark.parametrize("gone", ["assets/search.", "search/en.json", "assets/search-en/"])
def test_a_tab_that_was_open_when_the_site_changed_searches_on(opened, gone):
    """A file is gone: the search says so, and a press loads the page anew and asks again."""
    page = opened("step/#order")
    page.route(f"**/{gone}*", lambda route: route.fulfill(status=404, body="no such file"))
    page.route(f"**/{gone}**", lambda route: route.fulfill(status=404, body="no such file"))
    page.reload()
    page.keyboard.press("/")
    page.keyboard.insert_text("momentum & more?")
    button = page.locator("dialog [data-do=searchAnew]")
    button.wait_for()
    assert page.locator("dialog [role=status]").inner_text().startswith("The site has changed")
    page.unroute_all()
    button.click()
    page.wait_for_selector("dialog mark")
    assert page.locator("dialog input").input_value() == "momentum & more?"
    assert page.evaluate("location.pathname + location.search + location.hash") == "/some/path/step/#order"
