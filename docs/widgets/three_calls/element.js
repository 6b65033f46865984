/* <three-calls>: the code's own lines are buttons, the picture shows what they do. Its settings are its data- attributes, its words
   a file of the page's language; what it holds on the page is for readers without script. */
const TO = 40, FAR = 10 // iterations of the loop; where w counts as exploded
const KEPT = 400 // characters of a state in an address: a whole loop with four micro-batches, and settings that were changed on the way
const tenths = (from, to) => Array.from({ length: to - from + 1 }, (_, at) => (from + at) / 10)
const VALUES = { lr: [.01, .02, .05, .1, .15, .2, .25, ...tenths(3, 22)], momentum: tenths(0, 10) } // of the sliders
const PLACES = ["first", "late", "never"], NAMES = ["zero", "backward", "step"]
const ICONS = {
  run: '<path fill="currentColor" d="M7 4v16l13-8z"/>',
  pause: '<path stroke-width="4" d="M8 4v16M16 4v16"/>',
  zero: '<circle cx="12" cy="12" r="7"/>',
  backward: '<path d="M21 12H4m7-7-7 7 7 7"/>',
  step: '<path d="M3 18h8v-8h10"/>',
  next: '<path d="m9 5 7 7-7 7"/>',
}
const icon = name => `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${ICONS[name]}</svg>`
const code = words => `<code lang="en">${words}</code>`
const marked = words => words.replace(/`(.*?)`/g, (_, inside) => code(inside)).replace(/ ([→×]) /g, "\xa0$1\xa0")
const still = matchMedia("(prefers-reduced-motion: reduce)")
const sheet = new CSSStyleSheet()
sheet.replaceSync(STYLE)

class ThreeCalls extends HTMLElement {
  async start() {
    const { lr, momentum, zero, pieces, preset, challenges, words } = this.dataset
    this.words = await (await fetch(words)).json() // first: until it is there, what is for readers without script may still be needed
    this.settings = { lr: +lr, momentum: +momentum, zero, pieces: +pieces }
    this.root = this.attachShadow({ mode: "open" })
    this.root.adoptedStyleSheets = [sheet]
    this.challenges = challenges.split(" ").map(name => ({ name, words: this.words.challenges[name] }))
    this.exploded = {}
    this.root.innerHTML = this.html()
    this.root.addEventListener("click", event => this.clicked(event))
    this.root.addEventListener("input", ({ target: { name, value } }) => this.change({ [name]: VALUES[name]?.[value] ?? value }))
    this.ask(this.challenges[0])
    this.again(this.words.hello[preset])
    for (const [lr, momentum, place, presses] of this.address()) {
      this.change({ lr: +lr, momentum: +momentum, zero: PLACES[place] })
      for (const digit of presses) this.press(NAMES[digit - 1], 0)
    }
  }

  /* An address may open it in a state: ?calls=lr,momentum,place of zero_grad(),presses, in numbers alone; with four more for each
     change of the settings between two presses. */
  address() {
    const text = new URLSearchParams(location.search).get("calls") || ""
    const spans = [...text.matchAll(/([\d.]+),([\d.]+),([0-2]),([1-3]*)/g)].map(span => span.slice(1))
    const isSane = text.length <= KEPT && spans.join() === text && spans.every(span => VALUES.lr.includes(+span[0]) && VALUES.momentum.includes(+span[1]))
    return isSane ? spans : []
  }

  html() {
    const { settings, words } = this
    const button = (name, inside) => `<button data-do="${name}">${icon(name)}${inside}</button>`
    const place = name => `<label><input type="radio" name="zero" value="${name}"><span>${marked(words[name])}</span></label>`
    const slider = name => `<label><span class="name">${code(name)} ${words[name]}<b></b></span><input type="range" name="${name}" max="${VALUES[name].length - 1}"></label>`
    const pieces = settings.pieces > 1 ? `for _ in range(${settings.pieces}):\n  loss = w**2 / ${settings.pieces}` : "loss = w**2"
    return `<div class="task"><p></p><button data-do="next" aria-label="${words.next}">${icon("next")}</button></div>
<div class="top"><div><svg class="picture" viewBox="0 0 360 290" role="img"></svg><p role="status"></p></div>
<div class="code">${button("run", `<span class="hidden"></span><span>${code(`for i in range(${TO}):`)}<small></small></span>`)}
${button("zero", code("optimizer.zero_grad()"))}<div class="plain">${code(pieces)}</div>${button("backward", code("loss.backward()"))}${button("step", code("optimizer.step()"))}
<div class="row"><button data-do="once">${words.once}</button><button data-do="again">${words.again}</button></div></div></div>
<div class="set"><fieldset><legend>${marked(words.where)}</legend>${PLACES.map(place).join("")}</fieldset>
<div class="rate">${slider("lr")}<i aria-hidden="true">▲</i><p class="border"></p></div>
<div>${slider("momentum")}<p><a>${words.link}</a></p></div></div>`
  }

