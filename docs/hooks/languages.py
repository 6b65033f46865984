"""One MkDocs build per language. The English build runs the others, so that `mkdocs build` and `mkdocs serve` give the whole site.

A language is its folder of pages and its `mkdocs.<code>.yml`. One that is not `complete` shows English pages where it has none.
"""

import os
import posixpath
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import pass_context
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from project import settings

ENGLISH = "en"


def root(config) -> Path:
    return Path(config.config_file_path).parent


def is_part(config) -> bool:
    """Whether the English build runs this one, so that css, js and the 404 page are already there."""
    return "part_of" in config.extra


def configurations(config) -> list[Path]:
    return [root(config) / "mkdocs.yml", *sorted(root(config).glob("mkdocs.*.yml"))]


def spoken(extra: dict) -> dict:
    """What a language is called, and its words."""
    return extra["language"] | {"labels": extra["labels"], "typed": extra.get("typed", {})}


def languages(config) -> list[dict]:
    """Every language of the site as its own configuration names it, English first; or this one, if it is built alone."""
    if os.environ.get("ALONE") or not (is_part(config) or config.extra["language"]["code"] == ENGLISH):
        return [spoken(config.extra)]
    found = [spoken(settings(file)["extra"]) for file in configurations(config)]
    folders = {path.parent.name for path in (root(config) / "docs").glob("*/*.md")}
    for unknown in sorted(folders - {language["code"] for language in found}):
        raise PluginError(f"docs/{unknown}: pages of a language that no mkdocs.{unknown}.yml names")
    return found


def settle(config) -> None:
    """The languages of the site, and where they stand."""
    language = config.extra["language"]
    if not config.site_url:
        raise PluginError(
            "mkdocs.yml: site_url, or SITE_URL, is empty; links in the sitemap and previews need an address"
        )
    base = (config.extra.get("part_of") or config.site_url).rstrip("/") + "/"
    config.extra |= {"base": base, "languages": languages(config), "path": urlsplit(base).path}
    english = settings(root(config) / "mkdocs.yml")
    config.extra["spoken"] = spoken(config.extra)
    config.extra["english"] = spoken(english["extra"]) | english["markdown_extensions"]["toc"]
    config.watch += configurations(config)
    if is_part(config):
        config.site_url = base + language["folder"]
        config.theme.static_templates -= {"404.html", "503.html", "sitemap.xml", "robots.txt"}


def build_others(config, serving: bool) -> None:
    """The English build makes those of the other languages."""
    if config.extra["language"]["code"] != ENGLISH or "english_first" in config.extra:
        return
    for language in config.extra["languages"][1:]:
        part = load_config(
            str(root(config) / f"mkdocs.{language['code']}.yml"),
            site_dir=str(Path(config.site_dir) / language["folder"]),
            strict=config.strict,
        )
        part.extra["part_of"] = config.extra["base"]
        part.plugins.on_startup(command="serve" if serving else "build", dirty=False)
        build(part)
        part.plugins.on_shutdown()


def fall_back(files, config) -> None:
    """Fall back to the English page where the language has none; a complete language must have them all."""
    if is_part(config):
        for file in [file for file in files if not Path(file.abs_src_path).is_relative_to(config.docs_dir)]:
            files.remove(file)  # the theme's: shared, the English build has put them in place
    language, english = config.extra["language"], root(config) / "docs" / ENGLISH
    for source in sorted(english.rglob("*.md")):
        uri = source.relative_to(english).as_posix()
        if files.get_file_from_path(uri) is None:
            if language["complete"]:
                raise PluginError(f"docs/{language['code']}/{uri}: this page is missing, and the language is complete")
            file = File(uri, str(english), config.site_dir, config.use_directory_urls)
            file.fallback = True
            files.append(file)


def place(nav, config, files) -> None:
    """Tell each page where it stands in the other languages, before the sitemap and the first page are made."""
    for section in filter(lambda item: item.is_section, nav):
        if section.title not in config.extra["labels"]:
            file = Path(config.config_file_path).name
            raise PluginError(f"{file}: nav has a section {section.title}, and there is no label of that name")
        section.title = config.extra["labels"][section.title]
    for file in files.documentation_pages():
        page = file.page
        uri = getattr(file, "listed_on", file).src_uri  # a list is translated where the page is that makes it
        page.fallback = getattr(file, "fallback", False)
        page.alternates = [
            language
            | {
                "url": config.extra["base"] + language["folder"] + page.url.removeprefix("./"),
                "translated": (root(config) / "docs" / language["code"] / uri).is_file(),
                "current": language["code"] == config.extra["language"]["code"],
            }
            for language in config.extra["languages"]
        ]
        if page.fallback:
            page.canonical_url = page.alternates[0]["url"]


def share_assets(env, config) -> None:
    """Let `assets/…` in any template mean the shared folder at the site's root."""
    url, up = env.filters["url"], posixpath.relpath(".", config.extra["language"]["folder"] or ".")

    @pass_context
    def shared_url(context, value):
        if is_part(config) and value.startswith("assets/"):
            return posixpath.normpath(posixpath.join(context["base_url"], up, value))
        return url(context, value)

    env.filters["url"] = shared_url


def address_alternates(page, config) -> None:
    """Relative addresses of the same page in the other languages: they work below any path."""
    here = config.extra["language"]["folder"] + page.url.removeprefix("./")
    for alternate in page.alternates:
        there = alternate["folder"] + page.url.removeprefix("./")
        alternate["href"] = posixpath.relpath(f"/{there}", f"/{here}") + "/"


def tag(output: str, config) -> str:
    """Material knows this language by its own code; browsers and screen readers go by the tag."""
    language = config.extra["language"]
    return output.replace(f'<html lang="{config.theme["language"]}"', f'<html lang="{language["tag"]}"', 1)
