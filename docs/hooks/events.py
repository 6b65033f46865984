"""What happens when, in the order in which it happens: the one file that MkDocs loads. What each step does stands in its module.

The English build makes the others, each a build of its own with these same events. `config.extra["below"]` is the folder of
such a part in the site: what the site has once, and what only the whole site knows, is left to English.
"""

from pathlib import Path

import book
import languages
import publish
import redirects
import search
import serving
from blocks import listing
from finish import finish
from mkdocs.plugins import event_priority


def on_config(config):
    serving.settle(config)
    languages.settle(config)
    publish.settle(config)
    book.extend_markdown(config)
    return config


@event_priority(100)
def on_files(files, config):
    languages.fall_back(files, config)
    book.read_all(files, config)
    if not config.extra["below"]:
        publish.carry(files, config)
    return files


def on_nav(nav, config, files):
    languages.place(nav, config, files)
    search.order(nav, config)
    listing.place(nav, files)  # to a search they are the last


def on_page_markdown(markdown, page, config, files):
    return book.for_markdown(page, config)


def on_env(env, config, files):  # by now every page has been read
    for page in [file.page for file in files.documentation_pages() if not file.page.fallback]:
        book.write_beside(page, files, env, config)
    redirects.carry(files, env, config)


def on_page_context(context, page, config, nav):
    return context | book.about(config.extra["pages"][page.file.src_uri])


def on_post_build(config):
    if config.extra["below"]:
        return
    if not config.extra["english_first"]:
        languages.build_others(config)
    complete(config)


def on_serve(server, config, builder):
    serving.Rest(server, config, builder, lambda: complete(config)).begin()


def complete(config):
    finish(Path(config.site_dir), config.extra["languages"], lambda pages: search.index(pages, config))
