"""Pasted texts: read from tests/tracebacks, what other systems would have printed in their place, and what copying makes of them."""

import html
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path

FOLDER = Path(__file__).with_name("tracebacks")
HEAD = re.compile(r"^=== (\w+)\n", re.MULTILINE)
FRAME = re.compile(r'^(  File ")(/[^"]+)"', re.MULTILINE)
COLOUR = re.compile(r"\x1b\[[\d;]*m")
BAR = "Epoch 1:  {at:>3}%|{bar:<10}| {at}/100 [00:0{at}<00:09, 11.2it/s, loss=0.693]\r"


def file(group: str, id: str) -> Path:
    return FOLDER / group / f"{id}.txt"


def written(found: dict[str, str]) -> str:
    return "".join(f"=== {name}\n{text}" for name, text in found.items())


def stored(file: Path) -> dict[str, str]:
    """The pastes of a file, by who printed them."""
    _, *parts = HEAD.split(file.read_text("utf-8"))
    return dict(zip(parts[::2], parts[1::2], strict=True))


def on_windows(terminal: str) -> str:
    """Python lies elsewhere there, and its paths have other slashes and the letter of a disk."""

    def path(found: re.Match) -> str:
        below = re.sub(r"^.*?/lib/python3\.\d+", r"/Users/Lena/AppData/Local/Programs/Python/Python311/Lib", found[2])
        return found[1] + "C:" + below.replace("/", "\\") + '"'

    text = re.sub(
        r"^(/\S+?\.py)(?=:\d+: \w*Warning)",
        lambda found: "D:" + found[1].replace("/", "\\"),
        terminal,
        flags=re.MULTILINE,
    )
    return FRAME.sub(path, text).replace("\n", "\r\n")


def in_colab(ipython: str) -> str:
    """An older IPython with links: the cell has a file, frames say `in` before the function."""
    text = COLOUR.sub("", ipython)
    text = re.sub(
        r"^Cell In\[\d+\], line \d+(?:, in (\w+))?.*",
        lambda found: f"/tmp/ipython-input-1408506528.py in {found[1] or '<cell line: 0>'}()",
        text,
        flags=re.MULTILINE,
    )
    frame = r"[/usr/local/lib/python3.12/dist-packages/\1](https://localhost:8080/#) in \2"
    return re.sub(r"^File \S*site-packages/(\S+?\.py):\d+, in ([\w.<>]+)", frame, text, flags=re.MULTILINE)


def copied(terminal: str) -> Iterator[tuple[str, str]]:
    """What people do to a text on its way, and what comes out."""
    yield (
        "hard wrapped",
        "\n".join(line[at : at + 72] for line in terminal.splitlines() for at in range(0, len(line) or 1, 72)),
    )
    yield (
        "narrow",
        "\n".join(line[at : at + 37] for line in terminal.splitlines() for at in range(0, len(line) or 1, 37)),
    )
    yield "Chinese around", f"训练的时候报错，求助：\n```python\n{terminal}```\n谢谢大家！\n"
    yield "Hindi around", f"नमस्ते, ट्रेनिंग में यह एरर आ रहा है:\n\n{textwrap.indent(terminal, '    ')}\nइसे कैसे ठीक करूँ?\n"
    yield "HTML", html.escape(terminal, quote=True).replace("&#x27;", "&#39;")
    yield "curly quotes", re.sub(r"'(\w[^'\n]*)'", r"‘\1’", re.sub(r'"([^"\n]*)"', r"“\1”", terminal))
    yield "without backticks", terminal.replace("`", "")
    yield "a log", re.sub("^", "2031-05-01 10:11:12,345 - trainer - ERROR - ", terminal, flags=re.MULTILINE)
    yield "a container", re.sub("^", "trainer-1  | ", terminal, flags=re.MULTILINE)
    yield "a quoted mail", re.sub("^", "> ", terminal, flags=re.MULTILINE)
    yield "behind a bar", "".join(BAR.format(at=at, bar="█" * (at // 2)) for at in range(1, 5)) + terminal
