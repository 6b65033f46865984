"""What a press of the widget says to those who only hear it, and what it says is so."""

from pressing import BS, Widget, sentence


def live(pressed: Widget) -> str:
    return pressed.host.get_by_role("status").get_attribute("aria-live")


def question(pressed: Widget) -> tuple[str, str]:
    """Whether the question is read aloud, and whether its button has no other to show."""
    task = pressed.host.locator(".task")
    return task.locator("p").get_attribute("aria-live"), task.locator("button").get_attribute("aria-disabled")


def test_a_pause_a_new_start_and_the_next_challenge_are_heard(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    begin = pressed.play()["said"]
    pressed.play("run")
    assert live(pressed) == "off", "the loop is not read aloud"
    after = pressed.play("run")
    assert live(pressed) == "polite" and begin != after["said"], "where it stands is"
    assert pressed.play("again")["said"] == sentence("en", "begun", w="1.00")
    pressed.begin("zero_grad", asked="zero")
    pressed.play("lr=1", *BS, "backward")
    assert question(pressed) == ("off", "false"), "what was met is read with its press"
    pressed.play("next")
    assert question(pressed) == ("polite", "true"), "the next question is read, and there is none after it"
    assert pressed.host.get_by_role("status").count() == 1, "and nothing else is read aloud with a press"
    assert opened.said == []


def test_what_is_read_as_nothing_counts_as_nothing(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    pressed.begin("zero_grad", asked="zero")
    loop = ("zero", *BS)
    assert "zero" not in pressed.play("zero=first", *loop * 20, "zero", "backward")["met"], "it is read as 0.02"
    after = pressed.play("step", *loop * 8, "zero", "backward")
    assert (after["w.grad"], "zero" in after["met"]) == ("0.00", True)


def test_a_whole_loop_has_an_address(opened):
    page = opened(reduced_motion="reduce")
    pressed, loop = Widget(page), "?calls=0.1,0,0," + "123" * 40
    pressed.play("run")
    assert pressed.rest()["link"] == loop + "#three-calls"
    page.evaluate("query => history.replaceState(null, '', query)", loop)
    pressed.begin("home")
    after = pressed.play()
    assert (after["w"], after["link"]) == ("0.00", loop + "#three-calls")
    page.evaluate("query => history.replaceState(null, '', query)", "?calls=0.1,0,0," + "2" * 400)
    pressed.begin("home")
    assert pressed.play()["w.grad"] == "None", "what is longer is nonsense"


def test_a_state_with_settings_changed_on_the_way_has_an_address(opened):
    page = opened(reduced_motion="reduce")
    pressed = Widget(page)
    left = pressed.play(*BS, "lr=0.5", "lr=0.4", "momentum=0.9", *BS, "zero=never", "backward", "lr=1")
    assert left["link"] == "?calls=0.1,0,0,23,0.4,0.9,0,23,0.4,0.9,2,2,1,0.9,2,#three-calls"
    page.goto(page.url + left["link"])
    found = Widget(page).play()
    assert {
        key: found[key] for key in ("w", "w.grad", "momentum_buffer", "exactly", "border", "iteration", "link")
    } == {key: left[key] for key in ("w", "w.grad", "momentum_buffer", "exactly", "border", "iteration", "link")}
    inside = Widget(page).host
    assert [inside.locator(f"[name={name}]").input_value() for name in ("lr", "momentum")] == ["14", "9"]
    assert inside.locator("[value=never]").is_checked()
    assert pressed.play(*["backward"] * 400)["link"] == "", "no link rather than one to another state"
    assert opened.said == []


def test_the_loop_says_which_iteration_runs(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    assert pressed.play()["iteration"] == ""
    for call, number in (("zero", 1), ("backward", 1), ("step", 1), ("zero", 2), ("backward", 2), ("step", 2)):
        assert pressed.play(call)["iteration"] == f"iteration {number}", call
    pressed.play("run", "run")
    assert pressed.play()["iteration"] == "iteration 3", "paused in the third"
    assert pressed.play("again")["iteration"] == ""
    pressed.play("run")
    assert pressed.rest()["iteration"] == "iteration 40"


def test_after_an_explosion_the_whole_loop_runs_again(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    pressed.play("lr=2.2", "once", "once")
    pressed.rest()
    pressed.play("lr=0.1", "run")
    assert pressed.rest()["iteration"] == "iteration 40"
