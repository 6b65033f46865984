"""Each mistake ends the build or the tests with one line that names the place, and no traceback."""

import shutil
import subprocess
import sys

import pytest
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
    "a link to no page": ("(#momentum-one)", "(nowhere.md)", "but the target is not found among documentation files"),
}


@pytest.mark.parametrize(("old", "new", "message"), BROKEN_PAGES.values(), ids=BROKEN_PAGES)
def test_a_broken_page_ends_the_build(copy, old, new, message):
    edit(copy / "docs/zh/zero-grad.md", old, new)
    said = ends_with(BUILD, copy, message)
    assert "zero-grad.md" in said


def test_a_page_that_is_not_utf8_ends_the_build(copy):
    page = copy / "docs/hi/zero-grad.md"
    page.write_bytes(page.read_bytes() + b"\xff")
    ends_with(BUILD, copy, f"docs/hi/zero-grad.md: byte {page.stat().st_size - 1} is not UTF-8")


def test_lines_may_end_as_on_windows(copy):
    page = copy / "docs/hi/zero-grad.md"
    edit(page, "sources: [", "sources: [nobody, ")
    page.write_bytes(b"\xef\xbb\xbf" + page.read_bytes().replace(b"\n", b"\r\n"))
    ends_with(BUILD, copy, "docs/hi/zero-grad.md: docs/sources.yml has no nobody")


OTHER_FILES = {
    "a program that is not UTF-8": ("snippets/step/four_orders.py", "import torch", "# \udcff\nimport torch", "snippets/step/four_orders.py: byte 2 is not UTF-8"),
    "sources that are no YAML": ("docs/sources.yml", ":", ": : :", "docs/sources.yml:"),
    "a language whose words are no YAML": ("mkdocs.zh.yml", "labels:", "labels: : :", "mkdocs.zh.yml:"),
    "a section without a label": ("mkdocs.yml", "- section-", "- no-section-", "mkdocs.yml: nav has a section no-section-"),
    "old addresses with a control character": ("docs/redirects.yml", "# Every", "# \x07Every", "docs/redirects.yml: unacceptable character"),
    "a figure of a program that is gone": ("docs/figures/clear_every_k.py", 'numbers("', 'numbers("nothing/', "docs/figures/clear_every_k.py: it draws the numbers of"),
    "a word of a figure in a longer text": ("docs/figures/clear_every_k.py", "write()", 'graph.text(0, 0, "{ran} {more}")\nwrite()', "figure clear_every_k: its word {more} must stand"),
}  # fmt: skip


@pytest.mark.parametrize(("file", "old", "new", "message"), OTHER_FILES.values(), ids=OTHER_FILES)
def test_what_is_wrong_outside_the_pages_is_named(copy, file, old, new, message):
    text = (copy / file).read_text("utf-8")
    assert old in text
    (copy / file).write_bytes(text.replace(old, new, 1).encode("utf-8", "surrogateescape"))
    said = ends_with(BUILD, copy, message)
    assert len(said.strip().splitlines()) < 12, "one line, among what MkDocs reports"


def test_a_page_of_front_matter_alone_holds_no_programs(copy):
    (copy / "docs/en/index.md").write_text("---\ntitle: x\n---\n", "utf-8")
    done = subprocess.run(pytest_on("docs/en/index.md"), cwd=copy, capture_output=True, text=True)
    assert done.returncode == 5, "no tests were collected"
    assert "Error" not in done.stdout + done.stderr


def test_a_site_without_an_address_ends_the_build(copy):
    ends_with(BUILD, copy, "mkdocs.yml: site_url, or SITE_URL, is empty", SITE_URL="")


def test_a_missing_page_of_a_complete_language_ends_the_build(copy):
    (copy / "docs/hi/zero-grad.md").unlink()
    ends_with(BUILD, copy, "docs/hi/zero-grad.md: this page is missing, and the language is complete")


def test_pages_of_an_unknown_language_end_the_build(copy):
    shutil.copytree(copy / "docs/hi", copy / "docs/xx")
    ends_with(BUILD, copy, "docs/xx: pages of a language that no mkdocs.xx.yml names")


def test_a_language_that_is_asked_for_and_not_there(copy):
    ends_with([*BUILD, "--config-file", "mkdocs.xx.yml"], copy, "mkdocs.xx.yml")


