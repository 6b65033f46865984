"""The arithmetic of the widget is that of torch.optim.SGD, its borders are where torch explodes, its pictures are drawn as it draws."""

import itertools
import json
import random

import pytest
import torch
from blocks import widget

RATES, MOMENTUMS = (0.05, 0.25, 0.5, 1.05, 2.0), (0.0, 0.5, 0.9, 1.0)
GRID = list(itertools.product(RATES, MOMENTUMS))
ITERATIONS = 200
BORDERS = [(zero, momentum) for zero in ("first", "never") for momentum in (0.0, 0.1, 0.5, 0.9, 1.0)]
# Each plan: settings, and calls; a call may be `lr=0.5` or `momentum=0.9`. All numbers of all states, as far as they are finite.
RUN = """plans => JSON.stringify(plans.map(({ settings, calls }) => {
    let state = START
    const seen = []
    for (const call of calls) {
        const [name, value] = call.split("=")
        if (value) settings[name] = +value
        else state = CALLS[name](state, settings)
        seen.push(state.w, state.g, state.b)
    }
    return seen
}))"""
DRAW = """({ lr, momentum, zero, pieces, picture: presses }) => {
    const settings = { lr, momentum, zero, pieces }, run = { losses: [START.w ** 2] }
    let state = START
    for (const digit of String(presses)) {
        const name = ["zero", "backward", "step"][digit - 1]
        state = { ...CALLS[name](state, settings), by: { ...state.by, [name === "step" ? "w" : "g"]: name } }
        if (name === "step") run.losses.push(state.w ** 2)
    }
    const inside = picture({ before: state, after: state, settings, run, slope: "{slope}" })
    return `<svg viewBox="0 0 360 290" fill="none">${inside}</svg>`
}"""


@pytest.fixture(scope="module")
def ask(browser):
    """Ask a function of the widget's own script, in a browser."""
    page = browser.new_page()
    parts = "\n".join(widget.file(f"{name}.js").read_text("utf-8") for name in ("sgd", "challenges", "picture"))
    yield lambda function, given: page.evaluate(f"given => {{ {parts}\n return ({function})(given) }}", given)
    page.close()


def order(zero: str, extra: int, pieces: int) -> list[str]:
    """The calls of one iteration; `extra` calls of backward() more than there should be, or -1: none at all."""
    backward = ["backward"] * (pieces + extra)
    return {"first": ["zero", *backward, "step"], "late": [*backward, "zero", "step"], "never": [*backward, "step"]}[
        zero
    ]


def by_torch(settings: list[tuple[float, float]], calls: list[str], pieces: int) -> list[list]:
    """Every state of the same calls at each of these rates and momentums: w, w.grad and the buffer, one after the other."""
    weights = [torch.tensor(1.0, dtype=torch.float64, requires_grad=True) for _ in settings]
    groups = [
        {"params": [w], "lr": lr, "momentum": momentum} for w, (lr, momentum) in zip(weights, settings, strict=True)
    ]
    optimizer, seen = torch.optim.SGD(groups, lr=0.1), [[] for _ in settings]
    for call in calls:
        name, _, value = call.partition("=")
        if value:
            for group in optimizer.param_groups:
                group[name] = float(value)
        elif name == "zero":
            optimizer.zero_grad()
        elif name == "backward":
            (torch.stack(weights) ** 2 / pieces).sum().backward()
        else:
            optimizer.step()
        for w, states in zip(weights, seen, strict=True):
            buffer = optimizer.state[w].get("momentum_buffer") if w in optimizer.state else None
            states += [None if it is None else it.item() for it in (w, w.grad, buffer)]
    return seen


