"""What a machine can see of a page's accessibility: axe-core's rules, and the contrast of every text in a scheme's colours."""

from axe_playwright_python.base import AXE_SCRIPT, AxeResults

WIDTHS = (1280, 360)
SCHEMES = ("light", "dark")
# Draw a character in the page's font; a font without it draws the box of a character that does not exist.
DRAWN_AS_A_BOX = """character => {
    const picture = text => {
        const canvas = document.createElement("canvas"), pen = canvas.getContext("2d")
        const { fontSize, fontFamily } = getComputedStyle(document.querySelector("article p"))
        pen.font = `${fontSize} ${fontFamily}` // the shorthand is empty where the features of a font are set
        pen.fillText(text, 20, 50)
        return canvas.toDataURL()
    }
    return picture(character) === picture("\\u{E0FFF}") || picture(character) === picture("\\u0378")
}"""
ALL_BUT_CONTRAST = {
    "rules": {"color-contrast": {"enabled": False}}
}  # it takes four fifths of the time, and `faint` a hundredth
WHAT_SCROLLS = {"runOnly": {"type": "rule", "values": ["scrollable-region-focusable"]}}

# Each text with its colour and the ground behind it: those that are too near to each other, by the formula of WCAG 2.2 (1.4.3).
FAINT = """() => {
    const pen = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true })
    const known = new Map()
    const rgba = colour => known.get(colour) || known.set(colour, (() => {
        pen.clearRect(0, 0, 1, 1)
        pen.fillStyle = colour
        pen.fillRect(0, 0, 1, 1)
        const [red, green, blue, alpha] = pen.getImageData(0, 0, 1, 1).data
        return [red, green, blue, alpha / 255]
    })()).get(colour)
    const over = ([r, g, b, a], below) => [r, g, b].map((part, at) => part * a + below[at] * (1 - a))
    const linear = part => (part /= 255) <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    const luminance = ([r, g, b]) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    const grounds = new Map()
    const ground = element => grounds.get(element) || grounds.set(element, (() => {
        if (!element) return rgba("canvas").slice(0, 3)
        const colour = rgba(getComputedStyle(element).backgroundColor)
        return colour[3] === 1 ? colour.slice(0, 3) : over(colour, ground(element.parentElement))
    })()).get(element)
    const opacities = new Map()
    const opacity = element => !element ? 1 : opacities.get(element)
        ?? opacities.set(element, getComputedStyle(element).opacity * opacity(element.parentElement)).get(element)
    const found = new Set(), texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), judged = new Set()
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
        const element = text.parentElement
        if (!text.data.trim() || judged.has(element) || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
        judged.add(element)
        const style = getComputedStyle(element), size = parseFloat(style.fontSize), box = element.getBoundingClientRect()
        if (box.width <= 1 || box.height <= 1 || element.closest("[disabled]")) continue // what only a voice reads
        const below = ground(element), [r, g, b, alpha] = rgba(element.closest("svg") ? style.fill : style.color)
        const drawn = over([r, g, b, alpha * opacity(element)], below)
        const [dark, light] = [luminance(drawn), luminance(below)].sort((one, other) => one - other)
        const wanted = size >= 24 || size >= 18.66 && style.fontWeight >= 700 ? 3 : 4.5
        const ratio = (light + 0.05) / (dark + 0.05)
        if (ratio < wanted) found.add(`${ratio.toFixed(2)} : 1 ${text.data.trim().slice(0, 40)} (${element.localName}.${element.getAttribute("class")})`)
    }
    return [...found]
}"""


def inject(page) -> None:
    """Put axe-core into the page, once."""
    page.evaluate(AXE_SCRIPT)


def violations(page, options: dict | None = None, only: str = "") -> str:
    """What axe finds in the page, or in the part `only` of it; nothing is the empty string."""
    context = {"include": [[only]]} if only else None
    results = page.evaluate(
        "([context, options]) => axe.run(context || document, options)",
        [context, {"resultTypes": ["violations"]} | (options or {})],
    )
    found = AxeResults(results)
    return found.generate_report() if found.violations_count else ""


def faint(page) -> list[str]:
    """Texts that a weak eye cannot tell from their ground: the ratio, the first words, the element."""
    return page.evaluate(FAINT)
