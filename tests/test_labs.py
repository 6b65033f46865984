"""The labs: what they are, how they run, and how pages show them. That each prints and plots what is stored says test_drawings.py."""

import lab_runs
import pytest
from blocks import cells, figures
from expanding import expand
from mistakes import BUILD, ends_with
from project import PageError

TINY = '# %% first\nprint("one")\n\n# %% second tags=["varies"]\nimport time\nprint(time.time())\n'
PRINTED = "# %% first\none\n# %% second\n0\n"


@pytest.fixture
def tiny(monkeypatch, tmp_path):
    """Write a lab of two cells, and give the name of it; `code` and `printed` may be others."""

    def write(code=TINY, printed=PRINTED):
        (tmp_path / "tiny.py").write_text(code, "utf-8")
        (tmp_path / "tiny.out").write_text(printed, "utf-8")
        return "tiny"

    for module in (cells, figures, lab_runs):
        monkeypatch.setattr(module, "LABS", tmp_path)
    return write


def test_a_lab_is_its_cells_and_a_program(tiny):
    lab = tiny()
    assert [(name, cell.line, cell.varies) for name, cell in cells.cells(lab).items()] == [("first", 1, False), ("second", 4, True)]  # fmt: skip
    assert cells.outputs(lab) == {"first": "one\n", "second": "0\n"}
    assert cells.steady(lab, PRINTED) == "# %% first\none\n"
    assert cells.script(lab).startswith('print("# %% first")\nprint("one")\n')


def test_a_lab_runs_and_what_varies_is_not_compared(tiny):
    assert lab_runs.plots(tiny()) == {}


WRONG = {
    "it fails": ('print("one")', "1 / 0", "snippets/labs/tiny.py:1: cell first: ZeroDivisionError: division by zero"),
    "it prints something else": ('print("one")', 'print("two")', "snippets/labs/tiny.py:1: cell first: it prints 'two\\n', not 'one\\n' as stored"),
    "it prints what is not stored": ("print(time.time())", '\n# %% third\nprint("new")', "snippets/labs/tiny.py:7: cell third: it prints 'new\\n"),
    "it ends the kernel": ('print("one")', "import os\nos._exit(1)", "snippets/labs/tiny.py: Kernel died"),
    "it does not end": ('print("one")', "import time\ntime.sleep(10**6)", "snippets/labs/tiny.py: A cell timed out while it was being executed, after 2 seconds."),
    "it cannot be drawn": ("import time", 'import time\nimport matplotlib.pyplot as plt\nplt.title("$\\\\frac$")\nplt.show()', "snippets/labs/tiny.py:4: cell second: ValueError"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_lab_names_file_line_and_cell(tiny, monkeypatch, old, new, message):
    if "timed out" in message:
        monkeypatch.setattr(lab_runs, "LIMIT", 2)
    with pytest.raises(lab_runs.LabError) as error:
        lab_runs.plots(tiny(TINY.replace(old, new)))
    assert str(error.value).startswith(message)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    "begin", ["# %% two words", "# %%", "#%% second", "# %% [markdown]", "# %% second tags=varies"]
)
def test_a_cell_without_a_name_is_named(tiny, begin):
    lab = tiny(TINY.replace('# %% second tags=["varies"]', begin))
    with pytest.raises(PageError, match=r"^snippets/labs/tiny.py:4: a cell begins with"):
        cells.cells(lab)


def test_code_before_the_first_cell_is_named(tiny):
    lab = tiny("import torch\n" + TINY)
    with pytest.raises(PageError, match=r"^snippets/labs/tiny.py:1: a cell begins with"):
        cells.cells(lab)


@pytest.mark.parametrize(("dies", "ends"), [(2, "ran"), (3, "Kernel died before replying to kernel_info")])
def test_a_kernel_that_dies_before_its_first_cell_is_started_again(dies, ends):
    outcomes = iter([RuntimeError("Kernel died before replying to kernel_info")] * dies)

    def run():
        if error := next(outcomes, None):
            raise error
        return "ran"

    if ends == "ran":
        assert lab_runs.started(run) == ends
    else:
        with pytest.raises(RuntimeError, match=ends):
            lab_runs.started(run)


def test_a_plot_of_nothing_names_its_cell(tiny):
    lab = tiny("# %% plot\nimport matplotlib.pyplot as plt\nplt.show()\n", "# %% plot\n")
    with pytest.raises(lab_runs.LabError, match=r"^snippets/labs/tiny.py:1: cell plot: plt.show"):
        lab_runs.plots(lab)


def test_a_lab_whose_outputs_are_not_stored_ends_the_build(copy):
    (copy / "snippets/labs/loss_curve.out").unlink()
    ends_with(BUILD, copy, "there is no snippets/labs/loss_curve.out; `make outputs` writes .out files")


PAGE = "/// cell | labs/tiny:first\n///\n\n/// cell | labs/tiny:second\n///\n"


def test_cells_stand_in_their_order_with_their_outputs(tiny):
    tiny()
    lines = [line for _, line in expand(PAGE, "page.md")]
    assert lines[:10] == [
        *("`snippets/labs/tiny.py#first`", "", "```python", 'print("one")', "```", ""),
        *("```text", "one", "```", ""),
    ]
    assert lines.count("<!--pytest-codeblocks:cont-->") == 1, "stock pytest-codeblocks runs the cells as one"


BAD_PAGES = {
    "no such lab": ("labs/tiny:first", "labs/other:first", "page.md:1: there is no snippets/labs/other.py"),
    "no such cell": ("tiny:first", "tiny:frist", "page.md:1: the next cell of snippets/labs/tiny.py is first, not frist"),
    "a cell left out": ("/// cell | labs/tiny:first\n///\n", "", "page.md:2: the next cell of snippets/labs/tiny.py is first, not second"),
    "the last cell left out": ("/// cell | labs/tiny:second\n///\n", "", "page.md: this page does not show the cells second of its lab"),
    "a note too many": ("first\n///", "first\n1. note\n///", "page.md:1: snippets/labs/tiny.py, first has the markers [], the block has the notes [1]"),
    "words for no plot": ("first\n///", "first\nloss: loss\n///", "page.md:1: this cell draws nothing, so it has notes only"),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "message"), BAD_PAGES.values(), ids=BAD_PAGES)
def test_a_wrong_page_of_a_lab_is_named(tiny, old, new, message):
    tiny()
    with pytest.raises(PageError) as error:
        list(expand(PAGE.replace(old, new), "page.md"))
    assert str(error.value).startswith(message)


def test_words_of_a_plot_are_those_of_its_labels(tiny):
    tiny(
        '# %% plot\nplt.plot(x, label="never cleared")\nplt.xlabel("iteration")\nplt.plot(y, label=name)\nplt.show()\n',
        "# %% plot\n",
    )
    block = "/// cell | labs/tiny:plot\nnever_cleared: नहीं\niteration: इटरेशन\nAlt.\n///\n"
    assert "![Alt.](figures/labs/tiny/plot.svg)" in [line for _, line in expand(block, "page.md")]
    with pytest.raises(
        PageError, match=r"has the words \['iteration', 'never_cleared'\], the block gives \['iteration'\]"
    ):
        list(expand(block.replace("never_cleared: नहीं\n", ""), "page.md"))
    assert (
        lab_runs.with_keys("<text>never cleared</text><text>SGD</text>", {"never_cleared"})
        == "<text>{never_cleared}</text><text>SGD</text>"
    )
