"""A program on a page that is stepped through, as its readers have it."""

# Of the line that has run: whether its end is seen, its beginning too if there is room, the line inside of its box, the mark at the line.
SEEN = """box => {
    const code = box.querySelector("pre > code"), room = code.getBoundingClientRect(), range = new Range()
    const walker = document.createTreeWalker(code, NodeFilter.SHOW_TEXT)
    const wanted = +box.querySelector("details table").tBodies[0].rows[box.querySelector(".play").dataset.at - 1].dataset.line
    for (let line = 1, begun = false, node; node = walker.nextNode();)
        [...node.data].forEach((letter, at) => {
            if (letter === "\\n") line++
            if (line !== wanted || !letter.trim()) return
            if (!begun) range.setStart(node, at)
            begun = true
            range.setEnd(node, at + 1)
        })
    const { left, right, top, bottom } = range.getBoundingClientRect()
    const mark = getComputedStyle(code.parentElement, "::before"), middle = room.top + parseFloat(mark.top) + parseFloat(mark.height) / 2
    const inside = top >= room.top && bottom <= room.bottom && box.querySelector("pre").scrollLeft === 0
    return [right <= room.right, left >= room.left || right - left > room.width - 40, inside, Math.abs(middle - (top + bottom) / 2) < 2.5]
}"""


class Played:
    """A player on a page, as a reader sees it."""

    def __init__(self, page, program):
        self.page, self.box = page, page.locator(program)
        self.panel = self.box.locator(".play")
        self.back, self.next, self.run, self.without = (self.panel.locator("button").nth(at) for at in range(4))
        self.panel.scroll_into_view_if_needed()
        self.panel.locator("button:enabled").first.wait_for()

    def go(self, to: int) -> None:
        self.next.focus()
        while (at := int(self.panel.get_attribute("data-at") or 0)) != to:
            self.page.keyboard.press("ArrowRight" if at < to else "ArrowLeft")

    def value(self, name: str) -> str:
        return self.panel.locator("dl > div", has=self.page.get_by_text(name, exact=True)).locator("dd b").inner_text()

    def changed(self) -> dict[str, str]:
        """What the line has changed, and how that is shown."""
        found = self.panel.locator("dl > div:has(b[class])").all()
        return {it.locator("dt").inner_text(): it.locator("b").get_attribute("class") for it in found}

    @property
    def said(self) -> str:
        return self.panel.get_by_role("status").inner_text()
