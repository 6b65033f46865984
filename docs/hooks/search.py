"""The search index of each language, from the finished pages: which words stand in which section, in which order, as characters.

`search/<code>.json` is what ranks. The texts of excerpts are a file for each page, which search.js asks for when it lists the page.
A text is cut into terms by the same rules here and in search.js: the rules are part of a language's value, and stand in its index.
"""

import re
from collections import Counter
from itertools import chain
from pathlib import Path

from blocks.glossary import glossary
from finish.articles import Article
from finish.offline import belongs
from language import Language, fold, rules, terms_of
from mkdocs.utils import write_file
from project import compact
from publish import hashed

LABELS = ("search-none", "search-one", "search-some", "search-nearest")  # of an answer
ERROR = re.compile(r"\b[A-Z]\w*(?:Error|Exception|Warning): .+")  # a message is found word for word
FIRST = 64  # the commonest term is written as the character of this number, and the others as those that follow


def order(nav, config) -> None:
    """Where pages stand in the menu, of 1. The first page, which only sums up, is the last; after it come errors and programs."""
    first, *others = (page.url.removeprefix("./") for page in nav.pages)
    pages = [*(url for url in others if not url.startswith("errors/")), first]
    config.extra["places"] = {url: round(at / len(pages), 3) for at, url in enumerate(pages)}


def index(pages: dict[str, str], config) -> None:
    """What ranks and what is shown, for every language, from the finished pages by their names below the site."""
    languages, places, assets = (config.extra[name] for name in ("languages", "places", "assets"))
    for language in languages:
        own = (name for name in pages if name.endswith("index.html") and belongs(name, languages) == language.code)
        urls = {name.removesuffix("index.html"): pages[name] for name in own if "noindex" not in pages[name]}
        place = {url: places.get(url.removeprefix(language.folder), 1) for url in urls}
        listed = [(url, place[url], Article(urls[url]).sections) for url in sorted(urls, key=place.get)]
        told = index_of(Path(config.site_dir), language, config.extra["every"], listed)
        told["errors"] = [assets[file] for file in ("pasted.js", "errors.js", f"errors-{language.code}.json")]
        write_file(compact(told).encode(), f"{config.site_dir}/search/{language.code}.json")


def index_of(site: Path, language: Language, languages: list[Language], listed: list[tuple]) -> dict:
    """The index of a language; the texts of its pages are written on the way, for the index names them."""
    ways, counts, pages, sections = rules(language, languages), Counter(), [], []
    for url, place, parts in listed:
        name = url.removeprefix(language.folder).strip("/").replace("/", "-") or "index"
        shown = compact([" ".join(part["shown"].split()) for part in parts]).encode()
        file = hashed(f"assets/search-{language.code}/{name}.json", shown)
        write_file(shown, str(site / file))
        for at, part in enumerate(parts):
            clauses = re.split("[:：]", part["title"]) + [name] * (at == 0)  # that name is the same in all languages
            heading, errors = ([terms_of(text, ways) for text in it] for it in (clauses, ERROR.findall(part["code"])))
            words = {*terms_of(part["code"], ways)}.difference(*errors)  # programs say the same words again and again
            rows = [heading, [terms_of(part["words"], ways)], [*errors, sorted(words)]]
            counts.update({term for row in chain(*rows) for term in row})
            sections.append((len(pages), at, part["id"], " ".join(part["title"].split()), rows))
        pages.append((url, file, place))
    terms = sorted(counts, key=lambda term: (-counts[term], term))
    character = {term: chr(FIRST + at) for at, term in enumerate(terms)}
    written = lambda rows: ":".join("".join(map(character.get, row)) for row in rows)  # noqa: E731
    sound = lambda terms: [fold(term, ways["hears"]) for term in terms if language.sounds]  # noqa: E731
    return ways | {
        "labels": {name: language.labels[name] for name in LABELS},
        "phrases": phrases(language, languages, ways),
        "sounds": " ".join(sound(terms)),
        "hushed": sorted({*sound(term for term in terms_of(language.little, ways) if not term.isascii())}),
        "terms": " ".join(terms),
        "holding": [counts[term] for term in terms],
        "pages": pages,
        "sections": [(*section, *map(written, rows)) for *section, rows in sections],
    }


def phrases(language: Language, languages: list[Language], ways: dict) -> dict[str, list[str]]:
    """What a reader may type, and what it means; names of terms in other languages, too. Without a meaning it only joins words."""
    own = {term.id: term.names[0] for term in glossary(language.code)}
    known = [(word, "") for it in languages for word in it.little.split()]
    for it in sorted(languages, key=lambda it: it.code == language.code):  # its own words are the last, and stay
        for term in glossary(it.code):
            names = term.also + (term.names if it.code != language.code or not it.spaces else [])
            known += [(name, own[term.id]) for name in names if term.id in own]
    known += language.typed.items()
    return {" ".join(terms_of(typed, ways)): terms_of(meant, ways) for typed, meant in known}
