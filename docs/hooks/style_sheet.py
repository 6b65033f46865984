"""One style sheet: Material's and ours, without the rules that no page of the site uses.

Material's sheet serves every site that could be built with it: three quarters of it is for parts that this one does not have.
"""

import re
from collections.abc import Iterable

import tinycss2

WORD = re.compile(r"[A-Za-z_][\w-]*")


def slim(css: str, pages: Iterable[str], script: str) -> str:
    """Keep the rules whose classes, ids and attributes occur in the pages or, as words, in the script."""
    used = set(WORD.findall(script))
    used |= {f"data-{word}" for word in used}  # dataset.scheme
    for html in pages:
        for tag in re.findall(r"<[a-z][^>]*>", html):
            used.update(WORD.findall(tag))
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    text = "".join(kept(rule, used) for rule in rules)
    while (shorter := without_unused_variables(text)) != text:
        text = shorter
    return text


def kept(rule, used: set[str]) -> str:
    """A rule as text, with only the selectors that can match; nothing if there are none."""
    if rule.type == "qualified-rule":
        selectors = [selector for selector in split(rule.prelude) if can_match(selector, used)]
        body = tinycss2.serialize(rule.content).strip()
        return f"{','.join(selectors)}{{{body}}}" if selectors and body else ""
    if rule.type == "at-rule" and rule.lower_at_keyword in ("media", "supports"):
        inside = "".join(kept(inner, used) for inner in tinycss2.parse_rule_list(rule.content, True, True))
        return f"@{rule.lower_at_keyword} {tinycss2.serialize(rule.prelude).strip()}{{{inside}}}" if inside else ""
    return rule.serialize()


def split(prelude: list) -> list[str]:
    """The selectors of a list; commas within :is(…) are tokens of their own block, so they do not split it."""
    groups: list[list] = [[]]
    for token in prelude:
        if token.type == "literal" and token.value == ",":
            groups.append([])
        else:
            groups[-1].append(token)
    return [tinycss2.serialize(group).strip() for group in groups]


def can_match(selector: str, used: set[str]) -> bool:
    """Whether every class, id and attribute that the selector demands occurs somewhere; what is in brackets may be either."""
    demanded = re.sub(r":[\w-]+\((?:[^()]|\([^()]*\))*\)", "", selector)
    return all(
        set(WORD.findall(name)) <= used
        for name in re.findall(r"[.#]([\w-]+)|\[([^\]]+)\]", demanded)
        for name in name
        if name
    )


def without_unused_variables(css: str) -> str:
    """Variables that nothing reads: most of them hold icons."""
    read = set(re.findall(r"var\(\s*(--[\w-]+)", css))
    value = r"(?:\"[^\"]*\"|'[^']*'|\([^()]*(?:\([^()]*\)[^()]*)*\)|[^;}\"'(])*"
    return re.sub(
        rf"(?<=[{{;\s])(--[\w-]+)\s*:{value}(;|(?=}}))", lambda it: it[0] if it[1] in read else "", css
    ).replace(":root{}", "")
