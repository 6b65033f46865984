"""Draw the pictures that other sites show beside a link to this one: `python tests/tools/previews.py`, after a change of colours or words.

Each picture holds the hash of what it was drawn from, so that a test can tell when it is behind.
"""

import hashlib
import io
import sys
from pathlib import Path

sys.path += [str(Path(__file__).parents[1]), str(Path(__file__).parents[2] / "docs/hooks")]
from installed import chromium
from language import Language
from pages import COMPLETE
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from project import ROOT, settings

THEME = ROOT / "docs/theme/assets"
BALL = ROOT / "docs/figures/ball.svg"  # it moves, and stands in its last state for who wants no motion
PREVIEWS = ROOT / "docs/previews"
SIZE = {"width": 1200, "height": 630}
CALLS = {"zero": "optimizer.zero_grad()", "backward": "loss.backward()", "step": "optimizer.step()"}
LAYOUT = """\
<!doctype html>
<html lang="{tag}">
<meta charset="utf-8">
<style>
  {colours}
  body {{ background: var(--page); box-sizing: border-box; color: var(--text); display: grid; align-content: space-between;
    font-family: {fonts}, sans-serif; height: 630px; margin: 0; padding: 60px 56px 52px 64px; width: 1200px }}
  small {{ align-items: center; color: var(--muted); display: flex; font-size: 30px; font-weight: 600; gap: 18px }}
  small svg {{ height: 48px; width: 48px }}
  main {{ align-items: center; display: flex; justify-content: space-between }}
  main svg {{ height: auto; width: 500px }}
  div {{ border-left: 8px solid var(--line); display: grid; font: 600 41px/2 "DejaVu Sans Mono", monospace; padding-left: 28px }}
  div span {{ text-decoration: underline 3px; text-underline-offset: 14px; width: max-content }}
  .zero {{ color: var(--zero); text-decoration-style: dotted }}
  .backward {{ color: var(--backward); text-decoration-style: dashed }}
  .step {{ color: var(--step) }}
  p {{ font-size: 34px; line-height: 1.5; margin: 0; text-wrap: balance }}
</style>
<small>{icon}{name}</small>
<main><div>{calls}</div>{ball}</main>
<p>{tagline}</p>
"""


def drawing(language: Language) -> str:
    """The picture as a page: the site's own colours and underlines, the ball with the call and without, and the words of one language."""
    fonts = dict.fromkeys(filter(None, ("Noto Sans", language.font)))
    return LAYOUT.format(
        tag=language.tag,
        fonts=", ".join(f'"{font}"' for font in fonts),
        colours=(THEME / "site.css").read_text("utf-8").partition("/* Material's")[0],
        icon=(THEME / "icon.svg").read_text("utf-8"),
        name=settings(ROOT / "mkdocs.yml")["site_name"],
        ball=BALL.read_text("utf-8"),
        calls="".join(f'<span class="{name}">{call}</span>' for name, call in CALLS.items()),
        tagline=language.labels["tagline"],
    )


def drawn_from(language: Language) -> str:
    return hashlib.sha256(drawing(language).encode()).hexdigest()


def draw(browser, language: Language) -> Image.Image:
    """The picture as the browser draws it, in the site's light colours."""
    page = browser.new_page(viewport=SIZE, color_scheme="light", reduced_motion="reduce")
    page.set_content(drawing(language))
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    return picture


def main() -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium(), args=["--no-sandbox"])
        for language in COMPLETE:
            note = PngInfo()
            note.add_text("drawn-from", drawn_from(language))
            draw(browser, language).quantize(256).save(PREVIEWS / f"{language.code}.png", optimize=True, pnginfo=note)
        browser.close()


if __name__ == "__main__":
    main()
