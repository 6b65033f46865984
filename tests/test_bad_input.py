"""Each mistake ends the build or the tests with one line that names the place, and no traceback."""

import os
import shutil
import subprocess
import sys

import pytest

BUILD = [sys.executable, "-m", "mkdocs", "build", "--strict"]


def ends_with(command, folder, message, **environment):
    done = subprocess.run(
        command, cwd=folder, capture_output=True, text=True, env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment
    )
    said = done.stdout + done.stderr
    assert done.returncode, "this should have failed"
    assert message in said
    assert "Traceback" not in said
    return said


def edit(path, old, new):
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


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
    done = subprocess.run(pytest_on("docs/en/index.md"), cwd=copy, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
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
