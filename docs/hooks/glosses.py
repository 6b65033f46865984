"""English words behind a term, as in 动量（momentum）, said to be English: a voice that reads the page aloud must know."""

import re

GLOSS = re.compile(r"(?<=[（(])([A-Za-z][A-Za-z .'-]*[A-Za-z])(?=[）)])")
NOT_IN = re.compile(r"(<(code|pre|svg|script)\b.*?</\2>|<[^>]*>)", re.DOTALL)


def on_page_content(html, page, config, files):
    if config.extra["language"]["code"] == "en" or page.fallback:
        return html
    parts = NOT_IN.split(html)  # text, what it stands in, the name of that, text, …
    parts[::3] = [GLOSS.sub(r'<span lang="en">\1</span>', text) for text in parts[::3]]
    return "".join(part for at, part in enumerate(parts) if at % 3 != 2)
