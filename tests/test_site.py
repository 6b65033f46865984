"""The built site: every link and anchor leads somewhere, every page knows its other languages, nothing comes from elsewhere."""

import json
import os
import re
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from building import ADDRESS
from pages import CODES, DOCS, LANGUAGES, PAGES, PUBLISHED, english, expanded, front_matter
from project import ROOT, SNIPPETS, plain
from site_pages import FOLDERS, TAGS, Html, built, url_of
from yaml import safe_load


@cache
def ids(path: Path) -> set[str]:
    return {attrs["id"] for _, attrs in Html(path).elements if attrs.get("id")}


@pytest.mark.whole_site
def test_every_link_and_anchor_resolves(site):
    wrong = []
    for path in site.rglob("*.html"):
        here = ADDRESS + path.relative_to(site).as_posix().removesuffix("index.html")
        for tag, attrs in Html(path).elements:
            link = attrs.get("src") or (attrs.get("href") if tag in ("a", "link") else None)
            target = urlsplit(urljoin(here, link)) if link else None
            if target is None or target.netloc != "site.test":
                continue
            file = site / unquote(target.path.removeprefix("/some/path/"))
            file = file / "index.html" if file.is_dir() else file
            if not file.is_file():
                wrong.append(f"{here}: {link} leads nowhere")
            elif target.fragment and target.fragment not in ids(file):
                wrong.append(f"{here}: {link} has no such anchor")
    assert not wrong, "\n".join(sorted(set(wrong)))


@pytest.mark.parametrize("page", PUBLISHED, ids=url_of)
def test_a_page_names_itself_and_its_other_languages(site, page):
    html = built(site, page)
    code = page.relative_to(DOCS).parts[0]
    others = {other: DOCS / other / page.relative_to(DOCS / code) for other in FOLDERS}
    same = {other: ADDRESS + url_of(path) for other, path in others.items() if path in PUBLISHED}
    assert [html.all("html")[0]["lang"]] == [TAGS[code]]
    assert [link["href"] for link in html.all("link", rel="canonical")] == [same[code]]
    alternates = {link["hreflang"]: link["href"] for link in html.all("link", rel="alternate") if "hreflang" in link}
    assert alternates == {TAGS[other]: address for other, address in same.items()} | {"x-default": same["en"]}
    titles = re.findall(r"<title>(.*?)</title>", (site / url_of(page) / "index.html").read_text("utf-8"))
    assert len(titles) == 1
    assert html.all("meta", name="description")[0]["content"] == front_matter(page)["description"]


def test_the_sitemap_holds_every_page_with_its_languages(site):
    sitemap = (site / "sitemap.xml").read_text("utf-8")
    assert sorted(re.findall(r"<loc>(.*?)</loc>", sitemap)) == sorted(ADDRESS + url_of(page) for page in PUBLISHED)
    assert sitemap.count('hreflang="x-default"') == len(PUBLISHED)
    languages = Counter(english(page) for page in PUBLISHED)  # of each page
    assert sitemap.count("hreflang=") == sum(count * (count + 1) for count in languages.values())


@pytest.mark.whole_site
def test_ids_are_used_once_and_nothing_carries_a_style(site):
    for path in site.rglob("*.html"):
        html = Html(path)
        ids = [attrs["id"] for _, attrs in html.elements if attrs.get("id")]
        assert len(ids) == len(set(ids)), path
        assert not [attrs for _, attrs in html.elements if "style" in attrs], path
        assert not html.all("style"), path


