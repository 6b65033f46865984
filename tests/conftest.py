"""The built site, served below a path as on a real host, and a browser to look at it."""

import shutil
from pathlib import Path

import pytest
from building import build, built_once, copy_of_project
from hosting import PATIENCE, served
from installed import FONTS, chromium, need
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
    return shutil.copytree(pattern, tmp_path / "small", symlinks=True)


@pytest.fixture(scope="session")
def address(site):
    with served(site) as address:
        yield address


@pytest.fixture(scope="session")
def browser():
    from playwright.sync_api import sync_playwright

    need("chromium", *FONTS)
    quiet = ["--no-sandbox", "--disable-background-networking", "--disable-component-update"]
    with sync_playwright() as playwright:
        chrome = playwright.chromium.launch(executable_path=chromium(), args=quiet)
        chrome.command = [chromium(), *quiet]  # for tests that start another
        yield chrome
        chrome.close()


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


@pytest.fixture
def changing(site, tmp_path):
    """A copy of the site to change, and its address."""
    from keeping import Changing  # it reads the languages: what is wrong in one is a fault of those tests alone

    folder = shutil.copytree(site, tmp_path / "site")
    handler = type("Handler", (Changing,), {"asked": []})
    with served(folder, handler) as address:
        yield folder, address, handler


@pytest.fixture
def reader(browser):
    """A reader with an empty browser: open an address, wait until the worker has stored it."""
    from keeping import until

    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    page, said = context.new_page(), []
    page.on("console", lambda message: said.append(message.text))

    def visit(address):
        page.goto(address)
        page.locator("[data-do=offline]:visible").wait_for()
        until(page, "async address => !!await caches.match(address)", address)
        return page

    yield visit
    context.close()
    assert [text for text in said if "Failed to load resource" not in text] == [], "the policy, for one, allows it"
