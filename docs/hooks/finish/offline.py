"""Reading without a network: the worker of the site, and the list of what each language consists of.

`offline.json` holds every file of a language with a hash and its size. The worker stores what is visited, and on request all.
"""

import hashlib
import json
import re
from pathlib import Path

from language import Language
from project import ROOT

WORKER, LIST = "sw.js", "offline.json"
SOURCE = ROOT / "docs/theme/assets/worker.js"
SIZE = re.compile(r'(data-do="offline"[^>]*>[^<]*)\{size\}')  # in a page's foot until the site is whole
LEADS_ON = 'http-equiv="refresh"'  # a page at an old address
OF_ALL = {"404.html", "503.html"}
SEARCH = re.compile(r"(?:assets/(?:search|three_calls|errors)-|search/)([a-z]+)[/.]")  # a language's own
SHARED = re.compile(r"snippets/|programs\.zip|assets/icon\.|assets/(?!redirect\.).*\.(js|css)$")


def write(site: Path, pages: dict[str, str], languages: list[Language]) -> dict[str, str]:
    """Put the worker and its list beside the pages; the pages, with the size of their language in their feet."""
    names = parts(site, pages, languages)
    whole = {name: (site / name).read_bytes() for name in set().union(*names.values()) - pages.keys()}
    whole |= {name: html.encode() for name, html in pages.items()}
    for files in names.values():
        size = f"{sum(len(whole[name]) for name in files) / 1e6:.1f} MB"
        pages = pages | {name: SIZE.sub(rf"\g<1>{size}", pages[name]) for name in files if name in pages}
    whole |= {name: html.encode() for name, html in pages.items()}
    lists = {
        code: {name.removesuffix("index.html"): about(whole[name]) for name in files} for code, files in names.items()
    }
    version = hashlib.sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()[:16]
    drawn = [f"assets/{file.name}" for file in sorted(site.glob("assets/*")) if re.match(r"(site|icon)\.", file.name)]
    top = sorted({name.partition("/")[0] for files in names.values() for name in files} | {"", *OF_ALL})
    build = {"version": version, "shared": ["503.html", *drawn], "top": top}
    worker = SOURCE.read_text("utf-8").replace("const BUILD = {}", f"const BUILD = {json.dumps(build)}")
    listed = json.dumps({"version": version, "languages": lists}, sort_keys=True, separators=(",", ":"))
    (site / LIST).write_text(listed, "utf-8")
    (site / WORKER).write_text(worker, "utf-8")
    return pages


def parts(site: Path, pages: dict[str, str], languages: list[Language]) -> dict[str, list[str]]:
    """The files of each language: its pages in every form, what they load, its search, and the programs."""
    of: dict[str, list[str]] = {language.code: [] for language in languages}
    fonts = {language.code: f"assets/{Path(language.web_font).stem}." for language in languages if language.web_font}
    for name in sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()):
        if name in OF_ALL or LEADS_ON in pages.get(name, ""):
            codes = set()
        elif re.search(r"\.(html|md|ipynb)$", name):
            codes = {belongs(name, languages)}
        elif found := SEARCH.match(name):
            codes = {found[1]}
        elif SHARED.match(name):
            codes = of.keys()
        else:
            codes = {code for code, font in fonts.items() if name.startswith(font)}
        for code in of.keys() & codes:
            of[code].append(name)
    return of


def belongs(name: str, languages: list[Language]) -> str:
    """The language whose folder a file lies in; a language alone stands at the root, and all is its own."""
    inside = [language for language in languages if name.startswith(language.folder)]
    return max(inside or languages, key=lambda language: len(language.folder)).code


def about(content: bytes) -> tuple[str, int]:
    """Hash and size."""
    return hashlib.sha256(content).hexdigest()[:8], len(content)
