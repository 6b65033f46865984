"""Reading without a network: what was visited, what is kept, and what becomes of both when the site changes."""

import json
import re
import shutil
import time

import pytest
from finish import finish
from hosting import PATIENCE, Host, served
from pages import LANGUAGES, PAGES, labels, language_of
from seeing import inject, violations
from site_pages import url_of
from test_browser import SCHEMES, WIDTHS

FOLDERS = {language.code: language.folder for language in LANGUAGES}
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


@pytest.fixture
def changing(site, tmp_path):
    """A copy of the site to change, and its address."""
    folder = shutil.copytree(site, tmp_path / "site")
    handler = type("Handler", (Changing,), {"asked": []})
    with served(folder, handler) as address:
        yield folder, address, handler


@pytest.fixture
def reader(browser):
    """A reader with an empty browser: open an address, wait until the worker has stored it."""
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


def test_a_visited_page_reads_without_a_network_the_first_one_too(reader, changing):
    _, address, _ = changing
    page = reader(address + "zh/zero-grad/")
    background = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.context.set_offline(True)
    page.reload()
    assert page.locator("h1").inner_text().startswith("为什么")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == background, "its style sheet is there"
    page.locator(".program button").first.click()
    assert page.evaluate("navigator.clipboard.readText()").startswith("import torch"), "and its script"
    page.goto(address + "zh/zero-grad?from=elsewhere#where")
    assert page.url == address + "zh/zero-grad/#where"


@pytest.mark.parametrize(("path", "code"), [("step/", "en"), ("zh/step/", "zh"), ("hi/step/", "hi")])
def test_of_what_is_not_stored_it_says_so_in_the_language_of_the_address(reader, changing, path, code):
    _, address, _ = changing
    page = reader(address + FOLDERS[code])
    page.context.set_offline(True)
    page.goto(address + path)
    assert page.locator("h1:visible").all_inner_texts() == [labels(code)["not-stored"]]
    assert page.url == address + path, "reloading is enough once the network is back"
    page.locator("section a").click()
    page.wait_for_url(address + FOLDERS[code])


def test_one_button_keeps_a_whole_language(reader, changing):
    folder, address, _ = changing
    page = reader(address + "hi/")
    button = page.locator("[data-do=offline]")
    files = json.loads((folder / "offline.json").read_text("utf-8"))["languages"]["hi"]
    size = f"{sum(size for _, size in files.values()) / 1e6:.1f} MB"
    assert button.inner_text() == labels("hi")["offline-keep"].replace("{size}", size)
    said = page.evaluate("""() => new Promise(resolve => {
        const button = document.querySelector("[data-do=offline]"), said = []
        new MutationObserver(() => {
            said.push(button.textContent)
            if (button.dataset.state) resolve(said)
        }).observe(button, { childList: true, attributes: true })
        button.click()
    })""")
    progress = [int(found[1]) for text in said if (found := re.search(r"(\d+) %", text))]
    assert progress == sorted(progress) and len(progress) > 20 and progress[-1] == 100
    assert button.inner_text() == labels("hi")["offline-kept"]
    stored = {url.removeprefix(address) for url in page.evaluate(STORED)}
    assert set(files) <= stored
    assert not [url for url in stored if url.startswith("zh/")], "no other language"
    page.context.set_offline(True)
    for path in ("hi/", "hi/labs/loss-curve/", "hi/zero-grad/"):
        page.goto(address + path)
        assert page.locator("article .program, article table").count()
    for path in ("hi/step/index.md", "hi/step/step.ipynb", "snippets/step/four_orders.py", "programs.zip"):
        assert page.evaluate("async url => (await fetch(url)).status", address + path) == 200
    page.keyboard.press("/")
    page.keyboard.insert_text("मोमेंटम")
    page.locator("dialog li").first.wait_for()
    page.keyboard.press("Escape")
    page.context.set_offline(False)
    page.reload()
    page.wait_for_function("() => document.querySelector('[data-do=offline]').dataset.state === 'kept'")
    assert kept_again(page) == "dropped"
    left = {url.removeprefix(address) for url in page.evaluate(STORED)}
    assert "hi/step/" not in left and "503.html" in left
    assert button.inner_text() == labels("hi")["offline-keep"].replace("{size}", size)


