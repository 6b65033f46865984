"""The one expansion: what an author writes becomes plain Markdown, and what is wrong becomes one line."""

import inspect

import pytest
import torch
from blocks.figures import WORD, drawn
from expanding import expand
from project import PageError, plain
from rendering import html
from torch.optim.sgd import _single_tensor_sgd as sgd

PROGRAM = "/// program | zero_grad/one_tensor_by_hand\n1. first\n2. second\n///\n"


def lines(text):
    return [line for _, line in expand(text, "page.md")]


def test_a_program_becomes_its_name_code_notes_and_output():
    got = lines("---\ntitle: x\n---\nBefore\n\n" + PROGRAM + "After")
    assert got[:5] == ["Before", "", "`snippets/zero_grad/one_tensor_by_hand.py`", "", "```python"]
    assert "    with torch.no_grad():  # (1)!" in got
    assert got[got.index("1. first") :] == [
        *("1. first", "2. second", "", "<!--pytest-codeblocks:expected-output-->", ""),
        *("```text", "w = 4.0000", "w = 3.2000", "w = 2.5600", "```", "After"),
    ]


def test_each_line_knows_its_line_on_the_page():
    got = list(expand("---\ntitle: x\n---\nBefore\n" + PROGRAM + "After", "page.md"))
    assert got[0] == (4, "Before")
    assert {number for number, line in got[1:-1]} == {5}
    assert got[-1] == (9, "After")


def test_a_block_keeps_its_indent():
    got = lines("=== tab\n\n" + "".join(f"    {line}\n" for line in PROGRAM.splitlines()))
    assert "    ```python" in got
    assert "            w -= 0.1 * w.grad" in got


def test_what_is_copied_and_run_has_no_markers():
    assert plain("a = 1  # (1)!\nb = '# (2)! x'   \n\n\n") == "a = 1\nb = '# (2)! x'\n"


def test_any_sign_may_stand_in_the_words_of_a_figure():
    wanted = sorted(set(WORD.findall(drawn("clear_every_k"))))
    words = "\n".join(f"{key}: {key} --> <b> & ]" for key in wanted)
    drawing = html(f"/// figure | clear_every_k\n{words}\n[1] --> & [0, so on\n///")
    assert 'aria-label="[1] --&gt; &amp; [0, so on"' in drawing
    assert drawing.count("--&gt; &lt;b&gt; &amp; ]</text>") == len(wanted)


def test_a_quote_repeats_lines_of_a_program():
    quote = "/// quote | zero_grad/one_tensor_by_hand\nwith torch.no_grad():\n    w -= 0.1 * w.grad\n///"
    assert lines(PROGRAM + quote)[-4:] == [
        "``` { .python .quote }",
        "with torch.no_grad():",
        "    w -= 0.1 * w.grad",
        "```",
    ]


def test_a_source_is_what_inspect_finds_with_markers_where_the_notes_say():
    got = lines(
        "/// source | torch.optim.sgd:_single_tensor_sgd\n1. `grad = grads[i] if not maximize else -grads[i]` words\n///"
    )
    code = got[got.index("``` { .python .source }") + 1 : got.index("```")]
    marked = [line for line in code if line.endswith("  # (1)!")]
    assert len(marked) == 1
    assert "\n".join(code).replace("  # (1)!", "") == inspect.getsource(sgd).rstrip()
    assert f"/blob/v{torch.__version__.split('+')[0]}/torch/optim/sgd.py#L" in got[0]


def test_a_part_of_a_source_goes_from_line_to_line():
    got = lines("/// source | torch.optim.optimizer:Optimizer.zero_grad\nfrom: if set_to_none:\nto: p.grad = None\n///")
    assert got[3:5] == ["if set_to_none:", "    p.grad = None"]


