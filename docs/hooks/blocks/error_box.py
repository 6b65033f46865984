"""`/// error_box`: a box to paste an error into. It shows the card that explains it; the comparing is done in the browser, see errors.js.

Without script there is a sentence instead.
"""

import re
from collections.abc import Iterator
from html import escape
from xml.etree import ElementTree

from blocks import Block

ENTRY = 'rows="5" autocomplete="off" autocapitalize="off" spellcheck="false" translate="no"'


class ErrorBox(Block):
    takes = "nothing"

    def read(self, lines, before):
        self.only(self.body(lines))
        if any(isinstance(other, ErrorBox) for other in before):
            raise self.wrong("one box a page: a link leads to it")
        found = re.match(r"docs/(\w+)/", self.place.page)
        self.language = found[1] if found else "en"

    def markdown(self) -> Iterator[str]:
        return iter(())

    def reading(self, say) -> Iterator[str]:
        return iter(())

    def element(self, draw) -> ElementTree.Element:
        box = ElementTree.Element("div")
        box.text = draw.raw(self.html(draw))
        return box

    def html(self, draw) -> str:
        root, assets = draw.look.root, draw.look.assets
        said = {
            name: escape(draw.labels[f"box-{name}"]) for name in ("paste", "stays", "look", "without-script", "failed")
        }
        files = {"matcher": assets["errors.js"], "texts": assets[f"errors-{self.language}.json"]}
        data = " ".join(f'data-{name}="{root}{file}"' for name, file in files.items())
        return (
            f'<error-box id="error-box" {data} data-failed="{said["failed"]}" {draw.script("error_box")} data-unsearched>'
            f"<noscript><p>{said['without-script']}</p></noscript>"
            f'<form hidden><label for="paste">{said["paste"]}</label><textarea id="paste" {ENTRY}></textarea>'
            f'<p>{said["stays"]}</p><button>{said["look"]}</button></form><p role="status"></p><div></div></error-box>'
        )
