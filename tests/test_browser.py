"""The built site as its readers meet it: every page looked at, every button pressed, in the system's Chromium."""

import subprocess
import sys
from pathlib import Path

import pytest
from cells import cells
from pages import COMPLETE, LANGUAGE, LANGUAGES, PAGES, labels
from project import SNIPPETS, plain
from seeing import ALL_BUT_CONTRAST, WHAT_SCROLLS, faint, inject, violations
from site_pages import url_of

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")
# Draw a character in the page's font; a font without it draws the box of a character that does not exist.
DRAWN_AS_A_BOX = """character => {
    const picture = text => {
        const canvas = document.createElement("canvas"), pen = canvas.getContext("2d")
        const { fontSize, fontFamily } = getComputedStyle(document.querySelector("article p"))
        pen.font = `${fontSize} ${fontFamily}` // the shorthand is empty where the features of a font are set
        pen.fillText(text, 20, 50)
        return canvas.toDataURL()
    }
    return picture(character) === picture("\\u{E0FFF}") || picture(character) === picture("\\u0378")
}"""


@pytest.mark.parametrize("path", [url_of(page) for page in PAGES], ids=lambda path: path or "home")
def test_a_page_opens_quietly_and_fits(opened, path):
    """Each question as often as its answer can differ: the rules of axe once, what scrolls at both widths, contrast in all four views."""
    page = opened(path, reduced_motion="reduce")  # no half-way colours
    inject(page)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} scrolls sideways at {width} px"
        assert violations(page, WHAT_SCROLLS) == "", f"{path} {width} px"
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert faint(page) == [], f"{path} {width} px, {scheme}"
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    assert violations(page, ALL_BUT_CONTRAST) == "", path
    sample = LANGUAGE[language_of(path)].sample
    assert not any(page.evaluate(DRAWN_AS_A_BOX, letter) for letter in sample), "no font: apt install fonts-noto-*"
    assert opened.said == []


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "path", [f"{folder}{page}" for folder in ("", "zh/", "hi/") for page in ("", "recurrent/", "labs/loss-curve/")]
)
def test_nothing_slips_through_what_is_looked_at_once(opened, path, width, scheme):
    """All rules of axe, contrast too, in every view of a few pages: a net below the test above."""
    page = opened(path, width=width, color_scheme=scheme, reduced_motion="reduce")
    inject(page)
    assert violations(page) == ""


@pytest.mark.parametrize(
    ("text", "ground", "seen"),
    [
        ("#767676", "#fff", True),
        ("#777", "#fff", False),
        ("#fff8", "#fff", False),
        ("#000", "#0000", True),
        ("#000", "#000c", False),
        ("#000; opacity: .7", "#fff", True),
        ("#555; opacity: .7", "#fff", False),
    ],
)
def test_what_is_faint_is_seen(browser, text, ground, seen):
    """At the border that WCAG draws, 4.5 : 1, and through half-transparent colours."""
    page = browser.new_page()
    page.set_content(f'<body style="background: #fff"><p style="color: {text}; background: {ground}">words</p>')
    assert (faint(page) == []) is seen
    page.close()


# Press every copy button of a page, and give what reached the clipboard with the name that stands beside it.
PRESSED = """async () => {
    let copied
    navigator.clipboard.writeText = async text => { copied = text }
    const found = []
    for (const program of document.querySelectorAll(".program:not(.source)")) {
        const button = program.querySelector("button"), said = document.querySelector("header").dataset.copied
        copied = null
        button.click()
        for (let turn = 0; turn < 100 && button.textContent !== said; turn++) await null
        found.push([program.querySelector(".program-title a").textContent, copied, button.textContent === said])
    }
    return found
}"""


@pytest.mark.parametrize("language", COMPLETE, ids=lambda language: language.code)
def test_every_copy_button_gives_the_program_that_was_run(opened, address, language, request):
    pages = [
        path
        for path in map(url_of, PAGES)
        if path.startswith(language.folder or "") and language_of(path) == language.code
    ]
    whole, page = "", opened(pages[0])
    for path in pages:
        page.goto(address + path)
        for title, copied, said in page.evaluate(PRESSED):
            name, _, cell = title.partition(" · ")
            code = cells(Path(name).stem)[cell].code if cell else (SNIPPETS / name).read_text("utf-8")
            assert copied == plain(code), f"{path}: {name} {cell}"
            assert said, f"{path}: {name}: the button does not say that it has copied"
            request.config.counts[f"copy buttons pressed ({language.code})"] += 1
            if not cell:
                whole, last = copied, name
        assert page.locator(".program:not(.source)").count() == page.locator(".program button").count()
    assert whole, "no program was copied"
    done = subprocess.run([sys.executable, "-"], input=whole, capture_output=True, text=True)
    assert done.stdout == (SNIPPETS / last).with_suffix(".out").read_text("utf-8")


@pytest.mark.parametrize("path", ["zero-grad/", "hi/zero-grad/", "zh/labs/loss-curve/"])
def test_a_copy_button_reaches_the_real_clipboard(opened, path):
    """By a hand's click, a folded program too; what all the buttons hold is tested above."""
    page = opened(path, permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("document.querySelectorAll('details').forEach(folded => folded.open = true)")
    folded = "details .program:not(.source)" if "labs" in path else ".program:not(.source)"
    program = page.locator(folded).first
    name, _, cell = program.locator(".program-title a").inner_text().partition(" · ")
    program.locator("button").click()
    page.wait_for_function("button => button.textContent === document.querySelector('header').dataset.copied",
                           arg=program.locator("button").element_handle())  # fmt: skip
    code = cells(Path(name).stem)[cell].code if cell else (SNIPPETS / name).read_text("utf-8")
    assert page.evaluate("navigator.clipboard.readText()") == plain(code)


def language_of(path):
    return next((language.code for language in LANGUAGES if language.folder and path.startswith(language.folder)), "en")


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
    words = labels({"zh-Hans": "zh"}.get(language, language))
    assert page.locator("[data-do=search]").get_attribute("aria-label") == words["search"]
    assert page.locator("header label, [data-do=menu]").count() == 0, "there is no menu to open"
    page.keyboard.press("/")
    page.keyboard.insert_text("xyzzy")
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    assert page.locator("dialog [role=status]").inner_text() == words["search-none"].replace("{query}", "xyzzy")
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
    assert page.locator(".program button").count() == 0
    page.locator("label[for=__drawer].md-header__button").click()
    page.locator(".pages").wait_for(state="visible")
    page = opened("zh/zero-grad/", java_script_enabled=False)
    page.locator(".md-select button").hover()
    page.locator(".md-select a[hreflang=en]").click()
    assert page.url.endswith("/some/path/zero-grad/")


PLACES = """() => [...document.querySelectorAll("article :is(h1, h2, h3, p, li, pre, table, figure, summary):not(.hint)")]
    .filter(element => element.checkVisibility()).map(element => Math.round(element.getBoundingClientRect().top + scrollY))"""


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("path", ["", "hi/zero-grad/", "zh/labs/loss-curve/"])
def test_nothing_moves_when_the_script_comes(opened, path, width):
    """What it adds, buttons and a hint, has its place before; a reader who has begun to read does not lose the line."""
    without = opened(path, width=width, java_script_enabled=False).evaluate(PLACES)
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
