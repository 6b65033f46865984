"""The questions page as data (schema.org FAQPage), read from the page itself, for those who look for answers by machine."""

import json
import re
from html import unescape

ENTRY = re.compile(r"<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", re.DOTALL)
LINKS_AT_THE_END = re.compile(
    r"(?:<a (?!class=\"term\")[^>]*>(?:(?!</a>).)*</a>[\s,，、;.。]*)+(?:</p>\s*)?$", re.DOTALL
)


def data(html: str, tag: str) -> str:
    """What main.html writes into the head of the page with this content, in the language `tag`."""
    found = {
        "@context": "https://schema.org",
        "@type": "FAQPage",
        "inLanguage": tag,
        "mainEntity": [
            {
                "@type": "Question",
                "name": text(question),
                "acceptedAnswer": {"@type": "Answer", "text": text(LINKS_AT_THE_END.sub("", answer))},
            }
            for question, answer in ENTRY.findall(html)
        ],
    }
    return json.dumps(found, ensure_ascii=False).replace("<", r"\u003c")  # nothing may close the script


def text(html: str) -> str:
    """The words of a piece of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