def farthest(ours: list, theirs: list, calls: list[str]) -> float:
    """The largest difference, as a part of the largest value so far; up to where a run overflows."""
    assert len(ours) == len(theirs) == 3 * len(calls)
    largest, worst = 0.0, 0.0
    for at, (one, other) in enumerate(zip(ours, theirs, strict=True)):
        if other is not None and not abs(other) < 1e300:
            break
        assert (one is None) == (other is None), (at, calls[: at // 3 + 1])
        if other is not None:
            largest = max(largest, abs(other))
            worst = max(worst, abs(one - other) / largest)
    return worst


def plans() -> list[tuple[list[tuple[float, float]], list[str], int]]:
    """Settings, calls, pieces: a grid with extra and missing calls, then presses at random with settings that change."""
    regular = [("first", 0, 1), ("first", 1, 1), ("first", 3, 4), ("late", 0, 1), ("never", 0, 1), ("never", 1, 1), ("never", 0, 4), ("first", -1, 1)]  # fmt: skip
    found = [(GRID, order(*one) * ITERATIONS, one[2]) for one in regular]
    chance = random.Random(3)
    for _ in range(8):
        presses = chance.choices(["zero", "backward", "backward", "step", "lr", "momentum"], k=ITERATIONS)
        values = {"lr": ["0.1", "0.25", "0.9"], "momentum": ["0", "0.3", "1"]}
        found.append(([(0.1, 0.0)], [f"{it}={chance.choice(values[it])}" if it in values else it for it in presses], 1))
    return found


def test_every_number_is_torchs(ask):
    chosen = plans()
    asked = [
        {"settings": {"lr": lr, "momentum": momentum, "pieces": pieces}, "calls": calls}
        for settings, calls, pieces in chosen
        for lr, momentum in settings
    ]
    answers = iter(json.loads(ask(RUN, asked)))
    worst = 0.0
    for settings, calls, pieces in chosen:
        for theirs in by_torch(settings, calls, pieces):
            worst = max(worst, farthest(next(answers), theirs, calls))
    print(f"largest difference to torch: {worst:.2g}")
    assert worst <= 1e-12


def test_the_border_is_where_torch_explodes(ask):
    """2 (1 + momentum) / curvature, and the curvature of w² is 2; never cleared, 2 without momentum, and none with it."""
    borders = ask("given => given.map(border)", [{"zero": zero, "momentum": momentum} for zero, momentum in BORDERS])
    assert borders[: len(BORDERS) // 2] == [1 + momentum for zero, momentum in BORDERS if zero == "first"]
    assert borders[len(BORDERS) // 2 :] == [2, 0, 0, 0, 0]
    for zero in ("first", "never"):
        known = [
            (momentum, limit) for (it, momentum), limit in zip(BORDERS, borders, strict=True) if it == zero and limit
        ]
        near = [(limit * share, momentum) for momentum, limit in known for share in (0.98, 1.02)]
        ends = [max(map(abs, states[-300::3])) for states in by_torch(near, order(zero, 0, 1) * 600, 1)]
        assert [end > 1000 for end in ends] == [False, True] * len(known), (zero, ends)


def test_forgotten_and_with_momentum_every_rate_explodes(ask):
    """One iteration is a matrix, on w, w.grad and the buffer. Its largest eigenvalue is above 1; torch goes that way too."""
    for lr, momentum in itertools.product((0.001, 0.01, *RATES), (0.1, 0.5, 0.9, 1.0)):
        kept = torch.tensor(
            [2.0, 1.0, momentum], dtype=torch.float64
        )  # the new buffer: old w.grad + 2w + momentum · buffer
        whole = torch.stack([torch.tensor([1.0, 0, 0]) - lr * kept, torch.tensor([2.0, 1, 0]), kept])
        assert torch.linalg.eigvals(whole).abs().max() > 1 + 1e-7, (lr, momentum)
    settings = [(0.05, 0.1), (0.05, 0.9), (0.01, 0.5)]
    for states in by_torch(settings, order("never", 0, 1) * 2000, 1):
        assert not max(map(abs, states[-300::3])) < 1000


@pytest.mark.parametrize("preset", widget.presets())
def test_a_stored_picture_is_what_the_widget_draws(ask, preset, request):
    drawn = f"<!-- made from {widget.fingerprint(preset)} -->\n{ask(DRAW, widget.presets()[preset])}\n"
    if request.config.option.write_outputs:
        widget.file(f"{preset}.svg").write_text(drawn, "utf-8")
    assert widget.file(f"{preset}.svg").read_text("utf-8") == drawn, "`make outputs` draws it"
