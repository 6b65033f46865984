"""How long a reader waits: from the key that opens the search to the first result drawn, the query pasted at once.

Not a test: run it on a quiet machine, after `make site`, as `make bench-search`. Cold is the first opening of a fresh browser
profile, where script and index are still to be loaded; warm is every later one. From a host on this machine.
"""

import shutil
import statistics

from hosting import served
from playwright.sync_api import Browser, sync_playwright
from project import ROOT

RUNS = 5
QUERIES = {
    "": ["zero_grad", "RuntimeError: grad can be implicitly created only for scalar outputs.", "learning rate schedulers"],
    "zh/": ["梯度清零", "RuntimeError: grad can be implicitly created only for scalar outputs.", "为什么要清空梯度"],
    "hi/": ["ग्रेडिएंट", "RuntimeError: grad can be implicitly created only for scalar outputs.", "zero grad kyu lagana padta hai"],
}  # fmt: skip
WATCH = """
    addEventListener("keydown", event => {
        if (event.key === "/") Object.assign(globalThis, { pressed: performance.now(), shown: 0 })
    }, true)
    addEventListener("DOMContentLoaded", () => {
        const list = document.querySelector("dialog ol")
        new MutationObserver(() => {
            if (list.firstChild?.getBoundingClientRect().height) globalThis.shown ||= performance.now() // laid out
        }).observe(list, { childList: true })
    })
"""


def waits(browser: Browser, address: str, query: str) -> tuple[float, float]:
    """One reader: the first opening and the second one, in milliseconds."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(WATCH)
    page.goto(address)
    page.wait_for_load_state("load")
    page.wait_for_timeout(1000)  # nobody searches before the page has come to rest, and its worker has started
    times = []
    for _ in range(2):
        page.keyboard.press("/")
        page.keyboard.insert_text(query)
        page.locator("dialog li").first.wait_for()
        times.append(page.evaluate("shown - pressed"))
        page.evaluate("document.querySelector('dialog ol').replaceChildren()")
        page.keyboard.press("Escape")
    context.close()
    return times[0], times[1]


def main() -> None:
    with served(ROOT / "site") as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        waits(browser, address, "gradient")
        for folder, queries in QUERIES.items():
            for query in queries:
                cold, warm = zip(*(waits(browser, address + folder, query) for _ in range(RUNS)), strict=True)
                print(f"{folder or 'en/'}  cold {statistics.median(cold):4.0f} ms (up to {max(cold):.0f})", end="  ")
                print(f"warm {statistics.median(warm):4.0f} ms (up to {max(warm):.0f})  {query[:50]}", flush=True)


if __name__ == "__main__":
    main()
