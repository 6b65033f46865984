"""What the site carries besides pages: a style sheet, fonts, scripts, preview pictures, each program as a file, and when all last ran."""

import hashlib
import json
import re

from blocks import archive, figures, kinds, messages, picture, widget
from language import Language
from mkdocs.structure.files import File, InclusionLevel
from project import ROOT, SNIPPETS, plain, settings, text_of

THEME = ROOT / "docs/theme/assets"
ICON = "icon.svg"
APART = ("worker", "redirect")  # scripts that are no asset of all pages
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
    config.extra["assets"] = assets = {
        name: hashed(f"assets/{name}", it) for name, it in config.extra["shared"].items()
    }
    config.extra["preview"] = assets.get(f"preview.{language.code}.png", assets["preview.en.png"])


def shared(languages: list[Language]) -> dict[str, str | bytes]:
    """The files that all pages share, by the names that templates and blocks call them."""
    scripts = [file.stem for file in sorted(THEME.glob("*.js")) if file.stem not in APART]
    fonts = {it.web_font: (THEME / it.web_font).read_bytes() for it in languages if it.web_font}
    found = {f"{name}.js": script(name) for name in (*scripts, widget.NAME)} | widget.word_files() | fonts
    found |= {f"{kind}.css": short((THEME / f"{kind}.css").read_text("utf-8")) for kind in sheets()}
    found |= messages.files(languages)
    found |= {f"preview.{file.name}": file.read_bytes() for file in sorted(PREVIEWS.glob("*.png"))}
    return found | {ICON: (THEME / ICON).read_bytes(), "site.css": style_sheet(languages, fonts)}


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


def style_sheet(languages: list[Language], fonts: dict[str, bytes]) -> str:
    """That of all pages: what the site uses of Material's, and ours."""
    whole = (THEME / "frame.css").read_text("utf-8").rstrip() + short(written(languages))
    for name, content in fonts.items():
        whole = whole.replace(name, hashed(name, content))
    return whole


def short(style: str) -> str:
    """A style sheet without its comments, line breaks, and the spaces that only people need."""
    style = re.sub(r" *([{};]) *", r"\1", re.sub(r"\s*\n\s*", "", COMMENT.sub("", style)))
    return re.sub(r"(?<=[a-z-]): (?=[^{}]*[;}])|, ", lambda found: found[0].rstrip(), style)


def written(languages: list[Language]) -> str:
    """Our own part of the style sheet, and below it that of each language."""
    return "\n".join([(THEME / "site.css").read_text("utf-8"), *(language.style for language in languages)])


def sheets() -> list[str]:
    """The kinds of block that have a style sheet of their own, for few pages hold them."""
    return [kind for kind in kinds() if (THEME / f"{kind}.css").is_file()]


def carry(files, config) -> None:
    """Put our style sheet, scripts, icon, fonts and programs in the place of the theme's assets."""
    for name, content in config.extra["shared"].items():
        add(files, config, config.extra["assets"][name], content)
    for program in sorted(SNIPPETS.rglob("*.py")):
        uri = program.relative_to(ROOT).as_posix()
        add(files, config, uri, plain(text_of(program)))
    for name in picture.moving():
        add(files, config, f"figures/{name}.svg", figures.drawn(name))
    add(files, config, archive.ARCHIVE, archive.content())


def add(files, config, uri: str, content: str | bytes) -> None:
    files.append(File.generated(config, uri, content=content, inclusion=InclusionLevel.NOT_IN_NAV))
