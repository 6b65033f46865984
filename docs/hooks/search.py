"""The search index: Pagefind's, made from the articles of all languages when the whole site is built.

Pagefind knows each page's language and stems what it can. What it misses is folded, in the index here and in the query
in search.js by the same rules: the two ways to write a nasal in Hindi, and words of one language typed on pages of another.
What search.js needs for that is a file of each language, which readers load when they open the search.
"""

import gzip
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from language import Language
from mkdocs.exceptions import PluginError
from publish import hashed
from terms import glossary

INVISIBLE = (r"[\u200b-\u200d]", "")
ENGINE = "en-x-"  # Pagefind takes the languages whose tag begins like this for a kind of English, and stems the English words in them
QUICKER = (  # pairs of what Pagefind's script says and what it says here
    ("asyncSleep(50)", "asyncSleep(4)"),  # so often it looks whether its engine has been started
    ('typeof Intl.Segmenter!=="undefined"', "false"),  # slow to start, and search.js has cut the query into words
    ("resolve(await fetch(queued.input))", "resolve(await unzipped(await fetch(queued.input)))"),
)
UNZIPPED = """
async function unzipped(response) { // by the browser itself, where it can: Pagefind would do it in JavaScript
  const data = new Uint8Array(await response.arrayBuffer())
  const zipped = data[0] === 0x1f && self.DecompressionStream
  return new Response(zipped ? new Blob([data]).stream().pipeThrough(new DecompressionStream("gzip")) : data)
}
"""


def foldings(languages: list[Language]) -> list[tuple[str, str]]:
    """Pairs of pattern and replacement, for Python and JavaScript alike; of all languages, for readers type words of any of them."""
    folds = [INVISIBLE, *(fold for language in languages for fold in language.folds.items())]
    if one_by_one := "".join(language.letters for language in languages if not language.spaces):
        folds.append((rf"(?<=[{one_by_one}])|(?=[{one_by_one}])", " "))  # each a word: no dictionary knows all of ours
    return folds


def fold(text: str, folds: list[tuple[str, str]]) -> str:
    for pattern, replacement in folds:
        text = re.sub(pattern, replacement, text)
    return text


def clean(text: str, folds: list[tuple[str, str]]) -> str:
    return " ".join(fold(text, folds).split())


def article(html: str, place: float, languages: list[Language]) -> str:
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
    for tag in (language.tag for language in languages if not language.spaces):
        html = html.replace(
            f'<html lang="{tag}"', f'<html lang="{ENGINE}{tag}"', 1
        )  # Pagefind would cut it into words of its own
    return fold(html, foldings(languages))


def typed(language: Language, languages: list[Language]) -> dict[str, str]:
    """What a reader may type instead of the words of this language: what else terms are called, and what in the other languages."""
    own, folds = {term.id: term.names[0] for term in glossary(language.code)}, foldings(languages)
    pairs = {
        name.lower(): own[term.id]
        for other in languages
        for term in glossary(other.code)
        for name in (term.names if other.code != language.code else []) + term.also
        if term.id in own
    }
    return {
        clean(said, folds).lower(): clean(meant, folds)
        for said, meant in (pairs | language.typed).items()
        if said != meant
    }


def settings(language: Language, languages: list[Language]) -> str:
    """What search.js needs to know of a language: what to say, which words mean which, and in what all languages differ."""
    labels = language.labels
    told = {
        "labels": {"none": labels["search-none"], "one": labels["search-one"], "some": labels["search-some"]},
        "typed": typed(language, languages),
        "folds": foldings(languages),
        "edges": "".join(it.edges for it in languages),
        "oneByOne": "".join(it.letters for it in languages if not it.spaces),
        "marks": "".join(it.marks for it in languages),
        "optional": "".join(it.optional for it in languages),
        "endings": [(it.endings, it.stem) for it in languages if it.endings],
    }
    return json.dumps(told, ensure_ascii=False)


def settle(config) -> None:
    """A file of settings for each language; the 404 page names them all."""
    config.extra["search_settings"] = {
        language.code: hashed(f"assets/search-{language.code}.json", settings(language, config.extra["every"]))
        for language in config.extra["languages"]
    }


