"""Capture what readers paste: each card's error as a terminal, IPython and torchrun print it, from real runs inside of invented code.

    .venv/bin/python tests/tools/tracebacks.py                       every card without a file, or with another text by now
    .venv/bin/python tests/tools/tracebacks.py backward in-place     all cards of these groups anew

A process imports torch once and forks a child for each capture. Python's own hook prints what a terminal shows, IPython's own
shell what a notebook shows, and the hook that torch.distributed installs what a process below torchrun shows. Only places of this
machine are replaced. For a text that no program of today prints, an invented line raises it. What Windows and Colab would print is
derived from these in pastes.py, which reads the files: tests/tracebacks/<group>/<id>.txt.
"""

import builtins
import contextlib
import hashlib
import io
import os
import random
import re
import signal
import sys
import sysconfig
import tempfile
import textwrap
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

sys.path.append(str(Path(__file__).parents[1]))
sys.path.append(str(Path(__file__).parents[2] / "docs/hooks"))
import pastes
from blocks import errors
from blocks.comparing import apart
from project import SNIPPETS, plain, text_of

READERS = [  # where they keep their code and their Python, and the function that fails
    ("/home/anna/digits/train.py", "/home/anna/miniconda3/envs/torch", "train"),
    ("/data/wei/bert-finetune/main.py", "/opt/conda", "main"),
    ("/mnt/nfs/rohan/unet/run_training.py", "/home/rohan/.venv", "train_one_epoch"),
    ("/workspace/gan/gan.py", "/usr/local", "fit"),
]
CELL = "/tmp/ipykernel_4711/3906250712.py"  # how a kernel on Linux names a cell, and readers paste it
LIMIT = 100  # seconds for one capture
RAISES = "def step(model, loss):\n    raise error\n\n\nstep(None, None)\n"
SHOWS = "def step(model, loss):\n    loss.backward()\n\n\nstep(model, loss)\n"


class Reader(NamedTuple):
    path: str
    python: str
    function: str


def reader_of(id: str) -> Reader:
    return Reader(*READERS[int(hashlib.sha256(id.encode()).hexdigest(), 16) % len(READERS)])


def inside(code: str, function: str) -> str:
    """A program in a function of the reader's own file; one that starts processes stays as it is."""
    if "__main__" in code or "\ndef " in code:
        return code
    imports, body = re.match(r"((?:(?:import|from) .*\n|\n)*)([\s\S]*)", code).groups()
    called = f'\n\nif __name__ == "__main__":\n    {function}()\n'
    return f"{imports}\n\ndef {function}():\n{textwrap.indent(body, '    ')}{called}"


def run(reader: Reader, code: str, shown: str = "", **names) -> None:
    """Run the reader's file, below the folder of this capture; its lines are `shown`, where a text is raised that no program prints."""
    file = Path.cwd() / reader.path.lstrip("/")
    file.parent.mkdir(parents=True)
    file.write_text(shown or code, "utf-8")
    exec(compile(code, file, "exec"), {"__name__": "__main__", "__file__": str(file), **names})


def in_terminal(reader: Reader, code: str, **more) -> None:
    """What Python's hook, or the one that torch.distributed has installed, prints."""
    try:
        run(reader, code, **more)
    except BaseException as error:
        trace = error.__traceback__
        while trace and trace.tb_frame.f_code.co_filename == __file__:
            trace = trace.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)


def in_rank(reader: Reader, code: str, **more) -> None:
    """The same in the second process of several: torch.distributed has a hook of its own. Programs of cards may make a group themselves."""
    from torch import distributed

    distributed.distributed_c10d.get_rank = lambda *_: 1
    distributed.init_process_group("gloo", init_method=f"file://{Path.cwd()}/store", rank=0, world_size=1)
    distributed.destroy_process_group()
    in_terminal(reader, code, **more)


def in_ipython(_: Reader, code: str, shown: str = "", **names) -> None:
    from IPython.core.interactiveshell import InteractiveShell
    from traitlets.config import Config

    settings = Config(
        {"InteractiveShell": {"colors": random.choice(["nocolor", "nocolor", "linux"]), "xmode": "Context"}}
    )
    shell = InteractiveShell.instance(config=settings)
    shell.history_manager.enabled = False
    shell.user_ns.update(names)
    shell.run_cell(code)


def warned(code: str) -> str:
    """A program that catches a warning, without its catching: then the warning is printed as everybody sees it."""
    return re.sub(r'simplefilter\("\w+"', 'simplefilter("always"', code)


class Seen(warnings.catch_warnings):
    """Catches nothing for good: what was caught is printed in the end, as it would have been."""

    def __exit__(self, *about):
        caught = list(self.log) if self._record else []
        super().__exit__(*about)
        for it in caught:
            sys.stderr.write(warnings.formatwarning(it.message, it.category, it.filename, it.lineno, it.line))

    def __enter__(self):
        self.log = super().__enter__()
        return self.log


