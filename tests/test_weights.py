"""What a reader's line carries, compressed as hosts do it. Counted are the page, the style sheets and the script that it loads.

Drawings stand in the HTML and are not counted. The next page costs a reader who has the style sheet and the script its HTML alone.
"""

import gzip
import hashlib
import re
from collections import Counter
from functools import cache

import pytest
from pages import LISTS, PUBLISHED
from project import SNIPPETS
from site_pages import url_of

FIRST = 45_000  # bytes; the Devanagari font stands outside: see test_fonts.py
NEXT = 12_000  # a plain page: one of fewer than ten programs
CARDS = 31_000  # a page of errors, each with two programs or three: as much as leaves the first load below its bound
# What these teach takes more. A ceiling goes up only with what its
# page teaches; it is the heaviest language, rounded up with some 300 bytes of room, as names by content and a further language shift a gzip by some.
LONG = {
    "accumulation": 27_300,
    "backward": 28_300,
    "by-hand": 16_400,
    "errors": 20_500,  # the titles of all cards
    "forgetting": 25_500,
    "groups-and-schedulers": 12_000,
    "many-machines": 22_700,
    "optimizer-source": 31_800,
    "questions": 23_100,
    "real-loop": 17_000,
    "sources": 16_500,
    "step": 31_300,
    "tiny-autograd": 12_700,
    "training-loop": 30_700,
    "zero-grad": 31_300,
}


@cache
def compressed(content: bytes) -> int:
    return len(gzip.compress(content, 9))


@pytest.mark.parametrize("page", PUBLISHED, ids=lambda page: url_of(page) or "home")
def test_a_page_is_light(site, page):
    html = (site / url_of(page) / "index.html").read_bytes()
    loaded = re.findall(rb'<(?:script src|link rel="stylesheet" href)="[./]*(assets/[^"]*)"', html)
    kinds = Counter(name.rpartition(b".")[2] for name in loaded)
    assert kinds[b"js"] == 1 and kinds[b"css"] >= 1 and kinds.total() == len(set(loaded)), (
        "one script, and each sheet once: the site's, and one for each kind of block on the page that has its own"
    )
    words = compressed(re.sub(rb'<svg role="img".*?</svg>', b"", html, flags=re.DOTALL))
    first = words + sum(compressed((site / name.decode()).read_bytes()) for name in loaded)
    assert first <= FIRST, f"the first load of {url_of(page)} takes {first} bytes"
    known = CARDS if page.parent.name == "errors" else LONG.get(page.stem, NEXT)
    assert words <= (NEXT if page in LISTS else known), f"{url_of(page)} as the next page takes {words} bytes"


def test_what_can_be_pressed_is_light(site):
    """The scripts that a place loads when it comes near, as they are served, and what a player plays."""
    bounds = ((site, "assets/three_calls.*.js", 8_500), (site, "assets/player.*.js", 3_000), (SNIPPETS, "*/*.trace.json", 1_000))  # fmt: skip
    found = [(path, most) for folder, pattern, most in bounds for path in folder.glob(pattern)]
    assert len(found) > len(bounds)
    sizes = {path.name: (compressed(path.read_bytes()), most) for path, most in found}
    assert {name: both for name, both in sizes.items() if both[0] > both[1]} == {}


def test_every_asset_is_used_and_named_by_its_content(site):
    files = [path for path in site.glob("assets/**/*") if path.is_file()]
    texts = [
        path.read_text("utf-8")
        for path in [*site.rglob("*.html"), *site.glob("assets/*.*s"), *site.glob("search/*.json"), site / "sw.js"]
    ]
    for path in files:
        assert any(path.name in text for text in texts), f"{path.name}: no page, style sheet or script names it"
        assert path.name.split(".")[-2] == hashlib.sha256(path.read_bytes()).hexdigest()[:8], path.name
    assert not list(site.rglob("*.map")), "maps are for those who debug"
