"""Every page as a notebook: valid, the same in every language but for its words, and it prints what the page shows."""

import re

import nbformat
import pytest
from blocks.cells import cells, outputs
from blocks.program import STARTS_PROCESSES, Program
from pages import DOCS, PAGES, PUBLISHED, english, expanded, labels, language_of, name
from project import SNIPPETS, plain
from running import code, results, run
from site_pages import built, url_of

SHOWN = re.compile(r"^ *`snippets/(\S+)\.py(?:#(\w+))?`$")


def notebook_of(site, page):
    (file,) = (site / url_of(page)).glob("*.ipynb")
    return nbformat.read(file, as_version=4)


def shown_on(page) -> list[tuple[str, str | None]]:
    """The programs and cells that a page shows."""
    return [found.groups() for _, line in expanded(page) if (found := SHOWN.match(line))]


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_a_notebook_holds_its_page(site, page):
    notebook = notebook_of(site, page)
    nbformat.validate(notebook)
    first, *_, last = notebook.cells
    own = labels(language_of(page))
    assert url_of(page) in first.source
    assert ("2.13.0" in first.source) == bool(shown_on(page)), "which torch its outputs are of"
    assert own["licence"] in last.source
    prose = "\n".join(cell.source for cell in notebook.cells if cell.cell_type == "markdown")
    assert not re.search(r"\0|<!--|\{ #|^///|^\?\?\?|\{ \.|^:   ", prose, re.MULTILINE), "what only this site reads"
    for cell in notebook.cells:
        assert cell.source.count("<details>") == cell.source.count("</details>"), cell.source
    wanted = []
    for program, cell in shown_on(page):
        text = (
            cells(program.removeprefix("labs/"))[cell].code if cell else (SNIPPETS / f"{program}.py").read_text("utf-8")
        )
        wanted.append(plain(text))
        if program.startswith(STARTS_PROCESSES):
            file = program.rpartition("/")[2] + ".py"
            wanted[-1:] = [f"%%writefile {file}\n{wanted[-1]}", f"!{{sys.executable}} {file}\n"]
    got = [plain(re.sub(r" *# \(\d+\)$", "", source, flags=re.MULTILINE)) for source, _ in code(notebook)]
    assert got[1:] == wanted
    assert not wanted or "pip install torch==2.13.0" in got[0]


@pytest.mark.parametrize(
    ("printed", "name", "value"),
    [
        ("1\nValueError: two\n", "ValueError", "two"),
        ("AssertionError\n", "AssertionError", ""),
        ("torch.nn.Error: three\nlines\n", "torch.nn.Error", "three\nlines"),
    ],
)
def test_an_error_in_a_notebook_has_its_name_and_text(printed, name, value):
    program = Program.__new__(Program)
    program.name, program.printed = "step/x_error", printed
    *_, last = program.outputs()
    assert (last.ename, last.evalue) == (name, value)


@pytest.mark.parametrize("page", PAGES, ids=name)
def test_only_the_words_of_a_notebook_differ_from_english(site, page):
    assert code(notebook_of(site, page)) == code(notebook_of(site, english(page)))
    assert results(notebook_of(site, page)) == results(notebook_of(site, english(page)))


@pytest.mark.parametrize("page", [page for page in PAGES if shown_on(page)], ids=name)
def test_a_notebook_holds_what_its_programs_print(site, page):
    """Whether or not its cells are run below: the outputs are those that are stored beside the programs."""
    found = [
        result for result, (source, _) in zip(*both(site, page), strict=True) if not source.startswith("%%writefile")
    ]
    for (program, cell), (printed, error) in zip(shown_on(page), found[1:], strict=True):
        stored = (
            outputs(program.removeprefix("labs/")).get(cell, "")
            if cell
            else (SNIPPETS / f"{program}.out").read_text("utf-8")
        )
        assert (printed + error.removesuffix(": ")).strip() == stored.strip(), f"{name(page)}: {program} {cell}"


def both(site, page):
    notebook = notebook_of(site, page)
    return results(notebook), code(notebook)


