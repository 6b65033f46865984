"""Reading without a network: what was visited, what is kept, and what becomes of both when the site changes."""

import json
import re
import shutil

import pytest
from keeping import FOLDERS, STATE, STORED, kept, kept_again, publish
from pages import PUBLISHED, labels, language_of
from seeing import SCHEMES, WIDTHS, inject, violations
from site_pages import url_of


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
    page.locator("dialog mark").first.wait_for()
    page.keyboard.press("Escape")
    page.context.set_offline(False)
    page.reload()
    page.wait_for_function("() => document.querySelector('[data-do=offline]').dataset.state === 'kept'")
    assert kept_again(page) == "dropped"
    left = {url.removeprefix(address) for url in page.evaluate(STORED)}
    assert "hi/step/" not in left and "503.html" in left
    assert button.inner_text() == labels("hi")["offline-keep"].replace("{size}", size)


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


def test_the_list_names_every_page_of_each_language_and_what_they_load(site):
    lists = json.loads((site / "offline.json").read_text("utf-8"))["languages"]
    assert set(lists) == set(FOLDERS)
    for code, files in lists.items():
        pages = {url_of(page) for page in PUBLISHED if language_of(page) == code}
        assert pages <= set(files)
        for name, (_, size) in files.items():
            file = site / name
            assert (file / "index.html" if file.is_dir() else file).stat().st_size == size, name
        for kind in (r"assets/site\.\w+\.css", r"assets/site\.\w+\.js", r"assets/search\.\w+\.js", rf"assets/search-{code}/zero-grad\.", rf"search/{code}\."):  # fmt: skip
            assert [name for name in files if re.match(kind, name)], f"{code}: {kind}"
        assert not [name for name in files if re.search(r"preview|_headers|sitemap|(404|503)\.html", name)]
        others = "|".join(other for other in FOLDERS if other != code)
        assert not [name for name in files if re.search(rf"search-({others})/|search/({others})\.", name)]


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
