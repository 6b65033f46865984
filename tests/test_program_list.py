"""All programs: listed once each with what they show and where, each a file, all in one archive that runs."""

import io
import re
import subprocess
import sys
import zipfile

import pytest
from page import expand
from pages import CODES, DOCS, PAGES, language_of
from program_list import shown_on
from project import ROOT, SNIPPETS, PageError, plain
from site_pages import built, url_of

PROGRAMS = sorted(path.relative_to(SNIPPETS).with_suffix("").as_posix() for path in SNIPPETS.rglob("*.py"))


@pytest.mark.parametrize("code", CODES)
def test_every_program_is_listed_with_its_file_and_its_pages(site, code):
    page = DOCS / code / "programs.md"
    html = (site / url_of(page) / "index.html").read_text("utf-8")
    entries = re.findall(r"<dt>(.*?)</dt>\s*<dd>(.*?)</dd>", html, re.DOTALL)
    files = [re.search(r'href="[./]*snippets/(\S+)\.py"', term)[1] for term, _ in entries]
    assert sorted(files) == PROGRAMS
    claims = [re.sub(r"<a .*", "", re.sub(r"<a class=\"term\"[^>]*>(.*?)</a>", r"\1", text)) for _, text in entries]
    assert len(set(claims)) == len(claims), "no two programs show the same"
    for name, (_, text) in zip(files, entries, strict=True):
        leads = [link for link in re.findall(r'href="([^"]*)"', text) if "terms/#" not in link]
        assert leads, f"{name} is on no page"
        for link in leads:
            path, _, anchor = link.partition("#")
            target = (site / url_of(page) / path / "index.html").read_text("utf-8")
            assert f"snippets/{name}.py" in target
            assert not anchor or f'id="{anchor}"' in target


def test_one_archive_holds_every_program_and_its_output_and_they_run(site, tmp_path):
    with zipfile.ZipFile(site / "programs.zip") as archive:
        names = archive.namelist()
        assert sorted(names) == sorted(f"programs/{name}.{kind}" for name in PROGRAMS for kind in ("out", "py"))
        archive.extractall(tmp_path)
    for name in PROGRAMS:
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


@pytest.mark.parametrize(
    "block", ["/// program | step/four_orders", "///program|step/four_orders ", "    /// program |  step/four_orders\t"]
)
def test_a_program_is_found_on_its_page_however_its_block_is_spaced(tmp_path, block):
    (tmp_path / "page.md").write_text(f"---\ntitle: A page\n---\n\n{block}\n///\n", "utf-8")
    assert shown_on(tmp_path) == {"step/four_orders": [("A page", "page.md#program-four-orders")]}


def test_the_archive_is_the_same_each_time(site):
    from program_list import archive

    assert archive() == (site / "programs.zip").read_bytes()
    assert {info.date_time[0] for info in zipfile.ZipFile(io.BytesIO(archive())).infolist()} == {1980}


def test_the_list_knows_every_place():
    for code in CODES:
        found = shown_on(ROOT / "docs" / code)
        assert sorted(found) == PROGRAMS
        assert found["zero_grad/gradients_add_up"][0][1] == "zero-grad.md#program-gradients-add-up"
        assert found["labs/loss_curve"][0][1] == "labs/loss-curve.md"
    assert {language_of(page) for page in PAGES} >= set(CODES)


LIST = "/// programs | three_calls\nthree_lines: One.\nwhat_each_call_touches: Two.\n///\n"
BAD = {
    "one is missing": ("three_lines: One.\n", "", "docs/en/x.md:1: nothing is said of snippets/three_calls/three_lines.py"),
    "one is not there": ("three_lines: One.\n", "three_lines: One.\nfour_lines: x.\n", "docs/en/x.md:1: there is no program snippets/three_calls/four_lines.py"),
    "no claim": ("three_lines: One.", "three_lines", "docs/en/x.md:1: this block holds lines `program: what it shows`, not `three_lines`"),
    "twice": ("three_lines: One.\n", "three_lines: One.\nthree_lines: Again.\n", "docs/en/x.md:1: three_lines stands here twice"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), BAD.values(), ids=BAD)
def test_a_wrong_list_is_named(old, new, message):
    assert len(list(expand(LIST, "docs/en/x.md"))) == 6
    with pytest.raises(PageError) as error:
        list(expand(LIST.replace(old, new), "docs/en/x.md"))
    assert str(error.value).startswith(message)
