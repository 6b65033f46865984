"""What runs a program line by line, in a process of its own, and tells what each line did: see recordings.py.

Only the lines of the program itself are steps; one that calls a function of the program is one step.
"""

import json
import sys

import torch

CALLS = {"zero_grad", "backward", "step"}
OF = (torch.Tensor, torch.nn.Module, torch.optim.Optimizer)  # not those of a scheduler


def record(code: str, watch: list[str]) -> dict:
    """The steps of a program: line, which of the three calls it made, and what is watched after it; and how the program fails."""
    program = compile(code, "program.py", "exec")
    space: dict = {"__name__": "__main__"}
    steps: list[tuple] = []
    line, called, fails = 0, set(), ""

    def heard(frame, event, arg):
        if frame.f_code is program:
            return at_line
        if frame.f_code.co_name in CALLS and isinstance(frame.f_locals.get("self"), OF):
            called.add(frame.f_code.co_name)
        return None

    def at_line(frame, event, arg):
        nonlocal line
        if event in ("line", "return"):  # the line before has run, or failed
            if line:
                one = called.pop() if len(called) == 1 else ""
                steps.append((line, one, [value(name, space) for name in watch]))
            called.clear()
            line = frame.f_lineno
        return at_line

    printed, sys.stdout = sys.stdout, sys.stderr
    sys.settrace(heard)
    try:
        exec(program, space)
    except Exception as error:
        fails = f"{type(error).__name__}: {error}".splitlines()[0]
    finally:
        sys.settrace(None)
        sys.stdout = printed
    return {"steps": steps, "fails": fails}


def value(name: str, space: dict) -> str:
    """What a name holds, as pages show it; nothing if there is no such thing yet."""
    try:
        return shown(eval(name, space))
    except Exception:
        return ""


def shown(it) -> str:
    """Numbers with at most four decimals, and a tensor of one number as that number."""
    if isinstance(it, torch.Tensor):
        it = it.item() if it.numel() == 1 else it.tolist()
    return repr(rounded(it))


def rounded(it):
    if isinstance(it, list | tuple):
        return [rounded(part) for part in it]
    return round(it, 4) if isinstance(it, float) else it


if __name__ == "__main__":
    print(json.dumps(record(*json.loads(TOLD))))  # noqa: F821  recordings.py puts it before this text