PYTHON = "code on a page is never run"
WRONG = {
    "a missing program": (
        "\n/// program | zero_grad/nothing\n///",
        "page.md:2: there is no program snippets/zero_grad/nothing.py",
    ),
    "an unknown block": (
        "/// film | x\n///",
        "page.md:1: no such block: film; there are program, quote, figure, source",
    ),
    "a block without its bar": ("/// program zero_grad/x\n///", "page.md:1: a block opens with"),
    "a block never closed": (
        "\n\n/// program | zero_grad/one_tensor_by_hand\n1. x",
        "page.md:3: this block is never closed",
    ),
    "a block in a block": (
        "/// program | zero_grad/one_tensor_by_hand\n/// figure | x",
        "page.md:1: this block is still open at line 2",
    ),
    "a closing line too many": (PROGRAM + "///", "page.md:5: this /// closes nothing"),
    "a note too few": (
        PROGRAM.replace("2. second\n", ""),
        r"page.md:1: .* has the markers \[1, 2\], the block has the notes \[1\]",
    ),
    "a program twice": (PROGRAM + PROGRAM, "page.md:5: .* stands on this page already"),
    "a quote that is not verbatim": (
        PROGRAM + "/// quote | zero_grad/one_tensor_by_hand\nw -= 0.2 * w.grad\n///",
        "page.md:5: these lines do not stand like this",
    ),
    "an empty quote": (
        PROGRAM + "/// quote | zero_grad/one_tensor_by_hand\n///",
        "page.md:5: these lines do not stand",
    ),
    "a quote of a program not shown": (
        "/// quote | zero_grad/none_or_zeros\nx\n///",
        "page.md:1: .* is not shown above",
    ),
    "a missing figure": ("/// figure | nothing\nwords\n///", "page.md:1: there is no docs/figures/nothing.py"),
    "a figure without words": (
        "/// figure | loss_with_and_without_clearing\n///",
        "page.md:1: a figure needs its alternative",
    ),
    "a source that does not exist": (
        "/// source | torch.optim.sgd:SGD.leap\n///",
        r"page.md:1: torch 2.* has no SGD.leap in torch/optim/sgd.py",
    ),
    "a source of no module": (
        "/// source | torch.optim.sdg:SGD\n///",
        "page.md:1: torch 2.* has no source file for torch.optim.sdg",
    ),
    "a source without its source": (
        "/// source | torch._C:Tensor\n///",
        "page.md:1: torch 2.* has no source file for torch._C",
    ),
    "a part that is not there": (
        "/// source | torch.optim.sgd:SGD.step\nfrom: no such line\n///",
        "page.md:1: `no such line` stands 0 times in torch.optim.sgd:SGD.step",
    ),
    "a part that is there twice": (
        "/// source | torch.optim.sgd:SGD.step\nfrom: group\n///",
        r"page.md:1: `group` stands \d+ times in torch.optim.sgd:SGD.step",
    ),
    "a limit misspelt": (
        "/// source | torch.optim.sgd:SGD.step\nform: loss = None\n///",
        "page.md:1: this block holds `from: …`, `to: …` and notes, one a line, not `form: loss = None`",
    ),
    "a note of two lines": (
        "/// source | torch.optim.sgd:SGD.step\n1. `loss = None` x\nmore\n///",
        "page.md:1: this block holds `from: …`, `to: …` and notes, one a line, not `more`",
    ),
    "a note without its line": (
        "/// source | torch.optim.sgd:SGD.step\n1. x\n///",
        "page.md:1: note 1 must begin with",
    ),
    "a note of no line": (
        "/// source | torch.optim.sgd:SGD.step\n1. `nothing` x\n///",
        "page.md:1: `nothing` stands 0 times",
    ),
    "a fence": ("x\n```python\n1\n```", "page.md:2: " + PYTHON),
    "a fence, short": ("```py\n1\n```", "page.md:1: " + PYTHON),
    "a fence with capitals": ("```Python3\n1\n```", "page.md:1: " + PYTHON),
    "a session": ("```pycon\n>>> 1\n```", "page.md:1: " + PYTHON),
    "an ipython session": ("```ipython\n1\n```", "page.md:1: " + PYTHON),
    "a fence with a title": ('```python title="x"\n1\n```', "page.md:1: " + PYTHON),
    "a fence with attributes": ("``` { .python .annotate }\n1\n```", "page.md:1: " + PYTHON),
    "a fence in braces": ("```{python}\n1\n```", "page.md:1: " + PYTHON),
    "a fence of tildes": ("~~~python\n1\n~~~", "page.md:1: " + PYTHON),
    "a fence in a tab": ('=== "tab"\n\n    ```python\n    1\n    ```', "page.md:3: " + PYTHON),
    "a fence in a note": ("!!! note\n    ```python\n    1\n    ```", "page.md:2: " + PYTHON),
    "a fence in a list": ("- ```python\n  1\n  ```", "page.md:1: " + PYTHON),
    "a fence in a quotation": ("> ```python\n> 1\n> ```", "page.md:1: " + PYTHON),
    "a fence in a block": ("/// figure | x\n```python\n///", "page.md:2: a fence inside a block"),
    "a fence without a name": ("```\n1\n```", "page.md:1: a fence must say console or text, this one says nothing"),
    "a fence of another kind": (
        "```yaml\na: 1\n```",
        "page.md:1: a fence must say console or text, this one says yaml",
    ),
    "a fence never closed": ("\n```text\n1", "page.md:2: this fence is never closed"),
    "a console never closed": ("```console\n$ ls\n~~~", "page.md:1: this fence is never closed"),
    "a console in a quotation": (
        "> ```console\n> $ ls\n> ```",
        "page.md:1: a fence is three backticks, and nothing but spaces",
    ),
    "a console in a list item": ("- ```console\n  $ ls\n  ```", "page.md:1: a fence is three backticks"),
    "a console of tildes": ("~~~console\n$ ls\n~~~", "page.md:1: a fence is three backticks"),
    "four backticks": ("````text\n1\n````", "page.md:1: a fence is three backticks"),
    "a fence in a fence": ("```text\n```python\n1\n```", "page.md:2: a fence inside a fence"),
    "a console without a command": ("```console\nls\n```", "page.md:1: the first line of a console fence is a command"),
    "a block in a quotation": ("> /// program | x\n> ///", "page.md:1: a block opens with"),
    "a block in a list item": ("- /// program | x\n  ///", "page.md:1: a block opens with"),
    "a mark to skip the page": ("<!--pytest-codeblocks:skipfile-->", "page.md:1: marks for pytest-codeblocks"),
    "raw HTML": ('<pre><code class="language-python">1</code></pre>', "page.md:1: code in raw HTML is never run"),
}


@pytest.mark.parametrize(("text", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_line_that_names_the_place(text, message):
    with pytest.raises(PageError, match=message) as error:
        lines(text)
    assert "\n" not in str(error.value)
