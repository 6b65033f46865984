"""Pasted texts are found: each card's own, as many systems print them and people copy them; and no other is shown as found.

All of a language are compared in one page, in one call. tests/tools/tracebacks.py captures what stands in tests/tracebacks.
"""

import re
from pathlib import Path

import pastes
import pytest
from blocks import errors
from project import ROOT
from site_pages import FOLDERS

PLACE = re.compile(r'File "(.+?)", line (\d+)|^(\S+\.py):(\d+): \w*Warning', re.MULTILINE)
CARDS = [(file.stem, id) for file in sorted(errors.FOLDER.glob("*.yml")) for id in errors.cards(file.stem)]
FIND_ALL = """async pastes => {
    const { matcher, texts } = document.querySelector("error-box").dataset, address = file => new URL(file, document.baseURI)
    const [errors, told] = await Promise.all([import(address(matcher)), fetch(address(texts)).then(answer => answer.json())])
    errors.prepare(told)
    return pastes.map(text => {
        const { found, also, line, near } = errors.find(text)
        return { found: found.map(({ url }) => url), also: also.map(({ url }) => url), line, near: near.length }
    })
}"""


def found(page, texts: list[str]) -> list[dict]:
    return page.evaluate(FIND_ALL, texts)


def pastes_of(group: str, id: str) -> dict[str, str]:
    stored = pastes.stored(pastes.file(group, id))
    made = {"Windows": pastes.on_windows(stored["terminal"]), "Colab": pastes.in_colab(stored["ipython"])}
    alone = {f"text {at}": text for at, (text, _) in enumerate(errors.facts(group, id).texts)}
    return stored | made | alone | dict(pastes.copied(stored["terminal"]))


def test_every_card_has_its_pastes_and_nobody_elses():
    files = {file.relative_to(pastes.FOLDER).as_posix() for file in pastes.FOLDER.glob("*/*.txt")}
    wanted = {pastes.file(*card).relative_to(pastes.FOLDER).as_posix() for card in CARDS}
    assert wanted == files, (
        "`python tests/tools/tracebacks.py` captures what is missing; what is too much is to be removed"
    )
    for card in CARDS:
        stored = pastes.stored(pastes.file(*card))
        assert list(stored) == ["terminal", "ipython", "torchrun"] and all(map(str.strip, stored.values())), card
        assert not re.search(f"{ROOT}|{Path.home()}|tracebacks.py", "".join(stored.values())), card


@pytest.mark.parametrize("folder", FOLDERS.values(), ids=FOLDERS)
def test_every_paste_is_found_with_the_readers_own_line(opened, folder):
    cases = [(card, name, text) for card in CARDS for name, text in pastes_of(*card).items()]
    page, missed = opened(folder), []
    for ((group, id), name, text), it in zip(cases, found(page, [text for *_, text in cases]), strict=True):
        wanted, place = f"{folder}errors/{group}/#{id}", own_line(text)
        shown = it["found"] + it["also"] if errors.facts(group, id).kind == "warning" else it["found"][:1]
        if wanted not in shown:
            missed.append(f"{group}#{id}, {name}: {it['found'] or 'nothing'}")
        elif name in ("terminal", "torchrun") and place != (it["line"] and (it["line"]["file"], it["line"]["line"])):
            missed.append(f"{group}#{id}, {name}: the line {it['line']} is not {place}")
        elif name in ("terminal", "ipython", "torchrun", "Windows", "Colab") and it["line"] and not it["line"]["code"]:
            missed.append(f"{group}#{id}, {name}: no code of {it['line']}")
    assert not missed, "\n".join(missed)


def own_line(paste: str) -> tuple[str, str] | None:
    """File and number of the last line that is not below site-packages; of several warnings those of the last."""
    *_, last = re.split(r"^(?=\S+:\d+: \w*Warning)", paste, flags=re.MULTILINE)
    places = [(one or other, number or line) for one, number, other, line in PLACE.findall(last)]
    own = [(Path(file).name, line) for file, line in places if not re.search("site-packages|/lib/python", file)]
    return own[-1] if own else None


def test_what_is_not_on_the_site_is_never_found(opened):
    texts = pastes.stored(pastes.FOLDER / "none.txt")
    assert len(texts) >= 30
    results = dict(zip(texts, found(opened(""), list(texts.values())), strict=True))
    assert [(name, it["found"], it["also"]) for name, it in results.items() if it["found"] or it["also"]] == []
    assert any(it["near"] for it in results.values())


GRAPH = "RuntimeError: one sentence that no card has"
NONE = "TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'"
WARNS = "UserWarning: The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad"
TRACE = 'Traceback (most recent call last):\n  File "a.py", line {}, in f\n    g()\n'
CHAIN = "\nDuring handling of the above exception, another exception occurred:\n\n"


