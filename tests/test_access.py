"""The site without a mouse, with large letters, in print, in the reader's own colours, and for a voice that must know the language."""

import re

import pytest
from pages import PUBLISHED, language_of
from pressing import Widget
from site_pages import OTHERS, Foreign, url_of

# Every place that the Tab key should reach, and whether the one that has the focus shows it.
CONTROLS = """() => [document, ...[...document.querySelectorAll("three-calls")].map(element => element.shadowRoot)]
    .flatMap(root => [...root.querySelectorAll("a[href], button, summary, input, select, textarea, [tabindex='0']")])
    .filter(element => element.type !== "radio" || element.checked) // the others are a matter of the arrow keys
    .filter(element => element.checkVisibility({ visibilityProperty: true }))
    .map(element => element.dataset.control = element.outerHTML.slice(0, 120).replace(/\\s+/g, " ") + Math.random())"""
FOCUSED = """() => {
    const outer = document.activeElement, element = outer.shadowRoot?.activeElement || outer, style = getComputedStyle(element)
    const { left, right, width } = element.getBoundingClientRect(), there = width && right > 0 && left < innerWidth
    return [element.dataset.control, there && style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 1]
}"""
CUT = """() => [...document.querySelectorAll("h1, h2, h3, p, li, td, dd, figcaption, summary, button, nav a")]
    .filter(element => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .filter(element => element.getBoundingClientRect().right > innerWidth + 1 || element.scrollWidth > element.clientWidth + 1
        && getComputedStyle(element).overflowX !== "visible" && element.clientWidth)
    .map(element => element.outerHTML.slice(0, 100))"""


@pytest.mark.parametrize("width", [1280, 640, 360])
@pytest.mark.parametrize("path", ["", "hi/recurrent/"])
def test_every_control_is_reached_by_keyboard_and_shows_it(opened, path, width):
    page = opened(path, width=width, reduced_motion="reduce")
    if page.locator("three-calls").count():
        Widget(page)
    wanted = set(page.evaluate(CONTROLS))
    assert page.locator("pre > code:not([tabindex='0'])").count() == 0, "code that scrolls must be reachable"
    reached, unseen = set(), set()
    for _ in range(len(wanted) + 2):  # the document takes a stop, and a menu that scrolls
        page.keyboard.press("Tab")
        control, seen = page.evaluate(FOCUSED)
        reached.add(control)
        unseen |= set() if seen or control is None else {control}
    assert wanted - reached == set()
    assert unseen == set()


@pytest.mark.parametrize("path", ["zero-grad/", "hi/optimizer-source/"])
def test_all_is_readable_at_twice_the_size(opened, path):
    page = opened(path, width=640, device_scale_factor=2)
    for text_alone in (False, True):
        if text_alone:
            page.set_viewport_size({"width": 1280, "height": 900})
            page.evaluate("document.documentElement.style.fontSize = '250%'")  # twice the 125 % of the style sheet
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        assert page.evaluate(CUT) == []


def test_nothing_is_cut_in_print(opened):
    page = opened("optimizer-source/", width=700, color_scheme="dark")
    page.evaluate("localStorage.setItem('zbs-scheme', 'dark')")
    page.reload()
    page.emulate_media(media="print")
    wide = "[...document.querySelectorAll('pre > code')].filter(code => code.scrollWidth > code.clientWidth + 1).length"
    assert page.evaluate(wide) == 0, "code is wrapped"
    for gone in (".md-header", ".md-skip", ".program button", ".page-actions", ".md-footer", ".md-sidebar"):
        assert page.locator(f"{gone}:visible").count() == 0, gone
    assert page.locator("details p").first.evaluate(
        "element => element.checkVisibility({ contentVisibilityAuto: true })"
    )
    colour = "element => getComputedStyle(element)"
    assert page.evaluate("getComputedStyle(document.body).colorScheme") == "light only"
    lines = [page.locator(f"article .call-{call}").first.evaluate(colour + ".textDecorationStyle") for call in ("zero", "backward", "step")]  # fmt: skip
    assert lines == ["dotted", "dashed", "solid"], "the calls differ without colour"


def test_the_readers_own_colours_are_kept(opened):
    page = opened("forgetting/", forced_colors="active", color_scheme="dark")
    style = "element => { const { color, backgroundColor, borderTopWidth, borderTopColor, stroke } = getComputedStyle(element); return { color, backgroundColor, borderTopWidth, borderTopColor, stroke } }"
    text = page.locator("article p").first.evaluate(style)["color"]
    for selector in (".program", ".program button", ".marker", ".md-header__inner button >> nth=1"):
        found = page.locator(selector).first.evaluate(style)
        assert found["backgroundColor"] != found["color"], selector
        assert found["color"] in (text, page.evaluate("getComputedStyle(document.querySelector('button')).color")), (
            selector
        )
        if "md-header" not in selector:
            assert (found["borderTopWidth"] != "0px", found["borderTopColor"] != found["backgroundColor"]) == (True, True), selector  # fmt: skip
    strokes = page.evaluate("""[...document.querySelectorAll('.figure svg *')].map(part => getComputedStyle(part))
        .map(style => style.stroke).filter(stroke => stroke !== 'none')""")
    ground = page.evaluate("getComputedStyle(document.body).backgroundColor")
    assert strokes.count(text) > 20, "lines in the colour of the text"
    assert text != ground


def test_nothing_moves_for_those_who_want_no_motion_and_nothing_is_remembered_in_cookies(opened):
    page = opened("zero-grad/", reduced_motion="reduce")
    moving = page.evaluate("""[...document.querySelectorAll(":not(three-calls *)")].filter(element => ["", "::before", "::after"].some(part => {
        const style = getComputedStyle(element, part)
        return style.animationName !== "none" || !/^(0s,? ?)+$/.test(style.transitionDuration) || style.scrollBehavior === "smooth"
    })).map(element => element.outerHTML.slice(0, 100))""")
    assert moving == []
    page.locator("[data-do=scheme]").click()
    assert (page.context.cookies(), page.evaluate("document.cookie")) == ([], "")


def test_a_voice_is_told_each_language(site):
    wrong = {path.relative_to(site).as_posix(): found for path in site.rglob("*.html") if (found := Foreign(path.read_text("utf-8")).found)}  # fmt: skip
    assert wrong == {}


@pytest.mark.parametrize("code", [language.code for language in OTHERS])
def test_english_glosses_and_code_are_said_to_be_english(site, code):
    """As in 动量（momentum）: read by a Chinese voice it would be spelled out, or left out."""
    seen = 0
    for page in [page for page in PUBLISHED if language_of(page) == code]:
        html = (site / url_of(page) / "index.html").read_text("utf-8")
        article = html[html.index("<article") : html.index('<footer class="page-foot')]
        seen += len(re.findall(r'[（(]<span lang="en">[A-Za-z .\'-]+</span>[）)]', article))
        words = re.sub(r"<(code|pre|svg)\b.*?</\1>|<[^>]*>", "|", article, flags=re.DOTALL)
        assert re.findall(r"[（(][A-Za-z]{2,}[）)]", words) == [], page
        assert not re.search(r'<pre><code(?![^>]*lang="en")', article), page
    assert seen > 50
