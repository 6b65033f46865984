"""What a browser may do on this site: run its own files and the one inline script, and ask no other host for anything.

The same Content-Security-Policy stands in every page and, for hosts that send headers, in `_headers`.
"""

import base64
import hashlib
import re

from project import ROOT

INLINE_SCRIPT = ROOT / "docs/theme/partials/javascripts/scheme.html"
FOR_EVER = "  Cache-Control: public, max-age=31536000, immutable"  # their names hold a hash of their content
HEADERS = """\
{path}*
  Content-Security-Policy: {policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=()
  Cross-Origin-Opener-Policy: same-origin
{path}assets/*
{for_ever}
{path}pagefind/index/*
{for_ever}
{path}sw.js
  Cache-Control: no-cache
{path}*.md
  Content-Type: text/markdown; charset=utf-8
{path}*.txt
  Content-Type: text/plain; charset=utf-8
{path}*.py
  Content-Type: text/plain; charset=utf-8
{path}*.ipynb
  Content-Type: application/x-ipynb+json; charset=utf-8
"""


def policy() -> str:
    script = re.search(r"<script>(.*?)</script>", INLINE_SCRIPT.read_text("utf-8"), re.DOTALL)[1]
    inline = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
    return "; ".join(
        (
            "default-src 'none'",
            f"script-src 'self' 'sha256-{inline}' 'wasm-unsafe-eval'",  # the search is WebAssembly
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "base-uri 'none'",
            "form-action 'self'",
        )
    )


def headers(path: str) -> str:
    """What hosts that know the file `_headers` send with the pages below this path."""
    return HEADERS.format(path=path, policy=policy(), for_ever=FOR_EVER)
