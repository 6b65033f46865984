"""Does each test still see what it is there to see? Faults are put into a copy of the project, one at a time, and a test must go red.

    .venv/bin/python tests/tools/faults.py                    every fault of faults.yml
    .venv/bin/python tests/tools/faults.py contrast hi-       those whose names hold one of these words
    .venv/bin/python tests/tools/faults.py --clean            the tests that the faults name, on a copy without any fault: all green
    .venv/bin/python tests/tools/faults.py --list             the names, and whether each fault still fits its file; runs nothing

It is not part of `make test`: it takes about an hour. Run it before and after a change of the tests: what was red stays red.
`--jobs 2` tries two faults at once, `--why` adds what the test said. It ends with 1 if a fault was not seen.

faults.yml is a list of faults, each a mapping:

    name: no-line-for-a-missing-figure    unique; letters, digits and hyphens
    what: A block that names no figure…   one sentence: what is broken and must be noticed, whatever the test is called
    file: docs/hooks/blocks/figures.py    where it is put in, from the root of the project
    old: some text of that file           must stand there once, or the list is to be mended (with `all: true`: as often as it likes)
    new: the same text, broken            may be empty
    test: tests/test_x.py::test_y         what must go red: a node id without parameters, or a file of documents
    k: "[hi/step/]"                       optional: pytest's -k, where one case of many is enough
    says: there is no docs/figures        optional: what the red test must say, so that it is red because of this fault
    why: …                                optional: what else is good to know
    fresh: true                           optional: chosen by someone who had seen the tests alone

In place of `old` and `new`: `append: text`, put at the end of the file (made, if there is none), `bytes: "ff"`, the same in
hexadecimal, or `delete: true`. A fault in several files has `also:`, a list of mappings of these keys and `file`.
"""

import argparse
import ast
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

sys.path.append(str(Path(__file__).parents[1]))
sys.path.append(str(Path(__file__).parents[2] / "docs/hooks"))
import yaml
from building import copy_of_project
from project import ROOT

LIST = Path(__file__).with_name("faults.yml")
KEYS = {"name", "what", "file", "old", "new", "all", "append", "bytes", "delete", "also", "test", "k", "says", "why", "fresh"}  # fmt: skip
LIMIT = 1800  # seconds: a test that a fault makes wait for ever; no verdict
SAID = (r"^E {3}(\S.*)$", r"^(\S+:\d+: .*)$", r"^(.*Error.*)$")  # how a failure begins, the best first


class ListError(Exception):
    """What is wrong with the list, in one line: it is to be mended."""


def faults() -> list[dict]:
    """The list, each fault with all that it needs."""
    found = yaml.safe_load(LIST.read_text("utf-8"))
    names = [fault.get("name", "") for fault in found]
    for fault, name in zip(found, names, strict=True):
        if unknown := fault.keys() - KEYS:
            raise ListError(f"{name}: no such keys: {', '.join(sorted(unknown))}")
        if missing := {"name", "what", "file", "test"} - fault.keys():
            raise ListError(f"{name or fault}: these keys are missing: {', '.join(sorted(missing))}")
        if not re.fullmatch(r"[a-z0-9-]+", name) or names.count(name) > 1:
            raise ListError(f"{name}: a name is of letters, digits and hyphens, and its own")
    return found


def put_in(fault: dict, project: Path) -> None:
    """Break this project. Raise ListError if the fault does not fit it any more."""
    for edit in [fault, *fault.get("also", [])]:
        file, place = project / edit["file"], f"{fault['name']}: {edit['file']}"
        if "append" in edit or "bytes" in edit:
            file.parent.mkdir(parents=True, exist_ok=True)
            before = file.read_bytes() if file.is_file() else b""
            file.write_bytes(before + (edit["append"].encode() if "append" in edit else bytes.fromhex(edit["bytes"])))
            continue
        if not file.is_file():
            raise ListError(f"{place} is not there")
        if edit.get("delete"):
            file.unlink()
            continue
        text = file.read_text("utf-8")
        if not (times := text.count(edit["old"])):
            raise ListError(f"{place} no longer holds its text: {edit['old'].strip().splitlines()[0]}")
        if times > 1 and not edit.get("all"):
            raise ListError(f"{place} holds its text {times} times: {edit['old'].strip().splitlines()[0]}")
        broken = text.replace(edit["old"], edit.get("new") or "")
        if file.suffix == ".py":
            try:
                ast.parse(broken)
            except SyntaxError as error:  # every test would see that
                raise ListError(f"{place} is no Python any more, line {error.lineno}") from None
        file.write_text(broken, "utf-8")


def copied(folder: Path) -> Path:
    """A copy that shares nothing with the project: what a broken copy keeps for later builds is its own."""
    project = copy_of_project(folder)
    if (project / ".cache").is_symlink():
        (project / ".cache").unlink()
        shutil.copytree(ROOT / ".cache", project / ".cache")
    return project


def its_files(fault: dict, folder: Path) -> Path:
    """The files alone that a fault breaks: enough to see whether it fits."""
    for file in (edit["file"] for edit in [fault, *fault.get("also", [])] if (ROOT / edit["file"]).is_file()):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / file, folder / file)
    return folder


