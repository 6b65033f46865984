"""The built site, served below a path as on a real host, and a browser to look at it."""

import functools
import http.server
import os
import re
import shutil
import threading
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from building import build, built_once, copy_of_project
from small_project import small_project


@pytest.fixture(scope="session")
def site() -> Path:
    return built_once("site")


@pytest.fixture
def copy(tmp_path) -> Path:
    """The project, to change at will."""
    return copy_of_project(tmp_path)


@pytest.fixture(scope="session")
def pattern() -> Path:
    """The small project, not to be changed; `small` is a copy."""
    return built_once("pattern", small_project)


@pytest.fixture(scope="session")
def linked(pattern) -> Path:
    """The site of the small project, whose repository is known."""
    known = {"REPOSITORY_URL": "https://github.com/owner/name"}
    return built_once("linked", lambda folder: build(folder, pattern, **known))


@pytest.fixture
def small(pattern, linked, tmp_path) -> Path:
    """A project of a few short pages, to change at will. Unchanged it builds, as `linked` shows."""
    return shutil.copytree(pattern, tmp_path / "small")


class Host(http.server.SimpleHTTPRequestHandler):
    """A static host: the site below /some/path/, the root's 404 page for what is not there, and the site's own policy."""

    protocol_version = "HTTP/1.1"  # connections stay open, as with real hosts
    disable_nagle_algorithm = True

    def end_headers(self):
        """What `_headers` says of this path, as hosts that know the file send it."""
        path, sent = self.path.partition("?")[0], set()
        for pattern, lines in re.findall(
            r"^(/\S*)\n((?: .*\n?)+)", Path(self.directory, "_headers").read_text("utf-8"), re.MULTILINE
        ):
            if fnmatchcase(path, pattern):
                for name, value in re.findall(r"^ +([\w-]+): (.*)$", lines, re.MULTILINE):
                    self.send_header(name, value)
                    sent.add(name)
        if "Cache-Control" not in sent:
            self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def guess_type(self, path):
        """No charset, and no type where `_headers` has one: a browser takes the first of two."""
        return "" if re.search(r"\.(md|txt|py|ipynb)$", str(path)) else super().guess_type(path)

    def send_header(self, keyword, value):
        if (keyword, value) != ("Content-type", ""):
            super().send_header(keyword, value)

    def translate_path(self, path):
        return super().translate_path(path.removeprefix("/some/path"))

    def send_error(self, code, *rest):
        body = Path(self.directory, "404.html").read_bytes()
        self.send_response(404)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@pytest.fixture(scope="session")
def address(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Host, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/some/path/"
    server.shutdown()


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if chromium is None:
        advice = "no browser: install Chromium (Debian: apt install chromium fonts-noto-core fonts-noto-cjk)"
        pytest.fail(advice) if os.environ.get("CI") else pytest.skip(advice)
    quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=chromium, args=quiet)
        chrome.command = [chromium, *quiet]  # for tests that start another
        yield chrome
        chrome.close()


PATIENCE = 120_000  # milliseconds until what a page should show counts as missing: a busy machine is slow, not wrong


@pytest.fixture
def opened(browser, address):
    """Open pages and remember what the console says and which hosts are asked."""
    said, contexts = [], []

    def open_page(path="", width=1280, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        context.add_init_script("delete Navigator.prototype.serviceWorker")  # what it does is in test_offline.py
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        page = context.new_page()
        page.on("console", lambda message: said.append(f"{path}: console: {message.text}"))
        page.on("pageerror", lambda error: said.append(f"{path}: {error}"))
        page.on(
            "request", lambda request: request.url.startswith(address) or said.append(f"{path}: asks {request.url}")
        )
        page.goto(address + path)
        return page

    open_page.said = said
    yield open_page
    for context in contexts:
        context.close()
