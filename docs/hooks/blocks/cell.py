"""`/// cell | labs/<lab>:<cell>`: the next cell of a lab, with notes, what it prints, and its plot with words and alternative text."""

import re
from collections.abc import Iterator
from xml.etree import ElementTree

from nbformat.v4 import new_markdown_cell, new_output
from project import PageError

from blocks import cells, fenced, figures
from blocks.figure import Drawing
from blocks.program import Program, stream

PLAIN = {"--zero": "#1f77b4", "--backward": "#ff7f0e", "--step": "#2ca02c", "--text": "#000", "--line": "#ccc"}


class Cell(Program):
    takes = "the words of its plot, notes, and the plot's alternative text"

    def read(self, lines, before):
        self.name, _, self.cell = self.name.partition(":")
        self.lab = self.name.removeprefix("labs/")
        above = [other.cell for other in before if isinstance(other, Cell) and other.lab == self.lab]
        try:
            of_lab, printed = cells.cells(self.lab), cells.outputs(self.lab)
        except FileNotFoundError as error:
            missing = error.filename.rsplit("/", 1)[-1]
            raise self.wrong(f"there is no snippets/labs/{missing}; `make outputs` writes .out files") from None
        following = next((cell for cell in of_lab if cell not in above), None)
        if self.cell != following:
            raise self.wrong(f"the next cell of snippets/labs/{self.lab}.py is {following}, not {self.cell}")
        self.code, self.printed = of_lab[self.cell].code, printed.get(self.cell, "")
        self.is_listed = not any(isinstance(other, Cell) for other in before)
        self.still_to_come = [cell for cell in of_lab if cell not in (*above, self.cell)]
        body = self.body(lines)
        self.notes = body.notes
        self.check_notes(self.code, self.notes, f"snippets/labs/{self.lab}.py, {self.cell}")
        self.plot = None
        if "plt.show()" in self.code:
            self.plot = Drawing(f"labs/{self.lab}/{self.cell}", body, of_lab[self.cell].words, self.place)
        elif body.fields or body.words:
            raise self.wrong("this cell draws nothing, so it has notes only")

    def check(self, blocks):
        last = [block for block in blocks if isinstance(block, Cell)][-1]
        if last is self and self.still_to_come:  # the readers' notebook would stop there
            missing = ", ".join(self.still_to_come)
            raise PageError(f"{self.place.page}: this page does not show the cells {missing} of its lab")

    @property
    def path(self) -> str:
        return f"{self.name}.py#{self.cell}"

    @property
    def title(self) -> str:
        return f"{self.name}.py · {self.cell}"

    @property
    def anchor(self) -> str:
        return "program-" + self.cell.replace("_", "-")

    def markdown(self) -> Iterator[str]:
        yield from (f"`snippets/{self.path}`", "")
        yield from () if self.is_listed else ("<!--pytest-codeblocks:cont-->", "")
        yield from (*fenced("python", self.code), "")
        yield from (*self.notes, "") if self.notes else ()
        yield from (*fenced("text", self.printed), "") if self.printed else ()
        yield from self.plot.markdown() if self.plot else ()

    def element(self, draw) -> ElementTree.Element:
        box = super().element(draw)
        box.set("class", "program cell")
        if self.plot:
            box.append(self.plot.element(draw))
        return box

    def reading(self, say) -> Iterator[str]:
        yield from super().reading(say)
        yield from ("", *self.plot.reading(say)) if self.plot else ()

    def cells(self, say, folded: bool) -> Iterator:
        yield from super().cells(say, folded)
        if self.plot:
            yield new_markdown_cell("\n".join(self.plot.reading(say)))

    def outputs(self) -> Iterator:
        yield from stream(self.printed)
        if self.plot:
            drawn = re.sub(r"\{(\w+)\}", lambda key: key[1].replace("_", " "), figures.drawn(self.plot.name))
            drawn = re.sub(r"var\((--\w+)\)", lambda colour: PLAIN[colour[1]], drawn)
            yield new_output("display_data", {"image/svg+xml": drawn})
