"""Reading without a network: the worker of the site, and the list of what each language consists of.

`offline.json` holds every file of a language with a hash and its size. The worker stores what is visited, and on request all.
"""

import hashlib
import json
import re
from pathlib import Path

from language import Language
from publish import script

WORKER, LIST = "sw.js", "offline.json"
SIZE = re.compile(r'(data-do="offline"[^>]*>[^<]*)\{size\}')  # in a page's foot until the site is whole


def write(site: Path, languages: list[Language]) -> None:
    """Put the worker and its list beside the pages. Each page's foot is told the size."""
    files = parts(site, languages)
    for names in files.values():
        size = f"{sum((site / name).stat().st_size for name in names) / 1e6:.1f} MB"
        for page in [site / name for name in names if name.endswith(".html")]:
            page.write_text(SIZE.sub(rf"\g<1>{size}", page.read_text("utf-8")), "utf-8")
    lists = {code: {address(name): about(site / name) for name in names} for code, names in files.items()}
    version = hashlib.sha256(json.dumps(lists, sort_keys=True).encode()).hexdigest()[:16]
    drawn = [f"assets/{file.name}" for file in sorted(site.glob("assets/*")) if re.match(r"(site|icon)\.", file.name)]
    top = sorted({name.partition("/")[0] for names in files.values() for name in names} | {"", "404.html", "503.html"})
    build = {"version": version, "shared": ["503.html", *drawn], "top": top}
    whole = {"version": version, "languages": lists}
    (site / LIST).write_text(json.dumps(whole, sort_keys=True, separators=(",", ":")), "utf-8")
    (site / WORKER).write_text(
        script("worker").replace("const BUILD = {}", f"const BUILD = {json.dumps(build)}"), "utf-8"
    )


def parts(site: Path, languages: list[Language]) -> dict[str, list[str]]:
    """The files of each language: its pages in every form, what they load, its search, and the programs."""
    folders = {language.code: language.folder for language in languages}
    names = sorted(path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file())
    of: dict[str, list[str]] = {code: [] for code in folders}
    for name in names:
        if name in ("404.html", "503.html") or is_redirect(site / name):
            continue  # the first two are for all languages
        if re.search(r"\.(html|md|ipynb)$", name):
            of[belongs(name, folders)].append(name)
        elif found := re.match(
            r"(?:assets/search-|pagefind/(?:index/|pagefind\.|wasm\.|texts\.)(?:en-x-)?)([a-z]+)[\w-]*[._]", name
        ):
            for code in folders.keys() & {found[1]}:
                of[code].append(name)
        elif re.match(r"snippets/|programs\.zip|pagefind/|assets/(site|search|icon)\.", name):
            for code in folders:
                of[code].append(name)
        for language in languages:
            if language.web_font and name.startswith(f"assets/{language.web_font.partition('.')[0]}."):
                of[language.code].append(name)
    return of


def is_redirect(file: Path) -> bool:
    return file.suffix == ".html" and b'http-equiv="refresh"' in file.read_bytes()


def belongs(name: str, folders: dict[str, str]) -> str:
    """The language whose folder a file lies in."""
    return max(((folder, code) for code, folder in folders.items() if name.startswith(folder)), default=("", *folders))[
        1
    ]


def address(name: str) -> str:
    """As browsers ask for it."""
    return name.removesuffix("index.html")


def about(file: Path) -> tuple[str, int]:
    """Hash and size."""
    content = file.read_bytes()
    return hashlib.sha256(content).hexdigest()[:8], len(content)
