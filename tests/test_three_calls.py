"""The widget of the three calls on its pages: pressed in three languages, by mouse and by keyboard, and without its script."""

import re

import pytest
import torch
from blocks import widget
from pages import CODES, labels
from pressing import BS, Widget, sentence
from project import SNIPPETS
from seeing import inject, violations
from site_pages import FOLDERS

LOOKS = {"en": (1280, "light"), "zh": (360, "dark"), "hi": (360, "light")}
LISTEN = """() => {
    window.said = 0
    const status = document.querySelector("three-calls").shadowRoot.querySelector("[role=status]")
    new MutationObserver(changes => { if (status.ariaLive !== "off") said += changes.filter(it => it.addedNodes.length).length })
        .observe(status, { childList: true, characterData: true, subtree: true })
}"""
ROOM = """() => {
    const it = document.querySelector("three-calls"), style = getComputedStyle(it)
    return [it.offsetHeight <= Math.ceil(parseFloat(style.minHeight)), document.documentElement.scrollWidth <= innerWidth]
}"""

PLACE = "document.querySelector('three-calls').shadowRoot.querySelector('[data-do=run]').offsetTop"
FOCUSED = """() => {
    const outside = document.activeElement, it = outside.shadowRoot?.activeElement || outside
    const seen = it.type === "radio" ? it.parentElement : it, header = document.querySelector("header")
    return [it.dataset.do || it.name || it.textContent, seen.getBoundingClientRect().top, header.getBoundingClientRect().bottom]
}"""


def forgotten(iterations: int) -> list[float]:
    """w after each iteration without zero_grad(), by torch."""
    w = torch.tensor(1.0, dtype=torch.float64, requires_grad=True)
    optimizer, seen = torch.optim.SGD([w], lr=0.1), []
    for _ in range(iterations):
        (w**2).backward()
        optimizer.step()
        seen.append(w.item())
    return seen


@pytest.mark.parametrize("code", CODES)
def test_two_backwards_and_a_step_then_twenty_forgotten_iterations(opened, code):
    width, scheme = LOOKS[code]
    page = opened(FOLDERS[code], width=width, color_scheme=scheme, reduced_motion="reduce")
    pressed = Widget(page)
    begin = pressed.play()
    assert (begin["w"], begin["w.grad"]) == ("1.00", "None")
    assert page.evaluate(ROOM) == [True, True], "its room was kept, and nothing stands out at the side"
    page.evaluate(LISTEN)
    after = pressed.play("backward", "backward", "step")
    assert (after["w"], after["w.grad"], after["loss"]) == ("0.60", "4.00", "0.36")
    told = sentence(code, "moved", lr="0.10", g="4.00", w0="1.00", w="0.60")
    assert after["said"].startswith(told)
    assert page.evaluate("said") == 3, "each press is announced once"
    assert after["met"] == ["move", "twice"]
    inject(page)
    assert violations(page, only="three-calls") == ""
    after = pressed.play("zero")
    assert (after["w"], after["w.grad"]) == ("0.60", "None")
    assert pressed.host.locator("rect[stroke-dasharray]").count() == 1, "an empty store is dashed, and not 0"

    pressed.play("again", "zero=never", *["once"] * 20)
    after = pressed.rest()
    theirs = forgotten(20)[-1]
    assert abs(after["exactly"] - theirs) < 1e-12
    assert after["w"] == f"{theirs:.2f}"
    assert after["said"] == sentence(code, "ran", n="20", w=f"{theirs:.2f}".replace("-", "−"), loss=f"{theirs**2:.2f}")
    assert violations(page, only="three-calls") == ""
    pressed.play("momentum=0.9", "lr=2.2")
    assert page.evaluate(ROOM) == [True, True], "nor when it has most to say"
    assert opened.said == []


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_it_is_pressed(opened, width, code):
    page = opened(FOLDERS[code], width=width, reduced_motion="reduce")
    pressed = Widget(page)
    for preset in widget.presets():
        pressed.begin(preset)
        place = page.evaluate(PLACE)
        for steps in (
            ("momentum=0.9",),
            ("backward", "backward", "step"),
            ("zero",),
            ("zero=late",),
            ("next",),
            ("zero=never", *BS * 4),
        ):
            pressed.play(*steps)
            assert (page.evaluate(PLACE), page.evaluate(ROOM)) == (place, [True, True]), (preset, steps)


