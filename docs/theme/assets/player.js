/* A program that is stepped through, line by line. What each line did stands in the tables of the same program; nothing is computed here. */
const PACE = 1000 // ms a line: time to read what it changed
const AIR = 6 // px behind a line that is longer than its box

export function start(panel) {
  const player = panel.closest(".player"), code = player.querySelector("pre > code"), box = code.parentElement
  const tables = [...player.querySelectorAll("details table")]
  const [back, next, run, without] = panel.querySelectorAll("button")
  back.ariaDisabled = true // no line has run
  const status = panel.querySelector("[role=status]"), places = [...panel.querySelectorAll("dd")]
  const fails = tables[0].tFoot?.textContent, last = tables[0].tBodies[0].rows.length
  let at = 0 // no line has run
  let clock = 0 // while the lines run by themselves

  const valueOf = cell => cell?.textContent || "–" // not there yet
  const step = number => [...tables[without?.ariaPressed === "true" ? 1 : 0].tBodies[0].rows[number - 1]?.cells || []]

  function show() {
    const [line, ...values] = step(at), before = step(at - 1).slice(1), said = []
    places.forEach((place, number) => {
      const cell = values[number], value = valueOf(cell), was = valueOf(before[number])
      const now = document.createElement("b"), then = document.createElement("small")
      now.textContent = value
      if (cell?.className) {
        now.className = cell.className
        then.textContent = was
        said.push(`${place.previousSibling.textContent}: ${was} → ${value}`)
      }
      place.replaceChildren(now, then)
    })
    const ends = at === last && fails, ran = line?.querySelector("del") ? without.textContent : line?.textContent
    status.textContent = [`${at} / ${last}`, ran, ...said, ...ends ? [fails] : []].filter(Boolean).join(" · ")
    box.dataset.call = line?.querySelector("[class^=call-]")?.className || ""
    box.style.setProperty("--ran", line ? line.parentElement.dataset.line - 1 : -9)
    box.style.setProperty("--out", leftOut())
    reveal()
    back.ariaDisabled = !at
    next.ariaDisabled = at === last
    if (at === last) pause()
    panel.dataset.at = at
  }
  /* What has room of the line that has run, and always its end: there stand the call and the number of the note. The page stays. */
  function reveal() {
    const drawn = new Range(), mark = getComputedStyle(box, "::before"), { top, left } = box.getBoundingClientRect()
    drawn.selectNodeContents(code)
    const middle = top + parseFloat(mark.top) + parseFloat(mark.height) / 2
    const ends = [...drawn.getClientRects()].filter(it => it.top < middle && it.bottom > middle).map(it => it.right)
    const end = Math.max(left, ...ends) - left + code.scrollLeft
    code.scrollLeft = end + AIR - code.clientWidth
  }
  function leftOut() {
    const line = without?.ariaPressed === "true" && tables[1].querySelector("del")
    return line ? line.closest("tr").dataset.line - 1 : -9
  }
  function go(to) {
    if (to < 0 || to > last) return
    at = to
    show()
  }

  function pause() {
    clearInterval(clock)
    clock = 0
    run.ariaPressed = false
    status.ariaLive = "polite"
  }
  function play() {
    status.ariaLive = "off" // a line every second is more than can be said
    run.ariaPressed = true
    clock = setInterval(() => go(at + 1), PACE)
    go(at === last ? 0 : at + 1)
  }
  function press(to) {
    pause()
    go(to)
  }

  back.onclick = () => press(at - 1)
  next.onclick = () => press(at + 1)
  run.onclick = () => clock ? pause() : play()
  if (without) without.onclick = () => {
    without.ariaPressed = without.ariaPressed !== "true"
    show()
  }
  panel.onkeydown = event => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    press(at + way)
  }
  for (const button of [back, next, run, without]) if (button) button.disabled = false
}
