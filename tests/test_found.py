"""What others make of the site: search engines, messengers that preview a link, assistants, and readers who come by an old address."""

import gzip
import re
import textwrap
import unicodedata
from pathlib import Path

import pytest
from building import ADDRESS, build, built_once, copy_of_project
from pages import (
    CODES,
    COMPLETE,
    LANGUAGE,
    LANGUAGES,
    PAGES,
    PUBLISHED,
    expanded,
    front_matter,
    labels,
    language_of,
    sources,
)
from PIL import Image, ImageChops, ImageStat
from previews import PREVIEWS, draw, drawn_from
from site_pages import built, url_of

OTHER_LETTERS = "".join(language.letters for language in LANGUAGES[1:])


def width(text: str) -> int:
    """How wide a text is drawn, in Latin letters: a Han character counts two, a vowel sign none."""
    kinds = [(unicodedata.category(letter)[0], unicodedata.east_asian_width(letter)) for letter in text]
    return sum(0 if category == "M" else 1 + (wide in "WF") for category, wide in kinds)


@pytest.mark.parametrize("code", CODES)
def test_each_page_is_described_in_its_language_and_as_no_other(code):
    pages = {page: front_matter(page) for page in PUBLISHED if language_of(page) == code}
    for field in ("title", "description"):
        assert len({words[field] for words in pages.values()}) == len(pages), field
    for page, words in pages.items():
        assert width(words["title"]) <= 60, page
        assert 50 <= width(words["description"]) <= 160, f"{page}: {width(words['description'])}"
        assert re.search(f"[{LANGUAGE[code].letters}]", words["description"]), page
        assert code != "en" or not re.search(f"[{OTHER_LETTERS}]", words["title"] + words["description"]), page


@pytest.mark.parametrize("page", PUBLISHED, ids=url_of)
def test_a_link_to_a_page_can_be_previewed(site, page):
    code = language_of(page)
    html = built(site, page)
    said = {attrs["property"]: attrs["content"] for attrs in html.all("meta") if "property" in attrs}
    assert said["og:url"] == html.all("link", rel="canonical")[0]["href"] == ADDRESS + url_of(page)
    assert (said["og:title"], said["og:description"]) == (
        front_matter(page)["title"],
        front_matter(page)["description"],
    )
    if code in CODES:
        assert said["og:locale"] == LANGUAGE[code].locale
        assert labels(code)["tagline"] in said["og:image:alt"]
        assert (site / said["og:image"].removeprefix(ADDRESS)).read_bytes() == (PREVIEWS / f"{code}.png").read_bytes()
    picture = site / said["og:image"].removeprefix(ADDRESS)
    assert Image.open(picture).size == (int(said["og:image:width"]), int(said["og:image:height"])) == (1200, 630)
    assert html.all("meta", name="twitter:card")[0]["content"] == "summary_large_image"


@pytest.mark.parametrize("language", COMPLETE, ids=CODES)
def test_the_preview_is_what_tests_previews_draws(browser, language):
    kept = Image.open(PREVIEWS / f"{language.code}.png")
    assert kept.text.get("drawn-from") == drawn_from(language), (
        "colours or words have changed: python tests/tools/previews.py"
    )
    difference = ImageChops.difference(kept.convert("RGB"), draw(browser, language))
    assert max(ImageStat.Stat(difference).mean) < 2, "other fonts draw a little differently, other words much"


def fences(text: str) -> list[str]:
    """What stands between fences, those inside of lists and notes too, with markers as their numbers."""
    found = re.findall(r"^( *)```[^\n]+\n(.*?)^\1```$", text, re.DOTALL | re.MULTILINE)
    return [re.sub(r"# \((\d+)\)!$", r"# (\1)", textwrap.dedent(code), flags=re.MULTILINE) for _, code in found]


@pytest.mark.parametrize("page", PAGES, ids=url_of)
def test_each_page_has_its_markdown_beside_it(site, page):
    text = (site / url_of(page) / "index.md").read_text("utf-8")
    prose = re.sub(r"^(\s*)```.*?^\1```$", "", text, flags=re.DOTALL | re.MULTILINE)
    first, _, *rest = text.splitlines()
    heading = next(line for _, line in expanded(page) if line.startswith("# "))
    assert first == re.sub(r" \{ #.*", "", heading)
    assert rest[:3] == [f"> {front_matter(page)['description']}", ">", f"> <{ADDRESS}{url_of(page)}>"]
    own_marks = r"<!--|\{ #|^\s*///|^\?\?\?|\{ \.|^:   |^    \S"  # what only this site reads
    assert not re.findall(own_marks, prose, re.MULTILINE)
    assert set(re.findall(r"^ *(?:```|~~~)(.+)", text, re.MULTILINE)) <= {"python", "text", "console"}
    assert all(link.startswith("http") for link in re.findall(r"\]\(([^)\s]+)\)", prose))
    figures = [line for _, line in expanded(page) if line.startswith("![")]
    assert prose.count(f"> **{labels(language_of(page))['figure']}** ") == len(figures)
    wanted = fences("\n".join(line for _, line in expanded(page)))
    assert fences(text)[: len(wanted)] == wanted, "code and outputs"
    for key in front_matter(page).get("sources", []):
        source = sources()[key] | sources()[key].get(language_of(page), {})
        assert source["title"] in prose and source["by"] in prose, key
    assert labels(language_of(page))["licence"] in prose
    alternates = built(site, page).all("link", type="text/markdown")
    assert [link["href"] for link in alternates] == ["index.md"]