def test_the_loop_runs_and_pauses_and_says_where_the_border_is(opened):
    pressed = Widget(opened(reduced_motion="reduce"))
    for steps, border in (((), "1.00"), (("momentum=0.5",), "1.50"), (("momentum=0", "zero=never"), "2.00")):
        assert pressed.play(*steps)["border"] == sentence("en", "border", limit=border)
    assert pressed.play("momentum=0.1")["border"] == sentence("en", "no_border")
    assert pressed.play("zero=late")["border"] == sentence("en", "idles")
    after = pressed.play("zero=never", "momentum=0", "run", "run")
    assert (after["w"], after["w.grad"]) == ("1.00", "2.00"), "paused in the middle, after backward()"
    pressed.play("once")
    after = pressed.rest()
    assert (after["w"], after["w.grad"]) == ("0.80", "2.00"), "what was begun is finished, not begun again"
    pressed.play("zero=first")
    pressed.play("again", "lr=2.2", "once", "once")
    after = pressed.rest()
    assert after["said"] == sentence("en", "burst", n="2", w="11.56")


def test_an_address_opens_it_in_a_state_and_nonsense_at_the_start(opened, address):
    page = opened("?calls=0.5,0.9,2,223", reduced_motion="reduce")
    pressed = Widget(page)
    after = pressed.play()
    assert (after["w"], after["w.grad"], after["momentum_buffer"]) == ("-1.00", "4.00", "4.00")
    assert after["link"] == "?calls=0.5,0.9,2,223#three-calls", "and gives the same address again"
    for nonsense in ("0.5,0,2", "9,0,0,2", "0.1,7,0,2", "0.1,0.05,0,2", "0.1,0,3,2", "0.1,0,0,4", "0.1,0,0,2222x", "<b>", "1e9,,,", "..,.,0,2", "%00"):  # fmt: skip
        page.evaluate("query => history.replaceState(null, '', query)", f"?calls={nonsense}")
        pressed.begin("home")
        after = pressed.play()
        assert (after["w"], after["w.grad"], after["link"]) == ("1.00", "None", "?calls=0.1,0,0,#three-calls"), nonsense
    assert opened.said == []


def test_by_keyboard_alone_in_own_colours_and_in_print(opened):
    page = opened("zh/", forced_colors="active", reduced_motion="reduce")
    pressed = Widget(page)
    pressed.host.locator("[data-do=next]").focus()
    seen = []
    for _ in range(10):
        page.keyboard.press("Tab")
        seen.append(page.evaluate("(({ activeElement: it }) => [it.dataset.do || it.name || it.localName, getComputedStyle(it).outlineStyle])(document.querySelector('three-calls').shadowRoot)"))  # fmt: skip
        if seen[-1][0] in ("backward", "step"):
            page.keyboard.press("Enter")
        if seen[-1][0] == "zero" and len(seen) > 6:
            page.keyboard.press("ArrowLeft")
        if seen[-1][0] == "lr":
            page.keyboard.press("ArrowRight")
    assert [name for name, _ in seen] == [
        "run",
        "zero",
        "backward",
        "step",
        "once",
        "again",
        "zero",
        "lr",
        "momentum",
        "a",
    ]
    assert {outline for _, outline in seen} == {"solid"}
    after = pressed.play()
    assert (after["w"], after["link"]) == ("0.80", "?calls=0.1,0,0,23,0.15,0,2,#three-calls"), (
        "round to forgotten, one rate up"
    )
    for name in ("zero_grad()", "backward()", "step()"):
        button = pressed.host.get_by_role("button", name=name)
        assert button.count() == 1
        assert button.evaluate("it => getComputedStyle(it).borderTopWidth") == "1px", (
            "what was only a ground has a border"
        )
    chosen = pressed.host.locator("[name=zero]:checked")
    chosen.focus()
    look = "it => [getComputedStyle(it.parentElement).borderTopWidth, getComputedStyle(it.parentElement).outlineOffset]"
    assert chosen.evaluate(look) == ["3px", "2px"], "the chosen one is marked, and has the ring of the focus besides"
    assert page.evaluate("document.getAnimations().length") == 0
    page.emulate_media(media="print", forced_colors="none")
    assert pressed.host.locator(".picture").is_visible(), "print shows the state"
    assert [pressed.host.locator(it).is_visible() for it in (".set", ".row", "[data-do=next]")] == [False] * 3


