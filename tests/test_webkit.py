"""The built site in WebKit, Safari's engine: each kind of page opens quietly and fits, and every control works.

What only the engine knows, such as the rules of the style sheet that it drops, is asked of it too.
"""

import re

import pytest
import tinycss2
from blocks import widget
from installed import FONTS, need
from pages import LANGUAGES, labels
from project import SNIPPETS, plain
from publish import written
from safari import PATIENCE, TALL, Reader, hosted, screen, started
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

pytestmark = pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning")  # Selenium's own
# One of each kind, each language among them.
KINDS = [
    "", "zh/zero-grad/", "hi/questions/", "zh/terms/", "hi/programs/", "zh/labs/loss-curve/", "hi/labs/", "sources/",
    "hi/optimizer-source/", "zh/nowhere/", "hi/step/",
]  # fmt: skip


@pytest.fixture(scope="module")
def host(site):
    with hosted(site) as server:
        yield server


@pytest.fixture(scope="session")
def webkit(tmp_path_factory):
    need("webkit2gtk-driver", "xvfb", *FONTS)
    with screen() as display, started(display, tmp_path_factory.mktemp("webkit")) as driver:
        yield driver


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
    declared = list(declarations(written(LANGUAGES) + widget.file("style.css").read_text("utf-8")))
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


def test_the_three_calls_are_pressed(reader):
    reader.open("hi/", width=360)
    reader.until("return document.querySelector('three-calls').shadowRoot")
    inside = reader.find("three-calls").shadow_root
    for name in ("backward", "backward", "step"):
        button = inside.find_element(By.CSS_SELECTOR, f"[data-do={name}]")
        reader.run("arguments[0].scrollIntoView({ block: 'center' })", button)
        button.click()
    reader.until("return document.querySelector('three-calls').shadowRoot.textContent.includes('w = 0.60')")
    assert "w.grad = 4.00" in reader.run("return document.querySelector('three-calls').shadowRoot.textContent")
    assert reader.run("return document.documentElement.scrollWidth") <= 360
    room = "const it = document.querySelector('three-calls'); return it.offsetHeight - parseFloat(getComputedStyle(it).minHeight)"
    assert reader.run(room) <= 1, "its room was kept"


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
    own = labels("hi")
    if without_https:
        reader.run("delete Navigator.prototype.clipboard")
    program = plain((SNIPPETS / reader.find(".program-title a").text).read_text("utf-8"))
    reader.click(".program button")
    reader.says(".program button", own["copied"])
    assert reader.pasted() == program
    reader.click("[data-do=copyPage]")
    reader.until("return document.querySelector('[data-do=copyPage]').textContent !== arguments[0]", own["copy-page"])
    if without_https:  # WebKit lets no page copy what it had to wait for
        assert reader.find("[data-do=copyPage]").text == own["copy-by-hand"]
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
    own, ground = labels("zh"), "return getComputedStyle(document.body).backgroundColor"
    reader.open("zh/")
    button = "[data-do=scheme]"
    seen = []
    for state in ("scheme-system", "scheme-light", "scheme-dark"):
        assert reader.find(button).get_attribute("title") == own[state]
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
    assert reader.find(button).get_attribute("title") == own["scheme-system"]
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
    own = labels("hi")
    reader.open("hi/terms/")
    if not reader.run("return 'serviceWorker' in navigator"):
        pytest.skip("this WebKit has no service worker")
    reader.click("[data-do=offline]")
    reader.says("[data-do=offline]", own["offline-kept"])
    reader.open("hi/step/")
    reader.says("[data-do=offline]", own["offline-kept"])
    reader.click("[data-do=offline]")
    reader.until("return document.querySelector('[data-do=offline]').dataset.state === 'dropped'")
    reader.run("navigator.serviceWorker.getRegistrations().then(all => all.map(it => it.unregister()))")
