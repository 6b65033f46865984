"""PyTorch's own source on a page: what is shown is what is installed, and what is explained and gone ends the build."""

import importlib
import inspect
import keyword
import operator
import re
import textwrap
from types import SimpleNamespace

import pytest
from blocks import source
from blocks.licence import licence
from blocks.source import NotFound, module, piece
from expanding import expand
from markdown import markdown
from mistakes import BUILD, edit, ends_with
from pages import DOCS
from project import PageError

PAGE = DOCS / "en/optimizer-source.md"
BLOCK = re.compile(r"^ */// source \| (\S+)\n(.*?)^ *///$", re.DOTALL | re.MULTILINE)
BLOCKS = [(found[1], textwrap.dedent(found[2])) for found in BLOCK.finditer(PAGE.read_text("utf-8"))]
EXPLAINED = [
    (reference, body, line[1] or line[2])
    for reference, body in BLOCKS
    for line in re.finditer(r"^(?:(?:from|to): (.*)|\d+\. `([^`]+)`.*)$", body, re.MULTILINE)
]


def shown(reference, body):
    return list(expand(f"/// source | {reference}\n{body}\n///", "page.md"))


@pytest.fixture
def installed(monkeypatch):
    """Pretend that another text of a module is installed."""

    def pretend(text):
        monkeypatch.setattr(source, "module", lambda name: (module(name)[0], text))

    return pretend


def test_a_file_with_underscores_is_named_as_it_is():
    link = shown("torch.autograd:backward", "")[0][1]
    assert markdown(link).startswith("<p><a ") and ">torch/autograd/__init__.py, PyTorch " in markdown(link)


def test_the_page_shows_every_function_that_it_is_about():
    assert {reference.split(":")[1] for reference, _ in BLOCKS} >= {
        *("Optimizer.zero_grad", "Module.zero_grad", "Tensor.backward", "backward"),
        *("SGD.__init__", "SGD.step", "SGD._init_group", "sgd", "_single_tensor_sgd"),
    }


@pytest.mark.parametrize(
    "reference",
    ["torch.optim.optimizer:Optimizer.step", *sorted({reference for reference, _ in BLOCKS})],  # the first: overloaded
)
def test_what_is_parsed_is_what_python_runs(reference):
    where, name = reference.split(":")
    running = operator.attrgetter(name)(importlib.import_module(where))
    lines, first = inspect.getsourcelines(running)
    parsed = piece(reference)
    assert "\n".join(parsed.lines) == "".join(lines).rstrip("\n")
    assert parsed.first == first
    assert inspect.getsourcefile(inspect.unwrap(running)).endswith(parsed.file)


@pytest.mark.parametrize(("reference", "body"), BLOCKS, ids=[reference for reference, _ in BLOCKS])
def test_a_part_stands_in_the_file_at_the_lines_of_its_link(reference, body):
    got = [line for _, line in shown(reference, body)]
    code = got[got.index("``` { .python .source }") + 1 : got.index("```")]
    first, last = map(int, re.search(r"#L(\d+)-L(\d+)\)$", got[0]).groups())
    there = module(reference.split(":")[0])[1].splitlines()[first - 1 : last]
    assert [re.sub(r"  # \(\d+\)!$", "", line) for line in code] == textwrap.dedent("\n".join(there)).splitlines()


@pytest.mark.parametrize(
    ("reference", "body", "text"), EXPLAINED, ids=[f"{reference} {text}" for reference, _, text in EXPLAINED]
)
def test_what_is_explained_and_gone_is_one_line(reference, body, text, installed):
    """Each line that the page names is renamed in turn, as a next version of PyTorch might do."""
    whole = piece(reference)
    lines = module(reference.split(":")[0])[1].splitlines()
    for at in range(whole.first - 1, whole.last):
        if text in lines[at]:
            lines[at] = lines[at].replace(text, renamed(text))
    installed("\n".join(lines))
    with pytest.raises(PageError, match=r"page.md:1: `.*` stands \d+ times in " + re.escape(reference)) as error:
        shown(reference, body)
    assert "\n" not in str(error.value)


def renamed(text: str) -> str:
    """The same line with its first name replaced."""
    name = next(name for name in re.findall(r"[A-Za-z_]\w*", text) if not keyword.iskeyword(name))
    return re.sub(rf"\b{name}\b", "renamed", text, count=1)


def test_what_stands_twice_is_refused(installed):
    line = "                    p.grad = None\n"
    text = module("torch.nn.modules.module")[1]
    assert text.count(line) == 1
    installed(text.replace(line, line * 2))
    with pytest.raises(PageError, match=r"`p.grad = None` stands 2 times in .*Module.zero_grad of torch [\d.]+"):
        shown("torch.nn.modules.module:Module.zero_grad", "to: p.grad = None")


@pytest.mark.parametrize(
    ("reference", "message"),
    [
        ("torch.optim.sgd:SGD.leap", "has no SGD.leap in torch/optim/sgd.py"),
        ("torch.optim.sgd:SGDD.step", "has no SGDD.step in torch/optim/sgd.py"),
        ("torch.optim.leap:SGD", "has no source file for torch.optim.leap"),
        ("torch.optim.sgd", "has no "),
    ],
)
def test_a_name_that_does_not_exist_is_one_line(reference, message):
    with pytest.raises(PageError, match="page.md:1: torch [0-9.+a-z]+ " + re.escape(message)) as error:
        shown(reference, "")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        (SimpleNamespace(origin="/nowhere/torch/__init__.py"), "has no source file for torch.optim.sgd"),
        (None, "torch is not installed"),
    ],
    ids=["compiled only", "not installed"],
)
def test_a_torch_without_sources_is_one_line(spec, message, monkeypatch):
    monkeypatch.setattr(source, "find_spec", lambda name: spec)
    monkeypatch.setattr(source, "module", module.__wrapped__)  # without its memory
    with pytest.raises(NotFound, match=message) as error:
        piece("torch.optim.sgd:SGD.step")
    assert "\n" not in str(error.value)


def test_a_line_that_is_gone_ends_the_build(small):
    changed = '.read_text("utf-8").replace("p.grad = None", "del p.grad")'
    edit(small / "docs/hooks/blocks/source.py", '.read_text("utf-8")', changed)
    number = (small / "docs/en/optimizer-source.md").read_text("utf-8").splitlines().index(
        "/// source | torch.optim.optimizer:Optimizer.zero_grad"
    ) + 1
    named = (
        f"docs/en/optimizer-source.md:{number}: `p.grad = None` stands 0 times in torch.optim.optimizer:Optimizer.zero"
    )
    ends_with(BUILD, small, named)


def test_a_torch_without_sources_ends_the_build(small):
    edit(small / "docs/hooks/blocks/source.py", "if file.is_file():", "if file.with_suffix('.nothing').is_file():")
    ends_with(BUILD, small, "has no source file for torch.optim.optimizer")


def test_the_licence_is_pytorchs():
    assert licence().startswith("From PyTorch:")
    assert "Redistribution and use in source and binary forms" in licence()
