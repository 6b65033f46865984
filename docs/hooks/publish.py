"""What the site carries besides pages: one style sheet, one font, one script, each program as a file, and when the programs last ran."""

import hashlib
import json
from pathlib import Path

from light_html import light
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File, InclusionLevel
from program_list import ARCHIVE, archive
from project import ROOT, SNIPPETS, plain, settings
from style_sheet import slim

THEME = ROOT / "docs/theme/assets"
FONT = "devanagari.woff2"  # how it came here: devanagari.txt beside it
SCRIPTS = ("site", "search")  # the second is loaded when a reader opens the search
ICON = "icon.svg"
STYLE_SHEET = "assets/site.css"  # what pages link while they are built; its last name holds a hash of its content


def on_config(config):
    config.extra["sources"] = settings(ROOT / "docs/sources.yml")
    config.extra["ran"] = json.loads((SNIPPETS / "ran.json").read_text("utf-8"))
    config.extra["assets"] = {"css": STYLE_SHEET} | {
        name: hashed(f"assets/{name}.js", script(name)) for name in SCRIPTS
    }
    for name, file in (("font", FONT), ("icon", ICON)):
        config.extra["assets"][name] = hashed(f"assets/{file}", (THEME / file).read_bytes())
    return config


def script(name: str) -> str:
    return (THEME / f"{name}.js").read_text("utf-8")


def hashed(uri: str, content: str | bytes) -> str:
    """The name of a file that may be cached for ever: another content has another name."""
    name, _, kind = uri.rpartition(".")
    content = content.encode() if isinstance(content, str) else content
    return f"{name}.{hashlib.sha256(content).hexdigest()[:8]}.{kind}"


def on_files(files, config):
    """Replace the theme's assets by our scripts, icon and font; add the programs. Only the English build carries them."""
    if "part_of" in config.extra:
        return files
    for file in [file for file in files if file.src_uri.startswith("assets/")]:
        files.remove(file)
    for name in SCRIPTS:
        add(files, config, config.extra["assets"][name], script(name))
    for name, file in (("font", FONT), ("icon", ICON)):
        add(files, config, config.extra["assets"][name], (THEME / file).read_bytes())
    for program in sorted(SNIPPETS.rglob("*.py")):
        uri = program.relative_to(ROOT).as_posix()
        try:
            add(files, config, uri, plain(program.read_text("utf-8")))
        except UnicodeDecodeError as error:
            raise PluginError(f"{uri}: byte {error.start} is not UTF-8") from None
    add(files, config, ARCHIVE, archive())
    return files


def add(files, config, uri: str, content: str | bytes) -> None:
    files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV))


def on_post_build(config):
    """When the pages of all languages are there: the style sheet that they need, and its name in each of them."""
    if "part_of" in config.extra:
        return
    site = Path(config.site_dir)
    pages = {path: light(path.read_text("utf-8")) for path in site.rglob("*.html")}
    material = next(Path(folder) for folder in config.theme.dirs if Path(folder, "assets/stylesheets").is_dir())
    sheets = [next(material.glob("assets/stylesheets/main.*.min.css")), THEME / "site.css"]
    css = slim("".join(sheet.read_text("utf-8") for sheet in sheets), pages.values(), "".join(map(script, SCRIPTS)))
    css = css.replace(FONT, Path(config.extra["assets"]["font"]).name)
    name = hashed(STYLE_SHEET, css)
    (site / name).write_text(css, "utf-8")
    for path, html in pages.items():
        path.write_text(html.replace(STYLE_SHEET, name), "utf-8")
