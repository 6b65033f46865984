"""The same page in fewer bytes and fewer elements: what a browser would draw alike, it need not load."""

import re

# Of Pygments' token classes, the three kinds that have a colour here; names, operators and brackets are plain text.
KINDS = {
    "k": "k kc kd kn kr ow",  # words of the language
    "s": "mb mf mi mo s1 s2 sa sb sd se si",  # numbers and strings
    "c": "c1 cm gp",  # comments, and the $ before a command
}
KIND = {name: kind for kind, names in KINDS.items() for name in names.split()}
TOKEN = re.compile(r'<span class="([a-z][a-z0-9]?)">([^<]*)</span>')
NEIGHBOURS = re.compile(r'(<span class="([ksc])">[^<]*)</span>( *)<span class="\2">')
KEPT = re.compile(r"(<(pre|script|textarea)\b.*?</\2>)", re.DOTALL)


def light(html: str) -> str:
    """A page without the gaps between its elements, and with one element for each piece of code of one colour."""
    parts = KEPT.split(html)  # text, element, name of the element, text, …
    texts = [re.sub(r"\s*\n\s*", "\n", text) for text in parts[::3]]
    kept = [
        light_code(element) if name == "pre" else element
        for element, name in zip(parts[1::3], parts[2::3], strict=True)
    ]
    return "".join(text + element for text, element in zip(texts, [*kept, ""], strict=True))


def light_code(html: str) -> str:
    """Highlighted code without the elements that have no colour, and with those merged that have the same."""

    def coloured(token):
        kind = KIND.get(token[1])
        return f'<span class="{kind}">{token[2]}</span>' if kind else token[2]

    html = TOKEN.sub(coloured, html)
    while (shorter := NEIGHBOURS.sub(r"\1\3", html)) != html:
        html = shorter
    return html
