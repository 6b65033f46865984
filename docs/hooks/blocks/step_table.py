"""The steps of a program as a table: its lines in the order in which they ran, and what is watched after each."""

from collections.abc import Iterator
from html import escape
from itertools import pairwise

from highlight import CALLS, pieces

from blocks.recording import Step


def table(lines: list[str], watch: list[str], steps: list[Step], caption: str, error: str) -> str:
    """HTML. What a line has changed has the colour of the call that it made; a program that fails ends with its error."""
    names = "".join(f'<th scope="col"><code>{escape(name)}</code></th>' for name in watch)
    end = f'<tfoot><tr><td colspan="{len(watch) + 1}">{escape(error)}</td></tr></tfoot>' if error else ""
    rows = "".join(rows_of(lines, steps))
    title = f"<caption>{caption}</caption>" if caption else ""
    return f'<table class="trace">{title}<thead><tr><td></td>{names}</tr></thead><tbody>{rows}</tbody>{end}</table>'


def rows_of(lines: list[str], steps: list[Step]) -> Iterator[str]:
    nothing = steps[0]._replace(values=[""] * len(steps[0].values))
    for before, step in pairwise([nothing, *steps]):
        code = "".join(pieces(lines[step.line - 1].strip(), "python", ""))
        tag = "del" if step.is_left_out else "code"
        changed = f' class="{f"call-{CALLS[step.call]}" if step.call else "new"}"'
        cells = "".join(
            f"<td{'' if value == was else changed}>{escape(value)}</td>"
            for value, was in zip(step.values, before.values, strict=True)
        )
        yield f'<tr data-line="{step.line}"><th scope="row"><{tag}>{code}</{tag}></th>{cells}</tr>'
