"""The challenges of the widget: what meets them, what does not, and in which order they are asked."""

import re

from blocks import widget
from pressing import BS, Widget

# Each with its shortest solution, and with the nearest that is none.
CHALLENGES = {
    ("home", "move"): (BS, ("zero", "step")),
    ("home", "twice"): (("backward", "backward"), ("backward", "step", "backward")),
    ("home", "once"): (("lr=0.5", *BS), ("lr=0.25", *BS, "backward", "step")),
    ("home", "nothing"): (("backward", "zero", "step"), ("zero", *BS)),
    ("zero_grad", "race"): (BS * 3, BS * 2 + ("zero", *BS)),
    ("zero_grad", "zero"): (("lr=1", *BS, "backward"), ("lr=1", *BS, "zero")),
    ("forgetting", "same"): ((*BS * 10, "again", "momentum=1", *("zero", *BS) * 10), (*BS * 10, "again", "momentum=0.9", *("zero", *BS) * 10)),
    ("forgetting", "burst"): (("lr=2.1", *BS * 3, "again", *("zero", *BS) * 2), ("lr=2.1", *BS * 3, "again", *BS * 3)),
    ("step", "raise"): (("lr=1.1", *BS), ("lr=1", *BS)),
    ("step", "coast"): (("lr=0.5", *BS, "zero", *BS), ("lr=0.5", "momentum=0", *BS, "zero", *BS)),
    ("accumulation", "whole"): (("backward",) * 4 + ("step",), ("backward",) * 5 + ("step",)),
    ("accumulation", "lost"): (("backward",) * 3 + ("zero", *BS), ("backward",) * 2 + ("zero", "backward", *BS)),
    ("learning_rate", "once"): (("lr=0.5", *BS), ("lr=0.4", *BS)),
    ("learning_rate", "raise"): (("lr=1.1", *BS), BS),
}  # fmt: skip


def test_every_challenge_is_met_by_its_shortest_solution_and_not_by_the_nearest_other(opened):
    asked = {(preset, name) for preset, fields in widget.presets().items() for name in fields["challenges"]}
    assert asked == set(CHALLENGES)
    assert len({name for _, name in asked}) >= 8
    pressed = Widget(opened(reduced_motion="reduce"))
    for (preset, name), (solution, other) in CHALLENGES.items():
        pressed.begin(preset)
        assert name not in pressed.play(*other)["met"], (preset, name, other)
        pressed.begin(preset, name)
        assert name not in pressed.play(*solution[:-1])["met"], f"{preset}, {name}: it is met before the end"
        after = pressed.play(solution[-1])
        assert name in after["met"], (preset, name, solution)
        answer = re.sub("`", "", widget.words("en")["challenges"][name][1])
        assert after["task"].replace("\xa0", " ").startswith(answer), "its line stands in the bar"
        assert after["said"].endswith(answer), "and is read aloud with the press"
    while len(pressed.play()["met"]) == 1:
        pressed.play("next", "again", "lr=0.5", *BS)
    assert opened.said == []


def test_what_is_asked_stays_until_it_is_met_and_what_was_met_before_is_ticked_in_its_turn(opened):
    pressed, (ask, line) = Widget(opened(reduced_motion="reduce")), ({}, {})
    for name, (question, answer) in widget.words("en")["challenges"].items():
        ask[name], line[name] = question.replace("`", ""), answer.replace("`", "").replace(" × ", "\xa0×\xa0")
    after = pressed.play("backward", "backward")
    assert (after["met"], after["task"]) == (["twice"], ask["move"] + " 1/4"), "met by chance, and not yet its turn"
    assert line["twice"] not in after["said"]
    after = pressed.play("step")
    assert (after["task"], after["said"].endswith(line["move"])) == (line["move"] + " 1/4", True)
    assert pressed.play("next")["task"] == line["twice"] + " 2/4"
    assert pressed.play("next")["task"] == ask["once"] + " 3/4"
    assert pressed.play("next")["task"] == ask["nothing"] + " 4/4"
    assert pressed.play("next")["task"] == ask["once"] + " 3/4", "round again, past what was met"
    after = pressed.play("backward", "zero", "step")
    assert (after["task"], after["met"]) == (ask["once"] + " 3/4", ["move", "twice", "nothing"])
    button = pressed.host.locator("[data-do=next]")
    button.focus()
    after = pressed.play("again", "lr=0.5", *BS, "next")
    assert (after["task"], len(after["met"])) == (line["nothing"] + " 4/4", 4)
    assert button.get_attribute("aria-disabled") == "true" and button.is_visible(), "who stands on it does not lose it"
