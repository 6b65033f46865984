"""`/// three_calls | preset`: one number and the three calls, to be pressed. What a preset is stands in docs/widgets/three_calls.

Without script it is a picture, and a table of three iterations as a program printed them.
"""

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree

from project import SNIPPETS

from blocks import Block, widget

TABLE = SNIPPETS / "three_calls/with_and_without_clearing.out"
ROW = re.compile(r"^(\d)" + r" +(-?\d+\.\d+)" * 4 + "$", re.MULTILINE)
ON_THE_PAGE = ("lr", "momentum", "zero", "pieces")


class ThreeCalls(Block):
    takes = "nothing"

    def read(self, lines, before):
        self.only(self.body(lines))
        presets = widget.presets()
        if self.name not in presets:
            raise self.wrong(
                f"there is no preset {self.name}; docs/widgets/three_calls/presets.yml has {', '.join(presets)}"
            )
        if any(isinstance(other, ThreeCalls) for other in before):
            raise self.wrong("one widget a page: an address opens it in a state")
        self.preset = presets[self.name]
        found = re.match(r"docs/(\w+)/", self.place.page)
        self.language = found[1] if found else "en"
        self.words = widget.words(self.language)
        self.drawing = widget.picture(self.name).replace("{slope}", escape(self.words["slope"]))
        if not TABLE.is_file() or len(ROW.findall(TABLE.read_text("utf-8"))) != 3:
            raise self.wrong(f"snippets/three_calls/{TABLE.name} has not three iterations; `make outputs` writes it")

    @property
    def said(self) -> str:
        """What the picture shows, with its own numbers."""
        values = dict(re.findall(r">(w|w\.grad) = ([^<]+)<", self.drawing))
        return self.words["picture"].replace("{w}", values["w"]).replace("{g}", values["w.grad"])

    @property
    def rows(self) -> list[list[str]]:
        """Iteration; w.grad and w with the call; w.grad and w without."""
        return [[it.replace("-", "−") for it in row] for row in ROW.findall(TABLE.read_text("utf-8"))]

    def markdown(self) -> Iterator[str]:
        yield f"![{self.said}](figures/three_calls_{self.name}.svg)"

    def element(self, draw) -> ElementTree.Element:
        room = ElementTree.Element("div", {"class": "room"})
        room.text = draw.raw(self.html(draw))
        return room

    def html(self, draw) -> str:
        attributes = {key: self.preset[key] for key in ON_THE_PAGE}
        attributes |= {"preset": self.name, "challenges": " ".join(self.preset["challenges"])}
        attributes["words"] = draw.look.root + draw.look.assets[f"{widget.NAME}-{self.language}.json"]
        data = " ".join(f'data-{key}="{value}"' for key, value in attributes.items())
        image = self.drawing.replace("<svg ", f'<svg role="img" aria-label="{escape(self.said.replace("`", ""))}" ', 1)
        table = self.table() if self.preset["table"] else ""
        return (
            f'<three-calls id="three-calls" {data} {draw.script(widget.NAME)} data-unsearched>'
            f'<p role="status"></p>{image}<p>{coded(self.said)}</p>{table}</three-calls>'
        )

    def table(self) -> str:
        words = self.words
        groups = "".join(f'<th scope="colgroup" colspan="2">{coded(words[key])}</th>' for key in ("with", "without"))
        names = '<th scope="col"><code>w.grad</code></th><th scope="col"><code>w</code></th>' * 2
        body = "".join(
            f'<tr><th scope="row">{row[0]}</th>{"".join(f"<td>{it}</td>" for it in row[1:])}</tr>' for row in self.rows
        )
        return (
            f'<table class="iterations"><caption>{coded(words["table"])}</caption><colgroup><col></colgroup><colgroup span="2"></colgroup>'
            f'<colgroup span="2"></colgroup><thead><tr><th rowspan="2" scope="col">{words["iterations"]}</th>{groups}</tr><tr>{names}</tr></thead><tbody>{body}</tbody></table>'
        )

    def reading(self, say) -> Iterator[str]:
        words = self.words
        yield f"> **{say.labels['figure']}** {self.said}"
        if not self.preset["table"]:
            return
        yield from ("", f"{words['table']}:", "")
        heads = [f"{words[key]}: {name}" for key in ("with", "without") for name in ("`w.grad`", "`w`")]
        for row in ([words["iterations"], *heads], ["---"] * 5, *self.rows):
            yield f"| {' | '.join(row)} |"


def coded(words: str) -> str:
    return re.sub(r"`(.*?)`", r"<code>\1</code>", escape(words))
