"""The widget of the three calls as its readers have it: press its lines, read what stands there."""

import re

from blocks import widget

BS = ("backward", "step")
# What a reader does, in order: the name of a button, or `lr=0.5`, `momentum=0.9`, `zero=never`. Then what stands there.
PLAY = """steps => {
    const element = document.querySelector("three-calls"), root = element.shadowRoot
    const change = (input, value) => {
        if (value === undefined) input.checked = true
        else input.value = value
        input.dispatchEvent(new Event("input", { bubbles: true }))
    }
    for (const step of steps) {
        const [name, value] = step.split("=")
        if (name === "zero" && value) change(root.querySelector(`[value=${value}]`))
        else if (value) {
            const input = root.querySelector(`[name=${name}]`)
            for (let at = 0; at <= input.max && +input.previousSibling.lastChild.textContent !== +value; at++) change(input, at)
        }
        else root.querySelector(`[data-do=${name}]`).click()
    }
    const texts = [...root.querySelectorAll(".picture text")].map(text => text.textContent.replace("−", "-"))
    return {
        ...Object.fromEntries(texts.filter(text => text.includes(" = ")).map(text => text.split(" = "))),
        exactly: element.state.w,
        said: root.querySelector("[role=status]").textContent.trim().replaceAll("\\xa0", " "),
        task: root.querySelector(".task p").textContent,
        asked: element.challenge.name,
        met: element.challenges.filter(({ met }) => met).map(({ name }) => name),
        border: root.querySelector(".border").textContent,
        iteration: root.querySelector("small").textContent,
        link: root.querySelector("a").hidden ? "" : root.querySelector("a").getAttribute("href"),
    }
}"""
OTHER = """attributes => {
    const other = document.createElement("three-calls")
    other.dataset.words = document.querySelector("three-calls").dataset.words
    for (const [name, value] of Object.entries(attributes)) other.dataset[name] = value
    document.querySelector("three-calls").replaceWith(other)
    return other.start()
}"""
STARTED = "() => document.querySelector('three-calls').shadowRoot"
RESTED = "() => !document.querySelector('three-calls').going"


class Widget:
    """The widget of a page, once its script is there."""

    def __init__(self, page):
        self.page, self.host = page, page.locator("three-calls")
        self.host.scroll_into_view_if_needed()
        page.wait_for_function(STARTED)

    def play(self, *steps: str) -> dict:
        return self.page.evaluate(PLAY, list(steps))

    def rest(self) -> dict:
        """What stands there when the loop has ended. Nobody waits for it: the page's clock is put forward."""
        self.page.clock.install()
        while not self.page.evaluate(RESTED):
            self.page.clock.run_for(1000)
        return self.play()

    def begin(self, preset: str, asked: str = "") -> None:
        """Another widget in its place, as the page of that preset has it, where this challenge is asked."""
        self.page.evaluate(OTHER, attributes(preset))
        while asked and self.play()["asked"] != asked:
            self.play("next")


def attributes(preset: str) -> dict:
    fields = widget.presets()[preset]
    given = {name: fields[name] for name in ("lr", "momentum", "zero", "pieces")}
    return given | {"preset": preset, "challenges": " ".join(fields["challenges"])}


def sentence(code: str, key: str, **numbers: str) -> str:
    """What the widget says in this language."""
    return re.sub(r"`|{(\w+)}", lambda found: numbers[found[1]] if found[1] else "", widget.words(code)[key])
