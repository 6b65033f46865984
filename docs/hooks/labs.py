"""The labs are run here: once for all languages, by mkdocs-jupyter's executor, and not again until something has changed.

What a cell prints must be what is stored beside the lab. Its plots are kept as SVG in the page's colours, `{key}` for their words.
A lab runs in a process of its own. When it is started says run_labs.py.
"""

import functools
import hashlib
import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import nbformat
from cells import LABS, cells, key, outputs
from mkdocs.exceptions import PluginError
from project import FIGURES, ROOT, PageError, plain, version

KEPT = ROOT / ".cache/labs"
LIMIT = 600  # seconds until a cell counts as hanging
LOOK = """\
import sys
sys.path.append({figures!r})
import style
%matplotlib inline
%config InlineBackend.figure_formats = ["svg"]
%config InlineBackend.print_figure_kwargs = {{"bbox_inches": None, "metadata": style.SAVED["metadata"]}}
"""
NOT_YET = '<svg viewBox="0 0 346 60" xmlns="http://www.w3.org/2000/svg"><text x="173" y="34" fill="var(--text)">…</text></svg>'
running: dict[Path, subprocess.Popen] = {}
serving = False


class LabError(Exception):
    """What is wrong with a lab, as one line: file:line, cell, and what happened there."""


def names() -> list[str]:
    """The labs whose outputs are stored; of others the page that shows them says what is missing."""
    return sorted(path.stem for path in LABS.glob("*.py") if path.with_suffix(".out").is_file())


def kept(lab: str) -> Path:
    """Where a lab is kept that ran with this code, these libraries and this look."""
    parts = [
        path.read_bytes() for path in (LABS / f"{lab}.py", LABS / f"{lab}.out", FIGURES / "style.py", Path(__file__))
    ]
    parts += [version(name).encode() for name in ("torch", "numpy", "matplotlib")]
    return KEPT / f"{lab}-{hashlib.sha256(b'|'.join(parts)).hexdigest()[:16]}.ipynb"


def start(lab: str) -> None:
    """Run a lab that is not kept, in the background."""
    place = kept(lab)
    if not place.is_file() and place not in running:
        running[place] = subprocess.Popen([sys.executable, __file__, lab, place], stderr=subprocess.PIPE, text=True)


def notebook(lab: str) -> nbformat.NotebookNode | None:
    """The lab as it ran; waits for it. Under `mkdocs serve` None, if it is still running."""
    place = kept(lab)
    start(lab)
    if place in running:
        if serving and running[place].poll() is None:
            return None
        said = running.pop(place).communicate()[1].strip()
        if not place.is_file():
            raise PluginError(said.splitlines()[-1] if said else f"snippets/labs/{lab}.py: its process was stopped")
    return read(place)


@functools.cache
def read(place: Path) -> nbformat.NotebookNode:
    return nbformat.read(place, as_version=4)


def plot(lab: str, cell: str) -> str:
    """The SVG that a cell draws."""
    ran = notebook(lab)
    if ran is None:
        return NOT_YET
    by_name = {part.metadata.get("title"): part for part in ran.cells}
    drawn = [out.data["image/svg+xml"] for out in by_name[cell].outputs if "data" in out]
    if not drawn:
        raise PageError(f"{place_of(lab, cell)}: plt.show() has nothing to show")
    return drawn[0]


def execute(lab: str, place: Path) -> None:
    """Run a lab from its first cell to its last and keep it. Raise LabError where it fails or prints something else."""
    import jupytext
    from mkdocs_jupyter.nbconvert2 import get_nbconvert_app
    from nbconvert.preprocessors import CellExecutionError, ExecutePreprocessor

    sys.path.append(str(FIGURES))
    from style import themed

    began, code, stored = time.time(), cells(lab), outputs(lab)
    ran = jupytext.reads(plain((LABS / f"{lab}.py").read_text("utf-8")), "py:percent")
    ran.cells.insert(0, nbformat.v4.new_code_cell(LOOK.format(figures=str(FIGURES))))
    os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # threads that wait must not spin: the labs run side by side
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
    del ran.cells[0]
    for cell in ran.cells:
        name = cell.metadata.title
        printed = "".join(out.text for out in cell.outputs if out.get("name") == "stdout")
        if not code[name].varies and printed != stored.get(name, ""):
            raise LabError(f"{place_of(lab, name)}: it prints {printed!r}, not {stored.get(name, '')!r} as stored")
        cell.outputs = [out for out in cell.outputs if "image/svg+xml" in out.get("data", {})]
        for out in cell.outputs:
            out.data = {"image/svg+xml": with_keys(themed(out.data["image/svg+xml"]), code[name].words)}
    place.parent.mkdir(parents=True, exist_ok=True)
    half = place.with_suffix(f".{os.getpid()}")
    nbformat.write(ran, half)
    half.replace(place)  # whole at once: another build may be reading
    for old in place.parent.glob(f"{lab}-*"):
        if old.stat().st_mtime < began:  # not what a later text has made meanwhile
            old.unlink(missing_ok=True)


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


if __name__ == "__main__":
    try:
        execute(sys.argv[1], Path(sys.argv[2]))
    except (LabError, PageError) as error:
        sys.exit(str(error))