def kept_again(page):
    page.locator("[data-do=offline]").click()
    page.wait_for_function("() => document.querySelector('[data-do=offline]').dataset.state !== 'kept'")
    return page.evaluate(STATE)


def test_what_cannot_be_stored_is_said_and_tried_again(reader, changing):
    _, address, host = changing
    page = reader(address)
    host.refused = ("many-machines/index.md",)
    assert kept(page) == "failed"
    assert page.locator("[data-do=offline]").inner_text() == labels("en")["offline-failed"]
    host.refused = ()
    page = reader(address)
    page.wait_for_timeout(300)
    assert page.evaluate(STATE) is None, "the next page does not say that all is kept"
    page.locator("[data-do=offline]").click()
    page.wait_for_function("() => document.querySelector('[data-do=offline]').dataset.state === 'kept'")


def test_on_the_same_page_and_without_a_network_it_can_be_dropped_again(reader, changing):
    _, address, _ = changing
    page = reader(address)
    keep = page.locator("[data-do=offline]").inner_text()
    assert kept(page) == "kept"
    page.context.set_offline(True)
    assert kept_again(page) == "dropped"
    assert page.locator("[data-do=offline]").inner_text() == keep
    left = {url.removeprefix(address) for url in page.evaluate(STORED)}
    assert "step/" not in left and "503.html" in left


def test_what_else_lies_below_the_address_is_left_alone(reader, changing):
    folder, address, _ = changing
    (folder / "other").mkdir()
    (folder / "other/index.html").write_text("<h1>another project</h1>", "utf-8")
    page = reader(address)
    page.evaluate("async address => (await fetch(address)).text()", address + "other/")
    page.goto(address + "other/")
    assert page.locator("h1").inner_text() == "another project"
    page.wait_for_timeout(300)
    assert not page.evaluate("async address => !!await caches.match(address)", address + "other/")


def test_an_old_list_beside_a_new_worker_changes_nothing(reader, changing):
    folder, address, host = changing
    page = reader(address)
    assert kept(page) == "kept"
    before = set(page.evaluate(STORED))
    old = (folder / "offline.json").read_text("utf-8")
    change(folder, "zero-grad/index.html", "gradients add up", "gradients pile up")
    shutil.rmtree(folder / "recurrent")
    publish(folder)
    new = (folder / "offline.json").read_text("utf-8")
    (folder / "offline.json").write_text(json.dumps(json.loads(old) | {"languages": {"en": {}}}), "utf-8")
    host.asked.clear()
    page.reload()
    while "/some/path/offline.json" not in host.asked:
        page.wait_for_timeout(50)
    page.wait_for_timeout(500)
    assert before <= set(page.evaluate(STORED)), "nothing goes because a list of another version does not name it"
    (folder / "offline.json").write_text(new, "utf-8")
    page.reload()
    until(page, "async address => !await caches.match(address)", address + "recurrent/")


def publish(folder):
    """The site as it is now, as a new version."""
    for code, name in FOLDERS.items():
        assert (folder / name / "index.html").is_file(), code
    finish(folder, LANGUAGES, index=lambda pages: None)


