"""One Content-Security-Policy, as a header and as meta, and neither stops anything that the site does."""

import base64
import hashlib
import re

import pytest
from hosting import PATIENCE
from project import ROOT, settings

INLINE_SCRIPT = ROOT / "docs/theme/partials/javascripts/scheme.html"
WATCH = """window.violations = []
document.addEventListener("securitypolicyviolation", event => violations.push(event.effectiveDirective + " " + event.blockedURI))"""
HEADER = "content-security-policy"


def test_the_policy_names_the_inline_script_as_it_is():
    script = re.search(r"<script>(.*?)</script>", INLINE_SCRIPT.read_text("utf-8"), re.DOTALL)[1]
    hashed = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    assert f"'sha256-{hashed}'" in settings(ROOT / "mkdocs.yml")["extra"]["policy"], "write this one there"


def only_by(way):
    """Answer with the page as a host would give it that knows one way only."""

    def answer(route):
        if route.request.resource_type != "document":
            return route.continue_()
        response = route.fetch()
        html, meta = re.subn(r'<meta http-equiv="Content-Security-Policy".*?>', "", response.text())
        headers = {name: value for name, value in response.headers.items() if name != HEADER or way == "header"}
        assert (meta, HEADER in response.headers) == (1, True)
        return route.fulfill(response=response, headers=headers, body=html if way == "header" else response.text())

    return answer


@pytest.mark.parametrize("way", ["header", "meta"])
def test_the_policy_allows_all_that_the_site_does_and_no_more(browser, address, way):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    context.set_default_timeout(PATIENCE)
    context.route(re.compile(re.escape(address)), only_by(way))
    page = context.new_page()
    page.add_init_script(WATCH)
    page.add_init_script(
        "delete Navigator.prototype.serviceWorker"
    )  # it would fetch pages with both; see test_offline.py
    said = []
    page.on("console", lambda message: said.append(message.text))
    page.goto(address + "optimizer-source/")
    page.locator("[data-do=scheme]").click()
    page.locator(".program button").first.click()
    page.wait_for_function(
        "() => document.querySelector('.program button').textContent === document.querySelector('header').dataset.copied"
    )
    page.locator(".marker").first.click()
    page.evaluate("document.querySelectorAll('summary').forEach(folded => folded.click())")
    page.locator("[data-do=search]").click()
    page.locator(".search input").fill("zero_grad")
    page.wait_for_selector(".search li a")
    page.keyboard.press("Escape")
    assert (page.evaluate("violations"), said) == ([], [])
    page.locator(".md-select button").focus()
    page.locator(".md-select a[hreflang=hi]").click()
    page.wait_for_url("**/hi/optimizer-source/*")
    assert (page.evaluate("violations"), said) == ([], [])

    page.evaluate(
        "document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.broken = 1' }))"
    )
    page.evaluate("document.body.setAttribute('style', 'color: red')")
    page.evaluate("fetch('https://elsewhere.test/').catch(() => 0)")
    directives = [violation.split()[0] for violation in page.evaluate("violations")]
    assert (directives, page.evaluate("window.broken")) == (["script-src-elem", "style-src-attr", "connect-src"], None)
    context.close()


def test_no_page_names_what_a_browser_would_fetch_ahead(site):
    """Firefox fetches the page of rel="next" ahead, which the policy forbids: then every page has an error in the console."""
    ahead = {"next", "prefetch", "prerender", "preconnect", "dns-prefetch"}
    for file in site.rglob("*.html"):
        kinds = re.findall(r'<link\b[^>]*\brel="([^"]*)"', file.read_text("utf-8"))
        assert not ahead & {word for kind in kinds for word in kind.split()}, file.relative_to(site)
