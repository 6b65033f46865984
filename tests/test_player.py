"""Programs that readers step through: what is shown was recorded from PyTorch, and is what it does today."""

import re

import pytest
import recordings
from blocks import recording
from mistakes import BUILD, edit, ends_with
from page import parse
from pages import CODES, labels
from playing import SEEN, Played
from project import SNIPPETS, PageError
from seeing import inject, violations
from site_pages import FOLDERS

WANTED = recordings.of_pages()
EXPERIMENT = "#program-two-iterations-stay-apart"


@pytest.mark.parametrize(("path", "program"), [(SNIPPETS / f"{name}.py", name) for name in WANTED], ids=list(WANTED))
def test_a_recording_is_what_its_program_does(path, program, request):
    made = recordings.recorded(WANTED[program])
    if request.config.option.write_outputs:
        recording.stored(program).write_text(made, "utf-8")
    assert recording.stored(program).read_text("utf-8") == made, "`make outputs` records it"


def test_every_recording_is_played():
    assert recordings.stored_programs() == set(WANTED)


LISTEN = """() => {
    window.said = 0
    for (const status of document.querySelectorAll(".play [role=status]"))
        new MutationObserver(changes => { said += changes.length }).observe(status, { childList: true, subtree: true, characterData: true })
}"""


@pytest.mark.parametrize("code", CODES)
def test_the_experiment_is_stepped_through_with_and_without_clearing(opened, code):
    width, scheme = {"en": (1280, "light"), "zh": (360, "dark"), "hi": (360, "light")}[code]
    player = Played(opened(f"{FOLDERS[code]}forgetting/", width=width, color_scheme=scheme), EXPERIMENT)
    assert player.said == labels(code)["player-begin"]
    assert player.back.get_attribute("aria-disabled") == "true", "there is no line before the first"
    player.go(12)
    assert (player.value("w.grad"), player.changed()) == (
        "-48.2813",
        dict.fromkeys(("w.grad", "b.grad"), "call-backward"),
    )
    assert player.said.startswith("12 / 13 · loss.backward() · w.grad: None → -48.2813"), "what ran, from what to what"
    player.page.evaluate(LISTEN)
    player.without.click()
    assert player.value("w.grad") == "-122.9075", "the other recording, at the same step"
    assert player.page.evaluate("said") == 1, "a press is announced once"
    assert "w.grad: -74.6261 → -122.9075" in player.said
    player.go(10)
    assert (player.value("w.grad"), player.changed()) == ("-74.6261", {}), "back, at the line that is left out"
    assert player.said == f"10 / 13 · {labels(code)['player-without'].replace('{line}', 'optimizer.zero_grad()')}"
    player.without.click()
    assert (player.value("w.grad"), player.changed()) == ("None", dict.fromkeys(("w.grad", "b.grad"), "call-zero"))
    player.go(13)
    assert player.changed() == dict.fromkeys(("w", "b"), "call-step")
    assert [it.get_attribute("aria-disabled") for it in (player.back, player.next)] == ["false", "true"]
    page = player.page
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), "nothing stands out at the side"
    player.box.locator("summary").click()
    inject(page)
    assert (violations(page, only=EXPERIMENT), opened.said) == ("", [])


@pytest.mark.parametrize("width", [360, 1280])
def test_the_button_stays_where_it_is(opened, width):
    """Who presses it again and again need not look for it."""
    player = Played(opened("by-hand/", width=width), "#program-each-line-beside-its-call")
    place = player.next.evaluate("button => button.getBoundingClientRect().top")
    for at in range(27):
        player.next.click()
        assert player.next.evaluate("button => button.getBoundingClientRect().top") == place, at


@pytest.mark.parametrize("path", ["by-hand/", "hi/forgetting/"])
def test_the_line_that_has_run_is_seen_on_a_phone(opened, path):
    page = opened(path, width=360, forced_colors="active")
    for program in page.locator(".player").evaluate_all("players => players.map(it => it.id)"):
        player, seen = Played(page, f"#{program}"), set()
        place = page.evaluate("scrollY")
        while player.next.get_attribute("aria-disabled") != "true":
            player.next.click()
            assert player.box.evaluate(SEEN) == [True, True, True, True], (program, player.said)
            seen.add(player.box.locator("pre > code").first.evaluate("code => code.scrollLeft > 0"))
        assert seen == {True, False}, "there are lines that are longer than the box"
        assert page.evaluate("scrollY") == place, "the page has not moved"


