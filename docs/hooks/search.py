"""The search index of each language, from the finished pages: which words stand in which section, in which order, as characters.

`search/<code>.json` is what ranks. The texts of excerpts are a file for each page, which search.js asks for when it lists the page.
A text is cut into terms by the same rules here and in search.js: the rules are part of a language's value, and stand in its index.
"""

import json
import re
from collections import Counter
from itertools import chain
from pathlib import Path

from blocks.glossary import glossary
from finish.articles import Article
from finish.offline import belongs
from language import Language, fold, rules, terms_of
from mkdocs.utils import write_file
from publish import hashed

LABELS = ("search-none", "search-one", "search-some", "search-nearest")  # of an answer
CLAUSE = re.compile("[:：,]")  # parts the clauses of a title, as a colon does in the index
ERROR = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning): .+")  # a message is found word for word
FIRST = 64  # the commonest term is written as the character of this number, and the others as those that follow


def phrases(language: Language, languages: list[Language], ways: dict) -> dict[str, list[str]]:
    """What a reader may type, and the parts of what it means; names of terms in other languages, too. Without parts: it only joins words."""
    own = {term.id: term.names[0] for term in glossary(language.code)}
    known = [(word, "") for it in languages for word in it.little.split()]
    for it in sorted(languages, key=lambda it: it.code == language.code):  # its own words are the last, and stay
        for term in glossary(it.code):
            names = [*term.also, *(term.names if it.code != language.code else [])]
            known += [(name, own[term.id]) for name in names if term.id in own]
    said = lambda text: " ".join(terms_of(text, ways))  # noqa: E731
    return {said(typed): [*map(said, meant.split())] for typed, meant in [*known, *language.typed.items()]}


def index(pages: dict[str, str], config) -> None:
    """What ranks and what is shown, for every language, from the finished pages by their names below the site."""
    site, languages, places = Path(config.site_dir), config.extra["languages"], config.extra["places"]
    for language in languages:
        names = [name for name in pages if name.endswith("index.html") and belongs(name, languages) == language.code]
        urls = {name.removesuffix("index.html"): pages[name] for name in names if "noindex" not in pages[name]}
        order = {language.folder + url: at / len(places) for at, url in enumerate(places)}
        listed = [(url, round(order.get(url, 1), 3), Article(urls[url]).sections) for url in urls]
        told = index_of(site, language, config.extra["every"], sorted(listed, key=lambda page: page[1]))
        told["errors"] = [config.extra["assets"][file] for file in ("errors.js", f"errors-{language.code}.json")]
        write_file(as_json(told), str(site / f"search/{language.code}.json"))


def index_of(site: Path, language: Language, languages: list[Language], listed: list[tuple]) -> dict:
    """The index of a language; the texts of its pages are written on the way, for the index names them."""
    ways, counts, pages, sections = rules(language, languages), Counter(), [], []
    for url, place, parts in listed:
        name = url.removeprefix(language.folder).strip("/").replace("/", "-") or "index"
        shown = as_json([" ".join(part["shown"].split()) for part in parts])
        file = hashed(f"assets/search-{language.code}/{name}.json", shown)
        write_file(shown, str(site / file))
        for at, part in enumerate(parts):
            title = CLAUSE.split(part["title"]) + [name] * (at == 0)  # that name is the same in all languages
            fields = [title, [part["words"]], [part["code"]], [part["id"]]]
            rows = [[terms_of(text, ways) for text in texts] for texts in fields]
            quoted = [terms_of(text, ways) for text in ERROR.findall(part["code"])]
            words = set(rows[2][0]) - set(chain(*quoted))  # else programs say the same words again and again
            rows[2] = [*quoted, sorted(words)]
            counts.update({term for row in chain(*rows) for term in row})
            sections.append((len(pages), at, part["id"], " ".join(part["title"].split()), rows))
        pages.append((url, file, place))
    character = {
        term: chr(FIRST + at) for at, term in enumerate(sorted(counts, key=lambda term: (-counts[term], term)))
    }
    heard = {term: fold(term, ways["hears"]) for term in character} if language.sounds else {}
    little = {fold(term, ways["hears"]) for term in terms_of(language.little, ways) if not term.isascii()}
    written = lambda row: ":".join("".join(map(character.get, text)) for text in row)  # noqa: E731
    return ways | {
        "labels": {name: language.labels[name] for name in LABELS},
        "phrases": phrases(language, languages, ways),
        "sounds": " ".join(heard.values()),
        "hushed": sorted(little) if heard else [],
        "terms": " ".join(character),
        "holding": [counts[term] for term in character],
        "pages": pages,
        "sections": [(*section, *map(written, rows)) for *section, rows in sections],
    }


def as_json(content) -> bytes:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode()


def order(nav, config) -> None:
    """Pages in the order of the navigation. The last is the first page, which only sums up; cards of errors come after all."""
    first, *others = (page.url.removeprefix("./") for page in nav.pages)
    config.extra["places"] = [*(url for url in others if not url.startswith("errors/")), first]
