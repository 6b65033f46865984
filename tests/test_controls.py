"""Every control of the built site, pressed in the system's Chromium, and what stays without script."""

import pytest
from pages import labels
from seeing import WIDTHS

SEEN = "it => it.getBoundingClientRect().top >= 0 && it.getBoundingClientRect().bottom <= innerHeight"


def test_the_colours_go_round_and_are_remembered(opened):
    page = opened("zh/", color_scheme="dark")
    button, background = page.locator("[data-do=scheme]"), "getComputedStyle(document.body).backgroundColor"
    dark = page.evaluate(background)
    assert button.get_attribute("title") == "配色跟随系统"
    button.click()
    light = page.evaluate(background)
    assert (light != dark, button.get_attribute("title")) == (True, "浅色")
    page.reload(wait_until="commit")
    page.wait_for_selector("article", state="attached")
    assert page.evaluate(background) == light, "the first frame after loading has the remembered colours"
    page.locator("[data-do=scheme]").click()
    assert page.evaluate(background) == dark
    page.locator("[data-do=scheme]").click()
    assert page.evaluate("localStorage.getItem('zbs-scheme')") is None


def test_the_table_of_contents_follows(opened):
    page = opened("zero-grad/")
    page.locator("#none-or-zeros").scroll_into_view_if_needed()
    page.evaluate("document.getElementById('none-or-zeros').scrollIntoView()")
    page.wait_for_selector(".md-sidebar--secondary .headings a[aria-current][href='#none-or-zeros']")


def test_the_whole_menu_is_in_reach_on_a_low_screen(opened):
    """In the drawer and in the margin: neither wheel, finger nor keyboard may end where the screen does."""
    column = ".md-sidebar--primary .md-sidebar__scrollwrap"
    for width in WIDTHS:
        page = opened("hi/terms/", width=width)
        page.set_viewport_size({"width": width, "height": 500})
        page.reload()
        if page.locator("[data-do=menu]").is_visible():
            page.locator("[data-do=menu]").click()
        else:
            assert page.locator(".pages [aria-current=page]").evaluate(SEEN), "the page one reads is seen in the menu"
        page.locator(column).hover()
        page.mouse.wheel(0, 9000)
        page.wait_for_function(f"({SEEN})([...document.querySelectorAll('.pages a')].at(-1))")
        assert page.evaluate("scrollY") == 0, "the page behind stays"
        page.locator(column).evaluate("column => column.scrollTop = 0")
        page.locator(".pages a").last.focus()
        assert page.locator(".pages a").last.evaluate(SEEN), width


def test_changing_the_language_keeps_page_and_heading(opened, address):
    page = opened("zero-grad/#where")
    page.locator(".md-select button").click()
    page.locator(".md-select a[hreflang=hi]").click()
    assert page.url == address + "hi/zero-grad/#where"
    page.evaluate(
        "history.replaceState(null, '', location.pathname); document.getElementById('one-tensor').scrollIntoView()"
    )
    page.wait_for_selector(".md-sidebar--secondary .headings a[aria-current][href='#one-tensor']")
    page.locator(".md-select button").focus()
    page.locator(".md-select a[hreflang=en]").click()
    assert page.url == address + "zero-grad/#one-tensor"


@pytest.mark.parametrize(
    ("locale", "text"),
    [("zh-CN", "本页有简体中文版。"), ("hi-IN", "यह पेज हिन्दी में भी है।"), ("en-GB", None), ("fr-FR", None)],
)
def test_a_hint_for_readers_of_other_languages_and_no_redirect(opened, address, locale, text):
    page = opened("zero-grad/", locale=locale)
    assert page.url == address + "zero-grad/"
    shown = page.locator(".hint:visible")
    if text is None:
        assert shown.count() == 0
        return
    assert shown.count() == 1
    assert shown.locator("a").inner_text() == text
    shown.locator("button").click()
    assert shown.count() == 0
    page.reload()
    assert page.locator(".hint:visible").count() == 0


