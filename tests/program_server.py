"""The process that runs programs for programs.py: it imports torch once and forks a child for each.

It reads `program<tab>output file<tab>limit in seconds` lines and answers each with the exit status, negative for a signal.
"""

import contextlib
import gc
import os
import re
import runpy
import signal
import sys
import traceback
import warnings
from pathlib import Path

UNSEEN = re.compile(
    r"\x1b\[\d*m|[ \t]+$", re.MULTILINE
)  # in errors of torch.load and load_state_dict: bold, and spaces at ends


def serve() -> None:
    """Run each program that is asked for in a child of its own, until nobody asks any more."""
    import torch
    import torch._dynamo  # noqa: F401  the first optimizer imports it: a second a program without this line

    gc.freeze()  # a child that collects garbage need not look at (and so copy) what torch brought
    for line in sys.stdin:
        path, printed, limit = line.rstrip("\n").split("\t")
        if (child := os.fork()) == 0:
            os.setsid()  # so that what the program starts ends with it
            signal.alarm(int(limit))
            with contextlib.suppress(OSError):
                os.close(0)
            program(path, printed)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        with contextlib.suppress(ProcessLookupError):
            os.killpg(child, signal.SIGKILL)
        print(status, flush=True)


def program(path: str, printed: str) -> None:
    """Run the program here and end this process; everything printed goes into the file, whichever process prints it."""
    import random

    import numpy
    import torch

    for reseed in (torch.seed, random.seed, numpy.random.seed):
        reseed()  # a fork inherits the state of the generators; a fresh Python would not
    os.chdir(Path(path).parent)  # what a program leaves behind is gone with it
    sys.path[0] = ""  # and it imports none of the tests' modules
    os.dup2(os.open(printed, os.O_WRONLY | os.O_CREAT | os.O_APPEND), 1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  open until the process ends
    sys.argv = [path]
    warnings.showwarning = show_warning
    status = 0
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as end:
        status = 1 if isinstance(end.code, str) else int(end.code or 0)
    except BaseException as error:
        lines = traceback.format_exception_only(error)
        told = "".join(lines[-1:] if isinstance(error, SyntaxError) else lines).strip()  # no path of this machine
        print(UNSEEN.sub("", told))
        status = 1
    sys.stdout.flush()
    os._exit(status)


def show_warning(message, category, *place) -> None:
    """Print a warning beside everything else: so a reader of the page gets it too, and the path of this machine does not."""
    print(f"{category.__name__}: {str(message).splitlines()[0]}")


if __name__ == "__main__":
    serve()
