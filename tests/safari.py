"""WebKit, Safari's engine, on a screen that nobody sees, and someone who reads the site there."""

import contextlib
import functools
import http.server
import os
import re
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

from hosting import Host
from selenium import webdriver
from selenium.common.exceptions import ElementNotInteractableException, NoSuchElementException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

PATIENCE = 60  # seconds for what takes a moment; a loaded machine must not decide
TALL = 900
# The first script of every page, for WebDriver has no way to listen: it tells the host what is said, before anything goes on.
LISTENER = """
const say = text => {
    const request = new XMLHttpRequest()
    request.open("POST", "/said", false)
    request.send(location.pathname + ": " + text)
}
for (const kind of ["error", "warn", "assert"]) {
    const before = console[kind]
    console[kind] = (...words) => { say(`console.${kind}: ` + words.join(" ")); before.apply(console, words) }
}
addEventListener("error", event => say("error: " + (event.message || event.target.outerHTML)), true)
addEventListener("unhandledrejection", event => say("unhandled: " + event.reason))
addEventListener("securitypolicyviolation", event => say(`policy: ${event.effectiveDirective} ${event.blockedURI}`))
const languages = new URLSearchParams(location.search).get("languages")
if (languages) Object.defineProperty(Navigator.prototype, "languages", { get: () => languages.split(",") })
"""
# The window has no frame, so that it can be as narrow as a phone.
WINDOW = "* { font-size: 1px; margin: 0; min-width: 0; padding: 0 }"


class Listening(Host):
    """The host of the other tests, with a listener in each page."""

    def do_GET(self):
        path = Path(self.translate_path(self.path.partition("?")[0]))
        if self.path == "/listener.js":
            return self.give(200, "text/javascript", LISTENER.encode())
        page = path / "index.html"
        if path.is_dir() and self.path.partition("?")[0].endswith("/") and page.is_file():
            return self.give(200, "text/html", page.read_bytes())
        return super().do_GET()

    def do_POST(self):
        self.server.said.append(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.give(200, "text/plain", b"")

    def send_error(self, code, *rest):
        self.give(404, "text/html", Path(self.directory, "404.html").read_bytes())

    def give(self, code, kind, body):
        if kind == "text/html":
            body, found = re.subn(rb"<head>", b'<head><script src="/listener.js"></script>', body, count=1)
            assert found == 1
        self.send_response(code)
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def hosted(site: Path) -> Iterator[http.server.ThreadingHTTPServer]:
    """A host that listens to its pages."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Listening, directory=site))
    server.said = []
    server.address = f"http://127.0.0.1:{server.server_port}/some/path/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A screen that nobody sees; it chooses its own number, so that several may run at once."""
    number, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1300x1000x24", "-nolisten", "tcp"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, pass_fds=[tell], **quiet) as process:
        os.close(tell)
        with open(number) as told:  # noqa: PTH123 (a pipe has no path)
            line = told.readline().strip()
        assert line, "Xvfb does not start"
        try:
            yield f":{line}"
        finally:
            process.terminate()


@contextlib.contextmanager
def started(display: str, home: Path) -> Iterator[webdriver.WebKitGTK]:
    """The browser, which keeps what it stores in an empty folder."""
    (home / "gtk-3.0").mkdir()
    (home / "gtk-3.0/gtk.css").write_text(WINDOW, "utf-8")
    folders = {f"XDG_{kind}_HOME": str(home) for kind in ("CONFIG", "DATA", "CACHE")}
    plain_window = {
        "GDK_BACKEND": "x11",
        "NO_AT_BRIDGE": "1",
        "WEBKIT_DISABLE_DMABUF_RENDERER": "1",
    }  # a third less work
    settings = os.environ | folders | plain_window | {"DISPLAY": display}
    service = Service(shutil.which("WebKitWebDriver"), env=settings, log_output=subprocess.DEVNULL)
    driver = webdriver.WebKitGTK(options=Options(), service=service)
    yield driver
    driver.quit()


class Reader:
    """Someone at this browser."""

    def __init__(self, driver, host):
        self.driver, self.host = driver, host

    def open(self, path="", width=1280):
        self.driver.set_window_rect(0, 0, width, TALL)
        self.driver.get(self.host.address + path)
        self.until("return document.readyState === 'complete'")
        self.until(f"return innerWidth === {width}")

    def run(self, script, *given):
        return self.driver.execute_script(script, *given)

    def until(self, script, *given):
        WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05).until(lambda _: self.run(script, *given), script)

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def click(self, selector):
        """In the middle of the window, not below the header; as soon as it can be pressed: what still comes in from the side cannot."""
        later = (ElementNotInteractableException, NoSuchElementException)
        self.until("return document.querySelector(arguments[0])", selector)
        self.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", selector)
        patient = WebDriverWait(self.driver, PATIENCE, poll_frequency=0.05, ignored_exceptions=later)
        patient.until(lambda _: self.find(selector).click() or True, selector)

    def control(self, letter):
        webdriver.ActionChains(self.driver).key_down(Keys.CONTROL).send_keys(letter).key_up(Keys.CONTROL).perform()

    def press(self, *keys):
        keyboard = webdriver.ActionChains(self.driver)
        for key in keys:
            keyboard.send_keys(key)
        keyboard.perform()

    def says(self, selector, text):
        self.until("return document.querySelector(arguments[0]).textContent === arguments[1]", selector, text)

    def at(self, path):
        """The page at this path is there, and its script has run."""
        self.until(
            "return location.href === arguments[0] && document.readyState === 'complete'", self.host.address + path
        )

    def pasted(self):
        """What was copied."""
        self.run(
            "document.body.append(window.field = document.createElement('textarea')); field.focus({ preventScroll: true })"
        )
        self.control("v")
        self.until("return field.value")
        return self.run("const { value } = field; field.remove(); return value")