  find(selector) { return this.root.querySelector(selector) }

  clicked({ target }) {
    const name = target.closest("button")?.dataset.do, { going } = this
    if (!name) return
    if (name === "next") return this.next()
    this.going = null
    if (name === "again") this.again(this.words.begun)
    else if (name === "once") this.once(going)
    else if (name === "run") going ? this.pause() : this.loop(TO)
    else {
      this.rest = []
      this.press(name, 800)
    }
  }

  /* The presses that follow are made with these settings. */
  change(settings) {
    const { lr, momentum, zero } = Object.assign(this.settings, settings), { spans } = this.now
    if (spans.at(-1)?.[3] === "") spans.pop()
    spans.push([lr, momentum, PLACES.indexOf(zero), ""])
    this.rest = [] // the calls of an iteration that has begun
    this.settle()
  }

  again(sentence = "") {
    if (this.now?.losses[1]) this.old = this.now
    this.now = { losses: [START.w ** 2], calls: "", spans: [] } // of presses with the same settings, as in an address
    this.state = START
    this.going = this.last = null
    this.say(sentence)
    this.change()
  }

  get count() { return this.now.losses.length - 1 }
  get isFar() { return Math.abs(this.state.w) > FAR }

  /* One call: the state changes at once, the picture takes its time. */
  press(name, duration, quiet) {
    const { settings, now, state: before } = this, hasNone = before.g === null, isStep = name === "step"
    const after = this.state = { ...CALLS[name](before, settings) }
    after.by = { ...before.by, [isStep ? "w" : "g"]: isStep && hasNone ? before.by?.w : name }
    now.calls += name[0]
    now.spans.at(-1)[3] += NAMES.indexOf(name) + 1
    if (isStep) now.losses.push(after.w ** 2)
    if (this.isFar) this.exploded[clears(now) ? "cleared" : "forgotten"] = true
    this.last = name
    this.check({ call: name, before, after })
    this.settle()
    if (quiet) return
    const key = { zero: ["emptied", "empty"], backward: ["added", "put"], step: [settings.momentum ? "rolled" : "moved", "idle"] }[name][+hasNone]
    const kept = name === "zero" && after.b !== null ? this.words.kept : ""
    this.say(this.words[key] + kept, { w0: before.w, g0: before.g, g: after.g, b: after.b, d: after.parts.at(-1), lr: settings.lr })
    return this.show(before, name, duration)
  }

  /* What was last said stays; now it is read aloud. */
  pause() {
    this.settle()
    const status = this.find("[role=status]")
    status.ariaLive = "polite"
    status.innerHTML += ""
  }
  /* Pressed again before it has ended, an iteration ends at once. */
  once(going) {
    while (going && this.rest.length) this.press(this.rest.shift(), 0, true)
    this.loop()
  }
  /* Up to that iteration, or one. The first slowly enough to follow, then faster. What was begun and paused is finished first. */
  async loop(end) {
    if (this.isFar || this.count >= end) this.again()
    const mine = this.going = {}
    end ??= this.count + 1
    for (let duration = 700; this.count < end && !this.isFar; duration *= .6) {
      const before = this.state, isFast = duration < 200
      if (!this.rest.length) this.rest = iteration(this.settings)
      while (this.rest.length) {
        await this.press(this.rest.shift(), duration, isFast)
        if (this.going !== mine) return
      }
      if (!isFast) continue
      this.say(this.words.ran)
      await this.show(before, "roll", still.matches ? 250 : 90)
      if (this.going !== mine) return
    }
    this.going = null
    this.settle()
    this.say(this.isFar ? this.words.burst : this.words.ran)
  }

