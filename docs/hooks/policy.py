"""What a browser may do on this site: run its own files and the one inline script, and ask no other host for anything.

The same Content-Security-Policy stands in every page and, for hosts that send headers, in `_headers`.
"""

import base64
import hashlib
import re

from project import ROOT

INLINE_SCRIPT = ROOT / "docs/theme/partials/javascripts/scheme.html"
POLICY = (
    "default-src 'none'; script-src 'self' 'sha256-{inline}'; "
    "style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'"
)


def policy() -> str:
    script = re.search(r"<script>(.*?)</script>", INLINE_SCRIPT.read_text("utf-8"), re.DOTALL)[1]
    return POLICY.format(inline=base64.b64encode(hashlib.sha256(script.encode()).digest()).decode())
