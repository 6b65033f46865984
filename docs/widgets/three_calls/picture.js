/* The picture: w as a ball in the bowl of its loss, the slope as a tangent, w.grad as a store below, the loss as a curve.
   360 wide and 290 high; one unit of w, and one of loss, is 78. Colours are the page's variables. */
const UNIT = 78, BOTTOM = 118, GROUND = 172, RIM = 1.4, STORE = 218
const between = (x, low, high) => Math.max(low, Math.min(high, x))
const rim = w => between(w, -RIM, RIM)
const across = w => BOTTOM + UNIT * rim(w)
const up = w => GROUND - UNIT * rim(w) ** 2

/* A number as it is read: two decimals, a true minus, no minus before zero. */
function said(x) {
  if (x === null) return "None"
  if (Math.abs(x) >= 1e6 || !isFinite(x)) return String(+x.toPrecision(3)).replaceAll("-", "−")
  return (+x.toFixed(2)).toFixed(2).replace("-", "−")
}

const line = (d, colour, more = "") => `<path d="${d}" stroke="var(--${colour})" ${more}/>`
const disc = (x, y, r, more = "") => `<circle cx="${x}" cy="${y}" r="${r}" ${more}/>`
const text = (x, y, words, colour, more = "") => `<text x="${x}" y="${y}" fill="var(--${colour})" ${more}>${words}</text>`
const group = (x, y, turn, inside, more = "") => `<g transform="translate(${x} ${y}) rotate(${turn})" ${more}>${inside}</g>`
const SMALL = 'class="small"', MIDDLE = 'text-anchor="middle"', END = 'text-anchor="end"', DASHED = 'stroke-dasharray="3 3"'

/* It lies on the bowl, not in its line, and turns as it rolls. */
function ball(w, more) {
  const u = rim(w), steep = Math.hypot(1, 2 * u)
  return group(across(w) - 18 * u / steep, up(w) - 9 / steep, w * 500, disc(0, 0, 9) + disc(0, -5, 2, 'fill="var(--card)" stroke="none"'), more)
}
function arrow(length, more = "") {
  const head = between(length, -7, 7)
  return line(`M0 0H${length - head}`, "step", 'stroke-width="3" ' + more) + `<path d="M${length} 0l${-head}-5v10z" fill="var(--step)"/>`
}
const box = (top, height, colour, full) => `<rect x="4" y="${top}" width="352" height="${height}" rx="8" stroke-width="1.5" stroke="var(--${full ? colour : "muted"})" ${full ? "" : 'stroke-dasharray="4 4"'}/>`
  + (full ? line(`M${BOTTOM} ${top}v${height}`, "line") : "")
/* An arrow that is wide enough to be seen as a thing: what one backward() has added. */
function bar(length, half, colour, more = "") {
  const head = between(length, -half, half)
  return `<path d="M0 ${-half}H${length - head}L${length} 0L${length - head} ${half}H0z" fill="var(--${colour})" ${more}/>`
}

/* `before` and `after` are states, `call` is what led from one to the other, `time` how much of that way is behind us, 0 to 1.
   `run` is the present one and `old` the one before it, with their losses; `slope` is the word for it. */
