"""`pytest --codeblocks docs README.md`: pytest-codeblocks, given each page as its readers see it, each program run by itself.

Commands for a terminal run too. One that does not end, needs the network or calls the tests has a reason above it:
`<!-- not run: why -->`.
"""

import io
import os
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import programs
import pytest
import sharing
from blocks.cells import LABS, script, steady
from expanding import expand
from programs import run
from project import SNIPPETS, PageError, plain
from pytest_codeblocks import extract_from_buffer, plugin

ROOT = Path(__file__).parent
NOT_RUN = re.compile(r"\s*<!-- not run: (\S.*) -->\s*")
COUNTED = ("programs", "programs skipped", "labs", "commands", "commands not run, each with its reason")
SKIP = re.compile(r"pytest\.mark\.skip\(reason=[\"']\S.*[\"']\)")


def pytest_addoption(parser):
    parser.addoption("--write-outputs", action="store_true", help="store what each program prints in its .out file")
    parser.addoption(
        "--program", metavar="TOPIC/CLAIM", help="only this program, and the figures that draw its numbers"
    )
    parser.addoption("--page", metavar="NAME", help="only what proves this page, in all languages: labs/loss-curve")


def pytest_configure(config):
    """What was done, for the last lines of a run, and a folder for what its processes share."""
    config.counts = Counter({kind: 0 for kind in COUNTED})
    config.shared = None if worker(config) else sharing.begin()


def worker(config) -> dict | None:
    """What pytest-xdist tells one of its processes of itself; None where there is only this one, or in the one that leads them."""
    return getattr(config, "workerinput", None)


def pytest_collection_modifyitems(config, items):
    """With --page: the programs of that page, the tests that look at pages one by one, and those that look at the whole site.

    With --program: the tests of that program or lab, and of the figures that draw its numbers.
    """
    wanted = None
    if config.option.page:
        from site_pages import of_page

        wanted = of_page(config.option.page)
    elif program := config.option.program:
        from drawing import with_numbers_of

        wanted = {SNIPPETS / f"{program}.py", program.removeprefix("labs/"), *with_numbers_of(program)}
    if wanted is not None:
        kept = [it for it in items if it.path in wanted or it.get_closest_marker("whole_site") or wanted & values(it)]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def values(item) -> set:
    """What a parametrised test is about, where that is a page or an address."""
    of_item = item.callspec.params.values() if hasattr(item, "callspec") else ()
    return {value for value in of_item if isinstance(value, str | Path)}


def pytest_collection_finish(session):
    """Programs run beside each other, and beside the tests that come first."""
    if not session.config.option.collectonly:
        codes = [item.code for item in session.items if isinstance(item, Program) and not item.skips]
        known = worker(session.config) or {"workerid": "gw0", "workercount": 1}
        programs.begin(codes, int(known["workerid"].removeprefix("gw")), known["workercount"])


def pytest_sessionfinish(session):
    if worker(session.config):
        session.config.workeroutput["counts"] = dict(session.config.counts)


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node, error):
    node.config.counts.update(getattr(node, "workeroutput", {}).get("counts", {}))


def pytest_unconfigure(config):
    programs.pool.shutdown(cancel_futures=True)  # after an interrupt, the rest need not run
    if config.shared:
        sharing.end(config.shared)


def pytest_terminal_summary(terminalreporter, config):
    if any(config.counts.values()):
        terminalreporter.write_line(", ".join(f"{count} {kind}" for kind, count in config.counts.items()))


class Page(plugin.MarkdownFile):
    def collect(self):
        name = self.path.relative_to(ROOT) if self.path.is_relative_to(ROOT) else self.path
        try:
            expanded = list(expand(self.path.read_text("utf-8"), name))
        except PageError as error:
            raise self.CollectError(str(error)) from None
        numbers, lines = [number for number, _ in expanded], [line for _, line in expanded]
        for block in extract_from_buffer(io.StringIO("\n".join(lines) + "\n"), max_num_lines=10**6):
            kind = {"python": Lab if "labs" in self.path.parts else Program, "console": Commands}.get(block.syntax)
            if kind:
                line = numbers[block.lineno - 1]
                above = next((text for text in reversed(lines[: block.lineno - 1]) if text), "")
                yield kind.from_parent(self, name=f"line {line}", block=block, where=f"{name}:{line}", above=above)


class Block(pytest.Item):
    def __init__(self, *, block, where, above, **rest):
        super().__init__(**rest)
        self.block, self.where, self.above = block, where, above
        self.line = int(where.rsplit(":", 1)[1])

    def repr_failure(self, excinfo):
        known = (AssertionError, PageError, TimeoutError, RuntimeError, subprocess.TimeoutExpired)
        return f"{self.where}: {excinfo.value}" if isinstance(excinfo.value, known) else super().repr_failure(excinfo)

    def reportinfo(self):
        return self.path, self.line - 1, self.where


class Program(Block):
    @property
    def code(self) -> str:
        return plain(self.block.code)

    @property
    def skips(self) -> list[str]:
        return [mark for mark in self.block.marks if "skip" in mark]

    def runtest(self):
        for mark in self.skips:
            if not SKIP.fullmatch(mark):
                raise AssertionError("a skip needs its reason: <!--pytest.mark.skip(reason='why')-->")
            self.config.counts["programs skipped"] += 1
            pytest.skip(mark)
        self.config.counts["programs"] += 1
        result = run(self.code)
        compare(self.block.expected_output or "", result.printed)
        must_fail = "pytest.mark.xfail" in self.block.marks
        if result.failed != must_fail:
            raise AssertionError("this program should fail and does not" if must_fail else "this program fails")


class Lab(Block):
    """The cells of a lab build on each other, so they are one block."""

    def runtest(self):
        lab = self.path.stem.replace("-", "_")
        self.config.counts["labs"] += 1
        result = run(plain(script(lab)))
        compare(steady(lab, (LABS / f"{lab}.out").read_text("utf-8")), steady(lab, result.printed))
        assert not result.failed, "this lab fails"


class Commands(Block):
    def runtest(self):
        if NOT_RUN.fullmatch(self.above):
            self.config.counts["commands not run, each with its reason"] += 1
            return
        environment = os.environ | {"PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}
        for session in re.split(r"^\$ ", self.block.code, flags=re.MULTILINE)[1:]:
            self.config.counts["commands"] += 1
            command, _, shown = session.partition("\n")
            done = subprocess.run(
                command, shell=True, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120
            )
            if shown:
                compare(shown, done.stdout)
            if done.returncode:
                raise AssertionError(f"`{command}` ends with status {done.returncode}: {done.stderr.strip()[-300:]}")


def compare(shown: str, printed: str) -> None:
    if shown != printed:
        raise AssertionError(f"the page shows\n{shown.rstrip()}\nbut this is printed\n{printed.rstrip()}")


plugin.MarkdownFile = Page
