"""MkDocs gets each page expanded: programs, notes, outputs and figures in their places, or one line that says what is wrong."""

import re
from pathlib import Path

import yaml
from blocks import Blocks
from expand import expand
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from project import ROOT, PageError

blocks: Blocks


def on_config(config):
    global blocks
    blocks = Blocks(config.extra["labels"])
    config.markdown_extensions.append(blocks)
    return config


def name(file) -> str:
    return Path(file.abs_src_path).relative_to(ROOT).as_posix()


@event_priority(-100)
def on_files(files, config):
    """What MkDocs would end with a traceback, or pass over in silence."""
    known = config.extra["sources"]
    for file in files.documentation_pages():
        try:
            text = Path(file.abs_src_path).read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
            meta = re.match(r"---\n(.*?)^---\n", text, re.DOTALL | re.MULTILINE)
            fields = yaml.safe_load(meta[1]) if meta else {}
        except UnicodeDecodeError as error:
            raise PluginError(f"{name(file)}: byte {error.start} is not UTF-8") from None
        except yaml.MarkedYAMLError as error:
            raise PluginError(f"{name(file)}:{error.problem_mark.line + 2}: {error.problem}") from None
        except yaml.YAMLError as error:
            raise PluginError(f"{name(file)}: {str(error).splitlines()[0]}") from None
        if not isinstance(fields, dict) or not isinstance(fields.get("sources", []), list):
            raise PluginError(
                f"{name(file)}:1: between the two --- stand lines `name: value`, and sources are a [list]"
            )
        if unknown := [key for key in fields.get("sources", []) if key not in known]:
            raise PluginError(f"{name(file)}: docs/sources.yml has no {unknown[0]}")


def on_page_markdown(markdown, page, config, files):
    folder = config.extra["language"]["folder"] if "part_of" in config.extra else ""
    blocks.root = "../" * (folder + page.url).count("/")
    blocks.words = config.extra["english" if page.fallback else "spoken"]["labels"]
    try:
        page.expanded = "\n".join(line for _, line in expand(page.file.content_string, name(page.file)))
    except PageError as error:
        raise PluginError(str(error)) from None
    return page.expanded


def on_page_content(html, page, config, files):
    """Nothing may look like code unless a block or a fence put it there: four spaces too many would.

    What may scroll sideways can be reached by keyboard, and is English in every language.
    """
    fences = len(re.findall(r"^ *```+ *[\w{]", page.expanded, re.MULTILINE))
    if html.count("<pre") != fences:
        found = html.count("<pre")
        raise PluginError(
            f"{name(page.file)}: {found} pieces of code are shown, {fences} are named; four spaces too many?"
        )
    spoken = "" if config.extra["language"]["code"] == "en" or page.fallback else ' lang="en"'
    html = re.sub(r"<pre>(?:<span></span>)?<code>", f'<pre><code tabindex="0"{spoken}>', html)
    html = re.sub(r'<details class="\w+"', "<details", html)  # what is folded looks the same everywhere
    if page.fallback:
        title = config.mdx_configs["toc"]["permalink_title"]
        html = html.replace(f'title="{title}"', f'title="{config.extra["english"]["permalink_title"]}"')
    return html
