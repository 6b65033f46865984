"""`/// program | topic/claim`: a whole program, the notes of its markers, and what it prints.

The first page in the menu that shows it says in a line what it shows, `shows: …`, for the lists of programs.
"""

from collections.abc import Iterator
from xml.etree import ElementTree

from nbformat.v4 import new_code_cell, new_markdown_cell, new_output
from project import SNIPPETS, text_of

from blocks import Block, cures, fenced, notes
from blocks.errors import ERROR

EXPECTED = "<!--pytest-codeblocks:expected-output-->"
STARTS_PROCESSES = ("many_machines/", "errors/many_machines/", "errors/torchrun/", "real_loop/resumes_equal")


class Program(Block):
    takes = "lines `shows: …` and `marks: …`, and notes, one a line"
    often = 4
    fields: tuple[str, ...] = ("shows", "marks")  # kinds of program may have others
    shows = ""  # what the program shows, in a sentence
    marks: frozenset[int] = frozenset()  # which lines matter, counted from 0: they are drawn stronger
    is_listed = True  # in the lists of programs: of a lab only the first cell is
    other: "Program | None" = None  # the same program without a line, where a player shows both
    check_notes = notes.check  # other kinds may have none
    programs = property(lambda self: [it for it in (self, self.other) if it])

    def read(self, lines, before):
        source, output = SNIPPETS / f"{self.name}.py", SNIPPETS / f"{self.name}.out"
        if not source.is_file():
            raise self.wrong(f"there is no program snippets/{self.name}.py")
        if not output.is_file():
            raise self.wrong(f"snippets/{self.name}.out is missing; `make outputs` writes it")
        if any(isinstance(other, Program) and other.name == self.name for other in before):
            raise self.wrong(f"{self.name} stands on this page already; /// quote repeats lines of it")
        self.code, self.printed = text_of(source), output.read_text("utf-8")
        body = self.only(self.body(lines), fields=self.fields, notes=True)
        self.given, self.notes, self.shows = body.fields, body.notes, body.fields.get("shows", "")
        self.marks = frozenset(self.marked(self.given["marks"]) if "marks" in self.given else ())
        self.check_notes(self.code, self.notes, f"snippets/{self.name}.py")

    def marked(self, texts: str) -> Iterator[int]:
        """The lines that hold one of these texts, `one | other`."""
        lines = self.code.splitlines()
        for text in texts.split(" | "):
            found = [number for number, line in enumerate(lines) if text in line]
            if not found:
                raise self.wrong(f"no line of snippets/{self.name}.py holds `{text}`, which is to be marked")
            yield from found

    @property
    def fails(self) -> bool:
        return self.name.endswith("_error")

    path = property(lambda self: f"{self.name}.py")  # the file below snippets/
    title = path  # as a reader sees it

    @property
    def anchor(self) -> str:
        return "program-" + self.name.rpartition("/")[2].replace("_", "-")

    def label(self, labels: dict[str, str]) -> str:
        """What stands above its output, with the way to the card of its error."""
        cure = cures.links(self.name, self.printed, self.place.page, labels["cure"])
        return " · ".join([labels["error" if self.fails else "output"], *cure])

    def markdown(self) -> Iterator[str]:
        yield from (f"`snippets/{self.path}`", "")
        yield from ("<!--pytest.mark.xfail-->", "") if self.fails else ()
        yield from (*fenced("python", self.code), "")
        yield from (*self.notes, "") if self.notes else ()
        yield from (EXPECTED, "", *fenced("text", self.printed))

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("div", {"class": "program", "id": self.anchor})
        title = ElementTree.SubElement(box, "p", {"class": "program-title"})
        title.text = draw.download(f"snippets/{self.name}.py", self.title)
        draw.code(box, self.code, "python", self.anchor, self.marks)
        notes.put(box, self.notes, self.anchor, draw)
        if self.printed:
            ElementTree.SubElement(box, "p", {"class": "output-title"}).text = self.label(draw.labels)
            draw.code(box, self.printed, "text")
        return box

    def reading(self, say) -> Iterator[str]:
        yield from (f"[snippets/{self.path}]({say.base}snippets/{self.name}.py)", "")
        yield from (*fenced("python", notes.numbered(self.code)), "")
        yield from (*map(say.words, self.notes), "") if self.notes else ()
        if self.printed:
            yield from (say.words(f"**{self.label(say.labels)}**"), "", *fenced("text", self.printed))

    def cells(self, say, folded: bool) -> Iterator:
        code = notes.numbered(self.code).rstrip("\n")
        if self.name.startswith(STARTS_PROCESSES):
            file = self.name.rpartition("/")[2] + ".py"
            yield new_code_cell(f"%%writefile {file}\n{code}")
            yield new_code_cell(f"!{{sys.executable}} {file}", outputs=stream(self.printed))
        else:
            about = {"jupyter": {"source_hidden": True, "outputs_hidden": True}} if folded else {}
            tags = {"tags": ["raises-exception"]} if self.fails else {}
            yield new_code_cell(code, metadata=about | tags, outputs=list(self.outputs()))
        if self.notes:
            yield new_markdown_cell("\n".join(map(say.words, self.notes)))

    def outputs(self) -> Iterator:
        """What a notebook shows below the code."""
        if not self.fails:
            yield from stream(self.printed)
            return
        *_, last = ERROR.finditer(self.printed)
        text = self.printed[last.start() :]
        yield from stream(self.printed[: last.start()])
        yield new_output("error", ename=last[1], evalue=self.printed[last.end() :].rstrip("\n"), traceback=[text])


def stream(printed: str) -> list:
    return [new_output("stream", text=printed)] if printed else []
