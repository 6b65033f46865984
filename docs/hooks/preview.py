"""The picture that other sites show beside a link to this one: docs/previews/<language>.png, drawn by tests/tools/previews.py.

It is drawn by a browser, the one program here that shapes every script, and kept: so a build needs neither browser nor fonts.
"""

from project import ROOT
from publish import add, hashed

PREVIEWS = ROOT / "docs/previews"


def settle(config) -> None:
    """A language that has no picture yet shows the English one."""
    code = config.extra["language"].code
    picture = PREVIEWS / (f"{code}.png" if (PREVIEWS / f"{code}.png").is_file() else "en.png")
    config.extra["preview"] = hashed(f"assets/preview.{picture.name}", picture.read_bytes())


def carry(files, config) -> None:
    for picture in sorted(PREVIEWS.glob("*.png")):
        content = picture.read_bytes()
        add(files, config, hashed(f"assets/preview.{picture.name}", content), content)
