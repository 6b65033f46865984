"""Draw the pictures that other sites show beside a link to this one: `python tests/previews.py`, after a change of colours or words.

Each picture holds the hash of what it was drawn from, so that a test can tell when it is behind.
"""

import hashlib
import io
import shutil
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "docs/hooks"))
from mkdocs.utils.yaml import yaml_load
from pages import CODES
from PIL import Image
from PIL.PngImagePlugin import PngInfo
from project import ROOT

THEME = ROOT / "docs/theme/assets"
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
    font-family: "Noto Sans", "Noto Sans CJK SC", "Noto Sans Devanagari", sans-serif; height: 630px; margin: 0; padding: 62px 80px 56px; width: 1200px }}
  small {{ align-items: center; color: var(--muted); display: flex; font-size: 30px; font-weight: 600; gap: 18px }}
  svg {{ height: 48px; width: 48px }}
  div {{ border-left: 10px solid var(--line); display: grid; font: 600 62px/1.75 "DejaVu Sans Mono", monospace; padding-left: 44px }}
  div span {{ text-decoration: underline 4px; text-underline-offset: 21px; width: max-content }}
  .zero {{ color: var(--zero); text-decoration-style: dotted }}
  .backward {{ color: var(--backward); text-decoration-style: dashed }}
  .step {{ color: var(--step) }}
  p {{ font-size: 34px; line-height: 1.5; margin: 0; text-wrap: balance }}
</style>
<small>{icon}{name}</small>
<div>{calls}</div>
<p>{tagline}</p>
"""


def drawing(code: str) -> str:
    """The picture as a page: the site's own colours and underlines, and the words of one language."""
    config = yaml_load((ROOT / ("mkdocs.yml" if code == "en" else f"mkdocs.{code}.yml")).open("rb"))
    return LAYOUT.format(
        tag=config["extra"]["language"]["tag"],
        colours=(THEME / "site.css").read_text("utf-8").partition("/* Material's")[0],
        icon=(THEME / "icon.svg").read_text("utf-8"),
        name=config["site_name"],
        calls="".join(f'<span class="{name}">{call}</span>' for name, call in CALLS.items()),
        tagline=config["extra"]["labels"]["tagline"],
    )


def drawn_from(code: str) -> str:
    return hashlib.sha256(drawing(code).encode()).hexdigest()


def draw(browser, code: str) -> Image.Image:
    """The picture as the browser draws it, in the site's light colours."""
    page = browser.new_page(viewport=SIZE, color_scheme="light")
    page.set_content(drawing(code))
    picture = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    return picture


def main() -> None:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for code in CODES:
            note = PngInfo()
            note.add_text("drawn-from", drawn_from(code))
            draw(browser, code).quantize(256).save(PREVIEWS / f"{code}.png", optimize=True, pnginfo=note)
        browser.close()


if __name__ == "__main__":
    main()
