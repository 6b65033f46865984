"""Every program prints what is stored beside it, alone, and leaves nothing behind for the next."""

import datetime
import json
import platform
import re
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import programs
import pytest
import torch
from blocks.cells import LABS, script, steady
from programs import run
from project import ROOT, SNIPPETS, plain

PROGRAMS = sorted(SNIPPETS.rglob("*.py"))


@pytest.fixture(scope="module", autouse=True)
def record_of_the_run(request):
    """With --write-outputs: what the programs ran on, for the foot of every page, once all of them have run."""
    failed = request.session.testsfailed
    yield
    ran = [
        item
        for item in request.session.items
        if getattr(item, "function", None) is test_a_program_prints_its_output_file
    ]
    all_ran = len(ran) == len(PROGRAMS) and request.session.testsfailed == failed
    if request.config.option.write_outputs and all_ran:
        record = {
            "date": datetime.date.today().isoformat(),
            "torch": torch.__version__.split("+")[0],
            "python": platform.python_version(),
        }
        Path(SNIPPETS, "ran.json").write_text(json.dumps(record, indent=2) + "\n", "utf-8")


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: str(path.relative_to(SNIPPETS)))
def test_a_program_prints_its_output_file(path, request):
    lab = path.parent == LABS
    result = run(plain(script(path.stem) if lab else path.read_text("utf-8")))
    stored = path.with_suffix(".out")
    assert result.failed == path.stem.endswith("_error"), result.printed
    if request.config.option.write_outputs:
        stored.write_text(result.printed, "utf-8")
    shown = stored.read_text("utf-8")
    assert (steady(path.stem, result.printed) if lab else result.printed) == (
        steady(path.stem, shown) if lab else shown
    )
    assert result.printed.strip(), "a program that prints nothing shows nothing"
    assert result.failed or not re.search(r"[ \t]+$", result.printed, re.MULTILINE), (
        "spaces at the end of a line cannot be seen on a page, save those of PyTorch's own messages"
    )
    assert max(map(len, plain(path.read_text("utf-8")).splitlines())) <= 88, "too long for a page"
    assert not re.search(r"\bat 0x[0-9a-f]{6,}|Triggered internally", result.printed), "this differs from run to run"


def test_every_output_belongs_to_a_program():
    assert [path for path in SNIPPETS.rglob("*.out") if not path.with_suffix(".py").is_file()] == []


CHANGES_EVERYTHING = """
import os, random, sys, warnings
import numpy, torch
torch.set_default_dtype(torch.float64)
torch.manual_seed(7); random.seed(7); numpy.random.seed(7)
torch.set_grad_enabled(False)
torch.set_num_threads(1)
warnings.simplefilter("error")
os.environ["LEFT_BEHIND"] = "yes"
open("left behind", "w").close()
os.chdir("/")
torch.add = None
torch.Tensor.backward = None
sys.path.append("left behind")
print("changed")
"""
SHOWS_EVERYTHING = """
import os, sys, warnings
import torch
print(torch.get_default_dtype(), torch.initial_seed() == 7, torch.is_grad_enabled(), len(warnings.filters))
print(torch.get_num_threads(), os.environ.get("LEFT_BEHIND"), sorted(os.listdir()), torch.add is None)
print(torch.Tensor.backward is None, "left behind" in sys.path)
"""


def test_nothing_leaks_from_one_program_to_the_next():
    before = run(SHOWS_EVERYTHING)
    assert run(CHANGES_EVERYTHING).printed == "changed\n"
    after = run(SHOWS_EVERYTHING + "\n")  # other text, so that it runs again
    assert after == before
    assert "torch.float32 False True" in before.printed
    assert "['printed', 'program.py']" in before.printed, "a folder of its own"


def test_programs_run_beside_each_other_and_the_same_one_once(tmp_path, monkeypatch):
    """Each waits until the other has begun."""
    monkeypatch.setattr(programs, "pool", ThreadPoolExecutor(2))  # where pytest has processes, each has one thread
    meet = "import pathlib, time\npathlib.Path({0!r}, '{1}').touch()\nwhile not pathlib.Path({0!r}, '{2}').exists(): time.sleep(0.01)"
    both = [programs.started(meet.format(str(tmp_path), *names)) for names in ("ab", "ba")]
    assert [ran.result().failed for ran in both] == [False, False]
    assert programs.started(meet.format(str(tmp_path), *"ab")) is both[0]


def test_a_program_imports_nothing_of_the_tests():
    assert run("import building").printed == "ModuleNotFoundError: No module named 'building'\n"


def test_the_pages_say_which_torch_their_programs_ran_on():
    """The foot of every page names it."""
    pinned = re.search(r"^torch==(.*)$", (ROOT / "constraints.txt").read_text("utf-8"), re.MULTILINE)[1]
    ran = json.loads((SNIPPETS / "ran.json").read_text("utf-8"))
    assert ran["torch"] == pinned, "make outputs"
    assert datetime.date(2026, 1, 1) < datetime.date.fromisoformat(ran["date"]) <= datetime.date.today()


def test_a_program_is_main_and_its_own_random_numbers_differ():
    assert run('if __name__ == "__main__":\n    print("main")').printed == "main\n"
    for draw in (
        "import torch; print(torch.rand(3))",
        "import random; print(random.random())",
        "import numpy; print(numpy.random.rand())",
    ):
        assert run(draw) != run(draw + " "), "a fork inherits the state of the generators"


def test_an_error_is_shown_from_its_type_to_its_last_line():
    assert run('print("before"); raise ValueError("one\\ntwo")') == ("before\nValueError: one\ntwo\n", True)
    assert run("raise SystemExit(3)").failed
    assert not run("raise SystemExit").failed


def test_what_a_started_process_prints_is_heard():
    assert run('import subprocess; subprocess.run(["echo", "heard"])').printed == "heard\n"


def test_a_warning_is_part_of_the_output():
    """A page that left it out would show less than its reader gets. Best, the program catches it and prints what matters."""
    warns = 'import warnings; warnings.warn("first line\\nsecond"); print("after")'
    assert run(warns).printed == "UserWarning: first line\nafter\n"
    caught = (
        "import warnings\nwith warnings.catch_warnings(record=True) as caught: warnings.warn('one')\nprint(len(caught))"
    )
    assert run(caught).printed == "1\n"


def test_a_program_that_hangs_ends(monkeypatch):
    monkeypatch.setattr(programs, "LIMIT", 1)
    with pytest.raises(TimeoutError, match="still running after 1 s"):
        run("while True: pass")
