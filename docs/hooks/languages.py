"""One MkDocs build per language. The English build runs the others, so that `mkdocs build` and `mkdocs serve` give the whole site.

A language is its folder of pages and its `mkdocs.<code>.yml`. One that is not `complete` shows English pages where it has none.
"""

import os
from pathlib import Path
from urllib.parse import urlsplit

from language import ENGLISH, code_of, every
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from project import ROOT

ONCE = {"404.html", "503.html", "_headers", "sitemap.xml", "robots.txt"}
SHARED = ("serving", "base", "path", "every", "languages", "shared")


def settle(config) -> None:
    """The language of this build; what it shares with those of the other languages, a part has been told."""
    if "below" not in config.extra:
        config.extra |= site(config)
        config.watch += ROOT.glob("mkdocs*.yml")
    code = code_of(Path(config.config_file_path))
    config.extra["language"] = next(language for language in config.extra["every"] if language.code == code)
    config.extra["top"] = "../" if config.extra["below"] else ""  # from this build's root to that of the site
    config.mdx_configs["toc"]["permalink_title"] = config.extra["language"].labels["heading-link"]


def site(config) -> dict:
    """Where the site stands, and its languages: those that are shown are all, or this one if it is built alone."""
    if not config.site_url:
        raise PluginError(
            "mkdocs.yml: site_url, or SITE_URL, is empty; links in the sitemap and previews need an address"
        )
    known, own = every(ROOT), code_of(Path(config.config_file_path))
    folders = {path.parent.name for path in (ROOT / "docs").glob("*/*.md")}
    for unknown in sorted(folders - {language.code for language in known}):
        raise PluginError(f"docs/{unknown}: pages of a language that no mkdocs.{unknown}.yml names")
    alone = os.environ.get("ALONE") or own != ENGLISH
    base = config.site_url.rstrip("/") + "/"
    return {
        "below": "",  # the folder of this build in the site
        "base": base,
        "path": urlsplit(base).path,
        "every": known,
        "languages": [language for language in known if language.code == own or not alone],
    }


def build_others(config) -> None:
    """Build the parts of the site in the other languages; what is there once has been put in its place by English."""
    for language in config.extra["languages"][1:]:
        part = load_config(
            str(ROOT / f"mkdocs.{language.code}.yml"),
            site_dir=str(Path(config.site_dir) / language.folder),
            site_url=config.extra["base"] + language.folder,
            strict=config.strict,
        )
        part.theme.static_templates -= ONCE
        part.extra |= {name: config.extra[name] for name in SHARED} | {"below": language.folder}
        build(part)


def fall_back(files, config) -> None:
    """Fall back to the English page where the language has none; a complete language must have them all."""
    for file in [file for file in files if not Path(file.abs_src_path).is_relative_to(config.docs_dir)]:
        files.remove(file)  # the theme's: what the site needs of them it carries itself, once for all languages
    language, english = config.extra["language"], ROOT / "docs" / ENGLISH
    for source in sorted(english.rglob("*.md")):
        uri = source.relative_to(english).as_posix()
        if files.get_file_from_path(uri) is None:
            if language.complete:
                raise PluginError(f"docs/{language.code}/{uri}: this page is missing, and the language is complete")
            file = File(uri, str(english), config.site_dir, config.use_directory_urls)
            file.fallback = True
            files.append(file)


def place(nav, config, files) -> None:
    """Tell each page where it stands in the other languages, before the sitemap and the first page are made."""
    own = config.extra["language"]
    for section in filter(lambda item: item.is_section, nav):
        if section.title not in own.labels:
            file = Path(config.config_file_path).name
            raise PluginError(f"{file}: nav has a section {section.title}, and there is no label of that name")
        section.title = own.labels[section.title]
    for file in files.documentation_pages():
        page = file.page
        page.fallback = getattr(file, "fallback", False)
        page.path = page.url.removeprefix("./")  # below the folder of each language
        source = getattr(file, "listed_on", file).src_uri  # a list is translated where the page is that makes it
        page.languages = [it for it in config.extra["languages"] if (ROOT / "docs" / it.code / source).is_file()]
        if page.fallback:
            page.canonical_url = config.extra["base"] + page.path
