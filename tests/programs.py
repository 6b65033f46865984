"""Run programs as a fresh Python would, without paying for `import torch` every time, and several at once.

A server process imports torch once and forks a child for each program, so nothing that a program does (default dtype,
seed, grad mode, filters, environment, patches) reaches another. Each thread that runs programs has a server of its own.
Run as a script, this file is that server.
"""

import contextlib
import functools
import gc
import os
import runpy
import signal
import subprocess
import sys
import tempfile
import threading
import traceback
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

LIMIT = 60  # seconds until a program counts as hanging; about ten times what the slowest may take
AT_ONCE = min(max(os.cpu_count() or 1, 2), 4)  # each server takes 0.4 GB

pool = ThreadPoolExecutor(AT_ONCE)
mine = threading.local()


class Result(NamedTuple):
    printed: str  # what the program prints, and after it the error it ends with, from its type to its last line
    failed: bool


@functools.cache
def started(code: str) -> Future[Result]:
    """Have a program run as `__main__`, beside others. The same text runs once in a test run."""
    return pool.submit(run_in_a_folder, code)


def run(code: str) -> Result:
    """What a program prints. Raise TimeoutError if it does not end."""
    return started(code).result()


def run_in_a_folder(code: str) -> Result:
    with tempfile.TemporaryDirectory() as folder:
        path, printed = Path(folder, "program.py"), Path(folder, "printed")
        path.write_text(code, "utf-8")
        status = ask(path, printed)
        if status == -signal.SIGALRM:
            raise TimeoutError(f"still running after {LIMIT} s")
        return Result(printed.read_text("utf-8"), status != 0)


def server() -> subprocess.Popen:
    """This thread's server."""
    if not hasattr(mine, "server"):
        settings = os.environ | {"OMP_WAIT_POLICY": "PASSIVE"}  # beside other programs, threads that wait must not spin
        mine.server = subprocess.Popen(
            [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=settings
        )
    return mine.server


def ask(path: Path, printed: Path) -> int:
    """Have the server run the program; its exit status, negative for a signal."""
    process = server()
    print(path, printed, LIMIT, sep="\t", file=process.stdin, flush=True)
    answer = process.stdout.readline()
    if not answer:
        del mine.server
        raise RuntimeError("the process that runs the programs has ended; is torch installed?")
    return int(answer)


def serve() -> None:
    """Read `program<tab>output file<tab>limit` lines, run each program in a child, answer with its exit status."""
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
    sys.stdout = open(1, "w", encoding="utf-8", closefd=False)  # noqa: SIM115  open until the process ends
    sys.argv = [path]
    status = 0
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as end:
        status = 1 if isinstance(end.code, str) else int(end.code or 0)
    except BaseException as error:
        lines = traceback.format_exception_only(error)
        print("".join(lines[-1:] if isinstance(error, SyntaxError) else lines).strip())  # no path of this machine
        status = 1
    sys.stdout.flush()
    os._exit(status)


if __name__ == "__main__":
    serve()
