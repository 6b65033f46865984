"""Each page on its way through MkDocs: read as data, given to Markdown, and written in the forms that stand beside its HTML.

The pages of a build are `config.extra["pages"]`, by their names below the language's folder.
"""

import posixpath
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urljoin

import export
import notebook
import yaml
from blocks import kinds, listing
from blocks.glossary import elsewhere, speech
from blocks.licence import licence
from language import ENGLISH
from markup import Look, Site, marked
from mkdocs.utils import write_file
from page import FRONT_MATTER, Page, parse
from project import ROOT, PageError, parsed, text_of
from publish import sheets


def extend_markdown(config) -> None:
    config.extra["rendered"] = Site()
    config.markdown_extensions.append(config.extra["rendered"])


def read_all(files, config) -> None:
    """Read every page, and make those that list programs; what is wrong ends the build in a line that names the place."""
    known = {file.src_uri: read(file, config.extra["sources"]) for file in files.documentation_pages()}
    in_order = [*menu(config.nav or []), *known]
    config.extra["pages"] = listing.add(files, {uri: known[uri] for uri in in_order if uri in known}, config)


def menu(items: Iterable) -> Iterator[str]:
    """The pages that the menu names, in its order."""
    for item in items:
        if isinstance(item, str):
            yield item
        else:
            yield from menu(item if isinstance(item, list) else item.values())


def read(file, sources: dict) -> Page:
    """A page, if what stands between its two --- lines is right too."""
    name, text = Path(file.abs_src_path).relative_to(ROOT).as_posix(), text_of(Path(file.abs_src_path))
    meta = FRONT_MATTER.match(text)
    fields = parsed(meta[1], name, yaml.safe_load, first=2) if meta else {}
    if not isinstance(fields, dict) or not isinstance(fields.get("sources", []), list):
        raise PageError(f"{name}:1: between the two --- stand lines `name: value`, and sources are a [list]")
    if unknown := [key for key in fields.get("sources", []) if key not in sources]:
        raise PageError(f"{name}: docs/sources.yml has no {unknown[0]}")
    return parse(text, name)._replace(meta=fields)


def for_markdown(page, config) -> str:
    """The text that Python-Markdown gets, with marks for the blocks; they are shown in the page's language, or in English if it is not translated."""
    shown, language = config.extra["pages"][page.file.src_uri], config.extra["language"]
    foreign = language.code != ENGLISH and not page.fallback
    labels = config.extra["every"][0].labels if page.fallback else language.labels
    config.extra["rendered"].look = Look(
        page=shown,
        labels=labels,
        root="../" * page.url.count("/") + config.extra["top"],
        assets=config.extra["assets"],
        code=' tabindex="0"' + (' lang="en"' if foreign else ""),  # what may scroll sideways is reached by keyboard
        permalink=labels["heading-link"] if page.fallback else "",
        speech=speech(page, language, config.extra["languages"]),
    )
    return marked(shown)


def write_beside(page, files, env, config) -> None:
    """The page as Markdown and as a notebook, for readers who take it elsewhere."""
    shown, extra = config.extra["pages"][page.file.src_uri], config.extra
    names = elsewhere(extra["language"], extra["languages"])
    say = export.Say(extra["language"].labels, extra["base"], lambda link: address(link, page, files, config), names)
    parts = (env.get_template(f"partials/{it}.txt") for it in ("notebook-first", "notebook-install", "page-foot"))
    *first, foot = [part.render(config=config, page=page, **about(shown)) for part in parts]
    beside = Path(page.file.abs_dest_path)
    write_file(export.markdown(shown, page.canonical_url, foot, say).encode(), str(beside.with_suffix(".md")))
    cells = notebook.text(shown, *first, foot, say)
    write_file(cells.encode(), str(beside.with_name(f"{page.file.name}.ipynb")))


def address(link: str, page, files, config) -> str | None:
    """Where a link between pages leads to: the page itself, for its anchors are there."""
    source = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), link))
    target = files.get_file_from_path(source) if link else page.file
    return target and urljoin(config.site_url, target.url)


def about(shown: Page) -> dict:
    """What templates ask of a page."""
    held = [kind for kind in sheets() if any(isinstance(block, kinds()[kind]) for block in shown.blocks)]
    return {"shown": shown, "sheets": held, "torch_licence": licence() if shown.sources else ""}
