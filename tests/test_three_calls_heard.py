"""What a press of the widget says to those who only hear it, and what it says is so."""

from pressing import Widget, sentence

BS = ("backward", "step")


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
    pressed.begin("zero_grad")
    pressed.play("lr=1", *BS, "backward")
    assert question(pressed) == ("off", "false"), "what was met is read with its press"
    pressed.play("next")
    assert question(pressed) == ("polite", "true"), "the next question is read, and there is none after it"
    assert pressed.host.get_by_role("status").count() == 1, "and nothing else is read aloud with a press"
    assert opened.said == []


def test_what_is_read_as_nothing_counts_as_nothing(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    pressed.begin("zero_grad")
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
    page.evaluate("query => history.replaceState(null, '', query)", "?calls=0.1,0,0," + "2" * 241)
    pressed.begin("home")
    assert pressed.play()["w.grad"] == "None", "what is longer is nonsense"
