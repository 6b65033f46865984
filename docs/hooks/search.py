"""The search index: Pagefind's, made from the articles of all languages when the whole site is built.

Pagefind knows each page's language and stems what it can. What it misses is folded, in the index here and in the query
in search.js by the same rules: the two ways to write a nasal in Hindi, and words of one language typed on pages of another.
What search.js needs for that is a file of each language, which readers load when they open the search.
"""

import asyncio
import json
import posixpath
import re
from pathlib import Path

from pagefind.index import PagefindIndex
from publish import hashed
from terms import glossary

STOPS = r"[\u0915-\u0918\u091a-\u091d\u091f-\u0922\u0924-\u0927\u092a-\u092d\u0936\u0938]"
FOLDED = (  # pairs of pattern and replacement, for Python and JavaScript alike
    (r"[\u200b-\u200d]", ""),
    (r"\u0901", "\u0902"),  # candrabindu as anusvara
    (rf"[\u0919\u091e\u0923\u0928\u092e]\u094d(?={STOPS})", "\u0902"),  # half nasals too: ग्रेडिएन्ट, सम्बन्ध, टेन्सर
    (r"(?<=[\u3400-\u9fff])|(?=[\u3400-\u9fff])", " "),  # each Han character a word: no dictionary knows all of ours
)
CUT = '<html lang="zh'  # Pagefind would cut these pages into words of its own, English sentences too
UNCUT = '<html lang="en-x-zh'  # so it takes them for a kind of English, and stems the English words in them


def fold(text: str) -> str:
    for pattern, replacement in FOLDED:
        text = re.sub(pattern, replacement, text)
    return text


def clean(text: str) -> str:
    return " ".join(fold(text).split())


def article(html: str, place: float) -> str:
    """What is searched of a page: its words, programs and outputs, without the frame, the foot and the links to headings.

    `place` is where the page stands in the navigation, from 0 to 1: what explains stands there before what refers to it.
    """
    html = re.sub(r'<a class="headerlink".*?</a>|<a class="marker".*?</a>|<svg.*?</svg>', "", html, flags=re.DOTALL)
    html = html.replace("<article ", f'<article data-pagefind-body data-pagefind-meta="place:{place:.2f}" ', 1)
    html = re.sub(
        r'<footer class="page-foot|<p class="notice',
        lambda found: found[0].replace(" ", " data-pagefind-ignore ", 1),
        html,
    )
    html = html.replace('<div class="language-python', '<div data-pagefind-weight="0.4" class="language-python')
    html = html.replace('<span class="elsewhere', '<span data-pagefind-ignore class="elsewhere')
    return fold(html.replace(CUT, UNCUT, 1))


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


def settings(config) -> str:
    """What search.js needs to know of a language: what to say, how to fold, and which words mean which."""
    say = {key: config.extra["labels"][f"search-{key}"] for key in ("none", "some")}
    return json.dumps({"say": say, "folded": FOLDED, "words": words(config)}, ensure_ascii=False)


def on_config(config):
    name = f"assets/search-{config.extra['language']['code']}.json"
    config.extra["assets"]["search-settings"] = hashed(name, settings(config))


def on_nav(nav, config, files):
    """Pages in the order of the navigation; the first page only sums up what the next ones explain."""
    first, *others = (page.url.removeprefix("./") for page in nav.pages)
    middle = len(others) // 2
    config.extra["places"] = [*others[:middle], first, *others[middle:]]


def on_post_build(config):
    up = posixpath.relpath(".", config.extra["language"]["folder"] or ".") if "part_of" in config.extra else "."
    Path(config.site_dir, up, config.extra["assets"]["search-settings"]).write_text(settings(config), "utf-8")
    if "part_of" not in config.extra:
        folders = [language["folder"] for language in config.extra["languages"]]
        asyncio.run(write_index(Path(config.site_dir), folders, config.extra["places"]))


async def write_index(site: Path, folders: list[str], places: list[str]) -> None:
    async with PagefindIndex(config={"output_path": str(site / "pagefind")}) as index:
        for page in sorted(site.rglob("index.html")):
            html = page.read_text("utf-8")
            if '<meta name="robots" content="noindex">' not in html:
                path = page.relative_to(site).as_posix()
                url = re.sub(rf"^({'|'.join(filter(None, folders))})", "", path.removesuffix("index.html"))
                place = places.index(url) if url in places else len(places)
                await index.add_html_file(content=article(html, place / len(places)), source_path=path)
    for file in (site / "pagefind").glob("*"):
        if re.search(r"-ui\.|highlight|playground", file.name):
            file.unlink()  # Pagefind's own windows and buttons: search.js has ours
    entry = site / "pagefind/pagefind-entry.json"  # the only file whose order changes from run to run
    content = re.sub(r'"en-x-([\w-]+)":', r'"\1":', entry.read_text("utf-8"))
    entry.write_text(json.dumps(json.loads(content), sort_keys=True), "utf-8")
