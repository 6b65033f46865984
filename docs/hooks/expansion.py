"""MkDocs gets each page expanded: programs, notes, outputs and figures in their places, or one line that says what is wrong."""

import re
from pathlib import Path

from blocks import Blocks
from expand import ROOT, PageError, expand
from mkdocs.exceptions import PluginError

blocks: Blocks


def on_config(config):
    global blocks
    blocks = Blocks(config.extra["labels"])
    config.markdown_extensions.append(blocks)
    return config


def on_page_markdown(markdown, page, config, files):
    folder = config.extra["language"]["folder"] if "part_of" in config.extra else ""
    blocks.root = "../" * (folder + page.url).count("/")
    source = Path(page.file.abs_src_path).relative_to(ROOT)
    try:
        page.expanded = "\n".join(line for _, line in expand(page.file.content_string, source))
    except PageError as error:
        raise PluginError(str(error)) from None
    return page.expanded


def on_page_content(html, page, config, files):
    """Nothing may look like code unless a block or a fence put it there: four spaces too many would.

    What may scroll sideways can be reached by keyboard.
    """
    fences = len(re.findall(r"^[\s>]*```+ *[\w{]", page.expanded, re.MULTILINE))
    if html.count("<pre") != fences:
        source = Path(page.file.abs_src_path).relative_to(ROOT)
        raise PluginError(
            f"{source}: {html.count('<pre')} pieces of code are shown, {fences} are named; four spaces too many?"
        )
    return re.sub(r"<pre>(?:<span></span>)?<code>", '<pre><code tabindex="0">', html)
