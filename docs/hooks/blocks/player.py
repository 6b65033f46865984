"""`/// player | topic/claim`: a program that readers step through, line by line, as real PyTorch ran it.

    watch: w, w.grad        what is shown after each line
    without: topic/claim    the same program without one of its lines, to compare with at the same step; may be left out
    shows_without: …        what that other program shows, for the lists of programs, as `shows: …` is for the first

In every form but the site's it is a program, or two. On the site its steps are a table, folded: player.js makes it move.
"""

from collections.abc import Iterator
from functools import cached_property
from html import escape
from xml.etree import ElementTree

from project import plain

from blocks import recording
from blocks.program import ERROR, Program
from blocks.step_table import table


class Player(Program):
    takes = "`shows: …`, `watch: w, w.grad`, `without: topic/claim`, `shows_without: …` and notes, one a line"
    fields = ("shows", "watch", "without", "shows_without")

    def read(self, lines, before):
        super().read(lines, before)
        if "watch" not in self.given:
            raise self.wrong("a player says what to watch: `watch: w, w.grad`")
        self.watch = self.given["watch"].split(", ")
        self.lines = plain(self.code).splitlines()
        self.left_out = 0
        if without := self.given.get("without"):
            said = self.given.get("shows_without")
            self.other = Program(without, [f"shows: {said}"] if said else [], self.place, [*before, self])
            rest = plain(self.other.code).splitlines()
            cut = [at for at in range(1, len(self.lines) + 1) if self.lines[: at - 1] + self.lines[at:] == rest]
            if not cut:
                raise self.wrong(f"snippets/{without}.py is not snippets/{self.path} without one of its lines")
            self.left_out = cut[0]

    @cached_property
    def tables(self) -> list[list[recording.Step]]:
        """The steps of the program, and those of the other one, in as many rows."""
        tables = [recording.steps(self.name, self.code, self.watch)]
        if self.other:
            steps = recording.steps(self.other.name, self.other.code, self.watch)
            try:
                tables.append(recording.beside(tables[0], steps, self.left_out))
            except ValueError as error:
                raise self.wrong(f"snippets/{self.other.path} goes another way from {error} on") from None
        prints = {at for at, line in enumerate(self.lines, 1) if line.lstrip().startswith("print(")}
        return recording.worth_showing(tables, prints)

    def markdown(self) -> Iterator[str]:
        yield from super().markdown()
        yield from ("", *self.other.markdown()) if self.other else ()

    def reading(self, say) -> Iterator[str]:
        yield from super().reading(say)
        yield from ("", *self.other.reading(say)) if self.other else ()

    def cells(self, say, folded: bool) -> Iterator:
        yield from super().cells(say, folded)
        yield from self.other.cells(say, folded) if self.other else ()

    def element(self, draw) -> ElementTree.Element:
        box = super().element(draw)
        box.set("class", "program player")
        panel, steps = ElementTree.Element("p"), ElementTree.Element("p")
        panel.text, steps.text = draw.raw(self.panel(draw)), draw.raw(self.steps(draw.labels))
        box.insert(2, panel)  # behind title and code
        if self.other:
            title = ElementTree.SubElement(box, "p", {"class": "output-title", "id": self.other.anchor})
            file = draw.download(f"snippets/{self.other.path}", self.other.title)
            title.text = f"{draw.raw(self.without(draw.labels))} · {file}"
            draw.code(box, self.other.printed, "text")
        box.append(steps)
        return box

    def without(self, labels) -> str:
        line = f"<code>{escape(self.lines[self.left_out - 1].strip())}</code>"
        return escape(labels["player-without"]).replace("{line}", line)

    def panel(self, draw) -> str:
        """What player.js needs; where there is no script, it is not shown."""
        labels = draw.labels
        names = "".join(f"<div><dt><code>{escape(name)}</code></dt><dd>–</dd></div>" for name in self.watch)
        presses = ("", labels["player-back"]), ("", labels["player-next"])
        switches = [labels["player-run"], *([self.without(labels)] if self.other else [])]
        buttons = "".join(
            f'<button type="button" disabled{state}>{says}</button>'
            for state, says in (*presses, *((' aria-pressed="false"', says) for says in switches))
        )
        return (
            f'<div class="play" {draw.script("player")} data-unsearched><dl>{names}</dl>'
            f'<p>{buttons}</p><p role="status">{labels["player-begin"]}</p></div>'
        )

    def steps(self, labels) -> str:
        """The steps as tables, for readers without script, and for the script."""
        captions = ["", self.without(labels)] if self.other else [""]
        error = self.printed[[*ERROR.finditer(self.printed)][-1].start() :].strip() if self.fails else ""
        made = [table(self.lines, self.watch, *shown, error) for shown in zip(self.tables, captions, strict=True)]
        title = f"<summary>{escape(labels['player-steps'])}</summary>"
        return f'<details data-unsearched>{title}<div class="steps" tabindex="0">{"".join(made)}</div></details>'
