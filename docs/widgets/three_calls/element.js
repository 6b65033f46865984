/* <three-calls>: the code's own lines are buttons, the picture shows what they do. Its settings are its data- attributes, its words
   a file of the page's language; what it holds on the page is for readers without script. */
const TO = 40, FAR = 10 // iterations of the loop; where w counts as exploded
const KEPT = 240 // presses that an address keeps: a whole loop, with four micro-batches too
const RATES = [.01, .02, .05, .1, .15, .2, .25, .3, .4, .5, .6, .7, .8, .9, 1, 1.1, 1.2, 1.3, 1.4, 1.5, 1.6, 1.7, 1.8, 1.9, 2, 2.1, 2.2]
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
    const presses = this.address()
    this.root.innerHTML = this.html()
    this.root.addEventListener("click", event => this.clicked(event))
    this.root.addEventListener("input", event => this.set(event.target))
    this.ask(this.challenges[0])
    this.again(this.words.hello[preset])
    for (const digit of presses) this.press(NAMES[digit - 1], 0)
  }

  /* An address may open the first widget of a page in a state: ?calls=lr,momentum,place of zero_grad(),presses, in numbers alone. */
  address() {
    const found = /[?&]calls=([\d.]+),([\d.]+),([0-2]),([1-3]*)(&|$)/.exec(location.search)
    const [, lr, momentum, place, presses] = found || [], ten = momentum * 10
    if (this !== document.querySelector("three-calls") || !RATES.includes(+lr) || !(ten >= 0 && ten <= 10) || ten % 1 || presses.length > KEPT) return ""
    Object.assign(this.settings, { lr: +lr, momentum: +momentum, zero: PLACES[place] })
    return presses
  }

  html() {
    const { settings, words } = this
    const button = (name, inside) => `<button data-do="${name}">${icon(name)}${inside}</button>`
    const place = name => `<label><input type="radio" name="zero" value="${name}" ${settings.zero === name ? "checked" : ""}><span>${marked(words[name])}</span></label>`
    const slider = (name, high, value) => `<label><span class="name">${code(name)} ${words[name]}<b></b></span><input type="range" name="${name}" max="${high}" value="${value}"></label>`
    const pieces = settings.pieces > 1 ? `for _ in range(${settings.pieces}):\n  loss = w**2 / ${settings.pieces}` : "loss = w**2"
    return `<div class="task"><p></p><button data-do="next" aria-label="${words.next}">${icon("next")}</button></div>
<div class="top"><div><svg class="picture" viewBox="0 0 360 290" role="img" fill="none"></svg><p role="status"></p></div>
<div class="code">${button("run", `<span class="hidden"></span><span>${code(`for i in range(${TO}):`)}<small></small></span>`)}
${button("zero", code("optimizer.zero_grad()"))}<div class="plain">${code(pieces)}</div>${button("backward", code("loss.backward()"))}${button("step", code("optimizer.step()"))}
<div class="row"><button data-do="once">${words.once}</button><button data-do="again">${words.again}</button></div></div></div>
<div class="set"><fieldset><legend>${marked(words.where)}</legend>${PLACES.map(place).join("")}</fieldset>
<div class="rate">${slider("lr", RATES.length - 1, RATES.indexOf(settings.lr))}<i aria-hidden="true">▲</i><p class="border"></p></div>
<div>${slider("momentum", 10, settings.momentum * 10)}<p><a>${words.link}</a></p></div></div>`
  }

  find(selector) { return this.root.querySelector(selector) }

  clicked({ target }) {
    const name = target.closest("button")?.dataset.do, { going } = this
    if (!name) return
    if (name === "next") return this.next()
    this.going = null
    if (name === "again") this.again(this.words.begun)
    else if (name === "once") this.once(going)
    else if (name === "run") going ? this.pause() : this.run()
    else {
      this.rest = []
      this.press(name, 800)
    }
  }

  set({ name, value }) {
    const { settings, now } = this
    settings[name] = name === "lr" ? RATES[value] : name === "momentum" ? value / 10 : value
    now.changed ||= name !== "zero"
    now.mixed ||= now.calls
    this.rest = []
    this.settle()
  }

  again(sentence = "") {
    if (this.now?.losses[1]) this.old = this.now
    const { lr, momentum } = this.settings
    this.now = { losses: [START.w ** 2], calls: "", changed: lr !== +this.dataset.lr || momentum !== +this.dataset.momentum }
    this.state = START
    this.rest = [] // the calls of an iteration that has begun
    this.going = this.last = null
    this.say(sentence)
    this.settle()
  }

  get count() { return this.now.losses.length - 1 }
  get isFar() { return Math.abs(this.state.w) > FAR }

  /* One call: the state changes at once, the picture takes its time. */
  press(name, duration, quiet) {
    const { settings, now, state: before } = this, hasNone = before.g === null, isStep = name === "step"
    const after = this.state = { ...CALLS[name](before, settings) }
    after.by = { ...before.by, [isStep ? "w" : "g"]: isStep && hasNone ? before.by?.w : name }
    now.calls += name[0]
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

  run() {
    if (this.count >= TO) this.again()
    this.loop(TO - this.count)
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
    this.loop(1)
  }
  /* The first iterations slowly enough to follow, then faster. What was begun and paused is finished first. */
  async loop(count) {
    if (this.isFar) this.again()
    const mine = this.going = {}
    for (let duration = 700; count-- && !this.isFar; duration *= .6) {
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
    const { settings, now, going } = this, run = this.find("[data-do=run]"), zero = this.find("[data-do=zero]"), was = zero.offsetTop
    const state = going ? "pause" : "run", limit = border(settings), mark = this.find("i"), at = RATES.indexOf(limit) / (RATES.length - 1)
    run.firstChild.innerHTML = ICONS[state]
    run.children[1].textContent = this.words[state]
    this.find("small").textContent = this.count ? this.words.iteration.replace("{n}", this.count) : ""
    this.find("[aria-current]")?.removeAttribute("aria-current")
    if (this.last) this.find(`[data-do=${this.last}]`).ariaCurrent = "true"
    for (const name of ["lr", "momentum"]) {
      const input = this.find(`[name=${name}]`)
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
    const presses = now.mixed || now.calls.length > KEPT ? "" : now.calls.replace(/./g, letter => "zbs".indexOf(letter) + 1)
    this.find("a").href = `?calls=${settings.lr},${settings.momentum},${PLACES.indexOf(settings.zero)},${presses}#three-calls`
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

  check(change) {
    const { settings, now: run, old, exploded } = this
    for (const challenge of this.challenges) {
      if (challenge.done || !CHALLENGES[challenge.name]({ ...change, settings, run, old, exploded })) continue
      challenge.done = true
      this.news = marked(challenge.words[1])
      this.ask(challenge)
    }
  }
  next() { // the next that is not done
    const at = this.challenges.indexOf(this.challenge) + 1
    this.ask([...this.challenges.slice(at), ...this.challenges].find(({ done }) => !done) || this.challenge)
  }
  ask(challenge) {
    const { done, words } = this.challenge = challenge, box = this.find(".task"), { challenges } = this
    box.classList.toggle("done", !!done)
    box.firstChild.ariaLive = done ? "off" : "polite" // a new question is read aloud; what was met is said with its press
    box.firstChild.innerHTML = `${marked(words[done ? 1 : 0])} <span>${challenges.filter(({ done }) => done).length}/${challenges.length}</span>`
    box.lastChild.hidden = challenges.every(({ done }) => done)
    box.lastChild.ariaDisabled = challenges.every(other => other.done || other === challenge) // there is no other
  }
}

customElements.define("three-calls", ThreeCalls)
export const start = element => element.start() // site.js calls it when the place comes near
export { CALLS, START, border, iteration, picture }