def test_who_goes_back_by_keyboard_sees_where_she_is(opened):
    """Not below the header, which stays at the top."""
    page = opened("zh/zero-grad/", width=360, reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 640})
    pressed, name = Widget(page), ""
    pressed.page.locator(".player summary").focus()
    while name != "next":
        page.keyboard.press("Shift+Tab")
        name, top, header = page.evaluate(FOCUSED)
        assert top >= header, name


def test_what_moves_ends_where_torch_is(opened):
    """The one test with motion: the picture takes its time, the numbers do not."""
    page = opened()
    pressed = Widget(page)
    pressed.host.get_by_role("button", name="backward()").click()
    pressed.host.get_by_role("button", name="step()").click()
    page.wait_for_function("() => document.querySelector('three-calls').shadowRoot.querySelector('.picture').textContent.includes('w = 0.80')")  # fmt: skip
    pressed.host.get_by_role("button", name="for i in range(40):").click()
    after = pressed.play("once", "once", "run")
    assert (after["w.grad"], round(after["exactly"], 12)) == ("None", 0.512), (
        "each press ends what the one before began"
    )


@pytest.mark.parametrize("gone", ["**/three_calls.*.js", "**/three_calls-hi.*.json"])
def test_a_script_that_is_gone_is_said_and_a_press_reloads(opened, gone):
    page = opened("hi/")
    page.route(gone, lambda route: route.abort())
    page.reload()
    host = page.locator("three-calls")
    host.get_by_role("button", name=labels("hi")["reload"]).wait_for()
    assert host.get_by_role("status").inner_text().startswith(labels("hi")["gone"])
    assert host.locator("table").is_visible(), "and what readers without script see"
    page.unroute(gone)
    host.get_by_role("button", name=labels("hi")["reload"]).click()
    Widget(page)


def test_without_script_there_is_a_picture_and_a_table_of_what_a_program_printed(opened):
    page = opened("hi/", width=360, java_script_enabled=False)
    host = page.locator("three-calls")
    printed = (SNIPPETS / "three_calls/with_and_without_clearing.out").read_text("utf-8").replace("-", "−")
    rows = [row.inner_text().split() for row in host.locator("tbody tr").all()]
    assert rows == [line.split() for line in printed.splitlines()[2:]] and len(rows) == 3
    assert host.get_by_role("img").is_visible()
    assert "w.grad = 4.00" in host.get_by_role("img").get_attribute("aria-label")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_nothing_is_loaded_before_its_place_comes_near(opened):
    page = opened("step/")
    asked = "performance.getEntriesByType('resource').filter(it => /three_calls.*js/.test(it.name)).length"
    assert page.evaluate(asked) == 0
    Widget(page)
    assert page.evaluate(asked) == 2, "the script and its words"


def test_all_presets_have_words_in_all_languages():
    for code in CODES:
        for key, said in widget.words(code).items():
            if isinstance(said, str):
                wanted = set(re.findall(r"{\w+}", widget.words("en")[key]))
                assert set(re.findall(r"{\w+}", said)) <= wanted | {"{d}"}, (code, key)
