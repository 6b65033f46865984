/* <error-box>: a text is pasted, and the card that explains it is shown, as its page has it. What compares, and what it compares with, is
   loaded when the reader comes to the box. The text itself goes nowhere: nothing is asked for that depends on it but the page of a card. */
const KEPT = "zbs-paste" // what stands in the box, while the page is loaded anew
const element = (kind, fields, ...inside) => { const made = Object.assign(document.createElement(kind), fields); made.append(...inside); return made }
const coded = words => words.split(/`(.*?)`/).map((part, at) => at % 2 ? element("code", { lang: "en" }, part) : part)

class ErrorBox extends HTMLElement {
  start() {
    [this.form, this.status, this.answer] = ["form", "[role=status]", "div"].map(part => this.querySelector(part))
    this.field = this.querySelector("textarea")
    this.form.hidden = false
    this.form.addEventListener("submit", event => {
      event.preventDefault()
      this.look()
    })
    this.form.addEventListener("focusin", () => this.load().catch(() => 0)) // a press of the button says what is wrong
    this.field.addEventListener("input", ({ inputType }) => { if (/^insertFrom(Paste|Drop)/.test(inputType)) this.look() })
    this.field.addEventListener("keydown", event => {
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.form.requestSubmit()
    })
    addEventListener("hashchange", () => this.takeKept()) // from the search window, which is on every page
    this.takeKept()
  }

  takeKept() {
    const kept = stored("getItem", KEPT)
    if (!kept) return
    stored("removeItem", KEPT)
    this.field.value = kept
    this.look()
  }

  load() {
    const { matcher, texts } = this.dataset, address = file => new URL(file, document.baseURI)
    this.root = new URL("..", address(texts))
    const told = () => fetch(address(texts)).then(response => response.ok ? response.json() : Promise.reject(response.status))
    const loaded = async () => {
      const [errors, written] = await Promise.all([import(address(matcher)), told()])
      errors.prepare(written)
      this.words = written.labels
      return errors
    }
    return this.loading ||= loaded().catch(error => {
      this.loading = null // the next press tries again
      throw error
    })
  }

  async look() {
    const text = this.field.value, mine = this.looking = {}
    try {
      const { find } = await this.load()
      if (this.looking === mine) text.trim() ? this.show(find(text)) : this.say(this.words.empty)
    } catch {
      this.sayLost()
    }
  }

  say(words, ...shown) {
    this.status.replaceChildren(...[words].flat().flatMap(part => part.nodeType ? part : coded(part)))
    this.answer.replaceChildren(...shown)
  }

  /* Its files cannot be loaded: the site is another since this page was opened, or there is no connection. */
  async sayLost() {
    const isGone = file => fetch(new URL(file, document.baseURI), { cache: "no-cache" }).then(({ status }) => status === 404, () => false)
    const gone = (await Promise.all([this.dataset.matcher, this.dataset.texts].map(isGone))).includes(true)
    this.say(gone ? this.dataset.gone + " " : this.dataset.failed)
    if (gone) this.status.append(element("button", { type: "button", onclick: () => this.anew() }, this.dataset.reload))
  }

  anew() {
    stored("setItem", KEPT, this.field.value)
    location.reload()
  }

  show({ found, also, last, line, near, cut }) {
    const { words } = this, name = last?.says.replaceAll("`", "").slice(0, 100), [first = also[0], ...others] = found.length ? [...found, ...also] : []
    const yours = line ? placed(words.line, line) : []
    const long = cut ? [element("p", {}, words.long)] : []
    if (found.length) {
      const [before, behind] = words.found.split("{title}")
      this.say([before, this.link(new URL(first.url, this.root), first.title), behind], ...long, ...yours, this.card(first), ...this.list(words.also, others))
    } else {
      const wordy = last ? [] : [element("p", {}, element("button", { type: "button", onclick: () => this.search() }, words.search))]
      this.say(words.none, ...long, ...wordy, ...yours, ...this.list(words.above.replace("{name}", () => name), also), ...this.list(words.nearest, near), ...this.help())
    }
  }

  /* A card as its page has it; until that is there, and if it never comes, what the build has written of it. */
  card({ url, why, right }) {
    const address = new URL(url, this.root), said = element("article", {}, element("p", {}, ...coded(why)), element("p", {}, ...coded(right)))
    this.whole(address).then(parts => said.replaceChildren(...parts), () => 0)
    return said
  }

  async whole(address) {
    const response = await fetch(new URL(address.pathname, address))
    const page = new DOMParser().parseFromString(await response.text(), "text/html"), { copy } = document.querySelector("header").dataset
    const section = page.getElementById(address.hash.slice(1)).closest("section")
    section.querySelector("h2").remove()
    section.querySelectorAll("a[href]").forEach(link => { link.href = new URL(link.getAttribute("href"), address) })
    section.querySelectorAll("[id]").forEach(part => part.removeAttribute("id"))
    for (const title of section.querySelectorAll(".program-title")) {
      title.append(element("button", { type: "button", textContent: copy }))
      title.lastChild.dataset.do = "copy"
    }
    return [...section.childNodes].map(part => document.importNode(part, true))
  }

  /* Words without an error are what the search of the site is for. They are put into its window, not into an address, which is sent. */
  search() {
    const input = document.querySelector(".search input")
    document.querySelector("header [data-do=search]").click()
    input.value = this.field.value.trim()
    input.dispatchEvent(new Event("input"))
  }

  link(address, title) { return element("a", { href: address }, element("code", { lang: "en" }, title)) }

  list(words, cards) {
    const entries = cards.slice(0, 8).map(({ url, title }) => element("li", {}, this.link(new URL(url, this.root), title)))
    return entries.length ? [element("p", {}, ...coded(words)), element("ul", {}, ...entries)] : []
  }

  /* For a text that no card has: what to ask oneself, and where to report it, without the text. */
  help() {
    const { words } = this, report = document.querySelector(".page-foot a[href*='/issues/new']")
    const asks = Object.keys(words).filter(name => name.startsWith("ask-")).map(name => element("li", {}, ...coded(words[name])))
    const link = report && element("p", {}, element("a", { href: report.href.replace(/\?.*/, "") }, words.report))
    return [element("p", {}, words.ask), element("ol", {}, ...asks), ...link ? [link] : []]
  }
}

const placed = (words, { file, line, inside, code }) => [
  element("p", {}, words + " ", element("code", {}, [file, line].filter(Boolean).join(":")), ...inside && inside !== "<module>" ? [" · ", element("code", {}, inside)] : []),
  ...code ? [element("pre", {}, element("code", { tabIndex: 0 }, code))] : [],
]

/* A browser may forbid it, or have no room for so long a text. */
function stored(what, ...rest) {
  try { return sessionStorage[what](...rest) } catch {}
}

customElements.define("error-box", ErrorBox)
export const start = box => box.start()
