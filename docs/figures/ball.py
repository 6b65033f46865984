"""A ball in the bowl w², with zero_grad() and without, as a picture that moves: it plays once, in less than five seconds, and stands.

Unlike the other figures it is a picture of its own, for an <img>, a preview, a README: it brings its colours and needs no words.
"""

from style import numbers

SECONDS, HALF, HEIGHT = 4.5, 240, 220
STYLE = """\
svg { --card: #fff; --text: #24262b; --line: #b9bcc4; --blue: #1a56c4; --green: #0f7a3d }
@media (prefers-color-scheme: dark) { svg { --card: #1c1f24; --text: #e8e8e6; --line: #565b64; --blue: #8db8ff; --green: #6fd48f } }
text { fill: var(--text); font: 600 13px ui-monospace, "DejaVu Sans Mono", monospace; text-anchor: middle }
.call { fill: var(--blue) }
.bowl { fill: none; stroke: var(--line); stroke-width: 2 }
.was { fill: var(--green); opacity: .35 }
.ball { fill: var(--green) }
@media (prefers-reduced-motion: no-preference) {
  .ball { animation-duration: SECONDSs; animation-timing-function: linear; animation-fill-mode: both }
  .was { animation: seen .1s both }
}
@keyframes seen { from { opacity: 0 } }
""".replace("SECONDS", str(SECONDS))


def at(w: float) -> tuple[float, float]:
    """Where the ball is, in a half of the picture."""
    return round(120 + 95 * w, 1), round(185 - 120 * w * w, 1)


def ball(name: str, places: list[float]) -> tuple[str, str]:
    """The ball with all places where it has been, and the rule that moves it."""
    points = [at(w) for w in places]
    last = len(points) - 1
    keys = " ".join(
        f"{100 * n / last:.4g}% {{ transform: translate({x}px, {y}px) }}" for n, (x, y) in enumerate(points)
    )
    seen = "".join(
        f'<circle class="was" cx="{x}" cy="{y}" r="3.5" style="animation-delay: {SECONDS * n / last:.2f}s"/>'
        for n, (x, y) in enumerate(points)
    )
    x, y = points[-1]
    drawn = f'{seen}<circle class="ball" r="9" style="animation-name: {name}; transform: translate({x}px, {y}px)"/>'
    return drawn, f"@keyframes {name} {{ {keys} }}\n"


paths = numbers("zero_grad/the_ball_with_and_without")
bowl = " ".join(f"{x},{y}" for x, y in (at(n / 20) for n in range(-22, 23)))
halves, rules = [], STYLE
for number, (name, attributes) in enumerate([("cleared", ""), ("forgotten", ' text-decoration="line-through"')]):
    drawn, rule = ball(name, paths[name])
    rules += rule
    halves.append(
        f'<g transform="translate({HALF * number})"><text class="call" x="120" y="26"{attributes}>optimizer.zero_grad()</text>'
        f'<polyline class="bowl" points="{bowl}"/>{drawn}</g>'
    )
print(
    f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * HALF} {HEIGHT}" width="{2 * HALF}" height="{HEIGHT}">\n'
    f'<style>\n{rules}</style>\n<rect width="100%" height="100%" rx="10" fill="var(--card)"/>\n'
    + "\n".join(halves)
    + "\n</svg>"
)
