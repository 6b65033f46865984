"""What the site carries besides pages: a style sheet, fonts, scripts, preview pictures, each program as a file, and when all last ran."""

import hashlib
import json
import re

import messages
from blocks import archive, figures, kinds, picture, widget
from language import Language
from mkdocs.structure.files import File, InclusionLevel
from project import ROOT, SNIPPETS, plain, settings, text_of

THEME = ROOT / "docs/theme/assets"
SCRIPTS = (
    "site",
    "search",
    messages.NAME,
)  # the others are loaded when a reader needs them; a kind of block may have its own
ICON = "icon.svg"
COMMENT = re.compile(
    r"/\*.*?\*/|(?:^|(?<=\s))// .*?$", re.DOTALL | re.MULTILINE
)  # in a script, the first also in a style sheet
PREVIEWS = ROOT / "docs/previews"  # drawn by tests/tools/previews.py, so a build needs neither browser nor fonts


def settle(config) -> None:
    """Names of what every page loads, and what the templates say of all pages."""
    language, known = config.extra["language"], settings(ROOT / "docs/sources.yml")
    config.extra["sources"] = {key: credited(source, language) for key, source in known.items()}
    config.extra["ran"] = json.loads((SNIPPETS / "ran.json").read_text("utf-8"))
    if "shared" not in config.extra:  # the build of a part has been told
        config.extra["shared"] = shared(config.extra["every"])
    config.extra["assets"] = assets = {name: uri for name, (uri, _) in config.extra["shared"].items()}
    config.extra["preview"] = assets.get(f"preview.{language.code}", assets["preview.en"])  # beside a link to this site


def shared(languages: list[Language]) -> dict[str, tuple[str, str | bytes]]:
    """Address and content of each file that all pages share, by the name that templates and blocks call it."""
    found = {"css": ("site.css", style_sheet(languages)), "icon": (ICON, (THEME / ICON).read_bytes())}
    found |= {name: (f"{name}.js", script(name)) for name in (*SCRIPTS, *of_kinds("js"), widget.NAME)}
    found |= {name: (f"{name}.json", text) for name, text in (widget.word_files() | messages.files(languages)).items()}
    found |= {f"{it}.css": (f"{it}.css", short((THEME / f"{it}.css").read_text("utf-8"))) for it in of_kinds("css")}
    found |= {it.web_font: (it.web_font, (THEME / it.web_font).read_bytes()) for it in languages if it.web_font}
    found |= {f"preview.{it.stem}": (f"preview.{it.name}", it.read_bytes()) for it in sorted(PREVIEWS.glob("*.png"))}
    return {name: (hashed(f"assets/{file}", content), content) for name, (file, content) in found.items()}


def credited(source: dict, language: Language) -> dict:
    """A source in the words of a language, where there are some, and of which language its title and the rest then are."""
    own = source.get(language.code, {})
    spoken = {"lang" if field == "title" else "by_lang": language.tag for field in own}
    return {"lang": "en", "by_lang": "en"} | source | spoken | own


def script(name: str) -> str:
    """A script of ours without comments and indents; so no text in it may go over several lines, or hold ` // ` or `/*`."""
    text = widget.script(short) if name == widget.NAME else (THEME / f"{name}.js").read_text("utf-8")
    return re.sub(r"\s*\n\s*", "\n", COMMENT.sub("", text)).lstrip("\n")


def hashed(uri: str, content: str | bytes) -> str:
    """The name of a file that may be cached for ever: another content has another name."""
    name, _, kind = uri.rpartition(".")
    content = content.encode() if isinstance(content, str) else content
    return f"{name}.{hashlib.sha256(content).hexdigest()[:8]}.{kind}"


def style_sheet(languages: list[Language]) -> str:
    """The one of all pages: what the site uses of Material's, and ours."""
    whole = (THEME / "frame.css").read_text("utf-8").rstrip() + short(written(languages))
    for font in filter(None, (language.web_font for language in languages)):
        whole = whole.replace(font, hashed(font, (THEME / font).read_bytes()))
    return whole


def short(style: str) -> str:
    """A style sheet without its comments, line breaks, and the spaces that only people need."""
    style = re.sub(r" *([{};]) *", r"\1", re.sub(r"\s*\n\s*", "", COMMENT.sub("", style)))
    return re.sub(r"(?<=[a-z-]): (?=[^{}]*[;}])|, ", lambda found: found[0].rstrip(), style)


def of_kinds(suffix: str) -> list[str]:
    """The kinds of block that have a script, `js`, or a style sheet, `css`, of their own: a file of that name."""
    return [kind for kind in kinds() if (THEME / f"{kind}.{suffix}").is_file()]


def written(languages: list[Language]) -> str:
    """Our own part of the style sheet, and below it that of each language."""
    return "\n".join([(THEME / "site.css").read_text("utf-8"), *(language.style for language in languages)])


def carry(files, config) -> None:
    """Replace the theme's assets by our style sheet, scripts, icon and fonts; add the programs."""
    for file in [file for file in files if file.src_uri.startswith("assets/")]:
        files.remove(file)
    for uri, content in config.extra["shared"].values():
        add(files, config, uri, content)
    for program in sorted(SNIPPETS.rglob("*.py")):
        uri = program.relative_to(ROOT).as_posix()
        add(files, config, uri, plain(text_of(program)))
    for name in picture.moving():
        add(files, config, f"figures/{name}.svg", figures.drawn(name))
    add(files, config, archive.ARCHIVE, archive.content())


def add(files, config, uri: str, content: str | bytes) -> None:
    files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
