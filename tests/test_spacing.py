"""How far apart things stand, measured in the browser: code and the words around it, terms and their other names, the header."""

import pytest

# Where one piece of a running text ends and the next begins on the same line, such as code and a comma: the gap between
# the letters, in the height of the letters.
SEAMS = """() => {
    const blocks = "p, li, dt, dd, td, th, h1, h2, h3, summary, figcaption"
    const own = ".elsewhere, .headerlink, .marker, .program-title, .page-actions, .page-foot"
    const seams = []
    for (const block of document.querySelectorAll(`article :is(${blocks})`)) {
        if (!block.checkVisibility()) continue
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), size = parseFloat(getComputedStyle(block).fontSize)
        for (let before, space, node; node = walker.nextNode();) {
            const around = node.parentElement
            if (around.closest(blocks) !== block || around.closest(own)) continue
            space ||= /^\\s/.test(node.data)
            if (!node.data.trim()) continue
            const [last, first] = [before?.data.trimEnd().length - 1, node.data.search(/\\S/)]
            if (before) {
                const { left, right } = box(before, last), after = box(node, first)
                if (after.left > left) seams.push({ text: before.data.slice(-25) + "|" + node.data.slice(0, 25), space,
                    gap: (after.left - right) / size, code: !!before.parentElement.closest("code"), kind: block.localName })
            }
            before = node
            space = /\\s$/.test(node.data)
        }
    }
    return seams
    function box(node, at) {
        const range = document.createRange()
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        return range.getBoundingClientRect()
    }
}"""
MARK = tuple(",.;:?!)，。；：？！）、।")
WIDTHS = (1280, 360)
LANGUAGES = ("", "zh/", "hi/")


@pytest.mark.parametrize("path", [folder + page for folder in LANGUAGES for page in ("step/", "questions/", "")])
def test_code_and_words_stand_as_one_running_text(opened, path):
    page = opened(path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        seams = page.evaluate(SEAMS)
        behind = [seam for seam in seams if seam["code"] and not seam["space"]]
        assert sum(seam["text"].partition("|")[2].startswith(MARK) for seam in behind) > 1, (
            "code before a comma, measured"
        )
        assert [seam for seam in behind if abs(seam["gap"]) > 0.03] == [], f"{width} px: as behind any word"
        assert [seam for seam in seams if seam["space"] and seam["gap"] > 0.4] == [], (
            f"{width} px: no wider than a space"
        )
        assert not path.endswith("questions/") or sum(seam["kind"] == "dt" for seam in seams) > 10


NAMES = """() => [...document.querySelectorAll("dt:has(.elsewhere)")].map(term => {
    const range = document.createRange(), size = parseFloat(getComputedStyle(term).fontSize)
    range.setStart(term.firstChild, 0)
    range.setEnd(term.firstChild, term.firstChild.data.trimEnd().length)
    const [word, names] = [[...range.getClientRects()].pop(), term.lastElementChild.getBoundingClientRect()]
    return { term: term.textContent, beside: names.top < word.bottom, gap: (names.left - word.right) / size, lines: names.height / size }
})"""


@pytest.mark.parametrize("path", ["terms/", "zh/terms/", "hi/terms/"])
def test_the_other_names_of_a_term_stand_beside_it_or_whole_on_the_next_line(opened, path):
    page = opened(path)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        found = page.evaluate(NAMES)
        assert sum(term["beside"] for term in found) > 20
        for term in found:
            assert not term["beside"] or (0.7 < term["gap"] < 1 and term["lines"] < 2), term


HEADER = """font => {
    const header = document.querySelector("header"), name = header.querySelector(".brand > span")
    name.style.fontFamily = font
    return [parseFloat(getComputedStyle(name).fontSize), ...[name, header.querySelector("[data-do=search]"), header.querySelector("[data-do=search] svg")]
        .map(part => part.getBoundingClientRect().toJSON())]
}"""


@pytest.mark.parametrize("path", LANGUAGES)
def test_the_name_of_the_site_keeps_off_the_buttons(opened, path):
    """In a Chinese font, which Firefox takes for Chinese pages, Latin letters are wider; a scrollbar takes 15 px of a phone's 360."""
    page = opened(path)
    for width in (360, 345, 320):
        page.set_viewport_size({"width": width, "height": 900})
        for font in ("system-ui", "Noto Sans CJK SC"):
            size, name, button, icon = page.evaluate(HEADER, font)
            assert size > 11
            assert name["right"] <= button["left"], f"{width} px, {font}: the name is no part of the button"
            assert icon["left"] - name["right"] >= 10, f"{width} px, {font}"


def test_no_feature_of_fonts_is_forced(opened):
    """With a forced "kern" Firefox cuts the marks of a Chinese font to half their width; see audit/firefox.mjs, which measures them."""
    page = opened("zh/zero-grad/")
    forced = """() => [...document.querySelectorAll("body, body *")].map(part => getComputedStyle(part).fontFeatureSettings)
        .filter(features => features.includes("kern"))"""
    assert page.evaluate(forced) == []
