"""Run a notebook's code cells in a Jupyter kernel, as a reader would: from the first to the last, in one process."""

import os
import tempfile

import nbclient
import nbformat
from lab_runs import started
from nbformat.v4 import new_code_cell, new_notebook


def code(notebook: nbformat.NotebookNode) -> tuple[tuple[str, bool], ...]:
    """Source of each code cell, and whether it must fail."""
    cells = [cell for cell in notebook.cells if cell.cell_type == "code"]
    return tuple((cell.source, "raises-exception" in cell.metadata.get("tags", [])) for cell in cells)


def results(notebook: nbformat.NotebookNode) -> list[tuple[str, str]]:
    """What each code cell prints, warnings too, and its error."""
    found = []
    for cell in notebook.cells:
        if cell.cell_type == "code":
            printed = "".join(out.text for out in cell.outputs if out.output_type == "stream")
            errors = [f"{out.ename}: {out.evalue}" for out in cell.outputs if out.output_type == "error"]
            found.append((printed.replace("\r\n", "\n"), "".join(errors)))
    return found


def run(cells: tuple[tuple[str, bool], ...]) -> list[tuple[str, str]]:
    """What each of these cells prints, and its error. Raise CellExecutionError where a cell fails that should not."""
    made = [new_code_cell(source, metadata={"tags": ["raises-exception"] * fails}) for source, fails in cells]
    notebook = new_notebook(cells=made)
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    with tempfile.TemporaryDirectory() as folder:
        resources = {"metadata": {"path": folder}}
        started(
            lambda: nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3", resources=resources).execute()
        )
    return results(notebook)
