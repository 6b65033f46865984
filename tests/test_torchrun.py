"""The program that a page tells readers to start with torchrun prints the same there, on two processes, as alone."""

import subprocess
import sys

from project import SNIPPETS

TORCHRUN = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--local-addr=localhost"]


def test_two_processes_under_torchrun_print_what_one_prints():
    program = SNIPPETS / "many_machines/alone_or_under_torchrun.py"
    done = subprocess.run([*TORCHRUN, "--nproc_per_node=2", program], capture_output=True, text=True, timeout=600)
    assert done.returncode == 0, done.stderr[-1000:]
    assert done.stdout == program.with_suffix(".out").read_text("utf-8")
