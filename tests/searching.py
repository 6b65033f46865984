"""How a test asks the search window of an open page."""

FIRST = "dialog li > a:first-child"
SECTION = "dialog li > a + a"
# The texts of pages come one after the other.
EXCERPTS_THERE = f"""() => [...document.querySelectorAll("{SECTION}")].every(part => part.querySelector("span"))"""


# Ask one query after the other, as pastes would.
ASK_ALL = """async queries => {
    const input = document.querySelector("dialog input"), status = document.querySelector("dialog [role=status]")
    const settled = text => new Promise(done => {
        const watch = new MutationObserver(look)
        watch.observe(status, { childList: true, characterData: true, subtree: true })
        function look() {
            if ((status.textContent === "") !== (text === "")) return
            watch.disconnect()
            done()
        }
        look()
    })
    const found = []
    for (const query of queries) {
        for (const text of ["", query]) {
            const there = settled(text)
            input.value = text
            input.dispatchEvent(new Event("input"))
            await there
        }
        const { pathname, hash } = document.querySelector("dialog li a + a") || location
        const pages = [...document.querySelectorAll("dialog li > a:first-child")].map(link => link.pathname)
        found.push([pages, pathname + hash, status.textContent])
    }
    return found
}"""


def ask_all(page, queries: list[str]) -> dict[str, tuple[list[str], str, str]]:
    """For each query the pages found, the first section of the first page, and what is said of them; all in one call."""
    page.locator("dialog[open]").wait_for()
    ask(page, "gradient")  # by hand; from now on the search is there
    return dict(zip(queries, map(tuple, page.evaluate(ASK_ALL, queries)), strict=True))


def ask(page, query: str) -> list[str]:
    """Put the query in as a paste does, all at once, and wait for its answer; the pages found, below the language's folder."""
    page.locator("dialog input").fill("")
    page.locator("dialog [role=status]:empty").wait_for(state="attached")
    page.locator("dialog input").fill(query)
    page.locator("dialog [role=status]:not(:empty)").wait_for()
    return page.evaluate(f"[...document.querySelectorAll('{FIRST}')].map(link => link.pathname)")