def test_the_lines_run_by_themselves_until_a_press_or_the_end(opened):
    page = opened("by-hand/")
    player = Played(page, "#program-each-line-beside-its-call")
    page.clock.install(time=0)
    page.clock.pause_at(1000)
    player.run.click()
    assert (player.panel.get_attribute("data-at"), player.run.get_attribute("aria-pressed")) == ("1", "true")
    page.clock.run_for(3000)
    assert player.panel.get_attribute("data-at") == "4"
    assert player.panel.get_by_role("status").get_attribute("aria-live") == "off", "a line a second is not read aloud"
    player.back.click()
    page.clock.run_for(3000)
    assert (player.panel.get_attribute("data-at"), player.run.get_attribute("aria-pressed")) == ("3", "false")
    player.run.click()
    page.clock.run_for(60_000)
    last = int(player.said.split(" · ")[0].split(" / ")[1])
    assert (player.panel.get_attribute("data-at"), player.run.get_attribute("aria-pressed")) == (str(last), "false")
    player.run.click()
    assert player.panel.get_attribute("data-at") == "0", "from the beginning"


def test_the_line_that_has_run_is_marked_and_the_last_step_shows_the_error(opened):
    player = Played(opened("backward/", forced_colors="active"), "#program-second-backward-error")
    player.back.click(force=True)
    assert not player.panel.get_attribute("data-at"), "there is nothing before the first line"
    for _ in range(5):
        player.next.click(force=True)
    assert "4 / 4 · loss.backward() · RuntimeError: Trying to backward through the graph a second time" in player.said
    mark = "code => [getComputedStyle(code.parentElement, '::before').top, getComputedStyle(code).lineHeight, code.parentElement.dataset.call].join()"
    top, line, call = player.box.locator("pre > code").first.evaluate(mark).split(",")
    assert round((float(top[:-2]) - 14) / float(line[:-2])) == 6 and call == "call-backward"
    assert player.value("w.grad") == "6.0" and player.changed() == {}, "what fails changes nothing"
    player.run.click()
    border = "button => getComputedStyle(button).borderTopWidth"
    assert (player.run.evaluate(border), player.next.evaluate(border)) == ("3px", "1px"), "what is pressed looks so"


def test_a_script_that_is_gone_is_said_and_a_press_reloads(opened):
    page = opened("hi/by-hand/")
    page.route("**/player.*.js", lambda route: route.abort())
    page.reload()
    panel = page.locator(".play").first
    panel.scroll_into_view_if_needed()
    panel.get_by_role("button", name=labels("hi")["reload"]).wait_for()
    assert panel.get_by_role("status").inner_text().startswith(labels("hi")["gone"])
    page.unroute("**/player.*.js")
    panel.get_by_role("button", name=labels("hi")["reload"]).click()
    panel.locator("button:enabled").first.wait_for()
    opened.said[:] = [it for it in opened.said if "ERR_FAILED" not in it]
    assert opened.said == []


def test_without_script_the_steps_are_a_table(opened):
    page = opened("zh/forgetting/", java_script_enabled=False)
    box = page.locator(EXPERIMENT)
    assert not box.locator(".play").is_visible()
    box.locator("summary").click()
    rows = box.locator("table").nth(1).locator("tbody tr")
    assert re.split(r"\s+", rows.nth(11).inner_text()) == [
        "loss.backward()",
        "1.3385",
        "-122.9075",
        "0.1255",
        "-20.9364",
        "36.6677",
    ]
    assert rows.nth(11).locator(".call-backward").all_inner_texts()[1:] == ["-122.9075", "-20.9364"]


