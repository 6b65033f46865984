"""What texts of errors become to be found: patterns of as much as tells a card from all others, each wildcard of one kind."""

import re

import pytest
from blocks.comparing import WILD, apart, holds
from blocks.patterns import Said, patterns
from mistakes import BUILD, edit, ends_with
from project import PageError


def said(card: str, text: str, title: str = "no such words", varies=(), fixed=(), group: str = "zero-grad") -> Said:
    return Said(group, f"{group}#{card}", title, text, tuple(varies), tuple(fixed), f"{card}.title")


def pattern(text: str, **more) -> str:
    (found,) = patterns((said("none-has-no-zero", text, **more),)).values()
    return found.patterns[0]


PATTERNS = {
    "RuntimeError: mat1 and mat2 shapes cannot be multiplied (4x3 and 2x1)": "mat1 and mat2 shapes cannot be multiplied (① and ①)",
    "RuntimeError: Expected target size [2, 3], got torch.Size([2]) in that place": "Expected target size ①, got ① in that place",
    "RuntimeError: all is on cuda:0, but other things were found on cpu": "all is on ②, but other things were found on ②",
    "RuntimeError: this was found with Half where torch.float32 is expected": "this was found with ③ where ③ is expected",
    "TypeError: 'Own' object was given in the place of another object": "⑤ object was given in the place of another object",
    "RuntimeError: output 3 of AsStridedBackward0 cannot be used at::Here any more": "output ① of ④ cannot be used ④ any more",
    "RuntimeError: One sentence that is quite long enough. Another one.": "One sentence that is quite long enough",
    "RuntimeError: it is at 0x7f3a12 in /home/me/train.py and stays there all day": "it is at ④ in ④ and stays there all day",
    'RuntimeError: these keys were missing here: "a.weight", "b.bias". ': "these keys were missing here: ④",
    "KeyError: 'momentum'": "KeyError: ④",
}


@pytest.mark.parametrize("text", PATTERNS)
def test_a_word_that_varies_becomes_a_wildcard_of_its_kind(text):
    if text.startswith("KeyError"):
        with pytest.raises(
            PageError, match=r"docs/errors/zero-grad.yml:\d+: too little of this text is the same for all"
        ):
            pattern(text)
        assert pattern(text, fixed=["momentum"]) == "KeyError: 'momentum'"
    else:
        assert pattern(text).rstrip(" :④") == PATTERNS[text].rstrip(" :④")


def test_what_is_fixed_stays_and_what_varies_does_not():
    text = "RuntimeError: expected scalar type Long but found Float in the loss"
    assert pattern(text, fixed=["Long"]) == "expected scalar type Long but found ③ in the loss"
    assert pattern(text, varies=["loss"]) == "expected scalar type ③ but found ③ in the ④"


HELD = "RuntimeError: these shapes cannot be used here [4, 3] and [2, 1] on cuda:0 for 'weight'"
OTHER = {
    "other values": ("these shapes cannot be used here torch.Size([7]) and [] on cpu for 'layers.0.bias'", True),
    "other words before": ("I asked why these shapes cannot be used here [1] and [2] on cpu for 'bias'", True),
    "in the middle of a word": ("others: notthese shapes cannot be used here [4] and [2] on cpu for 'x'", False),
    "a word too few": ("these shapes cannot be here [4, 3] and [2, 1] on cuda:0 for 'weight'", False),
    "no device": ("these shapes cannot be used here [4, 3] and [2, 1] on Tuesday for 'weight'", False),
}


@pytest.mark.parametrize(("text", "is_held"), OTHER.values(), ids=OTHER)
def test_a_text_holds_a_pattern_whole(text, is_held):
    assert holds(text, pattern(HELD)) == is_held


ENDS = {
    "": True,
    ".": True,
    " and more": False,
    "\nat line 3": True,
    "\N{IDEOGRAPHIC FULL STOP}": True,
    " 怎么办": True,
    "' when I train": True,
    "s": False,
}


@pytest.mark.parametrize(("behind", "is_whole"), ENDS.items())
def test_a_sentence_that_goes_on_is_another(behind, is_whole):
    assert holds(f"x: this sentence is the whole message{behind}", "this sentence is the whole message") == is_whole


def test_a_wildcard_stands_for_a_name_and_not_for_prose():
    assert holds("the class 'MyNet' is not an optimizer", "the class ④ is not an optimizer")
    assert not holds("the class of all that I know is not an optimizer", "the class ④ is not an optimizer")


def test_the_name_of_a_class_is_none_of_pythons_own():
    own = pattern("TypeError: 'Linear' object is not iterable")
    assert own == "TypeError: ⑤ object is not iterable"
    assert holds("TypeError: 'MyNet' object is not iterable", own)
    assert not holds("TypeError: 'NoneType' object is not iterable", own)
    assert not holds("TypeError: I got 'NoneType' object is not iterable", own)
    assert pattern("TypeError: 'method' object is not iterable") == "method' object is not iterable"


def test_the_more_exact_text_wins_and_of_two_alike_the_build_says_both():
    general = said("none-has-no-zero", "TypeError: 'Own' object has none of these attributes")
    exact = said("none-times-a-number", "TypeError: 'method' object has none of these attributes", fixed=["method"])
    found = patterns((general, exact))
    assert found[general.card] == (["⑤ object has none of these attributes"], set())
    assert found[exact.card] == (["method' object has none of these attributes"], set())
    general = general._replace(text="TypeError: this sentence is of another object", varies=("another",))
    exact = exact._replace(text="TypeError: this sentence is of some object", fixed=("some",))
    assert patterns((general, exact))[exact.card].beats == {general.card}
    twice = general._replace(card=exact.card)
    with pytest.raises(PageError) as wrong:
        patterns((general, twice))
    assert re.fullmatch(r"docs/errors/zero-grad.yml:\d+: .*docs/errors/zero-grad.yml:\d+.*`fixed`.*", str(wrong.value))
    longer = said("none-times-a-number", general.text + " in this version. And more.", varies=["another"])
    assert patterns((general, longer))[longer.card].patterns == ["this sentence is of ④ object in this version"]


def test_a_text_claimed_twice_ends_the_build(copy):
    edit(
        copy / "docs/errors/zero-grad.yml",
        "  fixed: [zero_grad]",
        "    - text: \"AttributeError: 'NoneType' object has no attribute 'norm'\"\n  fixed: [zero_grad, NoneType, norm]",
    )
    said = ends_with(BUILD, copy, "docs/errors/zero-grad.yml:")
    assert re.search(
        r"docs/errors/zero-grad\.yml:\d+: zero-grad#\S+ and docs/errors/zero-grad\.yml:\d+: .* claim one text", said
    )


def test_a_type_is_told_from_what_is_said():
    assert apart("torch.OutOfMemoryError: CUDA out of memory.") == ("torch.OutOfMemoryError", "CUDA out of memory.")
    assert apart("Expected: this") == ("", "Expected: this")
    assert set(WILD) == set("①②③④⑤")
