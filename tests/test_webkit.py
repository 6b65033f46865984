"""The built site in WebKit, Safari's engine: each kind of page opens quietly and fits, and every control works.

What only the engine knows, such as the rules of the style sheet that it drops, is asked of it too.
"""

import functools
import http.server
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
import tinycss2
from hosting import Host
from installed import FONTS, need
from pages import LANGUAGES, labels
from project import SNIPPETS, plain
from publish import written
from selenium import webdriver
from selenium.common.exceptions import ElementNotInteractableException, NoSuchElementException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

pytestmark = pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning")  # Selenium's own
PATIENCE = 60  # seconds for what takes a moment; a loaded machine must not decide
TALL = 900
# One of each kind, each language among them.
KINDS = [
    "", "zh/zero-grad/", "hi/questions/", "zh/terms/", "hi/programs/", "zh/labs/loss-curve/", "hi/labs/", "sources/",
    "hi/optimizer-source/", "zh/nowhere/", "hi/step/",
]  # fmt: skip

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


@pytest.fixture(scope="module")
def host(site):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Listening, directory=site))
    server.said = []
    server.address = f"http://127.0.0.1:{server.server_port}/some/path/"
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()


@pytest.fixture(scope="session")
def display():
    """A screen that nobody sees; it chooses its own number, so that several may run at once."""
    need("webkit2gtk-driver", "xvfb", *FONTS)
    number, tell = os.pipe()
    command = ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1300x1000x24", "-nolisten", "tcp"]
    quiet = {"stdin": subprocess.DEVNULL, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, pass_fds=[tell], **quiet) as screen:
        os.close(tell)
        with open(number) as told:  # noqa: PTH123 (a pipe has no path)
            line = told.readline().strip()
        assert line, "Xvfb does not start"
        yield f":{line}"
        screen.terminate()


@pytest.fixture(scope="session")
def webkit(display, tmp_path_factory):
    home = tmp_path_factory.mktemp("webkit")  # nothing that was stored before, and nothing stays
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


@pytest.fixture
def reader(webkit, host):
    host.said.clear()
    webkit.get("about:blank")
    yield Reader(webkit, host)
    assert host.said == []


@pytest.mark.parametrize("path", KINDS, ids=lambda path: path or "home")
def test_each_kind_of_page_opens_quietly_and_fits(reader, path):
    reader.open(path)
    for width in (1280, 360):
        if width == 360:
            reader.driver.set_window_rect(0, 0, width, TALL)
            reader.until("return innerWidth === 360")
        assert reader.run("return document.documentElement.scrollWidth") <= width
        assert reader.run("return document.querySelector('article, .not-found').innerText.length") > 10
        name, button = (reader.find(selector).rect for selector in (".brand > span", "[data-do=search]"))
        assert name["x"] + name["width"] <= button["x"], "the name of the site keeps off the buttons"


def test_the_listener_hears(reader, host):
    """Else the silence in the other tests means nothing."""
    reader.open()
    reader.run("""console.error("one"); console.warn("two"); setTimeout(() => { throw new Error("three") }); Promise.reject("four")
        document.body.setAttribute("style", "color: red"); fetch("https://elsewhere.test/").catch(() => 0)
        document.body.append(Object.assign(new Image(), { src: "five.png" }))""")
    WebDriverWait(reader.driver, PATIENCE).until(lambda _: len(host.said) >= 7)
    for word in (
        "error: one",
        "warn: two",
        "three",
        "unhandled: four",
        "policy: style-src",
        "policy: connect-src",
        "five.png",
    ):
        assert any(word in said for said in host.said), (word, host.said)
    host.said.clear()


def test_webkit_understands_the_whole_style_sheet(reader):
    """A declaration that it drops must stand there once more in a form that it takes."""
    declared = list(declarations(written(LANGUAGES)))
    assert len(declared) > 300
    reader.open()
    taken = reader.run("return arguments[0].map(([, name, value]) => CSS.supports(name, value))", declared)
    known = {
        (rule, name.removeprefix("-webkit-")) for (rule, name, _), took in zip(declared, taken, strict=True) if took
    }
    dropped = [it for it, took in zip(declared, taken, strict=True) if not took and tuple(it[:2]) not in known]
    assert dropped == []


def declarations(text):
    """Rule, name and value of each, with a value in place of each variable: with a variable, all seems to be understood."""
    rules = tinycss2.parse_stylesheet(text, skip_comments=True, skip_whitespace=True)
    while rules:
        rule = rules.pop()
        if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
            rules += tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        elif rule.type == "qualified-rule":
            for it in tinycss2.parse_blocks_contents(rule.content, skip_comments=True, skip_whitespace=True):
                if not it.name.startswith("--"):
                    value = re.sub(r"var\(--[\w-]*font-family\)", "serif", tinycss2.serialize(it.value))
                    value = re.sub(r"var\([^)]*\)", "red", value)
                    yield [f"{rule.source_line} {tinycss2.serialize(rule.prelude)}", it.name, value.strip()]