def pytest(project: Path, tests: list[str], k: str, folder: Path) -> tuple[int, str]:
    """Run tests there. Exit status, and what is said."""
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--tb=short", f"--basetemp={folder}"]
    command += ["-n0"] if find_spec("xdist") else []  # one test alone is the quicker without
    command += ["-k", k] if k else []
    settings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "CI": "1"}  # CI: a missing browser is no reason to skip
    run = subprocess.Popen(
        [*command, *tests], cwd=project, env=settings, text=True, errors="replace", start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    try:
        said = run.communicate(timeout=LIMIT)[0]
    except subprocess.TimeoutExpired:
        os.killpg(run.pid, signal.SIGKILL)
        return -1, run.communicate()[0]
    return run.returncode, said


def verdict(fault: dict, status: int, said: str) -> str:
    """`red` if the test has seen the fault."""
    collecting = "ERROR collecting" in said  # then a test that is asked for by name is not found either: status 4
    if status == -1:
        return f"ERROR: it still runs after {LIMIT} s"
    if status == 0:
        return "GREEN" if re.search(r"\d+ passed", said) else "GREEN: nothing but skipped tests"
    if status == 5:
        return "ERROR: no such case of this test: mend `k` in the list"
    if status == 4 and not collecting:
        return "ERROR: no such test, or no such expression: mend `test` or `k` in the list"
    if status > 2 and not collecting:
        return f"ERROR: pytest ends with {status}"
    return "red" if fault.get("says", "") in said else f"ERROR: red, but it does not say `{fault['says']}`"


class Tried(NamedTuple):
    """A fault that was put into a copy, and how its test ended."""

    fault: dict
    verdict: str
    seconds: float
    said: str = ""


def tried(fault: dict) -> Tried:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="fault-") as folder:
        project = copied(Path(folder))
        try:
            put_in(fault, project)
        except ListError as error:
            return Tried(fault, f"ERROR: {error}", time.monotonic() - began)
        status, said = pytest(project, [fault["test"]], fault.get("k", ""), Path(folder, "pytest"))
    return Tried(fault, verdict(fault, status, said), time.monotonic() - began, said)


def try_all(chosen: list[dict], jobs: int, why: bool) -> bool:
    """One line a fault. Whether all are red."""
    unseen, began = [], time.monotonic()
    with ThreadPoolExecutor(jobs) as pool:
        for fault, result, seconds, said in pool.map(tried, chosen):
            print(
                f"{result}  {seconds:.0f} s  {fault['name']}  <- {fault['test']} {fault.get('k', '')}".rstrip(),
                flush=True,
            )
            found = (re.search(pattern, said, re.MULTILINE) for pattern in SAID)
            if why and (first := next(filter(None, found), None)):
                print(f"       {first[1].strip()[:160]}", flush=True)
            if result != "red":
                unseen.append(fault)
                print("\n".join(f"       {line}" for line in said.strip().splitlines()[-15:]), flush=True)
    print(f"{len(chosen) - len(unseen)} of {len(chosen)} faults are seen, in {time.monotonic() - began:.0f} s")
    for fault in unseen:
        print(f"NOT RED  {fault['name']}: {fault['what']}")
    return not unseen


def clean(chosen: list[dict]) -> bool:
    """The tests that the faults name, on a copy without any fault: those of a kind in one run. Whether all are green."""
    files, cases, documents, green = {}, {}, {}, True
    for fault in chosen:
        file, _, test = fault["test"].partition("::")
        (files if test else documents)[file] = None
        if test:
            cases[f"({test} and ({fault['k']}))" if "k" in fault else test] = None
    with tempfile.TemporaryDirectory(prefix="fault-") as folder:
        project = copied(Path(folder))
        for tests, k in ((files, " or ".join(cases)), (documents, "")):
            if tests:
                began = time.monotonic()
                status, said = pytest(project, list(tests), k, Path(folder, "pytest"))
                last = said.strip().splitlines()[-1] if not status else f"ERROR: status {status}\n{said}"
                print(f"{last}  ({time.monotonic() - began:.0f} s: {', '.join(tests)})", flush=True)
                green &= status == 0
    return green


def main() -> bool:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("names", nargs="*", help="parts of names; without any, all faults are tried")
    parser.add_argument("--jobs", type=int, default=1, help="how many at once")
    parser.add_argument("--why", action="store_true", help="say what each red test said first")
    parser.add_argument("--clean", action="store_true", help="run the tests without any fault")
    parser.add_argument("--list", action="store_true", help="only say which faults there are and whether they fit")
    asked = parser.parse_args()
    chosen = [fault for fault in faults() if not asked.names or any(part in fault["name"] for part in asked.names)]
    if not chosen:
        raise ListError(f"no fault is called {' or '.join(asked.names)}")
    if asked.clean:
        return clean(chosen)
    if not asked.list:
        return try_all(chosen, asked.jobs, asked.why)
    fit = True
    for fault in chosen:
        with tempfile.TemporaryDirectory(prefix="fault-") as folder:
            try:
                put_in(fault, its_files(fault, Path(folder)))
                print(f"{fault['name']}: {fault['what']}")
            except ListError as error:
                fit = False
                print(f"ERROR: {error}")
    return fit


if __name__ == "__main__":
    try:
        sys.exit(0 if main() else 1)
    except ListError as error:
        sys.exit(f"tests/tools/faults.yml: {error}")
