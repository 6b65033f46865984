"""The questions page as data (schema.org FAQPage), read from the page itself, for those who look for answers by machine."""

import json
import re
from html import unescape

ENTRY = re.compile(r"<dt[^>]*>(.*?)</dt>\s*<dd[^>]*>(.*?)</dd>", re.DOTALL)
LINKS_AT_THE_END = re.compile(
    r"(?:<a (?!class=\"term\")[^>]*>(?:(?!</a>).)*</a>[\s,，、;.。]*)+(?:</p>\s*)?$", re.DOTALL
)


def on_page_content(html, page, config, files):
    """Set `page.questions`, which main.html writes into the head; other pages have none."""
    if page.file.src_uri == "questions.md":
        data = {
            "@context": "https://schema.org",
            "@type": "FAQPage",
            "inLanguage": config.extra["language"]["tag"],
            "mainEntity": [
                {
                    "@type": "Question",
                    "name": text(question),
                    "acceptedAnswer": {"@type": "Answer", "text": text(LINKS_AT_THE_END.sub("", answer))},
                }
                for question, answer in ENTRY.findall(html)
            ],
        }
        page.questions = json.dumps(data, ensure_ascii=False).replace("<", r"\u003c")  # nothing may close the script


def text(html: str) -> str:
    """The words of a piece of a page."""
    return " ".join(unescape(re.sub(r"<[^>]+>", "", html)).split())