def test_the_hint_leads_to_the_same_page(opened, address):
    page = opened("zero-grad/", locale="zh-CN")
    page.locator(".hint:visible a").click()
    assert page.url == address + "zh/zero-grad/"
    assert page.locator(".hint").count() == 0


@pytest.mark.parametrize(("path", "language", "title"), [
    ("nowhere/", "en", "There is no page at this address."),
    ("zh/zero-gard/x/", "zh-Hans", "这个地址没有页面。"),
    ("hi/nowhere", "hi", "इस पते पर कोई पेज नहीं है।"),
])  # fmt: skip
def test_the_404_page_speaks_the_language_of_the_address(opened, address, path, language, title):
    page = opened(path)
    assert page.locator("section:visible h1").all_inner_texts() == [title]
    assert page.evaluate("[document.documentElement.lang, document.title]") == [language, title]
    own = labels({"zh-Hans": "zh"}.get(language, language))
    assert page.locator("[data-do=search]").get_attribute("aria-label") == own["search"]
    assert page.locator("header label, [data-do=menu]").count() == 0, "there is no menu to open"
    page.keyboard.press("/")
    page.keyboard.insert_text("xyzzy")
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    assert page.locator("dialog [role=status]").inner_text() == own["search-none"].replace("{query}", "xyzzy")
    page.keyboard.press("Escape")
    assert (
        page.locator(".brand").evaluate("link => link.pathname")
        == "/some/path/" + {"en": "", "zh-Hans": "zh/", "hi": "hi/"}[language]
    )
    page.locator("section:visible a").click()
    assert page.url == address + {"en": "", "zh-Hans": "zh/", "hi": "hi/"}[language]


def test_without_script_all_is_readable(opened):
    page = opened("hi/zero-grad/", width=360, java_script_enabled=False)
    assert page.locator(".notes li").first.is_visible()
    assert page.locator(".program button:visible").count() == 0
    page.locator("label[for=__drawer].md-header__button").click()
    page.locator(".pages").wait_for(state="visible")
    page = opened("zh/zero-grad/", java_script_enabled=False)
    page.locator(".md-select button").hover()
    page.locator(".md-select a[hreflang=en]").click()
    assert page.url.endswith("/some/path/zero-grad/")


PLACES = """() => [...document.querySelectorAll("article :is(h1, h2, h3, p, li, pre, table, figure, summary):not(.hint, three-calls *)")]
    .filter(element => element.checkVisibility()).map(element => Math.round(element.getBoundingClientRect().top + scrollY))"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["", "hi/zero-grad/", "zh/labs/loss-curve/"])
def test_nothing_moves_when_the_script_comes(opened, path, width):
    """What it adds, buttons and a hint, has its place before; a reader who has begun to read does not lose the line."""
    before = opened(path, width=width)
    before.route("**/*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    before.reload()
    without = before.evaluate(PLACES)
    with_script = opened(path, width=width, locale="zh-CN")
    assert (
        with_script.locator(".program button").count() + with_script.locator("[data-do=copyPage]:visible").count() > 1
    )
    assert with_script.evaluate(PLACES) == without
    assert path or with_script.locator(".hint:visible").count() == 1


def test_the_drawer_opens_and_closes_by_keyboard(opened):
    page = opened("zero-grad/", width=360)
    page.locator("[data-do=menu]").focus()
    page.keyboard.press("Enter")
    assert page.locator("#__drawer").is_checked()
    assert page.locator("[data-do=menu]").get_attribute("aria-expanded") == "true"
    page.wait_for_function("() => document.activeElement.closest('.pages')")
    page.keyboard.press("Escape")
    assert not page.locator("#__drawer").is_checked()
    assert page.evaluate("document.activeElement.dataset.do") == "menu"
    page.keyboard.press("Enter")
    page.locator(".pages .headings a[href='#memory']").click()
    assert not page.locator("#__drawer").is_checked(), "the page would stay covered"
    assert page.url.endswith("#memory")


def test_a_marker_leads_to_its_note(opened):
    page = opened("zh/zero-grad/")
    page.locator(".marker").first.click()
    assert (
        page.evaluate("document.querySelector(':target').className + document.querySelector(':target').tagName") == "LI"
    )
