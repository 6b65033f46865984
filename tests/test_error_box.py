"""The box to paste an error into, as a reader meets it: found, not found, without a network, without script, after the site has changed."""

import re

import pytest
from blocks import errors
from hosting import served
from keeping import kept
from pages import labels
from seeing import inject, violations
from site_pages import FOLDERS

TEXT = """Traceback (most recent call last):
  File "/home/anna/digits/train.py", line 42, in train
    w = w - 0.1 * w.grad
            ~~~~^~~~~~~~
TypeError: unsupported operand type(s) for *: 'float' and 'NoneType'
"""
CARD = "errors/zero-grad/#none-times-a-number"
STATUS, ANSWER = "error-box > [role=status]", "error-box > div"
PASTE = """text => {
    const field = document.querySelector("error-box textarea")
    field.value = text
    field.dispatchEvent(new InputEvent("input", { inputType: "insertFromPaste", bubbles: true }))
}"""


def ready(page):
    page.locator("error-box").scroll_into_view_if_needed()
    page.locator("error-box form:not([hidden])").wait_for()
    return page


def paste(page, text: str) -> str:
    """Put a text into the box at once; what it says."""
    page.evaluate("document.querySelector('error-box > [role=status]').replaceChildren()")
    page.evaluate(PASTE, text)
    page.locator(STATUS + ":not(:empty)").wait_for()
    return page.locator(STATUS).inner_text()


@pytest.mark.parametrize("code", FOLDERS)
def test_the_card_is_shown_as_its_page_has_it(opened, address, code):
    page = ready(opened(FOLDERS[code]))
    page.evaluate("""() => {
        window.said = 0
        new MutationObserver(() => window.said++).observe(document.querySelector("error-box > [role=status]"), { childList: true })
    }""")
    title = "unsupported operand type(s) for *: 'float' and 'NoneType'"
    page.evaluate(PASTE, TEXT)
    page.locator(f"{ANSWER} .tempting").wait_for()
    assert page.locator(STATUS).inner_text() == labels(code)["error-found"].replace("{title}", title)
    assert page.locator(f"{STATUS} a").evaluate("link => link.href") == address + FOLDERS[code] + CARD
    shown = page.locator(ANSWER).inner_text()
    assert "train.py:42" in shown and "w = w - 0.1 * w.grad\n" in shown and labels(code)["error-line"] in shown
    assert page.locator(f"{ANSWER} .program").count() == 3
    links = page.locator(f"{ANSWER} article a").evaluate_all("links => links.map(link => link.href)")
    assert links and all(link.startswith(address) and page.request.get(link).ok for link in links)
    assert page.locator(f"{ANSWER} [id]").count() == 0
    page.evaluate(
        "Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text } } })"
    )
    page.locator(f"{ANSWER} [data-do=copy]").first.click()
    assert page.evaluate("window.copied").startswith("import")
    assert page.evaluate("window.said") == 1, "a voice reads a result once"
    assert opened.said == []


@pytest.mark.parametrize("code", FOLDERS)
def test_what_is_not_there_is_said_plainly(opened, code):
    page = ready(opened(FOLDERS[code]))
    own = labels(code)
    assert paste(page, TEXT.replace("NoneType", "str")) == own["error-none"]
    shown = page.locator(ANSWER).inner_text()
    wanted = [
        own["error-nearest"],
        own["error-ask"],
        *(own[f"error-ask-{at}"] for at in range(1, 5)),
        own["error-line"],
    ]
    assert [text for text in wanted if text not in shown] == []
    assert page.locator(f"{ANSWER} .program").count() == 0, "no card"
    assert own["error-report"] not in shown, "the repository has no address here"
    assert paste(page, TEXT + TEXT.replace("NoneType", "str")) == own["error-none"]
    assert own["error-above"].split("{name}")[1].strip("`") in page.locator(ANSWER).inner_text()
    assert paste(page, " \n") == own["error-empty"]


@pytest.mark.parametrize("code", FOLDERS)
def test_words_without_an_error_lead_to_the_search(opened, code):
    page = ready(opened(FOLDERS[code]))
    words = "my loss does not fall"
    assert paste(page, words) == labels(code)["error-none"]
    assert labels(code)["error-nearest"] not in page.locator(ANSWER).inner_text(), "words in common say nothing"
    button = page.get_by_role("button", name=labels(code)["error-search"], exact=True)
    assert button.evaluate("it => getComputedStyle(it).borderTopStyle") == "solid", "it looks like a button"
    button.click()
    page.locator("dialog li a").first.wait_for()
    assert page.locator("dialog input").input_value() == words
    assert words not in page.url
    page.keyboard.press("Escape")
    paste(page, "RuntimeError: " + words)
    assert page.get_by_role("button", name=labels(code)["error-search"], exact=True).count() == 0


def test_where_the_repository_is_known_an_empty_report_is_a_link(browser, linked):
    with served(linked) as address:
        page = browser.new_page()
        page.goto(address)
        assert paste(ready(page), "RuntimeError: & secret #1") == labels("en")["error-none"]
        report = page.locator(f"{ANSWER} a").evaluate_all("links => links.map(link => link.href)")
        assert report == ["https://github.com/owner/name/issues/new"]
        page.close()