def captured(work: Callable, reader: Reader, *args, to_stdout: bool, **names) -> str:
    """What a child that does this prints, with the places of the reader's machine in it."""
    with tempfile.TemporaryFile() as printed, tempfile.TemporaryDirectory() as folder:
        if (child := os.fork()) == 0:
            signal.alarm(LIMIT)
            os.chdir(folder)
            os.dup2(printed.fileno(), 2)
            os.dup2(printed.fileno() if to_stdout else os.open(os.devnull, os.O_WRONLY), 1)
            sys.stdout, sys.stderr = (io.TextIOWrapper(os.fdopen(fd, "wb", closefd=False)) for fd in (1, 2))
            warnings.catch_warnings = Seen
            with contextlib.suppress(SystemExit):
                work(reader, *args, **names)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(0)
        os.waitpid(child, 0)
        printed.seek(0)
        text = printed.read().decode("utf-8", "replace").replace(folder, "")
        return elsewhere(text, reader).strip("\n") + "\n"


def elsewhere(text: str, reader: Reader) -> str:
    """No place of this machine, and no line of this tool, which torch takes down too where a forward pass is traced."""
    text = re.sub(rf'  File "{re.escape(__file__)}".*\n(?:    .*\n)*', "", text)
    for name, known in (("purelib", "lib/python3.11/site-packages"), ("stdlib", "lib/python3.11")):
        here = sysconfig.get_paths()[name]
        for way in (here, os.path.relpath(here, Path.home())):
            text = text.replace(f"~/{way}" if way != here else way, f"{reader.python}/{known}")
    here = re.escape(tempfile.gettempdir())
    text = re.sub(rf"{here}/(?!ipykernel_)\w+(?=[/\"'])", "", text)
    return re.sub(rf"<ipython-input-\d+-\w+>|{here}/ipykernel_\d+/\d+\.py", CELL, text)


def of_card(group: str, id: str) -> dict[str, str]:
    """The pastes of a card, by who prints them."""
    facts, reader = errors.facts(group, id), reader_of(id)
    random.seed(id)
    program = facts.programs.get("error") or facts.programs.get("warning")
    warns = facts.kind == "warning"
    if program and facts.kind in ("error", "warning"):
        code, names = plain(text_of(SNIPPETS / f"{program}.py")), {}
        code = warned(code) if warns else code
        file = inside(code, reader.function)
    else:
        file = code = RAISES
        names = {"shown": SHOWS, "error": made(facts.texts[0].text)}
    found = {
        "terminal": captured(in_terminal, reader, file, to_stdout=False, **names),
        "ipython": captured(in_ipython, reader, code, to_stdout=not warns, **names),
        "torchrun": captured(in_rank, reader, file, to_stdout=False, **names),
    }
    if warns:  # no hook is asked: torchrun --tee says which process prints
        found["torchrun"] = re.sub("^", "[default1]:", found["torchrun"].rstrip("\n"), flags=re.MULTILINE) + "\n"
    return found


def made(text: str) -> Exception:
    """An error of the type that the text names, from wherever it comes."""
    path, said = apart(text)
    module, _, name = (path or "RuntimeError").rpartition(".")
    known = getattr(builtins, name, None)
    kind = known if known and not module else type(name, (Exception,), {"__module__": module or "builtins"})
    if known is KeyError:
        kind = type("KeyError", (Exception,), {"__module__": "builtins"})  # it would put its text into quotes once more
    return kind(said)


def is_fresh(group: str, id: str) -> bool:
    """Whether the pastes of a card are there, and of the text that it has today."""
    file, (first, *_) = pastes.file(group, id), errors.facts(group, id).texts
    return file.is_file() and apart(first.text)[1].strip().splitlines()[0][:60] in pastes.stored(file)["terminal"]


def main(groups: list[str]) -> None:
    import torch
    import torch._dynamo
    import torch.distributed  # noqa: F401

    cards = [(file.stem, id) for file in sorted(errors.FOLDER.glob("*.yml")) for id in errors.cards(file.stem)]
    for old in set(pastes.FOLDER.glob("*/*.txt")) - {pastes.file(*card) for card in cards}:
        old.unlink()
    for group, id in cards:
        if group in groups or (not groups and not is_fresh(group, id)):
            stored = pastes.file(group, id)
            stored.parent.mkdir(parents=True, exist_ok=True)
            stored.write_text(pastes.written(of_card(group, id)), "utf-8")
            print(f"{group}/{id}")


if __name__ == "__main__":
    main(sys.argv[1:])
