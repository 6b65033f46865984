"""The search index of each language, from the finished pages: which words stand in which section, in which order, as numbers.

`search/<code>.json` is what ranks. The texts of excerpts are a file for each page, which search.js asks for when it lists the page.
A text is cut into terms by the same rules here and in search.js: the rules are part of a language's value, and stand in its index.
"""

import json
import re
import unicodedata
from collections import Counter
from functools import cache
from pathlib import Path

from blocks.glossary import glossary
from finish.articles import Article
from finish.offline import belongs
from language import Language
from publish import hashed

INVISIBLE = (r"[\u200b-\u200d]", "")
# What stands between words: ASCII's and Latin-1's marks, danda, general punctuation, arrows and signs, CJK and full-width marks.
BETWEEN = r"\0-/:-@\[-`{-\u00a9\u00ab-\u00b1\u00b4\u00b6-\u00b8\u00bb\u00bf\u00d7\u00f7\u0964\u0965\u2000-\u200a\u2010-\u206f\u20a0-\u20cf\u2190-\u2bff\u3000-\u303f\ufe30-\ufe4f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65"
SIGNS = r"[-+*/%@=<>!]{2,}|[%@]"  # operators are searched too, but not those that stand in nearly every line
LABELS = ("search-none", "search-one", "search-some", "search-nearest")  # labels of an answer
CLAUSES = re.compile("[:：,]")  # what a title is made of
FIRST = 64  # the number 0 is written as the character of this number, for the rows of a title are parted by colons


def rules(language: Language, languages: list[Language]) -> dict:
    """How a text becomes terms, for Python and JavaScript alike; of all languages, for readers type words of any of them."""
    alone = "".join(it.letters for it in languages if not it.spaces) or r"\0"  # no dictionary knows all of our words
    folds = [INVISIBLE, *(fold for it in languages for fold in it.folds.items())]
    folds += [(f"[{it.optional}]", "") for it in languages if it.optional]
    folds += [(rf"(?<=[{it.letters}]{{{it.stem}}})(?:{it.endings})$", "") for it in languages if it.endings]
    token = rf"[{alone}]|\d+(?:\.\d+)+|[^{BETWEEN}{alone}]+|{SIGNS}"
    return {"token": token, "alone": alone, "folds": tuple(folds), "hears": tuple(language.sounds.items())}


def terms_of(text: str, rules: dict) -> list[str]:
    tokens = re.findall(rules["token"], unicodedata.normalize("NFC", text).lower())
    return [term for token in tokens if (term := fold(token, rules["folds"]))]


@cache
def fold(word: str, folds: tuple[tuple[str, str], ...]) -> str:
    for pattern, to in folds:
        word = re.sub(pattern, to, word)
    return word


def phrases(language: Language, languages: list[Language], rules: dict) -> dict[str, list[str]]:
    """What a reader may type, and the parts of what it means: names of terms in other languages, too. Without parts: it only joins words."""
    own = {term.id: term.names[0] for term in glossary(language.code)}
    others = [term for it in languages if it.code != language.code for term in glossary(it.code) if term.id in own]
    known = {word: "" for it in languages for word in it.little.split()}
    known |= {name: own[term.id] for term in others for name in (*term.names, *term.also)}
    known |= {name: term.names[0] for term in glossary(language.code) for name in term.also} | language.typed
    parts = {said: [" ".join(terms_of(part, rules)) for part in meant.split()] for said, meant in known.items()}
    terms = {" ".join(terms_of(said, rules)): meant for said, meant in parts.items()}
    return {
        said: meant
        for said, meant in terms.items()
        if not meant or not set(said.split()) <= set(" ".join(meant).split())
    }


def index(pages: dict[str, str], config) -> None:
    """What ranks and what is shown, for every language, from the finished pages by their names below the site."""
    site, languages = Path(config.site_dir), config.extra["languages"]
    for language in languages:
        names = [name for name in pages if name.endswith("index.html") and belongs(name, languages) == language.code]
        urls = {name.removesuffix("index.html"): pages[name] for name in names if "noindex" not in pages[name]}
        places = {language.folder + url: at for at, url in enumerate(config.extra["places"])}
        listed = sorted(urls, key=lambda url: places.get(url, len(places)))
        articles = {url: Article(urls[url]).sections for url in listed}
        told = index_of(site, language, config.extra["every"], articles, len(places) - 1)
        write(site / f"search/{language.code}.json", as_json(told))


def index_of(
    site: Path, language: Language, languages: list[Language], articles: dict[str, list[dict]], last: int
) -> dict:
    """The index of a language; the texts of its pages are written on the way, for the index names them."""
    ways, counts, pages, sections = rules(language, languages), Counter(), [], []
    for url, parts in articles.items():
        name = url.removeprefix(language.folder).strip("/").replace("/", "-") or "index"
        shown = [" ".join(part["shown"].split()) for part in parts]
        text = as_json(shown)
        file = hashed(f"assets/search-{language.code}/{name}.json", text)
        write(site / file, text)
        for at, part in enumerate(parts):
            clauses = CLAUSES.split(part["title"]) + ([name] if at == 0 else [])  # what is the same in all languages
            fields = [
                [terms_of(clause, ways) for clause in clauses],
                *([terms_of(part[it], ways)] for it in ("words", "code", "id")),
            ]
            counts.update(term for rows in fields for row in rows for term in row)
            sections.append((len(pages), at, part["id"], " ".join(part["title"].split()), fields))
        pages.append((url, file, round(min(1, len(pages) / last), 3)))
    number = {term: at for at, (term, _) in enumerate(sorted(counts.items(), key=lambda found: (-found[1], found[0])))}
    sounds: dict[str, list[int]] = {}
    heard = [*number.items(), *((word, -1) for word in terms_of(language.little, ways))]
    for term, at in heard if language.sounds else ():
        sounds.setdefault(fold(term, ways["hears"]), []).append(at)
    code = lambda rows: ":".join("".join(chr(FIRST + number[term]) for term in row) for row in rows)  # noqa: E731
    return ways | {
        "labels": {name: language.labels[name] for name in LABELS},
        "phrases": phrases(language, languages, ways),
        "sounds": sounds,
        "terms": " ".join(number),
        "pages": pages,
        "sections": [(*section, *map(code, fields)) for *section, fields in sections],
    }


def as_json(content) -> str:
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8")


def order(nav, config) -> None:
    """Pages in the order of the navigation; the first page only sums up what the next ones explain."""
    first, *others = (page.url.removeprefix("./") for page in nav.pages)
    middle = len(others) // 2
    config.extra["places"] = [*others[:middle], first, *others[middle:]]