def test_links_in_the_markdown_lead_somewhere(site):
    wrong = []
    for file in site.rglob("index.md"):
        for address in re.findall(rf"\(({re.escape(ADDRESS)}[^)\s]*)\)", file.read_text("utf-8")):
            path, _, anchor = address.removeprefix(ADDRESS).partition("#")
            target = site / path / "index.html" if not path or path.endswith("/") else site / path
            if not target.is_file() or (anchor and f'id="{anchor}"' not in target.read_text("utf-8")):
                wrong.append(f"{file}: {address}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", COMPLETE, ids=CODES)
def test_llms_txt_names_every_page(site, language):
    text = (site / language.folder / "llms.txt").read_text("utf-8")
    assert re.match(r"# zero · backward · step\n\n> \S.*\n\n\S.*\n\n## \S.*\n\n- ", text), "title, summary, sections"
    pages = [page for page in PUBLISHED if language_of(page) == language.code]
    entries = re.findall(r"^- \[(.+)\]\((.+)\): (.+)$", text, re.MULTILINE)
    assert sorted(entries) == sorted(
        (front_matter(page)["title"], f"{ADDRESS}{url_of(page)}index.md", front_matter(page)["description"])
        for page in pages
    )
    assert entries[0][1] == f"{ADDRESS}{language.folder}index.md", "in the order of the menu"
    for other in LANGUAGES:
        assert f"]({ADDRESS}{other.folder}llms.txt)" in text


def test_robots_txt_names_the_sitemap(site):
    assert f"Sitemap: {ADDRESS}sitemap.xml\n" in (site / "robots.txt").read_text("utf-8")


@pytest.mark.parametrize("path", ["", "zh/questions/", "hi/zero-grad/"])
def test_a_page_is_copied_as_markdown(opened, site, path):
    page = opened(path, permissions=["clipboard-read", "clipboard-write"])
    button = page.locator("[data-do=copyPage]")
    own = labels(path[:2] if path else "en")
    assert button.inner_text() == own["copy-page"]
    button.focus()
    page.keyboard.press("Enter")
    page.wait_for_function("words => document.querySelector('[data-do=copyPage]').textContent === words", arg=own["copied"])  # fmt: skip
    assert page.evaluate("navigator.clipboard.readText()") == (site / path / "index.md").read_text("utf-8")
    page.wait_for_function("words => document.querySelector('[data-do=copyPage]').textContent === words", arg=own["copy-page"])  # fmt: skip
    assert opened.said == []


@pytest.mark.parametrize("path", ["zh/zero-grad/index.md", "hi/llms.txt", "snippets/zero_grad/gradients_add_up.py"])
def test_files_say_their_charset(opened, path):
    """A browser that is not told takes them for Latin letters; `_headers` tells it."""
    page = opened(path)
    assert page.evaluate("document.characterSet") == "UTF-8"
    if path[:2] in CODES:
        assert re.search(f"[{LANGUAGE[path[:2]].letters}]", page.inner_text("body"))


def test_without_script_there_is_the_file_and_no_button(opened):
    page = opened("hi/zero-grad/", java_script_enabled=False)
    assert not page.locator("[data-do=copyPage]").is_visible()
    assert page.locator(".page-actions a[href='index.md']").is_visible()


def built_elsewhere(folder: Path) -> Path:
    """The site built once more: in another folder, with sets in another order, at another hour."""
    copy = copy_of_project(folder.with_name("elsewhere"))
    return build(folder, copy, PYTHONHASHSEED="1234", TZ="Asia/Kolkata")


@pytest.fixture(scope="module")
def again() -> Path:
    return built_once("again", built_elsewhere)


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_commit_builds_the_same_bytes(site, again):
    first, second = files_of(site), files_of(again)
    assert sorted(first) == sorted(second)
    assert [name for name in first if first[name] != second[name]] == []
    assert gzip.decompress(first["sitemap.xml.gz"]) == first["sitemap.xml"]
