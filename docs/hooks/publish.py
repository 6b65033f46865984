"""What the site carries besides pages: one style sheet, one font, one script, each program as a file, and when the programs last ran."""

import hashlib
import json
import re
from pathlib import Path

from mkdocs.structure.files import File, InclusionLevel
from program_list import ARCHIVE, archive
from project import ROOT, SNIPPETS, plain, settings, text_of

THEME = ROOT / "docs/theme/assets"
FONT = "devanagari.woff2"  # how it came here: devanagari.txt beside it
SCRIPTS = ("site", "search")  # the second is loaded when a reader opens the search
ICON = "icon.svg"


def settle(config) -> None:
    """Names of what every page loads, and what the templates say of all pages."""
    language, known = config.extra["language"], settings(ROOT / "docs/sources.yml")
    config.extra["sources"] = {key: credited(source, language) for key, source in known.items()}
    config.extra["ran"] = json.loads((SNIPPETS / "ran.json").read_text("utf-8"))
    config.extra["assets"] = {name: hashed(f"assets/{name}.js", script(name)) for name in SCRIPTS}
    for name, file in (("font", FONT), ("icon", ICON)):
        config.extra["assets"][name] = hashed(f"assets/{file}", (THEME / file).read_bytes())
    config.extra["assets"]["css"] = hashed("assets/site.css", style_sheet())


def credited(source: dict, language: dict) -> dict:
    """A source in the words of a language, where there are some, and of which language its title and the rest then are."""
    own = source.get(language["code"], {})
    spoken = {"lang" if field == "title" else "by_lang": language["tag"] for field in own}
    return {"lang": "en", "by_lang": "en"} | source | spoken | own


def script(name: str) -> str:
    return (THEME / f"{name}.js").read_text("utf-8")


def hashed(uri: str, content: str | bytes) -> str:
    """The name of a file that may be cached for ever: another content has another name."""
    name, _, kind = uri.rpartition(".")
    content = content.encode() if isinstance(content, str) else content
    return f"{name}.{hashlib.sha256(content).hexdigest()[:8]}.{kind}"


def style_sheet() -> str:
    """One style sheet: what the site uses of Material's, and ours without its comments and line breaks."""
    ours = re.sub(r"/\*.*?\*/", "", (THEME / "site.css").read_text("utf-8"), flags=re.DOTALL)
    ours = re.sub(r" *([{};]) *", r"\1", re.sub(r"\s*\n\s*", "", ours))
    return ((THEME / "frame.css").read_text("utf-8").rstrip() + ours).replace(FONT, Path(hashed(FONT, font())).name)


def font() -> bytes:
    return (THEME / FONT).read_bytes()


def carry(files, config) -> None:
    """Replace the theme's assets by our style sheet, scripts, icon and font; add the programs."""
    for file in [file for file in files if file.src_uri.startswith("assets/")]:
        files.remove(file)
    add(files, config, config.extra["assets"]["css"], style_sheet())
    for name in SCRIPTS:
        add(files, config, config.extra["assets"][name], script(name))
    for name, file in (("font", FONT), ("icon", ICON)):
        add(files, config, config.extra["assets"][name], (THEME / file).read_bytes())
    for program in sorted(SNIPPETS.rglob("*.py")):
        uri = program.relative_to(ROOT).as_posix()
        add(files, config, uri, plain(text_of(program)))
    add(files, config, ARCHIVE, archive())


def add(files, config, uri: str, content: str | bytes) -> None:
    files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
