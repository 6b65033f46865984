"""Run the labs as their readers do: each from its first cell to its last in a Jupyter kernel, by mkdocs-jupyter's executor.

What a cell prints must be what is stored beside the lab. Its plot becomes SVG in the page's colours, `{key}` for its words.
"""

import os
import re
import sys
from collections.abc import Callable

import nbformat
from blocks.cells import LABS, cells, key, outputs
from project import FIGURES, plain

LIMIT = 600  # seconds until a cell counts as hanging
LOOK = """\
import sys
sys.path.append({figures!r})
import style
%matplotlib inline
%config InlineBackend.figure_formats = ["svg"]
%config InlineBackend.print_figure_kwargs = {{"bbox_inches": None, "metadata": style.SAVED["metadata"]}}
"""


class LabError(Exception):
    """What is wrong with a lab, as one line: file:line, cell, and what happened there."""


def plots(lab: str) -> dict[str, str]:
    """Run a lab: the plot of each cell that has one. Raise LabError where it fails or prints something else."""
    import jupytext
    from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
    from nbconvert.preprocessors import CellExecutionError, ExecutePreprocessor

    sys.path.append(str(FIGURES))
    from style import themed

    code, stored, drawn = cells(lab), outputs(lab), {}
    ran = jupytext.reads(plain((LABS / f"{lab}.py").read_text("utf-8")), "py:percent")
    ran.cells.insert(0, nbformat.v4.new_code_cell(LOOK.format(figures=str(FIGURES))))
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait must not spin: the tests run side by side
    settings = get_nbconvert_app(execute=True, kernel_name="python3", allow_errors=False).config
    at = {"metadata": {"path": str(LABS)}}
    try:
        started(lambda: ExecutePreprocessor(config=settings, timeout=LIMIT).preprocess(ran, at))
    except CellExecutionError:
        pass  # it stands in the cell too, as does what goes wrong in drawing
    except Exception as error:  # the kernel has died, or a cell does not end
        raise LabError(f"snippets/labs/{lab}.py: {str(error).strip().splitlines()[0]}") from None
    for cell in ran.cells:
        name = cell.metadata.get("title", "")
        for out in cell.outputs:
            if out.output_type == "error":
                raise LabError(f"{place_of(lab, name)}: {out.ename}: {' '.join(out.evalue.split())}")
    for cell in ran.cells[1:]:
        name = cell.metadata.title
        printed = "".join(out.text for out in cell.outputs if out.get("name") == "stdout")
        if not code[name].varies and printed != stored.get(name, ""):
            raise LabError(f"{place_of(lab, name)}: it prints {printed!r}, not {stored.get(name, '')!r} as stored")
        if "plt.show()" in code[name].code:
            made = [out.data["image/svg+xml"] for out in cell.outputs if "image/svg+xml" in out.get("data", {})]
            if not made:
                raise LabError(f"{place_of(lab, name)}: plt.show() has nothing to show")
            drawn[name] = with_keys(themed(made[0]), code[name].words) + "\n"
    return drawn


def started(run: Callable, tries: int = 3):
    """Run what starts a kernel; again if the kernel ends before any cell, as when another program has taken its port meanwhile."""
    try:
        return run()
    except RuntimeError as error:
        if tries == 1 or "Kernel died before replying" not in str(error):
            raise
    return started(run, tries - 1)


def place_of(lab: str, cell: str) -> str:
    line = cells(lab)[cell].line if cell in cells(lab) else 1
    return f"snippets/labs/{lab}.py:{line}: cell {cell}"


def with_keys(svg: str, words: set[str]) -> str:
    """The plot with `{key}` in place of its words."""
    return re.sub(
        r"(?<=>)([^<>{}\n]+)(?=</text>)",
        lambda text: f"{{{key(text[1])}}}" if key(text[1]) in words else text[0],
        svg,
    )
