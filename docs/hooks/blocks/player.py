"""`/// player | topic/claim`: a program that readers step through, line by line, as real PyTorch ran it.

    watch: w, w.grad        what is shown after each line
    without: topic/claim    the same program without one of its lines, to compare with at the same step; may be left out
    shows_without: …        what that other program shows, for the lists of programs, as `shows: …` is for the first

In every form but the site's it is a program, or two. On the site its steps are a table, folded: player.js makes it move.
"""

from collections.abc import Iterator
from functools import cached_property
from html import escape
from itertools import pairwise
from xml.etree import ElementTree

import highlight
import recording
from project import plain

from blocks.program import ERROR, Program


class Player(Program):
    kind = sheet = "player"
    takes = "`shows: …`, `watch: w, w.grad`, `without: topic/claim`, `shows_without: …` and notes, one a line"

    def read(self, lines, before):
        body = self.only(self.body(lines), fields=("shows", "watch", "without", "shows_without"), notes=True)
        said = [f"{name}: {text}" for name, text in body.fields.items() if name == "shows"]
        super().read([*said, *body.notes], before)
        if "watch" not in body.fields:
            raise self.wrong("a player says what to watch: `watch: w, w.grad`")
        self.watch = body.fields["watch"].split(", ")
        self.lines = plain(self.code).splitlines()
        self.left_out = 0
        if without := body.fields.get("without"):
            said = body.fields.get("shows_without")
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
        buttons = "".join(
            f'<button type="button" disabled>{labels[f"player-{it}"]}</button>' for it in ("back", "next")
        )
        if self.other:
            buttons += f'<button type="button" disabled aria-pressed="false">{self.without(labels)}</button>'
        return (
            f'<div class="play" {draw.script("player")} data-pagefind-ignore><dl>{names}</dl>'
            f'<p>{buttons}</p><p role="status">{labels["player-begin"]}</p></div>'
        )

    def steps(self, labels) -> str:
        """The steps as tables, for readers without script, and for the script."""
        captions = ["", f"<caption>{self.without(labels)}</caption>"]
        tables = "".join(self.table(steps, caption) for steps, caption in zip(self.tables, captions, strict=False))
        return f'<details data-pagefind-ignore><summary>{labels["player-steps"]}</summary><div class="steps" tabindex="0">{tables}</div></details>'

    def table(self, steps, caption: str) -> str:
        names = "".join(f'<th scope="col"><code>{escape(name)}</code></th>' for name in self.watch)
        nothing = steps[0]._replace(values=[""] * len(self.watch))
        rows = "".join(self.row(step, before.values) for before, step in pairwise([nothing, *steps]))
        fails = ""
        if self.fails:
            *_, last = ERROR.finditer(self.printed)
            text = escape(self.printed[last.start() :].strip())
            fails = f'<tfoot><tr><td colspan="{len(self.watch) + 1}">{text}</td></tr></tfoot>'
        return f'<table class="trace">{caption}<thead><tr><td></td>{names}</tr></thead><tbody>{rows}</tbody>{fails}</table>'

    def row(self, step: recording.Step, before: list[str]) -> str:
        code = "".join(highlight.pieces(self.lines[step.line - 1].strip(), "python", ""))
        tag = "del" if step.is_left_out else "code"
        changed = f"call-{highlight.CALLS[step.call]}" if step.call else "new"
        cells = "".join(
            f"<td>{escape(value)}</td>" if value == was else f'<td class="{changed}">{escape(value)}</td>'
            for value, was in zip(step.values, before, strict=True)
        )
        return f'<tr data-line="{step.line}"><th scope="row"><{tag}>{code}</{tag}></th>{cells}</tr>'
