"""A page as plain Markdown: what pytest and its plugin for code in documents run, and what any other tool can take over."""

from collections.abc import Iterator

from page import Page, Words, parse


def expand(text: str, name: str) -> Iterator[tuple[int, str]]:
    """A page as its author wrote it, as plain Markdown with its line numbers. Raise PageError for what is wrong."""
    return markdown(parse(text, name))


def markdown(page: Page) -> Iterator[tuple[int, str]]:
    """Line number on the page and line of plain Markdown: it needs nothing of this project, stock pytest-codeblocks can run it."""
    for part in page.parts:
        if isinstance(part, Words):
            yield part.line, part.text
        else:  # an empty line too: without its indent, stock pytest-codeblocks drops it
            yield from ((part.line, part.indent + line) for line in part.block.markdown())
