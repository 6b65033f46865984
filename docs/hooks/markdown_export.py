"""Each page as plain Markdown beside its HTML, `zero-grad/index.md`: for readers who ask an assistant, and for the assistants.

`index.md` beside `index.html`: the address is the page's own with a name added, on every page and in every language.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urljoin

from mkdocs.utils import write_file
from torch_source import licence

MARKER = re.compile(r"# \((\d+)\)!$")
PROGRAM = re.compile(r"\s*`((snippets/\S+\.py)(?:#\w+)?)`")
FENCE = re.compile(r"(\s*)(`{3,})(?: \{ \.(\w+) .*\})?")
FIGURE = re.compile(r"!\[(.*)\]\(figures/\S+\)")
FOLDED = re.compile(r"(\s*)(?:\?{3}\+?|!{3}) \w+ \"(.*)\"")
HEADING_ID = re.compile(r" \{ #\S+ \}$")
TERM = re.compile(r"^(\S.*)\n:   ", re.MULTILINE)
LINK = re.compile(r"\]\((?!\w+:)([^)#\s]*)(#[^)\s]+)?\)")


def on_page_content(html, page, config, files):
    if page.fallback:
        return
    lines = list(readable(page, config, files, config.extra["labels"]))
    title = next((at for at, line in enumerate(lines, 1) if line.startswith("# ")), 0)
    lines[title:title] = ["", f"> {page.meta.get('description')}", ">", f"> <{page.canonical_url}>"]
    lines += ["", "---", "", *foot(html, page, config)]
    text = TERM.sub(r"**\1**\n\n", "\n".join(single_blanks(lines))).strip() + "\n"
    write_file(text.encode(), str(Path(page.file.abs_dest_path).with_suffix(".md")))


def readable(page, config, files, words: dict, folds=("**{}**\n", "")) -> Iterator[str]:
    """Expanded Markdown without what only this site understands; markers stay as `# (1)`, the number of their note.

    `words` are what stands for an output, an error and a figure; `folds` what opens and closes a folded part.
    """
    base = config.extra["base"]

    def absolute(link: re.Match) -> str:
        """A link between pages leads to the page: its anchors are there."""
        source = posixpath.normpath(posixpath.join(posixpath.dirname(page.file.src_uri), link[1]))
        target = files.get_file_from_path(source) if link[1] else page.file
        if target is None:
            return link[0]  # MkDocs says so, and ends the build
        return f"]({urljoin(config.site_url, target.url)}{link[2] or ''})"

    fence, folded, program = "", "", ""
    for line in page.expanded.splitlines():
        if folded and line.startswith(folded):
            line = line.removeprefix(folded)
        elif folded and line.strip():
            folded = ""
            yield folds[1]
        if opened := FENCE.match(line):
            fence = "" if fence else opened[2]
            yield f"{opened[1]}{opened[2]}{opened[3]}" if opened[3] else line
        elif fence:
            yield MARKER.sub(r"# (\1)", line)
        elif found := PROGRAM.fullmatch(line):
            program = found[2]
            yield line.replace(f"`{found[1]}`", f"[{found[1]}]({base}{program})")
        elif "output-->" in line:
            yield line[: line.index("<")] + f"**{words['error' if program.endswith('_error.py') else 'output']}**"
        elif line.lstrip().startswith("<!--"):
            continue
        elif found := FOLDED.fullmatch(line):
            folded = found[1] + "    "
            yield found[1] + folds[0].format(found[2])
        else:
            yield HEADING_ID.sub("", LINK.sub(absolute, FIGURE.sub(rf"> **{words['figure']}** \1", line)))
    if folded:
        yield folds[1]


def single_blanks(lines: Iterable[str]) -> Iterator[str]:
    """One empty line where several are, save in code."""
    fence, before = False, ""
    for line in lines:
        fence ^= bool(FENCE.match(line))
        if fence or line or before:
            yield line
        before = line


def foot(html: str, page, config) -> Iterator[str]:
    """The credits, as partials/page-foot.html has them."""
    words = config.extra["labels"]
    if keys := page.meta.get("sources"):
        yield from (f"## {words['sources']}", "")
        for source in map(config.extra["sources"].get, keys):
            title = f"[{source['title']}]({source['url']})" if source.get("url") else source["title"]
            by = f", {source['by']}" if source.get("by") else ""
            yield f"- {title}{by}" + (f" ({source['licence']})" if source.get("licence") else "")
        yield ""
    if 'class="program source"' in html:
        yield from (f"{words['torch-licence']}:", "", "```text", *licence().splitlines(), "```", "")
    if 'class="program-title"' in html:
        yield from (words["ran"].format(**config.extra["ran"]), "")
    yield words["licence"]
