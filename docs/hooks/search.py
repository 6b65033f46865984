"""The search index: Pagefind's, made from the articles of all languages when the whole site is built.

Pagefind knows each page's language and stems what it can. What it misses is folded, in the index here and in the query
in search.js by the same rules: the two ways to write a nasal in Hindi, and words of one language typed on pages of another.
"""

import asyncio
import json
import re
from pathlib import Path

from pagefind.index import PagefindIndex
from terms import glossary

STOPS = r"[\u0915-\u0918\u091a-\u091d\u091f-\u0922\u0924-\u0927\u092a-\u092d\u0936\u0938]"
FOLDED = (  # pairs of pattern and replacement, for Python and JavaScript alike
    (r"[\u200b-\u200d]", ""),
    (r"\u0901", "\u0902"),  # candrabindu as anusvara
    (rf"[\u0919\u091e\u0923\u0928\u092e]\u094d(?={STOPS})", "\u0902"),  # half nasals too: ग्रेडिएन्ट, सम्बन्ध, टेन्सर
    (r"(?<=[\u3400-\u9fff])|(?=[\u3400-\u9fff])", " "),  # each Han character a word: no dictionary knows all of ours
)


# Where a word is explained ranks before where it is used, and that before where it is only named.
WEIGHTS = {
    "zero-grad": 3,
    "backward": 2.5,
    "step": 2.5,
    "accumulation": 1.5,
    "questions": 0.5,
    "optimizer-source": 0.4,
    "sources": 0.3,
    "terms": 0.3,
}


def fold(text: str) -> str:
    for pattern, replacement in FOLDED:
        text = re.sub(pattern, replacement, text)
    return text


def clean(text: str) -> str:
    return " ".join(fold(text).split())


def article(html: str, page: str) -> str:
    """What is searched of a page: its words, programs and outputs, without the frame, the foot and the links to headings."""
    html = re.sub(r'<a class="headerlink".*?</a>|<a class="marker".*?</a>|<svg.*?</svg>', "", html, flags=re.DOTALL)
    weight = WEIGHTS.get(Path(page).parent.name, 1)
    html = html.replace("<article ", f'<article data-pagefind-body data-pagefind-weight="{weight}" ', 1)
    html = re.sub(
        r'<footer class="page-foot|<p class="notice',
        lambda found: found[0].replace(" ", " data-pagefind-ignore ", 1),
        html,
    )
    html = html.replace('<div class="language-python', '<div data-pagefind-weight="0.4" class="language-python')
    html = html.replace('<span class="elsewhere', '<span data-pagefind-ignore class="elsewhere')
    return fold(html)


def words(config) -> dict[str, str]:
    """What a reader may type instead of the words of this language: the names of terms in the other languages."""
    code = config.extra["language"]["code"]
    own = {term.id: term.names[0] for term in glossary(code)}
    pairs = {
        name.lower(): own[term.id]
        for language in config.extra["languages"]
        if language["code"] != code
        for term in glossary(language["code"])
        for name in term.names
        if term.id in own
    }
    return {
        clean(typed): clean(meant) for typed, meant in (pairs | config.extra.get("typed", {})).items() if typed != meant
    }


def on_env(env, config, files):
    config.extra["search"] = {"folded": FOLDED, "words": words(config)}


def on_post_build(config):
    if "part_of" not in config.extra:
        asyncio.run(write_index(Path(config.site_dir)))


async def write_index(site: Path) -> None:
    async with PagefindIndex(config={"output_path": str(site / "pagefind")}) as index:
        for page in sorted(site.rglob("index.html")):
            html = page.read_text("utf-8")
            if '<meta name="robots" content="noindex">' not in html:
                path = page.relative_to(site).as_posix()
                await index.add_html_file(content=article(html, path), source_path=path)
    for file in (site / "pagefind").glob("*"):
        if re.search(r"-ui\.|highlight|playground", file.name):
            file.unlink()  # Pagefind's own windows and buttons: search.js has ours
    entry = site / "pagefind/pagefind-entry.json"  # the only file whose order changes from run to run
    entry.write_text(json.dumps(json.loads(entry.read_text("utf-8")), sort_keys=True), "utf-8")