function picture({ before, after, call, time = 1, settings, run, old, slope }) {
  const part = (from, to) => { const t = between((time - from) / (to - from), 0, 1); return t * t * (3 - 2 * t) }
  const moves = call === "step" ? part(.45, 1) : call === "roll" ? time : 1
  const w = before.w + (after.w - before.w) * moves, x = across(w), y = up(w)
  const falls = call === "zero" && time < 1 // what falls out of the store is seen until it has fallen
  const { g, parts } = falls ? before : after, { b } = after
  const isMoved = call === "step" && before.g !== null
  const hasBuffer = settings.momentum || b !== null, height = hasBuffer ? 42 : 66

  // One scale for both stores: zero stands under that of the bowl, the longest arrow inside.
  let sum = 0
  const ends = parts.map(length => sum += length), reach = [...ends, b]
  const scale = Math.min(230 / Math.max(6.6, ...reach), 106 / Math.max(3, ...reach.map(end => -end)))

  const store = () => {
    const pitch = Math.min(15, (height - 4) / parts.length), half = pitch / 2 - Math.min(1, pitch / 8)
    const bars = parts.map((length, at) => {
      const age = parts.length - 1 - at, flies = call === "backward" && !age ? 1 - part(0, 1) : 0 // from the slope at the ball
      const left = BOTTOM + (ends[at] - length) * scale, top = STORE + height - 2 - (at + .5) * pitch
      const label = !flies && parts.length < 5 && pitch > 9 && Math.abs(left - 180) < 130
        ? text(length < 0 ? 6 : -6, 4, (length < 0 ? "" : "+") + said(length), "muted", SMALL + (length < 0 ? "" : " " + END)) : ""
      return group(left + flies * (x - left), top + flies * (y - top), -flies * Math.atan(2 * w) * 57.3,
        bar(length * scale, half, "backward", `opacity="${.5 + .5 * .4 ** age}"`) + label)
    }).join("")
    return box(STORE, height, "backward", g !== null)
      + (falls ? `<g transform="translate(0 ${50 * time * time})" opacity="${1 - time}">${bars}</g>` : bars)
  }
  const buffer = () => box(264, 22, "step", b !== null) + (b === null ? "" : group(BOTTOM, 275, 0, bar(b * scale, 6, "step")))
    + text(356, 212, "momentum_buffer = " + said(b), b === null ? "muted" : "step", SMALL + " " + END)

  const curves = () => {
    const last = run.losses.length - 1, wide = 106 / Math.max(40, last)
    const curve = (losses, colour, more) => line("M" + losses.map((loss, at) => `${(246 + at * wide).toFixed(1)} ${up(Math.sqrt(loss)).toFixed(1)}`).join("L"), colour, more)
    return (old ? curve(old.losses, "muted", 'stroke-dasharray="4 3"') : "")
      + curve([...run.losses.slice(0, -1), w * w], "text", 'stroke-width="2"') + disc(246 + last * wide, y, 3.5, 'fill="var(--text)"')
      + text(356, 13, "loss = " + said(w * w), "text", END)
  }

  const tangent = () => {
    const u = rim(w), k = 1 / Math.hypot(1, 2 * u), from = 13 * Math.sign(u) - 27 // it reaches out where the ball does not cover it
    return line(`M${x + from * k} ${y - 2 * u * from * k}l${54 * k} ${-108 * u * k}`, "backward", 'stroke-width="3"')
      + text(BOTTOM, 13, `${slope} ${said(slopeAt(w, settings))}`, "backward", SMALL + " " + MIDDLE)
  }

  // Where step() would put the ball now.
  const ring = () => {
    const next = CALLS.step(after, settings).w, ahead = across(next) - x
    if (time < 1 || Math.abs(ahead) < 4) return ""
    const u = rim(next), k = Math.hypot(1, 2 * u), left = across(next) - 18 * u / k, top = up(next) - 9 / k
    const side = Math.sign(ahead), rises = u * side > 0 // its name stands where neither ball nor bowl is: above it, or on the far side of the ball
    return ball(next, `stroke="var(--step)" stroke-width="2" ${DASHED}`) + group(x, GROUND, 0, arrow(ahead, DASHED))
      + text(rises ? left : left + 13 * side, rises ? top - 15 : top + 4, "step()", "step", `class="small halo" ${rises ? MIDDLE : side < 0 ? END : ""}`)
  }
  // w.grad rises from its store, turns round (the minus), is made short (lr) and pushes the ball; the store stays full.
  const push = () => {
    if (!isMoved || time === 1) return ""
    const fly = part(0, .5), mix = (here, there) => here + (there - here) * fly
    return group(mix(BOTTOM, across(before.w)), mix(STORE + height / 2, GROUND), -180 * fly * Math.sign(before.g), arrow(mix(before.g * scale, across(before.w) - across(after.w))))
  }

  const by = name => after.by?.[name] || "text" // the call that wrote it last
  return '<path d="M8.8 19.1Q118 324.9 227.2 19.1V172H8.8z" fill="var(--code)"/>'
    + line(`M4 ${GROUND}H232M40 ${GROUND}v-5M118 ${GROUND}v-5M196 ${GROUND}v-5M246 19V${GROUND}H356`, "line", 'stroke-width="1.5"')
    + line("M8.8 19.1Q118 324.9 227.2 19.1", "muted", 'stroke-width="2"')
    + line(`M${x} ${y}V${GROUND}M${x + 20} ${y}H246`, "muted", 'stroke-dasharray="1 4"')
    + curves() + tangent() + ring()
    + (isMoved ? ball(before.w, 'fill="var(--text)" opacity=".15"') : "")
    + push() + ball(w, 'fill="var(--text)"') + store() + (hasBuffer ? buffer() : "")
    + text(between(x, 46, 190), 191, "w = " + said(w), by("w"), MIDDLE)
    + text(4, 211, "w.grad = " + said(after.g), by("g"))
}
