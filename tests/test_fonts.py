"""The fonts of the reader's system come first; Devanagari is sent only to those who have none. And it is set as it should be."""

import os
import re

import pytest
from pages import LANGUAGE
from project import ROOT
from seeing import DRAWN_AS_A_BOX

WITHOUT_DEVANAGARI = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
<include ignore_missing="yes">/etc/fonts/fonts.conf</include><cachedir>{cache}</cachedir>
<selectfont><rejectfont><pattern><patelt name="charset"><charset><int>0x0917</int></charset></patelt></pattern></rejectfont></selectfont></fontconfig>"""
FONTS = "performance.getEntriesByType('resource').map(entry => entry.name).filter(name => name.includes('.woff'))"


@pytest.fixture
def bare(browser, tmp_path):
    """A Chromium on a system without any Devanagari font."""
    settings = tmp_path / "fonts.conf"
    settings.write_text(WITHOUT_DEVANAGARI.format(cache=tmp_path), "utf-8")
    chrome = browser.browser_type.launch(
        executable_path=browser.command[0],
        args=browser.command[1:],
        env=os.environ | {"FONTCONFIG_FILE": str(settings)},
    )
    yield chrome
    chrome.close()


def page_of(browser, address):
    page = browser.new_page()
    page.goto(address)
    page.evaluate("document.fonts.ready.then(() => true)")
    return page


def test_no_font_is_sent_to_a_reader_who_has_one(browser, address):
    page = page_of(browser, address + "hi/zero-grad/")
    assert page.evaluate(FONTS) == []
    page.close()


def test_a_reader_without_a_devanagari_font_gets_one(bare, address):
    for path in ("", "zh/"):
        assert page_of(bare, address + path).evaluate(FONTS) == [], "only pages in Hindi pay for it"
    page = page_of(bare, address + "hi/zero-grad/")
    assert len(set(page.evaluate(FONTS))) == 1
    words = "".join(path.read_text("utf-8") for path in ROOT.glob("docs/hi/*.md"))
    letters = sorted(letter for letter in set(re.findall(f"[{LANGUAGE['hi'].letters}]", words)) if letter.isalnum())
    assert [letter for letter in letters if page.evaluate(DRAWN_AS_A_BOX, letter)] == []
    page.evaluate(
        "document.fonts.clear(); document.querySelectorAll('link[rel=stylesheet]').forEach(link => link.remove())"
    )
    assert page.evaluate(DRAWN_AS_A_BOX, "क"), "a reader with the font would see this letter: the test proves nothing"


@pytest.mark.parametrize("path", ["zh/zero-grad/", "hi/zero-grad/"])
def test_letters_stand_as_their_script_needs(opened, path):
    """No letter spacing, which tears Devanagari's headline apart, and room for what stands above and below the line."""
    page = opened(path)
    tight = page.evaluate("""[...document.querySelectorAll("body *")].filter(element => element.getClientRects().length && element.textContent.trim())
        .filter(element => !["normal", "0px"].includes(getComputedStyle(element).letterSpacing)).map(element => element.outerHTML.slice(0, 80))""")
    assert tight == []
    spacing = (
        "element => parseFloat(getComputedStyle(element).lineHeight) / parseFloat(getComputedStyle(element).fontSize)"
    )
    assert page.locator("article p").first.evaluate(spacing) >= 1.8
    assert page.locator("article .notes li").first.evaluate(spacing) >= 1.7
    assert page.locator("article h2").first.evaluate(spacing) >= 1.4