def test_the_last_error_decides_before_those_above_it(opened):
    zero = "AttributeError: 'NoneType' object has no attribute 'zero_'"
    cases = {
        "a cause and its error": TRACE.format(1) + zero + "\n" + CHAIN + TRACE.format(2) + NONE,
        "the other way round": TRACE.format(1) + NONE + "\n" + CHAIN + TRACE.format(2) + zero,
        "an unknown error behind a known one": TRACE.format(1) + NONE + "\n" + CHAIN + TRACE.format(2) + GRAPH,
        "a warning and an error": f"a.py:3: {WARNS}\n  x.grad\n" + TRACE.format(4) + NONE,
        "a launcher's own error": TRACE.format(1) + NONE + "\n" + TRACE.format(9) + "x.errors.ChildFailedError: \n",
        "two processes at once": "[rank0]: Traceback (most recent call last):\n[rank1]: Traceback (most recent call last):\n"
        "[rank0]: TypeError: unsupported operand type(s)\n[rank1]: Attribute\n[rank0]:  for *: 'float' and 'NoneType'\n",
    }
    results = found(opened(""), list(cases.values()))
    said = {
        name: ([url[18:] for url in it["found"]], [url[18:] for url in it["also"]])
        for name, it in zip(cases, results, strict=True)
    }
    multiplied, cleared, warned = "none-times-a-number", "none-has-no-zero", "grad-of-a-result"
    assert said == {
        "a cause and its error": ([multiplied], [cleared]),
        "the other way round": ([cleared], [multiplied]),
        "an unknown error behind a known one": ([], [multiplied]),
        "a warning and an error": ([multiplied], [warned]),
        "a launcher's own error": ([multiplied], []),
        "two processes at once": ([multiplied], []),
    }
    assert [it["line"] and it["line"]["line"] for it in results] == ["2", "2", "2", "4", "1", None]


SYNTAX = "Traceback (most recent call last):\n  File \"/home/anna/digits/train.py\", line 3\n    loss.backward(\n                 ^\nSyntaxError: '(' was never closed\n"
PLACES = {
    "wrong syntax": (SYNTAX, ("train.py", "3", "loss.backward(")),
    "wrong syntax in IPython": (
        "  Cell In[3], line 5\n    loss.backward(\n                 ^\nSyntaxError: incomplete input\n",
        ("Cell In[3]", "5", "loss.backward("),
    ),
    "an older IPython": (
        "<ipython-input-7-5d1f2a> in step(model)\n      3     x = 1\n----> 4     loss.backward()\n      5 \n"
        "~/miniconda3/lib/python3.8/site-packages/torch/tensor.py in backward(self)\n    219 \n--> 221         torch.autograd.backward(self)\n"
        "\nRuntimeError: x\n",
        ("<ipython-input-7-5d1f2a>", "4", "loss.backward()"),
    ),
    "a file in IPython": (
        "File ~/digits/train.py:42, in train(model)\n     41 x = 1\n---> 42 loss.backward()\n\nFile ~/.venv/lib/python3.11/site-packages/torch/_tensor.py:630, in Tensor.backward(self)\n--> 630 torch.autograd.backward(\n\nRuntimeError: x\n",
        ("train.py", "42", "loss.backward()"),
    ),
    "only of libraries": (
        '  File "/usr/lib/python3.11/threading.py", line 3, in run\n    f()\nRuntimeError: x\n',
        None,
    ),
}


def test_the_line_that_is_the_readers_own(opened):
    lines = [it["line"] for it in found(opened(""), [text for text, _ in PLACES.values()])]
    said = {name: line and (line["file"], line["line"], line["code"]) for name, line in zip(PLACES, lines, strict=True)}
    assert said == {name: place for name, (_, place) in PLACES.items()}


def test_any_input_is_taken(opened):
    """Nothing, five megabytes, what is no text, a thousand lines, an end without a message."""
    page = opened("")
    lines = "".join(f"step {at} loss 0.{at} RuntimeError: at {at}\n" for at in range(1000))
    hard = [
        "",
        " \n\n",
        "a" * 5_000_000,
        ("x: " * 9 + "\n") * 200_000 + NONE,
        "".join(map(chr, range(0xD000))),
        lines + NONE,
        "RuntimeError:",
        "^(.*)+$[",
        "①②③④",
    ]
    results = found(page, hard)
    multiplied = ["errors/zero-grad/#none-times-a-number"]
    assert [it["found"] for it in results] == [[], [], [], multiplied, [], multiplied, [], [], []]
