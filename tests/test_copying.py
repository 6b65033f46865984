"""Copying where a browser gives no clipboard, as on a page without https: the old way, or the reader's own Ctrl+C."""

import pytest
from pages import labels
from project import SNIPPETS, plain

# What such a page lacks; the test keeps it for itself, to look into.
WITHOUT_HTTPS = "window.kept = navigator.clipboard; delete Navigator.prototype.clipboard"
NO_OLD_WAY = "document.execCommand = () => false"
PROGRAM = "zero_grad/gradients_add_up.py"
SAYS = "([selector, word]) => document.querySelector(selector).textContent === word"
PROGRAM_BUTTON, PAGE_BUTTON = ".program button", "[data-do=copyPage]"


@pytest.fixture
def page_of(opened, address):
    """A page that believes to stand on a host without https, and does not have what was copied before."""

    def open_page(path, *scripts):
        page = opened(path, permissions=["clipboard-read", "clipboard-write"])
        for script in (WITHOUT_HTTPS, *scripts):
            page.add_init_script(script)
        page.reload()
        assert page.evaluate("navigator.clipboard") is None
        page.evaluate("kept.writeText('something else')")
        return page

    yield open_page
    assert opened.said == []


def clipboard(page):
    return page.evaluate("kept.readText()")


def press(page, selector, word):
    """By keyboard, so that it is seen whether the focus comes back."""
    page.locator(selector).first.focus()
    page.keyboard.press("Enter")
    page.wait_for_function(SAYS, arg=[selector, word])


def program():
    return plain((SNIPPETS / PROGRAM).read_text("utf-8"))


@pytest.mark.parametrize(("path", "code"), [("zero-grad/", "en"), ("zh/zero-grad/", "zh"), ("hi/zero-grad/", "hi")])
def test_without_https_the_old_way_copies(page_of, site, path, code):
    page, word = page_of(path), labels(code)["copied"]
    page.evaluate("getSelection().selectAllChildren(document.querySelector('h1'))")
    selected = page.evaluate("getSelection().toString()")
    assert page.locator(".program-title").first.inner_text().startswith(PROGRAM)
    for selector, expected in (
        (PROGRAM_BUTTON, program()),
        (PAGE_BUTTON, (site / path / "index.md").read_text("utf-8")),
    ):
        press(page, selector, word)
        assert clipboard(page) == expected
        assert page.evaluate("getSelection().toString()") == selected, "what the reader had selected still is"
        assert page.evaluate("selector => document.activeElement === document.querySelector(selector)", selector)
        assert page.locator("textarea").count() == 0


@pytest.mark.parametrize(
    ("path", "word"),
    [("zero-grad/", "Press Ctrl+C"), ("zh/zero-grad/", "按 Ctrl+C 复制"), ("hi/zero-grad/", "Ctrl+C दबाएँ")],
)
def test_where_nothing_may_copy_the_reader_is_told_how(page_of, site, path, word):
    page = page_of(path, NO_OLD_WAY)
    press(page, PROGRAM_BUTTON, word)
    assert clipboard(page) == "something else"
    page.keyboard.press("Control+c")
    copied = "\n".join(line.rstrip() for line in clipboard(page).rstrip().split("\n")) + "\n"
    assert copied == program(), "the code is selected, without its markers"

    press(page, PAGE_BUTTON, word)
    page.keyboard.press("Control+c")
    assert clipboard(page) == (site / path / "index.md").read_text("utf-8")
    page.locator("[data-do=scheme]").focus()
    assert page.locator("textarea").count() == 0, "what held the text is gone"


def test_a_mac_is_told_its_own_key(page_of):
    page = page_of(
        "zero-grad/", NO_OLD_WAY, "Object.defineProperty(Navigator.prototype, 'platform', { value: 'MacIntel' })"
    )
    press(page, PROGRAM_BUTTON, "Press ⌘C")


def test_a_page_that_is_not_there_is_shown_and_not_copied(opened):
    """As offline: the reader sees what is wrong."""
    page = opened("zero-grad/")
    page.route("**/index.md", lambda route: route.fulfill(status=500, body="out of order"))
    page.locator(PAGE_BUTTON).click()
    page.wait_for_url("**/zero-grad/index.md")