def test_a_figure_that_fails_names_its_file(copy):
    (copy / ".cache").unlink(missing_ok=True)
    edit(copy / "docs/figures/loss_with_and_without_clearing.py", "write()", "raise ValueError('no numbers')")
    ends_with(BUILD, copy, "docs/figures/loss_with_and_without_clearing.py: ValueError: no numbers")


def pytest_on(page):
    return [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", page]


def test_a_program_that_prints_something_else_fails_on_the_page_that_shows_it(copy):
    edit(copy / "snippets/zero_grad/gradients_add_up.py", "3 * w**2", "4 * w**2")
    number = line_of(copy / "docs/zh/zero-grad.md", "/// program | zero_grad/gradients_add_up")
    ends_with(pytest_on("docs/zh/zero-grad.md"), copy, f"docs/zh/zero-grad.md:{number}: the page shows")


def test_an_error_program_that_stops_failing_fails(copy):
    edit(copy / "snippets/zero_grad/tensor_has_no_zero_grad_error.py", "w.zero_grad()", "w.grad = None")
    number = line_of(copy / "docs/hi/zero-grad.md", "/// program | zero_grad/tensor_has_no_zero_grad_error")
    ends_with(pytest_on("docs/hi/zero-grad.md"), copy, f"docs/hi/zero-grad.md:{number}: ")


def test_an_error_with_another_text_fails(copy):
    edit(copy / "snippets/zero_grad/tensor_has_no_zero_grad_error.out", "zero_grad", "zero_grads")
    ends_with(pytest_on("docs/en/zero-grad.md"), copy, "the page shows")


def test_a_skip_needs_a_reason(copy):
    edit(copy / "docs/en/index.md", "/// program", "<!--pytest.mark.skip-->\n\n/// program")
    ends_with(pytest_on("docs/en/index.md"), copy, "a skip needs its reason")


def test_a_skip_with_a_reason_is_counted(copy):
    edit(copy / "docs/en/index.md", "/// program", '<!--pytest.mark.skip(reason="no GPU")-->\n\n/// program')
    edit(copy / "snippets/three_calls/three_lines.py", "import", f"open({str(copy / 'ran')!r}, 'w')\nimport")
    done = subprocess.run(pytest_on("docs/en/index.md"), cwd=copy, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert not (copy / "ran").exists(), "it has been run"
    assert "1 programs, 1 programs skipped" in done.stdout


def test_a_broken_page_fails_the_tests_at_its_line(copy):
    edit(copy / "README.md", "\n", "\n```py\n1\n```\n")
    ends_with(pytest_on("README.md"), copy, "README.md:2: code on a page is never run")


def test_a_command_that_does_not_end_fails(copy):
    edit(copy / "conftest.py", "timeout=120", "timeout=1")
    (copy / "README.md").write_text("# x\n\n```console\n$ sleep 9\n```\n", "utf-8")
    ends_with(pytest_on("README.md"), copy, "README.md:3: Command 'sleep 9' timed out after 1 seconds")


def test_a_broken_program_does_not_become_its_own_output(copy):
    edit(copy / "snippets/zero_grad/gradients_add_up.py", "import torch", "import torch\n1 / 0")
    before = (copy / "snippets/zero_grad/gradients_add_up.out").read_text("utf-8")
    done = subprocess.run([*pytest_on("tests/test_programs.py"), "--write-outputs", "-k", "gradients_add_up"], cwd=copy, capture_output=True)  # fmt: skip
    assert done.returncode
    assert (copy / "snippets/zero_grad/gradients_add_up.out").read_text("utf-8") == before


def test_a_command_that_prints_something_else_fails(copy):
    (copy / "README.md").write_text("# x\n\n```console\n$ echo one\ntwo\n```\n", "utf-8")
    ends_with(pytest_on("README.md"), copy, "README.md:3: the page shows")
    (copy / "README.md").write_text("# x\n\n```console\n$ false\n```\n", "utf-8")
    ends_with(pytest_on("README.md"), copy, "README.md:3: `false` ends with status 1")


def line_of(path, text):
    return path.read_text("utf-8").splitlines().index(text) + 1
