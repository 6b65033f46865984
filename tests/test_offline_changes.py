"""What becomes of what is stored when the site changes, and of what else lies below its address."""

import json
import shutil

from keeping import STORED, kept, publish, until
from mistakes import edit


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
    edit(folder / "zero-grad/index.html", "gradients add up", "gradients pile up")
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


def test_a_new_version_brings_what_is_stored_up_to_date(reader, changing):
    folder, address, host = changing
    reader(address + "zh/step/")
    page = reader(address)
    assert kept(page) == "kept"
    edit(folder / "zero-grad/index.html", "gradients add up", "gradients pile up")
    edit(folder / "zh/step/index.html", "</h1>", " 新的</h1>")
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
    sheets = page.evaluate("[document.styleSheets.length, document.querySelectorAll('link[rel=stylesheet]').length]")
    assert sheets[0] == sheets[1] > 1, "that of all pages, and those of its kinds of block"
    page.goto(address + "zh/step/")
    assert page.locator("h1").inner_text().endswith("新的"), "a page that was only visited"


def test_while_there_is_a_network_pages_come_from_it(reader, changing):
    folder, address, _ = changing
    reader(address + "hi/")
    edit(folder / "hi/index.html", "</h1>", " नया</h1>")
    page = reader(address + "hi/")
    assert page.locator("h1").inner_text().endswith("नया")
