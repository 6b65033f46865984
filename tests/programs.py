"""Run programs as a fresh Python would, without paying for `import torch` every time, and several at once.

A server process imports torch once and forks a child for each program, so nothing that a program does (default dtype,
seed, grad mode, filters, environment, patches) reaches another. Each thread that runs programs has a server of its own.
Where pytest runs in several processes, they divide the programs among them.
"""

import functools
import hashlib
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

import sharing

SERVER = Path(__file__).with_name("program_server.py")
LIMIT = 120  # seconds until a program counts as hanging; about twenty times what the slowest takes, for a busy machine
AT_ONCE = min(max(os.cpu_count() or 1, 2), 4)  # each server takes 0.4 GB

pool = ThreadPoolExecutor(AT_ONCE)  # its threads begin when there is work
mine = threading.local()
of_others: set[str] = set()  # what another process has begun, or will


class Result(NamedTuple):
    printed: str  # what the program prints, and after it the error it ends with, from its type to its last line
    failed: bool


def begin(codes: list[str], number: int, of: int) -> None:
    """Start the programs that the run will ask for: the share of process `number`, where there are several. All have the same list."""
    global pool
    if of > 1:
        pool = ThreadPoolExecutor(1)
    for code in dict.fromkeys(codes):
        if int(key(code)[:8], 16) % of == number:
            started(code)
        else:
            of_others.add(code)


def key(code: str) -> str:
    return hashlib.sha256(code.encode()).hexdigest()


@functools.cache
def started(code: str) -> Future[Result]:
    """Have a program run as `__main__`, beside others."""
    return pool.submit(result, code)


def result(code: str) -> Result:
    """What a program prints; the same text runs once in a test run, in whichever process."""
    return Result(*sharing.once(f"programs/{key(code)}", lambda _: run_in_a_folder(code)))


def run(code: str) -> Result:
    """What a program prints. Raise TimeoutError if it does not end."""
    if code not in of_others:
        return started(code).result()
    deadline = time.monotonic() + LIMIT
    while not sharing.made(f"programs/{key(code)}") and time.monotonic() < deadline:
        time.sleep(0.02)
    return result(code)  # if the other process has ended without it, it is run here


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
            [sys.executable, SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=settings
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
