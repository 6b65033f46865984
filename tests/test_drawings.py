"""What pages draw is stored beside what makes it. Drawn anew it is the same; a build that finds something else ends in one line."""

import os
import shutil
import subprocess

import drawing
import lab_runs
import pytest
from blocks import cells, figures
from expanding import expand
from mistakes import BUILD, edit, ends_with
from project import FIGURES, SNIPPETS, PageError

LABS = sorted(path.stem for path in cells.LABS.glob("*.py"))


# Equal to the last digit. With the instructions of four kinds of CPU torch and its libraries gave the same figures, and the
# same plots but who_hides_it.curves: there a loss that is never cleared goes another way on each kind, so its cell says that
# it varies, and of its plot the words and colours are compared.
@pytest.mark.parametrize("name", drawing.FIGURE_PROGRAMS)
def test_a_figure_is_what_its_program_draws(name, request):
    drawn = drawing.figure(name)
    if request.config.option.write_outputs:
        drawing.store({name: drawn})
    assert drawing.difference(name, drawn) == ""


@pytest.mark.parametrize("lab", LABS)
def test_a_lab_prints_and_plots_what_is_stored(lab, request):
    try:
        drawn = drawing.plots(lab)
    except lab_runs.LabError as error:
        pytest.fail(str(error), pytrace=False)
    if request.config.option.write_outputs:
        for file in cells.LABS.glob(f"{lab}.*.svg"):
            file.unlink()
        drawing.store(drawn)
    assert {file.name for file in cells.LABS.glob(f"{lab}.*.svg")} == {figures.stored(name).name for name in drawn}
    for name, svg in drawn.items():
        if cells.cells(lab)[name.rpartition("/")[2]].varies:
            assert drawing.look(svg) == drawing.look(figures.stored(name).read_text("utf-8")), name
        else:
            assert drawing.difference(name, svg) == ""


def test_every_plot_belongs_to_a_lab():
    assert {file.name.partition(".")[0] for file in cells.LABS.glob("*.svg")} <= set(LABS)


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """Drawings and what they are made from, to change at will."""
    shutil.copytree(FIGURES, tmp_path / "docs/figures")
    shutil.copytree(SNIPPETS, tmp_path / "snippets")
    for module in (figures, drawing):
        monkeypatch.setattr(module, "FIGURES", tmp_path / "docs/figures")
        monkeypatch.setattr(module, "SNIPPETS", tmp_path / "snippets")
    for module in (figures, cells):
        monkeypatch.setattr(module, "LABS", tmp_path / "snippets/labs")
    return tmp_path


CLEAR = "docs/figures/clear_every_k.svg: made from another "
CURVES = "snippets/labs/loss_curve.curves.svg: made from another "
ANOTHER = {
    "its program": ("clear_every_k", "docs/figures/clear_every_k.py", "61", "60", CLEAR + "clear_every_k.py"),
    "the style": ("clear_every_k", "docs/figures/style.py", "4.8", "4.9", CLEAR + "style.py"),
    "whose numbers": ("clear_every_k", "snippets/zero_grad/clear_every_k_steps.py", "seed(", "seed(1", CLEAR + "clear_every_k_steps.py"),
    "what that printed": ("clear_every_k", "snippets/zero_grad/clear_every_k_steps.out", "1", "2", CLEAR + "clear_every_k_steps.out"),
    "its lab": ("labs/loss_curve/curves", "snippets/labs/loss_curve.py", "seed=6", "seed=7", CURVES + "loss_curve.py"),
    "what its lab printed": ("labs/loss_curve/curves", "snippets/labs/loss_curve.out", "loss 2", "loss 3", CURVES + "loss_curve.out"),
    "the style of a lab": ("labs/loss_curve/curves", "docs/figures/style.py", "4.8", "4.9", CURVES + "style.py"),
    "its first line": ("clear_every_k", "docs/figures/clear_every_k.svg", "<!-- made from ", "<!-- drawn from ", CLEAR + "clear_every_k.py"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "file", "old", "new", "message"), ANOTHER.values(), ids=ANOTHER)
def test_a_drawing_made_from_something_else_is_named(elsewhere, name, file, old, new, message):
    assert figures.drawn(name).startswith("<svg ")
    edit(elsewhere / file, old, new)
    with pytest.raises(PageError) as error:
        figures.drawn(name)
    assert str(error.value) == f"{message}; `make outputs` draws it anew"


@pytest.mark.parametrize(
    ("name", "file", "old", "new"),
    [
        ("labs/loss_curve/curves", "loss_curve.py", "  # (1)!", "  # (2)!"),
        (
            "labs/hand_and_torch/where_it_ends",
            "hand_and_torch.out",
            "samples  weights  time",
            "samples  weights  times",
        ),
    ],
    ids=["a marker", "an output that varies"],
)
def test_what_draws_nothing_may_change(elsewhere, name, file, old, new):
    edit(elsewhere / "snippets/labs" / file, old, new)
    assert figures.drawn(name).startswith("<svg ")


