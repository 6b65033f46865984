/* A program that is stepped through, line by line. What each line did stands in the tables of the same program; nothing is computed here. */
export function start(panel) {
  const player = panel.closest(".player"), code = player.querySelector("pre > code")
  const tables = [...player.querySelectorAll("details table")]
  const [back, next, without] = panel.querySelectorAll("button")
  const status = panel.querySelector("[role=status]"), places = [...panel.querySelectorAll("dd")]
  const fails = tables[0].tFoot?.textContent, last = tables[0].tBodies[0].rows.length
  let at = 0 // no line has run

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
    code.dataset.call = line?.querySelector("[class^=call-]")?.className || ""
    code.style.setProperty("--ran", line ? line.parentElement.dataset.line - 1 : -9)
    code.style.setProperty("--out", leftOut())
    back.ariaDisabled = !at
    next.ariaDisabled = at === last
    panel.dataset.at = at
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

  back.onclick = () => go(at - 1)
  next.onclick = () => go(at + 1)
  if (without) without.onclick = () => {
    without.ariaPressed = without.ariaPressed !== "true"
    show()
  }
  panel.onkeydown = event => {
    const way = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    go(at + way)
  }
  for (const button of [back, next, without]) if (button) button.disabled = false
}