def order(nav, config) -> None:
    """Pages in the order of the navigation; the first page only sums up what the next ones explain."""
    first, *others = (page.url.removeprefix("./") for page in nav.pages)
    middle = len(others) // 2
    config.extra["places"] = [*others[:middle], first, *others[middle:]]


def index(pages: dict[str, str], config) -> None:
    """Settings and index of every language, from the finished pages by their names below the site."""
    site, every = Path(config.site_dir), config.extra["every"]
    for language in config.extra["languages"]:
        (site / config.extra["search_settings"][language.code]).write_text(settings(language, every), "utf-8")
    write_index(site, pages, config.extra["languages"], config.extra["places"])


def write_index(site: Path, pages: dict[str, str], languages: list[Language], places: list[str]) -> None:
    """By Pagefind's command, which ends when all is written; its Python interface may end before."""
    folders = "|".join(language.folder for language in languages if language.folder)
    with tempfile.TemporaryDirectory() as searched:
        for name, html in pages.items():
            if name.endswith("index.html") and '<meta name="robots" content="noindex">' not in html:
                url = re.sub(rf"^({folders})", "", name.removesuffix("index.html"))
                place = places.index(url) if url in places else len(places) - 1  # a list is where its index is
                copy = Path(searched, name)
                copy.parent.mkdir(parents=True, exist_ok=True)
                copy.write_text(article(html, place / len(places), languages), "utf-8")
        command = [sys.executable, "-m", "pagefind", "--silent", "--site", searched, "--output-path", site / "pagefind"]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode:
            raise PluginError(f"pagefind: {(done.stderr or done.stdout).strip().splitlines()[-1]}")
    index = site / "pagefind"
    entry = index / "pagefind-entry.json"  # the only file whose order changes from run to run
    known = json.loads(entry.read_text("utf-8"))
    known["languages"] = {tag.removeprefix(ENGINE): about for tag, about in known["languages"].items()}
    named = {}  # what every search needs, under names that pages know: loaded at once, not one after the other
    for tag, about in known["languages"].items():
        code = tag.partition("-")[0]
        engine = index / f"wasm.{about['wasm'] or 'unknown'}.pagefind"  # unknown: a language without a stemmer
        named[f"wasm.{code}.pagefind"] = engine.read_bytes()
        named[f"pagefind.{code}.pf_meta"] = (index / f"pagefind.{about['hash']}.pf_meta").read_bytes()
        texts = {file.stem: text(file) for file in sorted(index.glob(f"fragment/{about['hash'].rpartition('_')[0]}_*"))}
        (index / f"texts.{code}.json").write_text(json.dumps(texts, ensure_ascii=False, separators=(",", ":")), "utf-8")
        about["wasm"] = about["hash"] = code
    entry.write_text(json.dumps(known, sort_keys=True), "utf-8")
    shutil.rmtree(index / "fragment")
    for file in index.glob("*"):
        if not re.search(r"/pagefind\.js$|entry\.json$|/texts\.|/index$", file.as_posix()):
            file.unlink()  # Pagefind's own windows and buttons, and its worker: search.js has ours and needs none
    for name, content in named.items():
        (index / name).write_bytes(content)
    script = index / "pagefind.js"
    script.write_text(quicker(script.read_text("utf-8")), "utf-8")


def quicker(script: str) -> str:
    """Pagefind's script, changed in the few words that a reader would wait for."""
    for said, says in QUICKER:
        if said not in script:
            raise PluginError(
                f"pagefind.js no longer says `{said}`: has Pagefind changed? See QUICKER in docs/hooks/search.py"
            )
        script = script.replace(said, says)
    return script + UNZIPPED


def text(fragment: Path) -> dict:
    """What search.js reads of a page. All pages of a language come as one file: a request for each would take longest of all."""
    found = json.loads(gzip.decompress(fragment.read_bytes()).removeprefix(b"pagefind_dcd"))
    heads = [
        {key: anchor[key] for key in ("element", "id", "text", "location")}
        for anchor in found["anchors"]
        if re.fullmatch(r"h[1-6]", anchor["element"])
    ]
    meta = found["meta"]
    return {
        "url": found["url"],
        "title": meta["title"],
        "place": float(meta["place"]),
        "content": found["content"],
        "heads": heads,
    }
