"""Readers who come by an old address: of a page that has another name now, or of a heading that stands on another page."""

import json
import re
import shutil
from pathlib import Path

import pytest
import redirects
from building import ADDRESS, build, built_once
from hosting import PATIENCE, served
from mistakes import BUILD, ends_with
from mkdocs.exceptions import PluginError
from pages import LANGUAGE, labels
from redirects import Place
from site_pages import Html
from small_project import HEADING
from small_project import LANGUAGES as CODES

PAGES = {"zero_grad": "zero-grad", "zero_grad/where": "zero-grad", "start": "index"}
HEADINGS = {"zero-grad#none-or-zeros": "optimizer-source#none-or-zeros", "zero-grad#every-one": "zero-grad#one-tensor"}


def with_old_addresses(pattern: Path, folder: Path) -> Path:
    """The site of the small project after a section has moved to another page."""
    project = shutil.copytree(pattern, folder.with_name("with-old-addresses"))
    for code in CODES:
        old, new = (project / "docs" / code / f"{page}.md" for page in ("zero-grad", "optimizer-source"))
        sections = HEADING.split(old.read_text("utf-8"))
        (moved,) = (section for section in sections if "{ #none-or-zeros }" in section)
        sections.remove(moved)
        old.write_text("".join(sections).replace("(#none-or-zeros)", "(zero-grad.md#none-or-zeros)"), "utf-8")
        with new.open("a", encoding="utf-8") as file:
            file.write("\n" + re.sub(r"\[([^]]+)\]\(#[\w-]+\)", r"\1", moved))
        for page in old.parent.glob("*.md"):
            links = page.read_text("utf-8").replace("zero-grad.md#none-or-zeros", "optimizer-source.md#none-or-zeros")
            page.write_text(links, "utf-8")
    lines = [f"{old}: {new}\n" for old, new in (PAGES | HEADINGS).items()]
    (project / "docs/redirects.yml").write_text("".join(lines), "utf-8")
    return build(folder, project)


@pytest.fixture(scope="module")
def moved(pattern) -> Path:
    return built_once("moved", lambda folder: with_old_addresses(pattern, folder))


@pytest.fixture(scope="module")
def host(moved):
    with served(moved) as address:
        yield address


@pytest.mark.parametrize("language", [LANGUAGE[code] for code in CODES], ids=CODES)
@pytest.mark.parametrize("old", PAGES)
def test_an_old_address_leads_to_the_new_one(moved, language, old):
    page = moved / language.folder / old / "index.html"
    html, text = Html(page), page.read_text("utf-8")
    slug = "" if PAGES[old] == "index" else f"{PAGES[old]}/"
    assert html.all("html")[0]["lang"] == language.tag
    assert html.all("meta", name="robots")[0]["content"] == "noindex"
    assert html.all("link", rel="canonical")[0]["href"] == f"{ADDRESS}{language.folder}{slug}"
    (to,) = [attrs["href"] for attrs in html.all("a")]
    assert html.all("script")[0]["data-to"] == to
    assert html.all("meta", **{"http-equiv": "refresh"})[0]["content"] == f"0; url={to}"
    assert (page.parent / to).resolve() == (moved / language.folder / slug).resolve()
    assert (page.parent / html.all("script")[0]["src"]).is_file()
    assert labels(language.code)["moved"] in text
    assert html.all("meta", **{"http-equiv": "Content-Security-Policy"})
    assert old not in (moved / "sitemap.xml").read_text("utf-8")


def test_an_old_address_is_no_page_of_its_language(moved):
    lists = json.loads((moved / "offline.json").read_text("utf-8"))["languages"]
    assert not [name for files in lists.values() for name in files if re.search("zero_grad/$|where|start", name)]


@pytest.fixture
def visit(browser, host):
    """Open an address, and say what the console says."""
    said, contexts = [], []

    def open_page(path, script):
        contexts.append(browser.new_context(java_script_enabled=script))
        contexts[-1].set_default_timeout(PATIENCE)
        page = contexts[-1].new_page()
        page.on("console", lambda message: said.append(message.text))
        page.goto(host + path)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert said == []


@pytest.mark.parametrize(("script", "kept"), [(True, "?from=old#one-tensor"), (False, "")])
def test_a_browser_follows_and_keeps_the_place(visit, host, script, kept):
    visit("zh/zero_grad/?from=old#one-tensor", script).wait_for_url(f"{host}zh/zero-grad/{kept}")


def test_the_script_follows_a_heading_to_its_page(visit, host):
    there = f"{host}zh/optimizer-source/#none-or-zeros"
    page = visit("zh/zero_grad/#none-or-zeros", True)  # by the old name of the page, too
    page.wait_for_url(there)
    page.goto(f"{host}zh/zero-grad/")
    assert page.locator(".moved:visible").count() == 0
    page.evaluate("location.hash = 'none-or-zeros'")
    page.wait_for_url(there)