def change(folder, path, old, new):
    file = folder / path
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_a_new_version_brings_what_is_stored_up_to_date(reader, changing):
    folder, address, host = changing
    reader(address + "zh/step/")
    page = reader(address)
    assert kept(page) == "kept"
    change(folder, "zero-grad/index.html", "gradients add up", "gradients pile up")
    change(folder, "zh/step/index.html", "</h1>", " 新的</h1>")
    shutil.rmtree(folder / "recurrent")
    css = next(folder.glob("assets/site.*.css"))
    newer = css.with_name("site.00000000.css")
    css.rename(newer)
    for file in folder.rglob("*.html"):
        file.write_text(file.read_text("utf-8").replace(css.name, newer.name), "utf-8")
    host.refused = ("path/backward/",)
    publish(folder)
    page.reload()
    until(
        page,
        "async address => (await (await caches.match(address))?.text())?.includes('pile up')",
        address + "zero-grad/",
    )
    until(page, "async address => !!await caches.match(address)", f"{address}assets/{newer.name}")
    stored = {url.removeprefix(address) for url in page.evaluate(STORED)}
    assert "backward/" in stored, "what cannot be loaded again stays as it was"
    assert "recurrent/" in stored, "nothing goes before all that is new is there"
    host.refused = ()
    page.reload()
    until(page, "async address => !await caches.match(address)", address + "recurrent/")
    page.context.set_offline(True)
    page.goto(address + "zero-grad/")
    assert "pile up" in page.locator("h1").inner_text()
    assert page.evaluate("[...document.styleSheets].length") == 1
    page.goto(address + "zh/step/")
    assert page.locator("h1").inner_text().endswith("新的"), "a page that was only visited"


def test_while_there_is_a_network_pages_come_from_it(reader, changing):
    folder, address, _ = changing
    reader(address + "hi/")
    change(folder, "hi/index.html", "</h1>", " नया</h1>")
    page = reader(address + "hi/")
    assert page.locator("h1").inner_text().endswith("नया")


def test_the_list_names_every_page_of_each_language_and_what_they_load(site):
    lists = json.loads((site / "offline.json").read_text("utf-8"))["languages"]
    assert set(lists) == set(FOLDERS)
    for code, files in lists.items():
        pages = {url_of(page) for page in PAGES if language_of(page) == code}
        assert pages <= set(files)
        for name, (_, size) in files.items():
            file = site / name
            assert (file / "index.html" if file.is_dir() else file).stat().st_size == size, name
        for kind in (r"assets/site\.\w+\.css", r"assets/site\.\w+\.js", r"assets/search\.\w+\.js", rf"assets/search-{code}\.", r"pagefind/pagefind\.js", rf"pagefind/texts\.{code}\.", r"pagefind/index/", r"pagefind/wasm\."):  # fmt: skip
            assert [name for name in files if re.match(kind, name)], f"{code}: {kind}"
        assert not [name for name in files if re.search(r"preview|_headers|sitemap|(404|503)\.html", name)]
        others = "|".join(other for other in FOLDERS if other != code)
        assert not [
            name
            for name in files
            if re.search(rf"(texts|wasm)\.({others})\.|search-({others})\.|index/({others})_", name)
        ]


def test_the_size_stands_in_the_button_and_nowhere_else(site, tmp_path):
    folder = shutil.copytree(site, tmp_path / "site")
    page = folder / "zero-grad/index.html"
    page.write_text(page.read_text("utf-8").replace("</h1>", " {size}</h1>"), "utf-8")
    button = re.compile(r'(data-do="?offline"?[^>]*>)[^<]*')
    page.write_text(button.sub(r"\g<1>Keep ({size})", page.read_text("utf-8")), "utf-8")
    publish(folder)
    assert "{size}</h1>" in page.read_text("utf-8")
    assert re.search(r"[\d.]+ MB\)$", button.search(page.read_text("utf-8"))[0])


def test_the_button_is_for_everyone(reader, changing):
    _, address, _ = changing
    page = reader(address + "zh/")
    inject(page)
    for width in WIDTHS:
        for scheme in SCHEMES:
            page.set_viewport_size({"width": width, "height": 900})
            page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
            assert violations(page, only="footer.page-foot") == ""
    page.locator("[data-do=offline]").focus()
    page.keyboard.press("Enter")
    page.wait_for_function(STATE)
    assert page.evaluate("document.cookie") == ""
