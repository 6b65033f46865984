"""What the tests of reading offline share: a host whose site changes, and what is stored in a reader's browser."""

import time

from finish import finish
from hosting import PATIENCE, Host
from pages import LANGUAGES
from site_pages import FOLDERS

STORED = "async () => { const [name] = await caches.keys(), cache = await caches.open(name); return (await cache.keys()).map(request => request.url) }"
STATE = "() => document.querySelector('[data-do=offline]').dataset.state"


class Changing(Host):
    """A host whose site may change, and which may refuse some of its files."""

    refused = ()

    def do_GET(self):
        self.asked.append(self.path)
        if any(part in self.path for part in self.refused):
            return self.send_error(500)
        return super().do_GET()


def until(page, condition, argument):
    """Wait for what a script answers after a while; Playwright's own waiting takes a promise for a yes."""
    deadline = time.monotonic() + PATIENCE / 1000
    while not page.evaluate(condition, argument):
        assert time.monotonic() < deadline, f"{condition} {argument}"
        page.wait_for_timeout(50)


def kept(page):
    """Press the button and wait until all is there, or not."""
    page.locator("[data-do=offline]").click()
    page.wait_for_function(STATE)
    return page.evaluate(STATE)


def kept_again(page):
    page.locator("[data-do=offline]").click()
    page.wait_for_function("() => document.querySelector('[data-do=offline]').dataset.state !== 'kept'")
    return page.evaluate(STATE)


def publish(folder):
    """The site as it is now, as a new version."""
    for code, name in FOLDERS.items():
        assert (folder / name / "index.html").is_file(), code
    finish(folder, LANGUAGES, index=lambda pages: None)
