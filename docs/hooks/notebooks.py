"""Each page as a notebook beside its HTML, `zero-grad/zero-grad.ipynb`: its words, each program a cell with its notes and output.

A notebook is one process. So before each cell what programs change is set back, a program that must fail says so in a tag,
and one that starts processes is written to a file and run from there. The cells of a lab belong together; nothing is set back.
"""

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from urllib.parse import quote

import figures
import nbformat
from markdown_export import TERM, foot, readable, single_blanks
from mkdocs.utils import write_file
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

INSTALL = """\
import sys
try:
    import torch
except ImportError:
    %pip install torch=={torch} {others}
    import torch
print("PyTorch", torch.__version__)
"""
FRESH = """
def fresh(*_):
    torch.set_default_dtype(torch.float32)
    torch.set_grad_enabled(True)
    torch.seed()

get_ipython().events.register("pre_run_cell", fresh)
"""
IN_FILES = ("many_machines/", "real_loop/resumes_equal_to_the_last_bit")  # these start processes
MARKS = {"output": "\0output", "error": "\0error", "figure": "\0figure"}
FOLDS = ("<details><summary>{}</summary>\n", "</details>\n")
PROGRAM = re.compile(
    r"^\[snippets/(\S+)\.py(?:#(\w+))?\]\(\S+\)\n+```python\n(.*?)^```\n((?:\d+\. [^\n]*\n|\n)*)"
    r"(?:\*\*\0(?:output|error)\*\*\n+```text\n(.*?)^```\n)?",
    re.MULTILINE | re.DOTALL,
)
ERROR = re.compile(r"^((?:\w+\.)*[A-Z]\w+)(?:: |$)", re.MULTILINE)
PLAIN = {"--zero": "#1f77b4", "--backward": "#ff7f0e", "--step": "#2ca02c", "--text": "#000", "--line": "#ccc"}


def uri(page) -> str:
    """The notebook's name: that of the page, beside its HTML."""
    return PurePosixPath(page.file.src_uri).with_suffix(".ipynb").name


def on_page_context(context, page, config, nav):
    """Where a reader gets it. Colab and Binder open it from GitHub: from the branch `notebooks`, which the deploy job writes."""
    if not page.fallback:
        path = config.extra["language"]["folder"] + page.url.removeprefix("./") + uri(page)
        github = re.fullmatch(r"https://github\.com/([\w.-]+/[\w.-]+?)/?", config.extra["repository"])
        context["notebook"] = {
            "file": uri(page),
            "colab": github and f"https://colab.research.google.com/github/{github[1]}/blob/notebooks/{path}",
            "binder": github and f"https://mybinder.org/v2/gh/{github[1]}/notebooks?labpath={quote(path)}",
        }


def on_page_content(html, page, config, files):
    if page.fallback:
        return
    text = TERM.sub(r"**\1**\n\n", "\n".join(single_blanks(readable(page, config, files, MARKS, FOLDS)))) + "\n"
    cells = [*first(page, config), *rest(text, config.extra["labels"]["figure"])]
    cells.append(new_markdown_cell("\n".join(foot(html, page, config))))
    for number, cell in enumerate(cells):
        cell.id = f"cell-{number}"
    about = {
        "kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"},
        "language_info": {"name": "python"},
    }
    made = nbformat.writes(new_notebook(cells=cells, metadata=about)) + "\n"
    write_file(made.encode(), str(Path(page.file.abs_dest_path).with_name(uri(page))))


def first(page, config) -> Iterator:
    """Where this comes from, which torch it was checked with, and that torch if there is none."""
    ran, say = config.extra["ran"], config.extra["labels"]
    is_lab, has_code = page.file.src_uri.startswith("labs/"), "```python" in page.expanded
    words = [say["notebook-first"].format(url=page.canonical_url, **ran)] if has_code else [f"<{page.canonical_url}>"]
    if has_code and not is_lab:
        words.append(say["notebook-fresh"])
    yield new_markdown_cell(" ".join(words))
    if has_code:
        install = INSTALL.format(torch=ran["torch"], others="matplotlib" if is_lab else "numpy")
        yield new_code_cell(install if is_lab else install + FRESH)


def rest(text: str, figure: str) -> Iterator:
    """The page cut into cells: words, and after each program its notes."""
    at, folded = 0, False
    for found in PROGRAM.finditer(text):
        name, cell, code, notes, printed = found.groups()
        yield from words(text[at : found.start()], figure, folded)
        folded = text.count("<details>", 0, found.start()) > text.count("</details>", 0, found.start())
        yield from program(name, cell, code.rstrip("\n"), printed or "", folded)
        if notes.strip():
            yield new_markdown_cell(notes.strip())
        at = found.end()
    yield from words(text[at:], figure, folded)


def words(text: str, figure: str, folded: bool) -> Iterator:
    """A cell of words. What is folded is closed at its end: no cell can hold another."""
    if folded:
        text = text.replace("</details>", "", 1)
    if text.count("<details>") > text.count("</details>"):
        text += "\n</details>"
    text = text.replace("\0figure", figure).strip()
    if text:
        yield new_markdown_cell(text)


def program(name: str, cell: str | None, code: str, printed: str, folded: bool) -> Iterator:
    """The code cells of one program, or of one cell of a lab, with their outputs."""
    if name.startswith(IN_FILES):
        file = name.rpartition("/")[2] + ".py"
        yield new_code_cell(f"%%writefile {file}\n{code}")
        yield new_code_cell(f"!{{sys.executable}} {file}", outputs=stream(printed))
        return
    about = {"jupyter": {"source_hidden": True, "outputs_hidden": True}} if folded else {}
    outputs = stream(printed)
    if name.endswith("_error"):
        about["tags"] = ["raises-exception"]
        *_, last = ERROR.finditer(printed)
        error = new_output(
            "error", ename=last[1], evalue=printed[last.end() :].rstrip("\n"), traceback=[printed[last.start() :]]
        )
        outputs = [*stream(printed[: last.start()]), error]
    if cell and "plt.show()" in code:
        drawn = figures.drawn(f"{name}/{cell}")
        drawn = re.sub(r"\{(\w+)\}", lambda key: key[1].replace("_", " "), drawn)
        drawn = re.sub(r"var\((--\w+)\)", lambda colour: PLAIN[colour[1]], drawn)
        outputs.append(new_output("display_data", {"image/svg+xml": drawn}))
    yield new_code_cell(code, metadata=about, outputs=outputs)


def stream(printed: str) -> list:
    return [new_output("stream", text=printed)] if printed else []