PLAYER = "/// player | topic/it\nwatch: w, w.grad\nwithout: topic/other\n///\n"
CODE = "w = 1\nw = 2\nprint(w)\n"
WRONG = {
    "no names to watch": (PLAYER.replace("watch: w, w.grad\n", ""), {}, "page.md:1: a player says what to watch: `watch: w, w.grad`"),
    "another program": (PLAYER, {"other.py": "w = 1\nprint(w)\nw = 2\n"}, "page.md:1: snippets/topic/other.py is not snippets/topic/it.py without one of its lines"),
    "no other program": (PLAYER.replace("other", "none"), {}, "page.md:1: there is no program snippets/topic/none.py"),
    "not recorded": (PLAYER, {"it.trace.json": None}, "snippets/topic/it.trace.json: it is not there; `make outputs program=topic/it` records it"),
    "a stale recording": (PLAYER, {"it.py": CODE + "print(w)\n", "other.py": "w = 1\nprint(w)\nprint(w)\n"}, "snippets/topic/it.trace.json: recorded of another it.py, or of other names than w, w.grad; `make outputs program=topic/it` records it anew"),
    "other names": (PLAYER.replace("w, w.grad", "w"), {}, "snippets/topic/it.trace.json: recorded of another it.py, or of other names than w; `make outputs program=topic/it` records it anew"),
    "another way": (PLAYER, {"other.trace.json": [[1, "", ["1", ""]]]}, "page.md:1: snippets/topic/other.py goes another way from line 3 of the whole program on"),
}  # fmt: skip


@pytest.fixture
def topic(tmp_path, monkeypatch):
    """A player with both of its recordings, to change at will."""
    import blocks.program

    for module in (recording, recordings, blocks.program):
        monkeypatch.setattr(module, "SNIPPETS", tmp_path)
    for name, code, lines in (("it", CODE, (1, 2, 3)), ("other", CODE.replace("w = 2\n", ""), (1, 2))):
        write(tmp_path / f"topic/{name}.py", code)
        write(tmp_path / f"topic/{name}.out", "2\n")
        write(tmp_path / f"topic/{name}.trace.json", [[line, "", [str(line), ""]] for line in lines])
    return tmp_path / "topic"


def write(file, content) -> None:
    """A file; None takes it away; steps are a recording of the program beside it."""
    file.parent.mkdir(exist_ok=True)
    if content is None:
        file.unlink()
    else:
        code = file.with_name(file.name.partition(".")[0] + ".py")
        is_steps = isinstance(content, list)
        file.write_text(recording.text(code.read_text(), ["w", "w.grad"], content) if is_steps else content)


def tables(text: str) -> list:
    return parse(text, "page.md").blocks[0].tables


@pytest.mark.parametrize(("text", "changed", "message"), WRONG.values(), ids=WRONG)
def test_what_is_wrong_with_a_player_is_one_line(topic, text, changed, message):
    assert [len(table) for table in tables(PLAYER)] == [2, 2], "the line that prints is no step"
    for file, content in changed.items():
        write(topic / file, content)
    with pytest.raises(PageError) as error:
        tables(text)
    assert str(error.value) == message


UNPLAYABLE = {
    "a name that never exists": ("w, v", CODE, "page.md:1: v never exists while snippets/topic/it.py runs"),
    "no name": ("3w", CODE, "page.md:1: 3w never exists while snippets/topic/it.py runs"),
    "a program that fails": ("w", CODE + "w / 0\n", "page.md:1: snippets/topic/it.py fails and its name does not end in _error: ZeroDivisionError: division by zero"),
}  # fmt: skip


@pytest.mark.parametrize(("watch", "code", "message"), UNPLAYABLE.values(), ids=UNPLAYABLE)
def test_what_cannot_be_recorded_is_one_line(topic, watch, code, message):
    write(topic / "it.py", code)
    (wanted,) = recordings.of_text(f"/// player | topic/it\nwatch: {watch}\n///\n", "page.md")
    with pytest.raises(PageError) as error:
        recordings.recorded(wanted)
    assert str(error.value) == message


def test_a_build_ends_in_one_line_at_a_stale_recording(small):
    edit(small / "snippets/zero_grad/the_sum_is_the_velocity.py", "momentum=1.0", "momentum=0.9")
    message = "snippets/zero_grad/the_sum_is_the_velocity.trace.json: recorded of another the_sum_is_the_velocity.py"
    assert ends_with(BUILD, small, message).count(message) == 1