  /* A sentence below the picture, read aloud once; not while the loop runs. News is for the ear: the eye sees the bar above. */
  say(sentence, values) {
    const { w } = this.state, status = this.find("[role=status]"), all = { w, loss: w * w, ...values }
    const told = marked(sentence.replace(/{(\w+)}/g, (_, key) => key === "n" ? this.count : said(all[key])))
    status.ariaLive = this.going ? "off" : "polite"
    status.innerHTML = told + (this.going ? "" : `<span class="hidden"> ${this.news || ""}</span>`)
    if (!this.going) this.news = ""
  }

  /* What follows from the settings and from the last call: all but the way of the picture. */
  settle() {
    const { settings, now, going, last } = this, run = this.find("[data-do=run]"), zero = this.find("[data-do=zero]"), was = zero.offsetTop
    const state = going ? "pause" : "run", limit = border(settings), mark = this.find("i"), at = VALUES.lr.indexOf(limit) / (VALUES.lr.length - 1)
    run.firstChild.innerHTML = ICONS[state]
    run.children[1].textContent = this.words[state]
    this.find("small").textContent = last ? this.words.iteration.replace("{n}", this.count + (last === "step" ? 0 : 1)) : ""
    this.find("[aria-current]")?.removeAttribute("aria-current")
    if (last) this.find(`[data-do=${last}]`).ariaCurrent = "true"
    this.find(`[value=${settings.zero}]`).checked = true
    for (const name in VALUES) {
      const input = this.find(`[name=${name}]`)
      input.value = VALUES[name].indexOf(settings[name])
      input.previousSibling.lastChild.textContent = input.ariaValueText = said(settings[name])
    }
    mark.hidden = at < 0
    mark.style.left = `calc(8px + ${at} * (100% - 16px))` // where the middle of the thumb would be
    this.find(".border").innerHTML = marked(this.words[limit ? limit < FAR ? "border" : "idles" : "no_border"].replace("{limit}", said(limit)))
    const place = settings.zero === "late" ? this.find("[data-do=step]") : this.find(".plain")
    if (place.previousElementSibling !== zero) {
      place.before(zero)
      if (!still.matches) zero.animate({ translate: [`0 ${was - zero.offsetTop}px`, 0] }, 300)
    }
    zero.classList.toggle("off", settings.zero === "never")
    const link = this.find("a"), text = String(now.spans)
    link.href = `?calls=${text}#three-calls`
    link.hidden = text.length > KEPT // better none than one to another state
    if (!going) this.show(this.state)
  }

  /* Draw the way from that state to the present one. */
  show(before, call, duration) {
    const ticket = this.ticket = {}, began = performance.now(), svg = this.find(".picture"), { state: after, settings, now, old } = this
    svg.ariaLabel = `w = ${said(after.w)}, w.grad = ${said(after.g)}, loss = ${said(after.w ** 2)}`
    return new Promise(done => {
      const draw = moment => {
        if (ticket !== this.ticket) return done()
        const time = duration && !still.matches ? between((moment - began) / duration, 0, 1) : 1
        svg.innerHTML = picture({ before, after, call, time, settings, run: now, old, slope: this.words.slope })
        if (time < 1) requestAnimationFrame(draw)
        else still.matches ? setTimeout(done, duration) : done()
      }
      draw(began)
    })
  }

  /* What is met stays met. What is asked is asked until it is met, and its line is said then; what was met before its turn is ticked when that comes. */
  check(change) {
    const { challenge, settings, now: run, old, exploded } = this
    for (const each of this.challenges) each.met ||= CHALLENGES[each.name]({ ...change, settings, run, old, exploded })
    if (challenge.done || !challenge.met) return
    this.news = marked(challenge.words[1])
    this.ask(challenge, "off") // it is said with its press
  }
  next() { // in their order, round and round: the next whose line has not been said
    const at = this.challenges.indexOf(this.challenge) + 1
    this.ask([...this.challenges.slice(at), ...this.challenges].find(({ done }) => !done) || this.challenge)
  }
  ask(challenge, live = "polite") {
    const { challenges } = this, box = this.find(".task"), done = challenge.done = challenge.met
    this.challenge = challenge
    box.classList.toggle("done", !!done)
    box.firstChild.ariaLive = live
    box.firstChild.innerHTML = `${marked(challenge.words[done ? 1 : 0])} <span>${challenges.indexOf(challenge) + 1}/${challenges.length}</span>`
    box.lastChild.ariaDisabled = challenges.every(other => other.done || other === challenge) // there is no other
  }
}

customElements.define("three-calls", ThreeCalls)
export const start = element => element.start() // site.js calls it when the place comes near
