"""A page at each old address of docs/redirects.yml that leads to the new one, in every language."""

import posixpath
import re
from html import escape

import yaml
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from project import ROOT
from publish import add, hashed, script

LIST = ROOT / "docs/redirects.yml"
PAGE = """\
<!doctype html>
<html lang="{tag}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="canonical" href="{canonical}">
<script src="{script}" data-to="{to}"></script>
<meta http-equiv="refresh" content="0; url={to}">
<p>{moved} <a href="{to}">{title}</a></p>
</html>
"""


def slugs() -> dict[str, tuple[str, str]]:
    """For each old slug the new one, and the place in the list; a wrong list ends the build in one line."""
    try:
        root = yaml.compose(LIST.read_text("utf-8"), yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        raise PluginError(f"docs/redirects.yml:{error.problem_mark.line + 1}: {error.problem}") from None
    except yaml.YAMLError as error:
        raise PluginError(f"docs/redirects.yml: {str(error).splitlines()[0]}") from None
    found = {}
    for old, new in root.value if isinstance(root, yaml.MappingNode) else [(root, root)] if root else []:
        place = f"docs/redirects.yml:{old.start_mark.line + 1}"
        if old is new or not (isinstance(old, yaml.ScalarNode) and isinstance(new, yaml.ScalarNode) and new.value):
            raise PluginError(f"{place}: a line must say `old-slug: new-slug`")
        if not re.fullmatch(r"[\w-]+(/[\w-]+)*", old.value):
            raise PluginError(f"{place}: {old.value} is no slug")
        if old.value in found:
            raise PluginError(f"{place}: {old.value} stands in the list twice")
        found[old.value] = new.value, place
    return found


def targets(files) -> dict[str, File]:
    """The page that each old slug leads to."""
    moved = slugs()
    for old, (new, place) in moved.items():
        if files.get_file_from_path(f"{old}.md"):
            raise PluginError(f"{place}: {old} is still a page, so it cannot lead to {new}")
        if new in moved:
            raise PluginError(f"{place}: {new} has moved too; write {old}: {moved[new][0]}")
        if files.get_file_from_path(f"{new}.md") is None:
            raise PluginError(f"{place}: there is no page {new}")
    return {old: files.get_file_from_path(f"{new}.md") for old, (new, _) in moved.items()}


def carry(files, config) -> None:
    """A page at each old address, in the language of this build."""
    name = hashed("assets/redirect.js", script("redirect"))
    moved = targets(files)
    if moved and "part_of" not in config.extra:
        add(files, config, name, script("redirect"))
    for old, target in moved.items():
        add(files, config, f"{old}/index.html", page(old, target, name, config))


def page(old: str, target: File, name: str, config) -> str:
    """The page at the old address. Relative, so that it works below any path."""
    language = config.extra["language"]
    up = "../" * ((language.folder if "part_of" in config.extra else "") + old + "/").count("/")
    url = target.url.removeprefix("./")
    return PAGE.format(
        tag=language.tag,
        policy=escape(config.extra["policy"]),
        title=escape(config.site_name),
        canonical=escape(config.site_url + url),
        script=up + name,
        to=escape(posixpath.relpath("/" + url, "/" + old) + "/"),
        moved=escape(language.labels["moved"]),
    )