def test_assets_are_shared_and_nothing_else_is_carried(site):
    files = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    known = (
        r"(.*/)?index\.(html|md)|(.*/)?[\w-]+\.ipynb|(.*/)?llms\.txt|robots\.txt|(404|503)\.html|_headers|sitemap\.xml(\.gz)?"
        r"|snippets/(errors/)?\w+/\w+\.py|programs\.zip|sw\.js|offline\.json"
        r"|search/\w+\.json|assets/search-\w+/[\w-]+\.[0-9a-f]{8}\.json"
    )
    rest = sorted(re.sub(r"\.[0-9a-f]{8}\.", ".", file) for file in files if not re.fullmatch(known, file))
    previews = [f"assets/preview.{code}.png" for code in sorted(CODES)]
    assert rest == [
        "assets/card.css",
        "assets/cards.css",
        "assets/devanagari.woff2",
        "assets/error_box.css",
        "assets/error_box.js",
        *(f"assets/errors-{code}.json" for code in sorted(CODES)),
        "assets/errors.js",
        "assets/icon.svg",
        "assets/pasted.js",
        "assets/player.css",
        "assets/player.js",
        *previews,
        "assets/search.js",
        "assets/site.css",
        "assets/site.js",
        *(f"assets/three_calls-{code}.json" for code in sorted(CODES)),
        "assets/three_calls.css",
        "assets/three_calls.js",
        "figures/ball.svg",
    ]
    assert {file for file in files if file.startswith("search/")} == {f"search/{it.code}.json" for it in LANGUAGES}
    css = next(site.glob("assets/site.*.css")).read_text("utf-8")
    loaded = set(re.findall(r"url\(\s*[\"']?(?!data:)([^\"')]+)", css))
    assert loaded == {path.name for path in site.glob("assets/*.woff2")}, "the style sheet loads something"


def test_figures_are_light_and_follow_the_page(site):
    seen = 0
    for page in PAGES:
        for drawing in re.findall(
            r"<svg role.*?</svg>", (site / url_of(page) / "index.html").read_text("utf-8"), re.DOTALL
        ):
            seen += 1
            assert len(drawing.encode()) <= 15_000, f"{page}: {len(drawing)}"
            assert re.search(r'aria-label="[^"]{40,}"', drawing), "what it shows, in words"
            assert not re.search(r"#[0-9a-f]{3,6}\b|{[a-z_]+}", drawing), "a colour or a word that is not the page's"
    drawn = [
        line
        for page in PAGES
        for _, line in expanded(page)
        if line.startswith("![") and "(figures/ball.svg)" not in line
    ]
    assert seen == len(drawn) > 40, "each figure is drawn in its page, save a picture that moves"


def test_each_program_is_a_file_of_the_site(site):
    for program in SNIPPETS.rglob("*.py"):
        published = site / program.relative_to(SNIPPETS.parent)
        assert published.read_text("utf-8") == plain(program.read_text("utf-8"))


def test_notes_and_markers_find_each_other(site):
    found = 0
    for page in PAGES:
        html = built(site, page)
        markers = [attrs["href"] for attrs in html.all("a", **{"class": "marker"})]
        notes = ["#" + attrs["id"] for attrs in html.all("li") if "-" in attrs.get("id", "")]
        assert markers == notes
        found += len(markers)
    assert found > 1000


def test_the_one_404_page_speaks_every_language(site):
    sections = Html(site / "404.html").all("section")
    assert {section["lang"] for section in sections} == set(TAGS.values())
    assert not list(site.glob("*/404.html"))


def test_a_language_alone_stands_at_the_root(site, tmp_path):
    """As `make serve lang=zh` shows it; its 404 page leads there too, and its search knows the same words as in the whole site."""
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "--config-file", "mkdocs.zh.yml", "--site-dir"]
    settings = os.environ | {"ALONE": "zh", "SITE_URL": ADDRESS, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run([*command, tmp_path], cwd=ROOT, capture_output=True, text=True, env=settings)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "zero-grad/index.html").is_file()
    links = Html(tmp_path / "404.html").all("a")
    assert {link["href"] for link in links} == {"/some/path/"}
    alone, whole = (json.loads((folder / "search/zh.json").read_text("utf-8")) for folder in (tmp_path, site))
    for of_the_language in ("phrases", "sounds", "terms", "folds"):
        assert alone[of_the_language] == whole[of_the_language]


def test_links_to_the_repository_appear_only_when_there_is_one(site, linked):
    assert "/issues/new" not in (site / "zh/zero-grad/index.html").read_text("utf-8")
    page = (linked / "zh/zero-grad/index.html").read_text("utf-8")
    assert "https://github.com/owner/name/edit/main/docs/zh/zero-grad.md" in page
    assert "https://github.com/owner/name/issues/new?title=docs/zh/zero-grad.md" in page


def test_the_foot_of_a_page_says_where_and_when_it_was_true(site):
    ran, with_programs = safe_load((SNIPPETS / "ran.json").read_text("utf-8")), 0
    for page in PAGES:
        html = (site / url_of(page) / "index.html").read_text("utf-8")
        if 'class="program-title"' in html:
            foot = html[html.index('class="page-foot"') :]
            assert all(value in foot for value in ran.values()), page
            with_programs += 1
    assert with_programs > 40