def test_without_script_the_old_place_is_a_line_with_the_link(visit, host):
    page = visit("zh/zero-grad/#none-or-zeros", False)
    line = page.locator(".moved:visible")
    title = re.search(r"^#+ (.*) \{ #none-or-zeros \}$", section("zh"), re.MULTILINE)[1].replace("`", "")
    assert line.inner_text() == f"{labels('zh')['moved-part']} {title}"
    line.locator("a").click()
    page.wait_for_url(f"{host}zh/optimizer-source/#none-or-zeros")


def section(code: str) -> str:
    return (redirects.ROOT / "docs" / code / "zero-grad.md").read_text("utf-8")


@pytest.mark.parametrize("code", CODES)
def test_what_has_moved_is_no_section_of_its_old_page(moved, code):
    page, line = moved / LANGUAGE[code].folder / "zero-grad", labels(code)["moved-part"]
    html = (page / "index.html").read_text("utf-8")
    assert html.count(line) == len(HEADINGS)
    assert 'href="#none-or-zeros"' not in html, "in the table of contents"
    for other in ("index.md", "zero-grad.ipynb"):
        assert line.rstrip(":：") not in (page / other).read_text("utf-8")
    index = json.loads((moved / f"search/{code}.json").read_text("utf-8"))
    places = {index["pages"][page][0] for page, _, id, *_ in index["sections"] if id == "none-or-zeros"}
    assert [place.rstrip("/").rpartition("/")[2] for place in places] == ["optimizer-source"]
    assert not [file for _, file, _ in index["pages"] if line.rstrip(":：") in (moved / file).read_text("utf-8")]


STANDING = {
    name: Place(name, name) for name in ("step", "zero-grad", "backward", "zero-grad#why", "step#how", "step#now")
}
BAD_LISTS = {
    "no such page": ("old: nowhere", "docs/redirects.yml:1: there is no page nowhere"),
    "still a page": ("# words\nstep: zero-grad", "docs/redirects.yml:2: step is still a page, so it cannot lead to zero-grad"),
    "a chain": ("a: b\nb: step", "docs/redirects.yml:1: b has moved too; write a: step"),
    "twice": ("a: step\na: backward", "docs/redirects.yml:2: a stands in the list twice"),
    "no slug": ("a: step\nb:", "docs/redirects.yml:2: a line must say `old-slug: new-slug`"),
    "a list": ("- a", "docs/redirects.yml:1: a line must say `old-slug: new-slug`"),
    "no YAML": ("a: step\nb: [", "docs/redirects.yml:"),
    "outside": ("../a: step", "docs/redirects.yml:1: ../a is no slug"),
    "a heading that is gone": ("step#old: zero-grad#old", "docs/redirects.yml:1: there is no heading zero-grad#old"),
    "a heading on no page": ("step#old: nowhere#how", "docs/redirects.yml:1: there is no heading nowhere#how"),
    "an old page that is gone": ("old#how: step#how", "docs/redirects.yml:1: there is no page old"),
    "still a heading": ("zero-grad#why: step#how", "docs/redirects.yml:1: zero-grad#why is still a heading, so it cannot lead to step#how"),
    "a chain of headings": ("step#a: step#b\nstep#b: step#how", "docs/redirects.yml:1: step#b has moved too; write step#a: step#how"),
    "a heading of a page that has moved": ("step#a: old#how\nold: step", "docs/redirects.yml:1: old has moved too; write step#a: step#how"),
    "a heading to a page": ("step#a: zero-grad", "docs/redirects.yml:1: a page leads to a page, and page#heading to page#heading"),
    "no heading": ("step#: zero-grad#why", "docs/redirects.yml:1: step# is no slug"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "message"), BAD_LISTS.values(), ids=BAD_LISTS)
def test_a_wrong_redirect_is_named(monkeypatch, tmp_path, text, message):
    monkeypatch.setattr(redirects, "LIST", tmp_path / "redirects.yml")
    (tmp_path / "redirects.yml").write_text(text, "utf-8")
    with pytest.raises(PluginError) as error:
        redirects.check(redirects.moves(), STANDING)
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("old: nowhere", "docs/redirects.yml:1: there is no page nowhere"),
        ("zero-grad#old: questions#old", "docs/redirects.yml:1: there is no heading questions#old"),
    ],
)
def test_a_wrong_redirect_ends_the_build(small, line, message):
    (small / "docs/redirects.yml").write_text(f"{line}\n", "utf-8")
    ends_with(BUILD, small, message)
