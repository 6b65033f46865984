"""Each mistake ends the build or the tests with one line that names the place, and no traceback.

Most are made in a small project; three in the whole one, as an author would meet them.
"""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import sharing
from mistakes import BUILD, edit, ends_with

BROKEN_PAGES = {
    "a missing program": (
        "zero_grad/gradients_add_up",
        "zero_grad/nothing",
        ": there is no program snippets/zero_grad/nothing.py",
    ),
    "an unknown block": ("/// program | zero_grad/gradients_add_up", "/// movie | x", ": no such block: movie"),
    "a Python fence": ("## ", "```python\n1\n```\n\n## ", ": code on a page is never run"),
    "a missing figure word": ("\nloss: ", "\nlosses: ", ": figure loss_with_and_without_clearing has the words"),
    "code by indent": ("\n## ", "\n    import torch\n\n## ", "pieces of code are shown"),
    "a link to PyTorch's code": (
        "\n## ",
        "\n[SGD](https://github.com/pytorch/pytorch/blob/v2.13.0/torch/optim/sgd.py)\n\n[x](#no-such)\n\n## ",
        "contains a link '#no-such'",
    ),
    "an unknown source": ("sources: [", "sources: [nobody, ", "docs/zh/zero-grad.md: docs/sources.yml has no nobody"),
    "front matter that is no YAML": (
        "title: ",
        "title: a: b",
        "docs/zh/zero-grad.md:2: mapping values are not allowed here",
    ),
    "front matter that is empty": ("---\ntitle: ", "---\n---\ntitle: ", "docs/zh/zero-grad.md:1: between the two ---"),
    "front matter without names": (
        "---\ntitle: ",
        "---\nwords\n---\ntitle: ",
        "docs/zh/zero-grad.md:1: between the two ---",
    ),
    "a control character in the front matter": (
        "title: ",
        "title: \x07",
        "docs/zh/zero-grad.md: unacceptable character",
    ),
    "a dead link": (
        "(#momentum-one)",
        "(#momentum-two)",
        "contains a link '#momentum-two', but there is no such anchor",
    ),
    "a link to no page": (
        "(#momentum-one)",
        "(nowhere.md)",
        "but the target is not found among documentation files",
    ),
}


@pytest.mark.parametrize(("old", "new", "message"), BROKEN_PAGES.values(), ids=BROKEN_PAGES)
def test_a_broken_page_ends_the_build(small, old, new, message):
    pages = [small / f"docs/zh/{name}.md" for name in ("zero-grad", "forgetting")]
    page = next(page for page in pages if old in page.read_text("utf-8"))
    edit(page, old, new)
    said = ends_with(BUILD, small, message)
    assert page.name in said


def test_a_page_that_is_not_utf8_ends_the_build(copy):
    page = copy / "docs/hi/zero-grad.md"
    page.write_bytes(page.read_bytes() + b"\xff")
    ends_with(BUILD, copy, f"docs/hi/zero-grad.md: byte {page.stat().st_size - 1} is not UTF-8")


def test_lines_may_end_as_on_windows(small):
    page = small / "docs/zh/zero-grad.md"
    edit(page, "sources: [", "sources: [nobody, ")
    page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", b"\r\n"))
    ends_with(BUILD, small, "docs/zh/zero-grad.md: docs/sources.yml has no nobody")


OTHER_FILES = {
    "a program that is not UTF-8": ("snippets/three_calls/two_iterations.py", "import torch", "# \udcff\nimport torch", "snippets/three_calls/two_iterations.py: byte 2 is not UTF-8"),
    "sources that are no YAML": ("docs/sources.yml", ":", ": : :", "docs/sources.yml:"),
    "a language whose words are no YAML": ("mkdocs.zh.yml", "labels:", "labels: : :", "mkdocs.zh.yml:"),
    "a language without a needed value": ("mkdocs.zh.yml", "    letters:", "    # letters:", "mkdocs.zh.yml:8: a language needs letters"),
    "a section without a label": ("mkdocs.yml", "- section-", "- no-section-", "mkdocs.yml: nav has a section no-section-"),
    "old addresses with a control character": ("docs/redirects.yml", "# none", "# \x07none", "docs/redirects.yml: unacceptable character"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), OTHER_FILES.values(), ids=OTHER_FILES)
def test_what_is_wrong_outside_the_pages_is_named(small, file, old, new, message):
    text = (small / file).read_text("utf-8")
    assert old in text
    (small / file).write_bytes(text.replace(old, new, 1).encode("utf-8", "surrogateescape"))
    said = ends_with(BUILD, small, message)
    assert len(said.strip().splitlines()) < 12, "one line, among what MkDocs reports"


def test_a_page_of_front_matter_alone_holds_no_programs(small):
    (small / "docs/en/index.md").write_text("---\ntitle: x\n---\n", "utf-8")
    done = subprocess.run([*PYTEST, "docs/en/index.md"], cwd=small, capture_output=True, text=True)
    assert done.returncode == 5, "no tests were collected"
    assert "Error" not in done.stdout + done.stderr


def test_a_site_without_an_address_ends_the_build(small):
    ends_with(BUILD, small, "mkdocs.yml: site_url, or SITE_URL, is empty", SITE_URL="")


def test_a_missing_page_of_a_complete_language_ends_the_build(copy):
    (copy / "docs/hi/zero-grad.md").unlink()
    ends_with(BUILD, copy, "docs/hi/zero-grad.md: this page is missing, and the language is complete")