@pytest.mark.parametrize(
    ("folder", "query"),
    [("", "zero_grad"), ("zh/", "梯度"), ("hi/", "ग्रेडिएंट")],
)
def test_the_search_opens_finds_and_closes(reader, folder, query):
    reader.open(folder + "terms/")
    reader.click("[data-do=search]")
    reader.press(query)
    reader.until("return document.querySelectorAll('.search li a').length > 1")
    reader.press(Keys.ESCAPE)
    reader.until("return !document.querySelector('.search').open")
    reader.press("/")
    reader.until("return document.querySelector('.search').open")
    first = reader.run("return document.querySelector('.search li a').href")
    reader.press(Keys.ENTER)
    reader.until("return location.href.split('#')[0] === arguments[0].split('#')[0]", first)
    assert first != reader.host.address + folder + "terms/"
    reader.at(first.removeprefix(reader.host.address))


@pytest.mark.parametrize("without_https", [False, True])
def test_the_copy_buttons_copy(reader, site, without_https):
    reader.open("hi/zero-grad/")
    words = labels("hi")
    if without_https:
        reader.run("delete Navigator.prototype.clipboard")
    program = plain((SNIPPETS / reader.find(".program-title a").text).read_text("utf-8"))
    reader.click(".program button")
    reader.says(".program button", words["copied"])
    assert reader.pasted() == program
    reader.click("[data-do=copyPage]")
    reader.until("return document.querySelector('[data-do=copyPage]').textContent !== arguments[0]", words["copy-page"])
    if without_https:  # WebKit lets no page copy what it had to wait for
        assert reader.find("[data-do=copyPage]").text == words["copy-by-hand"]
        reader.control("c")
    assert reader.pasted() == (site / "hi/zero-grad/index.md").read_text("utf-8")


def test_a_program_that_is_selected_by_hand_has_no_markers(reader):
    """Safari would copy `w**2 (1)` as w**21."""
    reader.open("zero-grad/")
    text = reader.run(
        "getSelection().selectAllChildren(document.querySelector('.program code')); return getSelection().toString()"
    )
    program = plain((SNIPPETS / reader.find(".program-title a").text).read_text("utf-8"))
    assert [line.rstrip() for line in text.strip().split("\n")] == program.strip().split("\n")


def test_the_colours_go_round_and_are_remembered(reader):
    words, ground = labels("zh"), "return getComputedStyle(document.body).backgroundColor"
    reader.open("zh/")
    button = "[data-do=scheme]"
    seen = []
    for state in ("scheme-system", "scheme-light", "scheme-dark"):
        assert reader.find(button).get_attribute("title") == words[state]
        seen.append(reader.run(ground))
        assert (
            reader.run(
                "return [...document.querySelectorAll('[data-do=scheme] svg')].filter(icon => icon.checkVisibility()).length"
            )
            == 1
        )
        if state != "scheme-dark":
            reader.click(button)
    assert seen[1] != seen[2]
    reader.open("zh/step/")
    assert reader.run(ground) == seen[2], "dark on the next page too"
    reader.click(button)
    assert reader.find(button).get_attribute("title") == words["scheme-system"]
    assert (reader.run(ground), reader.run("return localStorage.length")) == (seen[0], 0)


def test_the_language_menu_leads_to_the_same_page(reader):
    reader.open("hi/step/")
    reader.click(".md-select button")
    reader.click(".md-select a[hreflang=zh-Hans]")
    reader.until("return location.href.startsWith(arguments[0])", reader.host.address + "zh/step/")
    reader.until("return document.documentElement.lang === 'zh-Hans'")


def test_the_drawer_of_a_phone_opens_and_closes(reader):
    reader.open("zh/zero-grad/", width=360)
    assert not reader.find(".pages").is_displayed()
    reader.click("[data-do=menu]")
    reader.until(
        "return document.activeElement.closest('.pages') && document.querySelector('.pages').checkVisibility({ visibilityProperty: true })"
    )
    reader.press(Keys.ESCAPE)
    reader.until("return !document.querySelector('.pages').checkVisibility({ visibilityProperty: true })")
    reader.click("[data-do=menu]")
    reader.click(".pages a[href$='/step/']")
    reader.at("zh/step/")


def test_the_hint_is_shown_and_dismissed(reader):
    reader.open("zero-grad/?languages=hi-IN,en")
    assert reader.find(".hint:not([hidden]) a").text == labels("hi")["hint"]
    reader.click(".hint:not([hidden]) button")
    reader.until("return !document.querySelector('.hint:not([hidden])')")
    reader.open("step/?languages=hi-IN,en")
    assert reader.run("return document.querySelector('.hint:not([hidden])')") is None
    reader.run("localStorage.clear()")


def test_a_marker_leads_to_its_note(reader):
    reader.open("zh/zero-grad/")
    reader.click(".program .marker")
    reader.until("return document.querySelector('.notes > li:target')?.getBoundingClientRect().bottom <= innerHeight")


def test_all_pages_are_kept_for_reading_offline_where_the_engine_can(reader):
    words = labels("hi")
    reader.open("hi/terms/")
    if not reader.run("return 'serviceWorker' in navigator"):
        pytest.skip("this WebKit has no service worker")
    reader.click("[data-do=offline]")
    reader.says("[data-do=offline]", words["offline-kept"])
    reader.open("hi/step/")
    reader.says("[data-do=offline]", words["offline-kept"])
    reader.click("[data-do=offline]")
    reader.until("return document.querySelector('[data-do=offline]').dataset.state === 'dropped'")
    reader.run("navigator.serviceWorker.getRegistrations().then(all => all.map(it => it.unregister()))")
