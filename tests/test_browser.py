"""The built site as its readers meet it: every page looked at, every button pressed, in the system's Chromium."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
from blocks.cells import cells
from pages import COMPLETE, LANGUAGE, PAGES, PUBLISHED
from project import SNIPPETS, plain
from seeing import ALL_BUT_CONTRAST, DRAWN_AS_A_BOX, SCHEMES, WHAT_SCROLLS, WIDTHS, faint, inject, violations
from site_pages import language_at, url_of


@pytest.mark.parametrize("path", [url_of(page) for page in PUBLISHED], ids=lambda path: path or "home")
def test_a_page_opens_quietly_and_fits(opened, path):
    """Each question as often as its answer can differ: the rules of axe once, what scrolls at both widths, contrast in all four views."""
    page = opened(path, reduced_motion="reduce")  # no half-way colours
    is_like_another = re.search(r"errors/(?!loss/).", path)
    inject(page)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, f"{path} scrolls sideways at {width} px"
        if is_like_another:
            continue  # pages of cards are of one kind: what follows is asked of one of them
        assert violations(page, WHAT_SCROLLS) == "", f"{path} {width} px"
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            assert faint(page) == [], f"{path} {width} px, {scheme}"
    page.set_viewport_size({"width": WIDTHS[0], "height": 900})
    if not is_like_another:
        assert violations(page, ALL_BUT_CONTRAST) == "", path
    sample = LANGUAGE[language_at(path)].sample
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
        if path.startswith(language.folder or "") and language_at(path) == language.code
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
        assert page.locator(".program:not(.source)").count() == page.locator("[data-do=copy]").count()
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
