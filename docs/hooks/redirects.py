"""Old addresses lead to new ones, in every language: `old: new` in docs/redirects.yml, or `page#heading: page#heading`.

At the old address of a page stands a page that leads on. The old address of a heading is one line of its old page, which only
those see who come by it: see main.html. A script follows either at once.
"""

import re
from typing import NamedTuple

import yaml
from mkdocs.exceptions import PluginError
from project import ROOT, parsed
from publish import add, hashed, script

LIST = ROOT / "docs/redirects.yml"
ADDRESS = re.compile(r"[\w-]+(/[\w-]+)*(#[\w-]+)?")


class Place(NamedTuple):
    """Something with an address: a page or a heading. The title is HTML, the address relative to the pages of the language."""

    url: str
    title: str


def moves() -> dict[str, tuple[str, str]]:
    """New address of each old one, and where the list says so. Raise PluginError for what is no such list."""
    root = parsed(LIST.read_text("utf-8"), "docs/redirects.yml", yaml.compose)
    found: dict[str, tuple[str, str]] = {}
    for old, new in root.value if isinstance(root, yaml.MappingNode) else [(root, root)] if root else []:
        line = f"docs/redirects.yml:{old.start_mark.line + 1}"
        if old is new or not (isinstance(old, yaml.ScalarNode) and isinstance(new, yaml.ScalarNode) and new.value):
            raise PluginError(f"{line}: a line must say `old-slug: new-slug`")
        if wrong := [node.value for node in (old, new) if not ADDRESS.fullmatch(node.value)]:
            raise PluginError(f"{line}: {wrong[0]} is no slug")
        if ("#" in old.value) != ("#" in new.value):
            raise PluginError(f"{line}: a page leads to a page, and page#heading to page#heading")
        if old.value in found:
            raise PluginError(f"{line}: {old.value} stands in the list twice")
        found[old.value] = new.value, line
    return found


def check(moved: dict[str, tuple[str, str]], standing: dict[str, Place]) -> None:
    """Raise PluginError for a new address that is not there, and for an old one that still is."""
    for old, (new, line) in moved.items():
        kind, (page, *heading), to = "heading" if "#" in old else "page", old.split("#"), new.partition("#")[0]
        for again in moved.keys() & {new, to}:
            raise PluginError(f"{line}: {again} has moved too; write {old}: {new.replace(again, moved[again][0])}")
        if old in standing:
            raise PluginError(f"{line}: {old} is still a {kind}, so it cannot lead to {new}")
        if heading and page not in standing:
            raise PluginError(f"{line}: there is no page {page}")
        if new not in standing:
            raise PluginError(f"{line}: there is no {kind} {new}")


def carry(files, env, config) -> None:
    """A page at each old address of a page, and for each page the headings that it no longer has, in this build's language."""
    standing = {address: place for file in files.documentation_pages() for address, place in places(file.page)}
    moved, config.extra["moved"] = moves(), {}
    check(moved, standing)
    config.extra["assets"]["redirect.js"] = hashed("assets/redirect.js", script("redirect"))
    for old, (new, _) in moved.items():
        page, _, heading = old.partition("#")
        if heading:
            config.extra["moved"].setdefault(f"{page}.md", {})[heading] = standing[new]
        else:
            up = "/".join([".."] * (page.count("/") + 1))
            html = env.get_template("redirect.html").render(config=config, page=None, base_url=up, target=standing[new])
            add(files, config, f"{page}/index.html", html)
    if not config.extra["below"] and any("#" not in old for old in moved):
        add(files, config, config.extra["assets"]["redirect.js"], script("redirect"))


def places(page):
    """Each address of a page, as the list has it: its own, and those of its headings."""
    name, url, left = page.file.src_uri.removesuffix(".md"), page.url.removeprefix("./"), [*page.toc]
    yield name, Place(url, page.title)
    for heading in left:
        yield f"{name}#{heading.id}", Place(f"{url}#{heading.id}", heading.title)
        left += heading.children