def test_nothing_is_loaded_before_it_is_used_and_nothing_is_sent(opened):
    page, asked = opened(""), []
    page.on("request", lambda request: asked.append((request.method, re.sub(r".*/|\.\w{8}(?=\.)", "", request.url))))
    ready(page)
    assert [it for it in asked if "error" in it[1]] == [("GET", "error_box.js")]
    page.locator("error-box textarea").focus()
    paste(page, TEXT)
    page.locator(f"{ANSWER} .program").first.wait_for()
    assert [it for it in asked if "svg" not in it[1]][-3:] == [
        ("GET", "errors.js"),
        ("GET", "errors-en.json"),
        ("GET", ""),
    ]


def test_by_keyboard_and_what_was_typed_is_not_asked_at_each_key(opened):
    page = ready(opened("zh/"))
    page.locator("error-box textarea").focus()
    page.keyboard.type("RuntimeError: no")
    assert page.locator(STATUS).inner_text() == ""
    page.keyboard.press("Control+Enter")
    page.locator(STATUS + ":not(:empty)").wait_for()
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.localName") == "button"
    page.keyboard.press("Enter")
    assert page.url.endswith("/zh/"), "no form is sent"


def test_html_is_text(opened):
    page = ready(opened(""))
    script = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    paste(page, f'File "{script}.py", line 3, in <b>f</b>\n    {script}\nValueError: {script} ' + "`" * 3)
    assert page.locator("error-box :is(img, script, b)").count() == 0
    assert opened.said == []


def test_a_text_of_many_cards_names_eight_more(opened):
    page = ready(opened(""))
    texts = [
        errors.facts(file.stem, id).texts[0].text
        for file in sorted(errors.FOLDER.glob("*.yml"))
        for id in errors.cards(file.stem)
    ]
    paste(page, "\n\n".join(texts[:20]))
    assert page.locator(f"{ANSWER} > ul > li").count() == min(8, len(texts[:20]) - 1)


@pytest.mark.parametrize("width", [1280, 360])
def test_an_answer_is_accessible_and_fits(opened, width):
    page = ready(opened("hi/", width=width, color_scheme="dark"))
    inject(page)
    for text in (TEXT, "RuntimeError: " + "verylongword" * 40):
        paste(page, text)
        page.wait_for_load_state("networkidle")
        assert violations(page, only="error-box") == ""
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_without_script_there_is_a_sentence_instead(opened):
    page = opened("hi/", java_script_enabled=False)
    assert page.locator("error-box").inner_text() == labels("hi")["box-without-script"]
    assert not page.locator("error-box form").is_visible()


def test_a_card_whose_page_cannot_be_had_has_its_sentences(opened):
    page = ready(opened("zh/"))
    page.route("**/errors/zero-grad/", lambda route: route.abort())
    paste(page, TEXT)
    assert page.locator(f"{ANSWER} article p").count() == 2
    assert page.locator(f"{ANSWER} article").inner_text().strip()
    assert opened.said and all("ERR_FAILED" in said for said in opened.said)


@pytest.mark.parametrize("gone", ["errors.", "errors-en"])
def test_a_tab_that_was_open_when_the_site_changed_keeps_its_text(opened, gone):
    page = ready(opened(""))
    page.route(f"**/assets/{gone}*", lambda route: route.fulfill(status=404, body="no such file"))
    assert paste(page, TEXT).startswith(labels("en")["gone"])
    page.unroute_all()
    page.locator(f"{STATUS} button").click()
    page.locator(f"{ANSWER} .program").first.wait_for()
    assert page.locator("error-box textarea").input_value() == TEXT
    page.reload()
    assert ready(page).locator("error-box textarea").input_value() in ("", TEXT), (
        "as the browser keeps it, and no answer"
    )
    assert page.locator(STATUS).inner_text() == ""


def test_without_a_connection_it_says_so_and_then_tries_again(opened):
    page = ready(opened("hi/"))
    page.route("**/assets/errors*", lambda route: route.abort())
    assert paste(page, TEXT) == labels("hi")["box-failed"]
    page.unroute_all()
    page.locator("error-box form > button").click()
    page.locator(f"{ANSWER} .program").first.wait_for()


def test_a_kept_language_has_its_box_without_a_network(reader, changing):
    _, address, _ = changing
    page = reader(address + "zh/")
    assert kept(page) == "kept"
    page.context.set_offline(True)
    page.reload()
    paste(ready(page), TEXT)
    page.locator(f"{ANSWER} .program").first.wait_for()


@pytest.mark.parametrize("code", FOLDERS)
def test_the_search_leads_to_the_card_and_into_the_box(opened, address, code):
    page = opened(FOLDERS[code] + "step/", permissions=["clipboard-read", "clipboard-write"])
    page.evaluate("text => navigator.clipboard.writeText(text)", TEXT)
    page.keyboard.press("/")
    page.keyboard.press("Control+v")
    found = page.locator("dialog p:not([role]) a")
    found.first.wait_for()
    assert found.first.evaluate("link => link.href") == address + FOLDERS[code] + CARD
    found.nth(1).click()
    page.locator(f"{ANSWER} .program").first.wait_for()
    assert page.url == address + FOLDERS[code] + "errors/#error-box"
    assert "train.py:42" in page.locator(ANSWER).inner_text(), "with all its lines"