GONE = {
    "a figure": ("clear_every_k", "docs/figures/clear_every_k.svg", "docs/figures/clear_every_k.svg: it is not there; `make outputs` draws it"),
    "a plot": ("labs/loss_curve/curves", "snippets/labs/loss_curve.curves.svg", "snippets/labs/loss_curve.curves.svg: it is not there; `make outputs` draws it"),
    "its program": ("clear_every_k", "docs/figures/clear_every_k.py", "docs/figures/clear_every_k.svg: clear_every_k.py, which drew it, is not there"),
    "whose numbers": ("clear_every_k", "snippets/zero_grad/clear_every_k_steps.py", "docs/figures/clear_every_k.py: it draws the numbers of clear_every_k_steps.py, which is not there"),
}  # fmt: skip


@pytest.mark.parametrize(("name", "file", "message"), GONE.values(), ids=GONE)
def test_what_is_not_there_is_named(elsewhere, name, file, message):
    (elsewhere / file).unlink()
    with pytest.raises(PageError) as error:
        figures.drawn(name)
    assert str(error.value) == message


def test_a_word_that_no_page_knows_is_named():
    with pytest.raises(PageError, match=r"^figure labs/loss_curve/curves: its word {\w+} must stand in quotes"):
        figures.svg("labs/loss_curve/curves", {}, "curves")


def test_a_page_gives_each_word_of_a_drawing(elsewhere):
    edit(elsewhere / "docs/figures/loop_order.svg", "</svg>", "<text>{more}</text></svg>")
    with pytest.raises(PageError, match=r"^page.md:1: figure loop_order has the words \[.*'more'.*\], the block gives"):
        list(expand("/// figure | loop_order\nWhat it shows.\n///", "page.md"))


def test_a_figure_program_that_fails_is_named(elsewhere):
    program = elsewhere / "docs/figures/loss_with_and_without_clearing.py"
    edit(program, "write()", "raise ValueError('no numbers')")
    with pytest.raises(PageError, match=r"^docs/figures/loss_with_and_without_clearing.py: ValueError: no numbers$"):
        drawing.figure(program.stem)


def test_the_figures_of_a_program_are_known():
    assert drawing.with_numbers_of("zero_grad/clear_every_k_steps") == ["clear_every_k"]
    assert drawing.with_numbers_of("zero_grad/gradients_add_up") == []


DRAWN = '<path d="M 1.0 2.5 30.1 4"/>\n<text fill="var(--text)">{loss}</text>\n'
CHANGED = {
    "a number": ("30.1", "30.2", "x.svg:1: stored is "),
    "a word": ("{loss}", "{lost}", "x.svg:2: stored is "),
    "a colour": ("--text", "--line", "x.svg:2: stored is "),
    "a line more": ("</text>\n", "</text>\n<path/>\n", "x.svg:3: stored is ''"),
}


@pytest.mark.parametrize(("old", "new", "said"), CHANGED.values(), ids=CHANGED)
def test_another_drawing_is_named_with_its_line(elsewhere, old, new, said):
    drawing.store({"x": DRAWN})
    assert drawing.difference("x", DRAWN) == ""
    assert drawing.difference("x", DRAWN.replace(old, new)).startswith(said)


def test_a_drawing_that_is_not_stored_is_named(elsewhere):
    assert drawing.difference("x", DRAWN) == "x.svg is not stored; `make outputs` draws it"


BUILDS = {
    "a figure made from something else": ("docs/figures/clear_every_k.py", "61", CLEAR + "clear_every_k.py; `make outputs` draws it anew"),
    "a figure that is not stored": ("docs/figures/clear_every_k.svg", "", "docs/figures/clear_every_k.svg: it is not there; `make outputs` draws it"),
    "a plot made from something else": ("snippets/labs/loss_curve.py", "seed=6", CURVES + "loss_curve.py; `make outputs` draws it anew"),
    "a plot that is not stored": ("snippets/labs/loss_curve.curves.svg", "", "snippets/labs/loss_curve.curves.svg: it is not there; `make outputs` draws it"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "message"), BUILDS.values(), ids=BUILDS)
def test_a_build_does_not_show_it(small, file, old, message):
    if old:
        edit(small / file, old, "7")
    else:
        (small / file).unlink()
    said = ends_with(BUILD, small, message)
    assert said.count(message) == 1


def test_a_build_draws_and_runs_nothing(small):
    """It can do without what draws and runs."""
    for package in ("matplotlib", "IPython", "jupyter_client", "nbclient", "nbconvert", "mkdocs_jupyter", "jupytext"):
        (small / "none" / package).mkdir(parents=True)
        (small / "none" / package / "__init__.py").write_text(f"raise ImportError('a build needs no {package}')")
    done = subprocess.run(
        [*BUILD, "--config-file", "mkdocs.zh.yml"],
        cwd=small,
        capture_output=True,
        text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1", "ALONE": "zh", "PYTHONPATH": "none"},
    )
    assert done.returncode == 0, done.stderr
