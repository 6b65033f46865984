"""The picture that other sites show beside a link to this one: docs/previews/<language>.png, drawn by tests/previews.py.

It is drawn by a browser, the one program here that shapes Devanagari, and kept: so a build needs neither browser nor fonts.
"""

from mkdocs.structure.files import File, InclusionLevel
from project import ROOT
from publish import hashed

PREVIEWS = ROOT / "docs/previews"


def on_config(config):
    """A language that has no picture yet shows the English one."""
    code = config.extra["language"]["code"]
    picture = PREVIEWS / (f"{code}.png" if (PREVIEWS / f"{code}.png").is_file() else "en.png")
    config.extra["preview"] = hashed(f"assets/preview.{picture.name}", picture.read_bytes())
    return config


def on_files(files, config):
    """Only the English build carries them."""
    if "part_of" not in config.extra:
        for picture in sorted(PREVIEWS.glob("*.png")):
            content = picture.read_bytes()
            uri = hashed(f"assets/preview.{picture.name}", content)
            files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
    return files
