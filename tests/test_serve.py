"""`make serve`: English answers first, the other languages follow by themselves, and a port in use is said in one line."""

import os
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request

import pytest
import serving
from mistakes import edit, ends_with
from pages import LANGUAGES
from project import ROOT

SERVE = [sys.executable, "-m", "mkdocs", "serve"]
LONG = 600  # seconds until a server counts as hanging


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return found.getsockname()[1]


class Served:
    """A server of a project, what it says, and what it answers."""

    def __init__(self, folder):
        port = free_port()
        self.address, self.said, self.end = f"http://127.0.0.1:{port}/", folder / "said.txt", time.monotonic() + LONG
        settings = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "https://site.test/", "ALONE": ""}
        with self.said.open("w") as said:
            self.process = subprocess.Popen(
                [*SERVE, "--dev-addr", f"127.0.0.1:{port}"],
                cwd=folder / "small",
                stdout=said,
                stderr=said,
                env=settings,
            )

    def log(self) -> str:
        return self.said.read_text("utf-8")

    def until(self, path: str, text: str) -> str:
        """Ask until this stands on the page."""
        while time.monotonic() < self.end:
            assert self.process.poll() is None, self.log()
            try:
                page = urllib.request.urlopen(self.address + path, timeout=LONG).read().decode()
            except (urllib.error.URLError, ConnectionError):
                page = ""
            if text in page:
                return page
            time.sleep(0.1)
        raise TimeoutError(self.log())


@pytest.fixture
def served(small, tmp_path):
    servers = []

    def begin():
        servers.append(Served(tmp_path))
        return servers[-1]

    yield begin
    for server in servers:
        server.process.terminate()
        server.process.wait()


def test_english_answers_first_and_the_others_follow(small, served):
    server = served()
    page = server.until("", '<html lang="en"')
    epoch = re.search(r"livereload\((\d+),", page)[1]
    server.until("zh/", '<html lang="zh-Hans"')
    assert int(urllib.request.urlopen(f"{server.address}livereload/{epoch}/0").read()) > int(epoch), "it loads again"
    first, _, then = server.log().partition("English is there. 简体中文 follow")
    assert first.count("Documentation built") == 1, "of all languages, English alone was built by then"
    assert "Building documentation to directory" in then
    edit(small / "docs/zh/index.md", "\n/// program", "\nA change.\n\n/// program")
    server.until("zh/", "A change.")
    assert '<html lang="en"' in server.until("", "<html")
    assert "Traceback" not in server.log()


def test_a_mistake_in_another_language_leaves_english_and_names_it(small, served):
    edit(small / "docs/zh/index.md", "\n/// program", "\n/// film | x\n///\n\n/// program")
    server = served()
    while "Until this is mended, the site is English alone." not in server.log():
        server.until("", '<html lang="en"')
    assert re.search(r"ERROR   -  docs/zh/index.md:\d+: no such block: film", server.log())
    assert "Traceback" not in server.log()
    edit(small / "docs/zh/index.md", "\n/// film | x\n///\n", "\n")
    server.until("zh/", '<html lang="zh-Hans"')


class Server:
    """What a server of MkDocs lets others change, without the server."""

    def __init__(self):
        self.builder, self.watched = None, []
        self.watch, self.unwatch = self.watched.append, self.watched.remove


@pytest.mark.parametrize("saved", [False, True], ids=["nothing was saved", "something was saved"])
def test_what_was_saved_meanwhile_is_built(tmp_path, monkeypatch, saved):
    """A save while the other languages are built: what comes of that build is too old to show."""

    class Config:
        site_dir, watch, extra = str(tmp_path / "out"), [str(tmp_path / "docs")], {"languages": LANGUAGES}

    for name in ("out", "docs"):
        (tmp_path / name).mkdir()
    (tmp_path / "docs/page.md").touch()
    os.utime(tmp_path / "docs/page.md", (0, 0))
    done, built = threading.Event(), []

    def build_others(config):
        built.append("the other languages")
        done.set()

    monkeypatch.setattr(serving, "build_others", build_others)
    server = Server()
    every, finish = (lambda what=what: built.append(what) for what in ("all languages", "the search"))
    rest = serving.Rest(server, Config(), every, finish)
    rest.begin()
    assert done.wait(LONG)
    if saved:
        os.utime(tmp_path / "docs/page.md", (rest.began + 1, rest.began + 1))
    server.builder()
    assert built == ["the other languages", "all languages" if saved else "the search"]
    assert (server.builder, server.watched) == (every, []), "later changes are built at once"


def test_a_port_in_use_is_said_in_one_line_before_anything_is_built():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        message = f"127.0.0.1:{port}: this port is in use; choose another, such as `make serve port={port + 1}`"
        said = ends_with([*SERVE, "--dev-addr", f"127.0.0.1:{port}"], ROOT, message)
    assert said.count(message) == 1
    assert "Documentation built" not in said


@pytest.mark.parametrize(
    ("asked", "command"),
    [
        ([], "ALONE= .venv/bin/mkdocs serve --dev-addr 127.0.0.1:8000"),
        (["port=8001"], "ALONE= .venv/bin/mkdocs serve --dev-addr 127.0.0.1:8001"),
        (["lang=zh"], "ALONE=zh .venv/bin/mkdocs serve --dev-addr 127.0.0.1:8000 --config-file mkdocs.zh.yml"),
        (["lang=en"], "ALONE=en .venv/bin/mkdocs serve --dev-addr 127.0.0.1:8000"),
    ],
    ids=["all languages", "another port", "one language", "English alone"],
)
def test_make_serve_takes_a_language_and_a_port(asked, command):
    said = subprocess.run(["make", "--dry-run", "serve", *asked], cwd=ROOT, capture_output=True, text=True).stdout
    assert command in [line.strip() for line in said.splitlines()]