def test_pages_of_an_unknown_language_end_the_build(small):
    shutil.copytree(small / "docs/zh", small / "docs/xx")
    ends_with(BUILD, small, "docs/xx: pages of a language that no mkdocs.xx.yml names")


def test_a_language_that_is_asked_for_and_not_there(small):
    ends_with([*BUILD, "--config-file", "mkdocs.xx.yml"], small, "mkdocs.xx.yml")


PYTEST = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
PRINTS_ELSE, FAILS_NO_MORE, FAILS_OTHERWISE, BROKEN = (
    f"zero_grad/{name}"
    for name in ("gradients_add_up", "tensor_has_no_zero_grad_error", "read_before_backward_error", "none_or_zeros")
)
COMMANDS = {"slow.md": "sleep 9", "other.md": "echo one\ntwo", "failing.md": "false"}


@pytest.fixture(scope="module")
def tested(pattern) -> tuple[Path, str]:
    """A small project with programs and commands that are wrong, and what one run of pytest on all of them says."""
    project, said = sharing.once("tested", lambda folder: run_with_mistakes(pattern, folder))
    return Path(project), said


def run_with_mistakes(pattern: Path, folder: Path) -> tuple[str, str]:
    project = shutil.copytree(pattern, folder)
    snippets = project / "snippets"
    edit(snippets / f"{PRINTS_ELSE}.py", "3 * w**2", "4 * w**2")
    edit(snippets / f"{FAILS_NO_MORE}.py", "w.zero_grad()", "w.grad = None")
    edit(snippets / f"{FAILS_NO_MORE}.out", "AttributeError: 'Tensor' object has no attribute 'zero_grad'\n", "")
    edit(snippets / f"{FAILS_OTHERWISE}.out", "zero_", "zeros_")
    edit(snippets / f"{BROKEN}.py", "import torch", "import torch\n1 / 0")
    edit(snippets / "three_calls/two_iterations.py", "import", f"open({str(project / 'ran')!r}, 'w')\nimport")
    edit(project / "docs/en/index.md", "/// program", '<!--pytest.mark.skip(reason="no GPU")-->\n\n/// program')
    edit(project / "docs/zh/index.md", "/// program", "<!--pytest.mark.skip-->\n\n/// program")
    edit(project / "conftest.py", "timeout=120", 'timeout=1 if "sleep" in command else 120')
    for page, command in COMMANDS.items():
        (project / page).write_text(f"# x\n\n```console\n$ {command}\n```\n", "utf-8")
    items = [
        *(at(project, "zh", PRINTS_ELSE), at(project, "zh", FAILS_NO_MORE), at(project, "en", FAILS_OTHERWISE)),
        *("docs/en/index.md", "docs/zh/index.md", *COMMANDS),
        f"tests/test_programs.py::test_a_program_prints_its_output_file[{BROKEN}.py]",
    ]
    done = subprocess.run([*PYTEST, "--write-outputs", *items], cwd=project, capture_output=True, text=True)
    assert done.returncode == 1, "tests failed, and nothing else went wrong"
    assert "Traceback" not in done.stdout + done.stderr
    return str(project), done.stdout


def at(project, code, program):
    """The place of a program, as pytest names it."""
    page = f"docs/{code}/zero-grad.md"
    return f"{page}::line {(project / page).read_text('utf-8').splitlines().index(f'/// program | {program}') + 1}"


def test_a_program_that_prints_something_else_fails_on_the_page_that_shows_it(tested):
    project, said = tested
    place = at(project, "zh", PRINTS_ELSE).replace("::line ", ":")
    assert f"{place}: the page shows" in said


def test_an_error_program_that_stops_failing_fails(tested):
    project, said = tested
    place = at(project, "zh", FAILS_NO_MORE).replace("::line ", ":")
    assert f"{place}: this program should fail and does not" in said


def test_an_error_with_another_text_fails(tested):
    project, said = tested
    place = at(project, "en", FAILS_OTHERWISE).replace("::line ", ":")
    assert f"{place}: the page shows" in said


def test_a_skip_needs_a_reason(tested):
    assert re.search(r"docs/zh/index.md:\d+: a skip needs its reason", tested[1])


def test_a_skip_with_a_reason_is_counted(tested):
    project, said = tested
    assert 'pytest.mark.skip(reason="no GPU")' in said
    assert not (project / "ran").exists(), "it has been run"
    assert "5 programs, 1 programs skipped" in said


def test_a_broken_page_fails_the_tests_at_its_line(copy):
    edit(copy / "README.md", "\n", "\n```py\n1\n```\n")
    ends_with([*PYTEST, "README.md"], copy, "README.md:2: code on a page is never run")


def test_a_command_that_does_not_end_fails(tested):
    assert "slow.md:3: Command 'sleep 9' timed out after 1 seconds" in tested[1]


def test_a_broken_program_does_not_become_its_own_output(pattern, tested):
    project, said = tested
    assert f"_ test_a_program_prints_its_output_file[{BROKEN}.py] _" in said, "it is among the failures"
    stored = f"snippets/{BROKEN}.out"
    assert (project / stored).read_text("utf-8") == (pattern / stored).read_text("utf-8")


def test_a_command_that_prints_something_else_fails(tested):
    assert "other.md:3: the page shows" in tested[1]
    assert "failing.md:3: `false` ends with status 1" in tested[1]
