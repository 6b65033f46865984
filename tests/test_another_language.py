"""A language of another script, Tamil, is a folder of pages and one yml: no code knows it, and it is searched, read aloud, kept and shown.

It is not complete, so it shows as well how English stands in for what is missing.
"""

import json
import re
import shutil
from pathlib import Path

import pytest
from building import ADDRESS, build, built_once
from hosting import served
from language import every
from PIL import Image
from previews import PREVIEWS, SIZE, draw
from project import ROOT
from seeing import faint, inject, violations
from site_pages import Foreign, Html

TAMIL = ROOT / "tests/tamil"
PAGES = {"ta/", "ta/questions/", "ta/terms/"}


@pytest.fixture(scope="module")
def tamil(pattern) -> Path:
    """The site of the small project with a language more. Its repository is of no host known here."""

    def make(folder):
        project = shutil.copytree(pattern, folder.with_name("tamil-project"), symlinks=True)
        shutil.copytree(TAMIL, project, dirs_exist_ok=True)
        return build(folder, project, REPOSITORY_URL="https://git.test/owner/name")

    return built_once("tamil", make)


@pytest.fixture(scope="module")
def address(tamil):
    """What the fixture `opened` opens in this module."""
    with served(tamil) as address:
        yield address


@pytest.fixture(scope="module")
def language(tamil):
    return every(tamil.with_name("tamil-project"))[1]


def text(tamil: Path, path: str) -> str:
    return (tamil / path / "index.html").read_text("utf-8")


def test_a_page_that_is_missing_is_shown_in_english(tamil, language):
    html, page = Html(tamil / "ta/optimizer-source/index.html"), text(tamil, "ta/optimizer-source")
    assert html.all("html")[0]["lang"] == "ta"
    assert f'<p class="notice" lang="ta">{language.labels["fallback"]}</p>' in page
    assert '<div lang="en"><h1' in re.sub(r">\s+<", "><", page)
    assert html.all("meta", name="robots")[0]["content"] == "noindex"
    assert html.all("link", rel="canonical")[0]["href"] == ADDRESS + "optimizer-source/"
    assert html.all("meta", property="og:locale")[0]["content"] == "en_US"
    english = page[page.index('<div lang="en"><h1') : page.index('class="page-foot"')]
    assert "Link to this section" in english
    assert not re.search(f"[{language.letters}]", english), "labels of the other language in what is said to be English"
    assert '<div class="headings" lang="en">' in page
    assert not html.all("link", rel="alternate")
    assert "https://git.test/owner/name/edit/main/docs/en/optimizer-source.md" in page


def test_a_page_that_is_there_is_known_as_its_own(tamil, language):
    assert "https://git.test/owner/name/edit/main/docs/ta/questions.md" in text(tamil, "ta/questions")
    own, english = Html(tamil / "ta/questions/index.html"), Html(tamil / "questions/index.html")
    assert not own.all("meta", name="robots")
    assert own.all("meta", property="og:locale")[0]["content"] == "ta_IN"
    assert own.all("p", **{"class": "notice"}) == []
    for html in (own, english):
        assert "ta" in [link.get("hreflang") for link in html.all("link", rel="alternate")]
    missing = Html(tamil / "optimizer-source/index.html").all("link", rel="alternate")
    assert "ta" not in [link.get("hreflang") for link in missing]
    assert language.labels["hint"] in text(tamil, "questions")
    assert language.labels["output"] in text(tamil, "ta/questions")
    sitemap = (tamil / "sitemap.xml").read_text("utf-8")
    assert set(re.findall(rf"<loc>{ADDRESS}(ta/.*?)</loc>", sitemap)) == PAGES


def test_a_term_is_a_whole_word_of_its_script(tamil):
    article = text(tamil, "ta/questions")
    assert article.count('class="term"') == 2
    assert re.search(r'<a class="term" href="\.\./terms/#gradient"[^>]*>சாய்வு</a> ', article), "not சாய்வுகள்"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("சாய்வு", "ta/terms/"),
        ("சாய்வுகள் ஏன் கூடிக்கொண்டே", "ta/questions/"),
        ("கிரேடியன்ட்", "ta/terms/"),
        ("梯度", "ta/terms/"),
        ("yen saayvu", "ta/questions/"),
    ],
)
def test_a_query_finds_a_page(opened, query, found):
    """In its own words, in another word that its readers type, by the name that a term has in Chinese, and in Latin letters."""
    page = opened("ta/")
    page.keyboard.press("/")
    page.keyboard.insert_text(query)
    page.locator("dialog li a").first.wait_for()
    assert page.locator("dialog li > a:first-child").first.evaluate("link => link.pathname") == f"/some/path/{found}"
    assert "சாய்வு" in page.locator("dialog mark").first.inner_text()
    assert opened.said == []


@pytest.mark.parametrize("path", [*sorted(PAGES), "ta/optimizer-source/"])
def test_a_page_is_for_everyone(opened, tamil, language, path):
    page = opened(path, width=360, reduced_motion="reduce")
    inject(page)
    assert violations(page) == ""
    assert faint(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    assert Foreign(text(tamil, path), [language]).found == [], "a voice is told each language"
    for property_of, least in (("article p", 1.8), ("article h1", 1.5)):
        spacing = "element => { const { lineHeight, fontSize } = getComputedStyle(element); return parseFloat(lineHeight) / parseFloat(fontSize) }"
        assert page.locator(property_of).last.evaluate(spacing) >= least - 0.01
    assert opened.said == []


def test_its_address_that_leads_nowhere_answers_in_it(opened, language):
    page = opened("ta/nowhere/")
    assert page.locator("section:visible h1").all_inner_texts() == [language.labels["not-found"]]
    assert page.evaluate("document.documentElement.lang") == "ta"


def test_it_is_kept_for_reading_offline(tamil):
    files = json.loads((tamil / "offline.json").read_text("utf-8"))["languages"]["ta"]
    assert set(files) >= PAGES
    for kind in (r"search/ta\.json", r"assets/search-ta/questions\."):
        assert [name for name in files if re.match(kind, name)], kind


def test_its_preview_is_english_until_it_is_drawn(browser, tamil, language):
    image = Html(tamil / "ta/index.html").all("meta", property="og:image")[0]["content"]
    assert (tamil / image.removeprefix(ADDRESS)).read_bytes() == (PREVIEWS / "en.png").read_bytes()
    drawn = draw(browser, language)
    assert drawn.size == (SIZE["width"], SIZE["height"])
    assert drawn.tobytes() != Image.open(PREVIEWS / "en.png").convert("RGB").tobytes()
