"""No word before it is explained: in the order of the menu, on the English pages. And on the first pages, programs that teach.

A page says in its front matter which terms it `explains`, by their ids in the glossary. It may use them, and so may all
pages after it. Notes and what is folded may look ahead, and so may the text of a link to the page that explains the word.
"""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from blocks.exercise import Exercise
from blocks.glossary import glossary
from blocks.program import Program
from blocks.term import EVERYDAY
from book import menu
from page import Shown, Words, parse
from pages import DOCS, fields, name
from words import settings

# What is no word of the glossary, and yet no beginner has heard it.
NAMED = {"retain-graph": ["retain_graph"], "fused": ["fused"], "foreach": ["foreach"], "hessian": ["Hessian"]}
STRICT = {*NAMED, "hook", "momentum", "weight-decay", "detach"}  # these may not stand in a program either
KNOWN = {term.id: term.names for term in glossary("en") if term.id not in EVERYDAY} | NAMED
LISTS = {"terms.md", "programs.md"}  # each of their lines explains or links a word
LINK = re.compile(r"\[([^]]*)\]\(([^)\s#]*)[^)]*\)")
FRAME = re.compile(r" ?\{ #[^}]*\}")

# Where a word stands before it is explained, and why it may.
EARLY: dict[tuple[str, str], str] = {}

MAIN = {
    "index.md": None,
    "zero-grad.md": None,
    "backward.md": 2,
    "step.md": 2,
    "training-loop.md": 2,
}  # so many sections
AT_MOST = 14
LONGER = {
    "zero_grad/where_to_clear": "one loop with the call in each of its four places: readers compare the places themselves",
    "zero_grad/the_first_call_has_nothing_to_clear": "two places, each with a trial before the loop and without",
    "zero_grad/gradients_alive_in_the_forward_pass": "measures the memory at three moments, for three places of the call",
    "zero_grad/two_gradients_that_grow": "two kinds of gradient, and counting the nodes behind the second takes a walk",
    "training_loop/plain_loop": "the page to copy from: data, model, loop and what it found are one whole",
}


def read_in_order() -> list[str]:
    return [uri for uri in menu(settings("en")["nav"]) if uri not in LISTS]


@cache
def text_of_page(uri: str) -> str:
    return (DOCS / "en" / uri).read_text("utf-8")


def explained(uri: str) -> list[str]:
    return fields(text_of_page(uri)).get("explains", [])


@cache
def pattern(term: str) -> re.Pattern:
    forms = "|".join(re.escape(form).replace(r"\ ", "[ _-]") for form in KNOWN[term])
    return re.compile(rf"(?<![\w-])(?:{forms})(?:e?s)?(?![\w-])", re.IGNORECASE)


def visible(uri: str, text: str) -> Iterator[tuple[int, str, bool]]:
    """Line by line what stands on a page, without notes and folds, and whether it is a program's."""
    folded = False
    for part in parse(text, f"docs/en/{uri}").parts:
        if isinstance(part, Words):
            folded = part.text.startswith("???") or (folded and part.text[:1] in ("", " "))
            if not folded:
                yield part.line, part.text, False
        elif isinstance(part, Shown) and not part.indent and isinstance(part.block, Program):
            if isinstance(part.block, Exercise):
                yield part.line, part.block.asks, False
            yield part.line, part.block.code, True


def early(pages: dict[str, str]) -> Iterator[tuple[str, str, str]]:
    """Page, term and message for each word that no page up to its own explains. `pages` are texts in reading order."""
    says = {uri: set(fields(text).get("explains", [])) for uri, text in pages.items()}
    known: set[str] = set()
    for uri, text in pages.items():
        known |= says[uri]
        for line, said, is_code in visible(uri, text):
            for term in STRICT - known if is_code else KNOWN.keys() - known:
                words = FRAME.sub("", LINK.sub(lambda link, term=term: left_of(link, says, term), said))
                if hit := pattern(term).search(words):
                    yield uri, term, f"docs/en/{uri}:{line}: “{hit[0]}” stands before a page explains {term}"


def left_of(link: re.Match, says: dict[str, set[str]], term: str) -> str:
    """The text of a link, unless it leads to where the word is explained."""
    return "" if term in says.get(link[2], ()) else link[1]


def test_no_word_stands_before_it_is_explained():
    found = list(early({uri: text_of_page(uri) for uri in read_in_order()}))
    wrong = [message for uri, term, message in found if (uri, term) not in EARLY]
    assert not wrong, "\n".join(wrong)
    assert set(EARLY) <= {(uri, term) for uri, term, _ in found}, "what is not needed any more goes"


def test_a_word_that_comes_too_early_is_seen():
    """In prose and in code font, in a heading and in a program; not in a note or a fold."""
    text = "# A\n\nA hook.\n\n## Use `retain_graph=True`\n\n??? note\n\n    detach\n\n[momentum](later.md) and [fused](other.md)\n"
    program = "/// program | zero_grad/clears_gradients_and_nothing_else\n///\n"
    pages = {"first.md": text + program, "later.md": "---\nexplains: [momentum, hook]\n---\nA hook has momentum.\n"}
    assert [(uri, term) for uri, term, _ in early(pages)] == [
        ("first.md", "hook"),
        ("first.md", "retain-graph"),
        ("first.md", "fused"),
        ("first.md", "momentum"),
    ]


def test_what_a_page_explains_is_a_term_and_stands_there():
    wrong = []
    for uri in read_in_order():
        for term in explained(uri):
            if term not in KNOWN:
                wrong.append(f"docs/en/{uri}: explains {term}, and the glossary has no such id")
            elif not pattern(term).search(text_of_page(uri).partition("\n---\n")[2]):
                wrong.append(f"docs/en/{uri}: explains {term}, and does not say it")
    for term in glossary("en"):
        if term.id not in EVERYDAY and term.id not in explained(f"{term.page}.md"):
            wrong.append(f"{term.place}: {term.page} is to explain {term.id}, and its front matter does not say so")
    assert not wrong, "\n".join(wrong)


def main_programs() -> Iterator[tuple[str, Program]]:
    for uri, sections in MAIN.items():
        section = 0
        for part in parse(text_of_page(uri), name(DOCS / "en" / uri)).parts:
            section += isinstance(part, Words) and part.text.startswith("## ")
            if (
                isinstance(part, Shown)
                and isinstance(part.block, Program)
                and (sections is None or section <= sections)
            ):
                yield uri, part.block


@pytest.mark.parametrize(("uri", "program"), list(main_programs()), ids=lambda it: getattr(it, "name", None) or it)
def test_a_program_of_the_first_pages_is_an_example(uri, program):
    """Few lines, and none that a beginner must skip."""
    lines = program.code.splitlines()
    if program.name in LONGER:
        assert len(lines) > AT_MOST, "it is short by now: no exception is needed"
        return
    assert len(lines) <= AT_MOST, f"{program.place}: {program.name} has {len(lines)} lines; at most {AT_MOST}"
    assert "lambda" not in program.code, f"{program.place}: {program.name} has a lambda"
    only_print = re.search(r"^def \w+\(.*\n(?:    .*\n)*?    print\(", program.code, re.MULTILINE)
    assert not only_print, f"{program.place}: {program.name} has a helper that prints"


def test_every_exception_is_of_a_program_there():
    assert set(LONGER) <= {program.name for _, program in main_programs()}
