"""What happens when, in the order in which it happens: the one file that MkDocs loads. What each step does stands in its module.

The English build makes the others, each a build of its own with these same events; what all share is carried by English alone.
"""

from pathlib import Path

import book
import languages
import light_html
import offline
import policy
import preview
import program_list
import publish
import questions
import redirects
import search
import serving
from mkdocs.plugins import event_priority

mode = {"serve": False, "first": True}  # MkDocs says which command it runs before there are settings to write it into


def on_startup(command: str, dirty: bool):
    mode["serve"] = command == "serve"


def on_config(config):
    is_part = languages.is_part(config)
    if mode["serve"] and mode["first"] and not is_part:
        serving.check_port(*config.dev_addr)
        config.extra["english_first"] = True
    mode["first"] = False
    languages.settle(config)
    publish.settle(config)
    preview.settle(config)
    search.settle(config)
    book.extend_markdown(config)
    config.extra["policy"] = (
        "" if mode["serve"] else policy.policy()
    )  # live reload works by an inline script of its own
    config.extra["worker"] = (
        "" if mode["serve"] else offline.WORKER
    )  # it would keep old pages from those who write new ones
    return config


@event_priority(100)
def on_files(files, config):
    languages.fall_back(files, config)
    book.read_all(files, config)
    if not languages.is_part(config):
        publish.carry(files, config)
        preview.carry(files, config)
    redirects.carry(files, config)
    return files


def on_nav(nav, config, files):
    languages.place(nav, config, files)
    search.order(nav, config)
    program_list.place(nav, files)  # to a search they are the last


def on_env(env, config, files):
    languages.share_assets(env, config)


def on_page_markdown(markdown, page, config, files):
    return book.for_markdown(page, config)


def on_page_content(html, page, config, files):
    if page.file.src_uri == "questions.md":
        page.questions = questions.data(html, config.extra["language"]["tag"])
    if not page.fallback:
        book.write_beside(page, files, config)


def on_page_context(context, page, config, nav):
    languages.address_alternates(page, config)
    book.tell_templates(context, page, config)


def on_post_template(output, template_name, config):
    return light_html.light(output) if template_name.endswith(".html") else output


def on_post_page(output, page, config):
    return light_html.light(languages.tag(output, config))


def on_post_build(config):
    languages.build_others(config, mode["serve"])
    if not languages.is_part(config):
        site = Path(config.site_dir)
        (site / "_headers").write_text(policy.headers(config.extra["path"]), "utf-8")
        search.index(config)  # it reads finished pages
        offline.write(
            site, {it["code"]: it["folder"] for it in config.extra["languages"]}
        )  # last: it lists finished files


def on_serve(server, config, builder):
    serving.build_the_rest(server, config, builder)
