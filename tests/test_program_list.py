"""All programs: what each shows is said once and listed once, with its pages; each is a file, all are in one archive that runs."""

import io
import re
import subprocess
import sys
import zipfile
from itertools import pairwise

import pytest
from blocks.archive import content
from blocks.programs import entries, fill
from book import menu
from building import ADDRESS
from expanding import expand
from mistakes import BUILD, ends_with
from mkdocs.utils.yaml import yaml_load
from page import parse
from pages import CODES, DOCS, LISTS, fields, front_matter, labels, language_of
from project import ROOT, SNIPPETS, PageError, plain
from site_pages import built, url_of

EVERY = sorted(path.relative_to(SNIPPETS).with_suffix("").as_posix() for path in SNIPPETS.rglob("*.py"))
PROGRAMS = [name for name in EVERY if not name.startswith("errors/")]  # those of cards stand with their cards alone
TOPICS = sorted({name.partition("/")[0] for name in PROGRAMS})
MENU = [*menu(yaml_load((ROOT / "mkdocs.yml").open("rb"))["nav"])]


def in_menu_order(code: str, changed: dict[str, str] | None = None) -> dict:
    """The pages of a language as a build has them, some with another text."""
    texts = {uri: (DOCS / code / uri).read_text("utf-8") for uri in MENU} | (changed or {})
    return {uri: parse(text, f"docs/{code}/{uri}")._replace(meta=fields(text)) for uri, text in texts.items()}


def listed(site, page) -> dict[str, tuple[str, list[str]]]:
    """Each program that a list holds: what it shows, as the Markdown beside it says, and where its links lead."""
    text = (site / url_of(page) / "index.md").read_text("utf-8")
    found = re.findall(r"^\*\*\[snippets/(\S+)\.py\]\((\S+)\)\*\*\n\n(.*?) (\[[^]]*\]\(.*)$", text, re.MULTILINE)
    assert all(file == f"{ADDRESS}snippets/{name}.py" for name, file, *_ in found)
    return {name: (shows, re.findall(r"\]\(([^)\s]+)\)", links)) for name, _, shows, links in found}


@pytest.mark.parametrize("code", CODES)
def test_every_program_stands_in_one_list_with_what_it_shows_and_its_pages(site, code):
    said = entries(in_menu_order(code))
    lists = {page: listed(site, page) for page in LISTS if language_of(page) == code}
    assert sorted(name for found in lists.values() for name in found) == sorted(said) == PROGRAMS
    assert len({entry.shows for entry in said.values()}) == len(PROGRAMS), "no two programs show the same"
    for page, found in lists.items():
        assert {name.partition("/")[0] for name in found} == {page.stem.replace("-", "_")}
        html = (site / url_of(page) / "index.html").read_text("utf-8")
        files = re.findall(r'<dt><a class="file" href="([^"]*)"', html)
        assert [(site / url_of(page) / file).resolve() for file in files] == [
            site / f"snippets/{it}.py" for it in found
        ]
        for name, (shows, links) in found.items():
            assert shows == said[name].shows
            assert links, f"{name} is on no page"
            for link in links:
                path, _, anchor = link.removeprefix(ADDRESS).partition("#")
                target = (site / path / "index.html").read_text("utf-8")
                assert f"snippets/{name}.py" in target
                assert anchor == "" if name.startswith("labs/") else f'id="{anchor}"' in target


def test_what_a_program_shows_is_said_by_the_first_page_in_the_menu():
    said = entries(in_menu_order("en"))
    first = said["zero_grad/gradients_add_up"]
    assert str(first.place).startswith("docs/en/zero-grad.md:")
    assert first.pages[0] == ("Why optimizer.zero_grad()", "zero-grad.md#program-gradients-add-up")
    lab = said["labs/loss_curve"]
    assert lab.shows == front_matter(DOCS / "en/labs/loss-curve.md")["description"]
    assert lab.pages == [("Lab: the loss curve", "labs/loss-curve.md")]


@pytest.mark.parametrize("code", CODES)
def test_the_index_leads_to_each_list_and_tells_how_long_it_is(site, code):
    index = DOCS / code / "programs.md"
    html = (site / url_of(index) / "index.html").read_text("utf-8")
    for page in [page for page in LISTS if language_of(page) == code]:
        count = labels(code)["programs"].format(count=len(listed(site, page)))
        assert re.search(rf'<a href="{page.stem}/">[^\n]*?</a> · {count}</p>', html), page
    kept = "three-calls zero-grad backward step by-hand optimizer-source training-loop real-loop accumulation many-machines recurrent questions four-notes labs"  # old links lead here  # fmt: skip
    assert set(kept.split()) <= {attrs.get("id") for _, attrs in built(site, index).elements}


@pytest.mark.parametrize("code", CODES)
def test_the_lists_are_read_one_after_the_other(site, code):
    """The menu names their index alone, and marks it on each of them."""
    pages = [DOCS / code / "programs.md", *[page for page in LISTS if language_of(page) == code]]
    assert len(pages) == len(TOPICS) + 1
    for before, after in pairwise(pages):
        (link,) = [it for it in built(site, before).all("a") if "md-footer__link--next" in it.get("class", "")]
        assert (site / url_of(before) / link["href"]).resolve() == (site / url_of(after)).resolve()
        (marked,) = [it for it in built(site, after).all("a", **{"aria-current": "true"}) if "hreflang" not in it]
        assert (site / url_of(after) / marked["href"]).resolve() == (site / url_of(pages[0])).resolve()