LAB = DOCS / "en/labs/loss-curve.md"
CARDS = DOCS / "en/errors/zero-grad.md"
# One page a notebook, for the tests above prove the languages equal; and one lab, for the labs' cells are run in such a kernel
# already, to draw their plots: what is left to see is that the installing cell, in front of them, does no harm.
# Of the errors one too: it has warnings that come twice, and filters that must be set back.
RUN = [
    page
    for page in PAGES
    if shown_on(page)
    and language_of(page) == "en"
    and (page.parent.name not in ("labs", "errors") or page in (LAB, CARDS))
]


@pytest.mark.parametrize("page", RUN, ids=name)
def test_a_notebook_prints_what_the_page_shows(site, page, request):
    """Run from top to bottom in one kernel. The first cell says which torch there is; timings are another story each time."""
    notebook = notebook_of(site, page)
    shown, cells_of_it = results(notebook), code(notebook)
    written = [at for at, (source, _) in enumerate(cells_of_it) if source.startswith("%%writefile")]
    if written[
        2:
    ]:  # programs that start processes: two of them show that the pair of cells works, and all of them ran alone
        shown, cells_of_it = shown[: written[2]], cells_of_it[: written[2]]
    varying = {0, *written} | {
        at
        for at, (program, cell) in enumerate(shown_on(page), 1)
        if cell and cells(program.removeprefix("labs/"))[cell].varies
    }
    for at, (want, got) in enumerate(zip(shown, run(cells_of_it), strict=True)):
        assert at in varying or got == want, f"{name(page)}, code cell {at}: {cells_of_it[at][0]}"
    request.config.counts["notebooks"] += 1


def test_cells_that_must_fail_say_so_and_solutions_are_folded(site):
    seen = {"fails": 0, "folded": 0}
    for page in PAGES:
        notebook = notebook_of(site, page)
        made = [cell for cell in notebook.cells if cell.cell_type == "code"][1:]
        made = [cell for cell in made if not cell.source.startswith("%%writefile")]
        for cell, (program, part) in zip(made, shown_on(page), strict=True):
            fails = program.endswith("_error") and not cell.source.startswith("!")  # what runs from a file fails there
            assert (
                (cell.metadata.get("tags") == ["raises-exception"])
                == fails
                == any(out.output_type == "error" for out in cell.outputs)
            )
            folded = bool(part and part.endswith("_solution"))
            if part:
                assert ("source_hidden" in cell.metadata.get("jupyter", {})) == folded, f"{page}: {part}"
            seen["fails"] += fails
            seen["folded"] += folded
    assert seen["fails"] > 50 and seen["folded"] > 20


def test_plots_of_a_lab_are_in_its_notebook(site):
    for page in PAGES:
        drawn = [out for cell in notebook_of(site, page).cells if cell.cell_type == "code" for out in cell.outputs if "image/svg+xml" in out.get("data", {})]  # fmt: skip
        plots = sum(line.startswith("![") for _, line in expanded(page)) if page.parent.name == "labs" else 0
        assert len(drawn) == plots, page
        assert not [out for out in drawn if re.search(r"var\(|{\w+}", out.data["image/svg+xml"])]


@pytest.mark.parametrize("page", PUBLISHED, ids=name)
def test_each_page_leads_to_its_notebook(site, page):
    html = built(site, page)
    (link,) = [attrs for attrs in html.all("a") if attrs.get("href", "").endswith(".ipynb")]
    assert (site / url_of(page) / link["href"]).is_file()
    text = (site / url_of(page) / "index.html").read_text("utf-8")
    assert labels(language_of(page))["notebook-colab"] not in text, "there is no repository to open it from"


def test_colab_and_binder_are_named_only_where_the_repository_is_known(linked):
    page = (linked / "zh/zero-grad/index.html").read_text("utf-8")
    assert (
        'href="https://colab.research.google.com/github/owner/name/blob/notebooks/zh/zero-grad/zero-grad.ipynb"' in page
    )
    assert 'href="https://mybinder.org/v2/gh/owner/name/notebooks?labpath=zh/zero-grad/zero-grad.ipynb"' in page
