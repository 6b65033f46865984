"""The autograd that the page builds is right: against torch on random graphs, and small enough to be read."""

import random
import re

import pytest
import torch
from project import SNIPPETS

FOLDER = SNIPPETS / "tiny_autograd"
WHOLE = FOLDER / "train_with_your_own_autograd.py"


@pytest.fixture(scope="module")
def value():
    """The class of the page, as it stands there."""
    names: dict = {}
    exec(WHOLE.read_text("utf-8").partition("\nsamples = ")[0], names)
    return names["Value"]


def grown(leaves: list, choices: random.Random):
    """One result of random sums and products; what was made before is used again and again."""
    values = list(leaves)
    for _ in range(12):
        one, other = choices.choices(values, k=2)
        values.append(one + other if choices.random() < 0.5 else one * other)
    total = values[-1]
    for value in values[-6:-1]:
        total = total + value
    return total


@pytest.mark.parametrize("seed", range(20))
def test_its_gradients_are_those_of_torch(value, seed):
    numbers = [random.Random(seed).uniform(-1, 1) for _ in range(3)]
    ours = [value(number) for number in numbers]
    theirs = [torch.tensor(number, dtype=torch.float64, requires_grad=True) for number in numbers]
    for _ in range(2):  # the second time adds, for nobody clears
        grown(ours, random.Random(seed)).backward()
        grown(theirs, random.Random(seed)).backward()
    expected = [0.0 if leaf.grad is None else leaf.grad.item() for leaf in theirs]
    assert [leaf.grad for leaf in ours] == pytest.approx(expected, rel=1e-12)


def test_it_prints_what_torch_prints():
    assert WHOLE.with_suffix(".out").read_text() == (FOLDER / "the_same_numbers_from_torch.out").read_text()


def test_it_is_small_and_imports_nothing():
    assert len(WHOLE.read_text("utf-8").splitlines()) <= 60
    for program in FOLDER.glob("*.py"):
        text = program.read_text("utf-8")
        imports = re.findall(r"^\s*(?:import|from) .*", text, re.MULTILINE)
        assert imports == (["import torch"] if program.stem == "the_same_numbers_from_torch" else []), program.name
        assert "__float__" not in text and "round(" not in text.replace("round(number, 6)", ""), program.name
