"""What the processes of one test run share: built sites and results of programs, each made once, by whoever needs it first.

pytest-xdist runs the tests in several processes (`-n`); all of them know one folder, which the first process makes and removes.
"""

import json
import os
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from filelock import FileLock

FOLDER = "TESTS_SHARE"  # the environment variable that hands the folder on to the others


def begin() -> Path:
    """A new folder for this test run. What runs inside of another one, as a test of the tests does, has its own."""
    os.environ[FOLDER] = tempfile.mkdtemp(prefix="tests-")
    return Path(os.environ[FOLDER])


def end(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)


def folder() -> Path:
    """The folder of this test run; of a tool that is no test run, a new one."""
    return Path(os.environ[FOLDER]) if FOLDER in os.environ else begin()


def made(name: str) -> bool:
    """Whether `once` has it already."""
    return (folder() / f"{name}.made").is_file()


def once(name: str, make: Callable[[Path], Any]) -> Any:
    """What `make` returns, as JSON can hold it. It is called once in a test run, with a path of its own; the others wait."""
    place = folder() / name
    place.parent.mkdir(parents=True, exist_ok=True)
    if not made(name):
        with FileLock(f"{place}.lock"):
            if not made(name):
                half = Path(f"{place}.half")
                half.write_text(json.dumps(make(place)), "utf-8")
                half.rename(f"{place}.made")
    return json.loads(Path(f"{place}.made").read_text("utf-8"))
