"""What all figures share: the numbers of a program, calm axes, and an SVG that takes its colours and font from the page."""

import contextlib
import hashlib
import io
import re
import runpy
from pathlib import Path

import matplotlib
from matplotlib import cycler, pyplot

SNIPPETS = Path(__file__).parents[2] / "snippets"

# Any colours would do: each stands for a variable of the style sheet, put in when the figure is written.
BLUE, ORANGE, GREEN, TEXT, LINE = "#0000f1", "#0000f2", "#0000f3", "#0000f4", "#0000f5"
VARIABLES = {BLUE: "--zero", ORANGE: "--backward", GREEN: "--step", TEXT: "--text", LINE: "--line"}

matplotlib.rcParams |= {
    "figure.figsize": (4.8, 3),  # inches: the width of a phone
    "figure.constrained_layout.use": True,
    "svg.fonttype": "none",  # words stay words
    "svg.hashsalt": "same bytes every time",
    "axes.prop_cycle": cycler(color=[BLUE, ORANGE, GREEN]),  # matplotlib's own first three, in our shades
    "font.size": 11,
    "text.color": TEXT,
    "axes.labelcolor": TEXT,
    "figure.facecolor": "none",
    "axes.facecolor": "none",
    "axes.edgecolor": LINE,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "axes.grid": True,
    "grid.color": LINE,
    "grid.linewidth": 0.5,
    "xtick.color": TEXT,
    "ytick.color": TEXT,
    "xtick.major.size": 0,
    "ytick.major.size": 0,
    "xtick.minor.bottom": False,
    "ytick.minor.left": False,
    "legend.frameon": False,
    "lines.linewidth": 2,
    "lines.solid_joinstyle": "round",
    "path.simplify_threshold": 0.3,
}
SAVED = {"format": "svg", "metadata": {"Date": None, "Creator": None}}


def numbers(program: str) -> dict:
    """The variables that a program leaves behind, with its printing kept quiet."""
    with contextlib.redirect_stdout(io.StringIO()):
        return runpy.run_path(str(SNIPPETS / f"{program}.py"), run_name="__main__")


def axes(width: float = 4.8, height: float = 3, rows: int = 1):
    """The axes of a figure of that many inches, or a row of them each."""
    matplotlib.use("svg")  # no window
    return pyplot.subplots(rows, figsize=(width, height))[1]


def write() -> None:
    """Print the figure as SVG for a page."""
    text = io.StringIO()
    pyplot.savefig(text, **SAVED)
    print(themed(text.getvalue()))


def themed(svg: str) -> str:
    """matplotlib's SVG as a page can hold it: presentation attributes only, since the site's policy forbids `style=`."""
    svg = svg[svg.index("<svg ") :]
    svg = re.sub(r"<metadata>.*?</metadata>|<style.*?</style>|<!--.*?-->", "", svg, flags=re.DOTALL)
    svg = re.sub(r' style="([^"]*)"', lambda style: attributes(style[1]), svg)
    svg = re.sub(r' (?:width|height)="[\d.]+pt"| xmlns:xlink="[^"]*"| version="1.1"', "", svg)
    svg = svg.replace("xlink:href", "href")
    svg = re.sub(r' id="([^"]*)"', lambda name: name[0] if f"#{name[1]}" in svg else "", svg)
    svg = re.sub(r"\s+L (?=[-\d])", " ", svg)  # after M, pairs of numbers are lines
    svg = re.sub(r' transform="rotate\(-0 [^"]*"|\n?<g>\s*</g>|<g/>|<defs>\s*</defs>', "", svg)
    svg = re.sub(r"\d+\.\d{2,}", lambda number: f"{float(number[0]):.1f}", svg)
    svg = re.sub(
        r'(?<= d="M )[-\d. ]{4000,}', lambda path: re.sub(r"(?<= )(\d+)\.\d", r"\1", path[0]), svg
    )  # long lines
    for colour, variable in VARIABLES.items():
        svg = svg.replace(colour, f"var({variable})")
    return steady_ids(re.sub(r"\s*\n\s*", "\n", svg).strip())


def steady_ids(svg: str) -> str:
    """Ids that depend on what is drawn alone: matplotlib makes them of numbers whose last digits no reader sees."""
    names = re.findall(r' id="(\w+)"', svg)
    drawn = re.sub("|".join(names), "", svg) if names else svg
    for at, name in enumerate(names):
        svg = svg.replace(name, f"i{hashlib.sha256(drawn.encode()).hexdigest()[:6]}-{at}")
    return svg


def attributes(style: str) -> str:
    """CSS declarations as presentation attributes; the font is the page's own."""
    pairs = [declaration.split(":", 1) for declaration in style.split(";") if ":" in declaration]
    return "".join(f' {key.strip()}="{value.strip()}"' for key, value in pairs if not key.strip().startswith("font"))