@pytest.mark.parametrize("page", LISTS, ids=url_of)
def test_a_list_has_its_markdown_beside_it(site, page):
    text = (site / url_of(page) / "index.md").read_text("utf-8")
    title, _, *rest = text.splitlines()
    meta = front_matter(page)
    assert title.replace("`", "") == f"# {meta['title']}"
    assert rest[:3] == [f"> {meta['description']}", ">", f"> <{ADDRESS}{url_of(page)}>"]
    assert not re.findall(r"<!--|\{ #|^\s*///|^:   ", text, re.MULTILINE), "what only this site reads"


def test_one_archive_holds_every_program_and_its_output_and_they_run(site, tmp_path):
    with zipfile.ZipFile(site / "programs.zip") as archive:
        names = archive.namelist()
        assert sorted(names) == sorted(f"programs/{name}.{kind}" for name in EVERY for kind in ("out", "py"))
        archive.extractall(tmp_path)
    for name in EVERY:
        assert (tmp_path / f"programs/{name}.py").read_text("utf-8") == plain(
            (SNIPPETS / f"{name}.py").read_text("utf-8")
        )
        assert (tmp_path / f"programs/{name}.out").read_text("utf-8") == (SNIPPETS / f"{name}.out").read_text("utf-8")
    one = tmp_path / "programs/zero_grad/gradients_add_up"
    done = subprocess.run([sys.executable, one.with_suffix(".py")], capture_output=True, text=True)
    assert done.stdout == one.with_suffix(".out").read_text("utf-8")
    for code in CODES:
        html = built(site, DOCS / code / "programs.md")
        (link,) = [attrs["href"] for attrs in html.all("a") if attrs.get("href", "").endswith(".zip")]
        assert (site / url_of(DOCS / code / "programs.md") / link).resolve() == (site / "programs.zip").resolve()


def test_the_archive_is_the_same_each_time(site):
    assert content() == (site / "programs.zip").read_bytes()
    assert {info.date_time[0] for info in zipfile.ZipFile(io.BytesIO(content())).infolist()} == {1980}


FIRST = "/// program | zero_grad/gradients_add_up\nshows: "
AGAIN = FIRST + "Again.\n1. One.\n2. Two.\n3. Three.\n///\n\n"
WRONG = {
    "nobody says it": ("zero-grad.md", "shows: Each.*?\n", "", r"docs/en/zero-grad.md:\d+: no page above in the menu shows zero_grad/gradients_add_up, so a line `shows: …` below this one says what it shows"),
    "said again": ("step.md", "(?=## )", AGAIN, r"docs/en/step.md:\d+: docs/en/zero-grad.md:\d+ says already what zero_grad/gradients_add_up shows; take it out here"),
    "no description": ("labs/loss-curve.md", "description:.*?\n", "", r"docs/en/labs/loss-curve.md:\d+: no page above in the menu shows labs/loss_curve, so the description of this page says what it shows"),
    "shown nowhere": ("recurrent.md", "\n/// program.*", "", "snippets/recurrent/lstm_state_is_a_tuple_error.py: no page shows this program"),
    "no list": ("programs.md", "/// programs \\| step.*?///", "", r"docs/en/programs.md: the programs of snippets/step have no list; write /// programs | step"),
}  # fmt: skip


@pytest.mark.parametrize(("uri", "old", "new", "message"), WRONG.values(), ids=WRONG)
def test_what_is_not_said_or_said_twice_is_named(uri, old, new, message):
    text = (DOCS / "en" / uri).read_text("utf-8")
    wrong = re.sub(old, new, text, count=1, flags=re.DOTALL)
    assert wrong != text
    with pytest.raises(PageError) as error:
        fill(in_menu_order("en", {uri: wrong}))
    assert re.fullmatch(message.replace("|", r"\|"), str(error.value))


def test_a_build_ends_where_nobody_says_what_a_program_shows(copy):
    page = copy / "docs/en/zero-grad.md"
    page.write_text(re.sub("shows: Each.*?\n", "", page.read_text("utf-8"), count=1), "utf-8")
    ends_with(BUILD, copy, "docs/en/zero-grad.md:18: no page above in the menu shows zero_grad/gradients_add_up")


def test_pages_without_a_list_need_not_say_what_programs_show():
    pages = in_menu_order("en", {"zero-grad.md": "Nothing is shown here."})
    del pages["programs.md"]
    assert fill(pages) == []


LIST = "/// programs | three_calls\ntitle: The calls\nWhat they show.\n///\n"
BAD = {
    "no such topic": ("three_calls", "four_calls", "docs/en/x.md:1: there are no programs in snippets/four_calls"),
    "no title": ("title: The calls\n", "", "docs/en/x.md:1: this block holds `title: …` and a sentence on these programs; one of them is missing"),
    "no sentence": ("What they show.\n", "", "docs/en/x.md:1: this block holds `title: …` and a sentence on these programs; one of them is missing"),
    "two titles": ("title: The calls\n", "title: The calls\ntitle: x\n", "docs/en/x.md:1: title stands here twice"),
    "another field": ("title: ", "three_lines: x\ntitle: ", "docs/en/x.md:1: this block holds `title: …` and a sentence on these programs, not `three_lines: x`"),
    "twice": (LIST, LIST + LIST, "docs/en/x.md:5: the list of snippets/three_calls stands on this page already"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), BAD.values(), ids=BAD)
def test_a_wrong_list_is_named(old, new, message):
    assert len(list(expand(LIST, "docs/en/x.md"))) == 1
    with pytest.raises(PageError) as error:
        list(expand(LIST.replace(old, new), "docs/en/x.md"))
    assert str(error.value) == message
