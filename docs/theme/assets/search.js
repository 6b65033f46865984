/* What the search window in the header does. Loaded when a reader opens it for the first time, and Pagefind with its index.
   Pagefind finds pages; their order and excerpts are ours, for it reads Hindi without the vowels and Chinese one character at a time. */

const MOST = 8 // pages in an answer
const PARTS = 3 // sections of a page
const LEAD = 24 // letters before the first word found: more would push it out of a phone's two lines
const dialog = document.querySelector(".search")
const input = dialog.querySelector("input"), status = dialog.querySelector("p"), list = dialog.querySelector("ol")
let engine, settings, patterns, pages, running, newest = 0

/* Make the open window work; what has been typed into it until now is searched at once. `index` is the address of Pagefind. */
export async function start(pagefind, told, texts, index) {
  engine = pagefind
  settings = told
  patterns = patternsOf(told)
  for (const reading of readings(input.value)) isError(reading) || engine.preload(reading).catch(() => 0)
  const site = new URL("..", index)
  pages = new Map()
  for (const [id, page] of Object.entries(texts)) {
    pages.set(id, prepare(page, site))
    await breath() // Pagefind is loading meanwhile
  }
  input.addEventListener("input", event => event.isComposing || search()) // typing, pasting, dictation
  input.addEventListener("compositionend", search) // input methods: not half a syllable
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("submit", first)
  dialog.addEventListener("click", event => {
    if (event.target === dialog || event.target.closest("ol a")) dialog.close()
  })
  search()
  if (dialog.dataset.entered) first()
}

/* In what languages differ, as their settings say it; of all of them, for readers type words of any. */
function patternsOf({ typed, folds, edges, oneByOne, marks, optional, endings }) {
  const tight = `[${marks}${oneByOne}]`
  return {
    typed: anyOf(Object.keys(typed), `[\\p{Script=Latin}\\p{M}_${edges}]`),
    folds: folds.map(([pattern, to]) => [new RegExp(pattern, "gu"), to]),
    silent: new RegExp(`(?<=\\d)\\.(?=\\d)|[${optional}]`, "g"),
    word: new RegExp(`[${oneByOne}](?: [${oneByOne}])+|\\S+`, "gu"),
    ending: new RegExp(`(?:${endings.map(([ending, stem]) => `(?<=[\\p{L}\\p{M}]{${stem}})(?:${ending})`).join("|")})$`, "u"),
    gap: new RegExp(`(?<=${tight}) (?=${tight})`, "g"),
  }
}

/* Whatever else waits comes first. (A timer would wait 4 ms.) */
const breath = () => new Promise(done => {
  const { port1, port2 } = new MessageChannel()
  port1.onmessage = done
  port2.postMessage(0)
})

/* Enter: to the first page found, as soon as it is. */
function first() {
  delete dialog.dataset.entered
  running.then(() => dialog.open && list.querySelector("a")?.click())
}

function move(event) {
  if (event.isComposing || event.keyCode === 229) return // these keys are the input method's
  const links = [...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === "ArrowUp") (links[at - 1] || input).focus()
  else return
  event.preventDefault()
}

function search() {
  running = answer(input.value.trim(), ++newest).catch(() => { status.textContent = status.dataset.failed })
}

async function answer(query, turn) {
  const found = (await find(query)).slice(0, MOST)
  if (turn !== newest) return // a later letter has been typed
  list.replaceChildren(...found.slice(0, 1).map(entry)) // the best at once
  await new Promise(requestAnimationFrame)
  if (turn !== newest) return
  list.append(...found.slice(1).map(entry))
  const { none, one, some } = settings.labels
  const label = [none, one][found.length] || some
  status.textContent = query && label.replace("{count}", found.length).replace("{query}", () => query)
}

/* A page as the build wrote it, and its words plain: what is searched. */
function prepare({ url, title, place, content, heads }, site) {
  const clauses = text => text.split(/[:：]/).map(spaced)
  return {
    url: new URL(url.slice(1), site).href, place, content, heads, title: closed(title), titles: clauses(title),
    headings: heads.filter(head => head.element !== "h1").flatMap(head => clauses(head.text)), plain: spaced(content),
  }
}

/* The same page cut into sections at its headings: what is shown. */
function sections({ content, heads }) {
  const words = content.split(/\s+/), cuts = [0, ...heads.map(head => head.location), words.length]
  return cuts.slice(0, -1).map((from, at) => {
    const own = words.slice(from, cuts[at + 1]), { id = "", text = "" } = heads[at - 1] || {}
    return { hash: id && "#" + id, title: closed(text), words: own, plain: spaced(own.join(" ")), name: spaced(text) }
  }).filter(section => section.words.length)
}

/* The pages that hold the words of a query in any of its readings, the best first. */
async function find(query) {
  const meant = readings(query), quoted = meant.find(isQuoted), asked = new Map(), best = new Map()
  for (const reading of quoted ? [quoted] : meant) {
    const known = knownOf(reading), lost = +(known !== reading)
    if (known) asked.set(known, Math.min(lost, asked.get(known) ?? 1)) // what two readings come down to is asked once
  }
  for (const found of (await Promise.all([...asked].map(([known, lost]) => answering(known, lost)))).flat()) {
    if (!(best.get(found.page)?.score > found.score)) best.set(found.page, found)
  }
  return [...best.values()].sort((one, other) => other.score - one.score)
}

/* Without the words that no page holds. */
const knownOf = reading => reading.split(" ").filter(word => holds(stem(word))).join(" ")
const holds = word => [...pages.values()].some(page => page.plain.includes(" " + word))

/* An error text is where it stands word for word: Pagefind need not be asked for it, nor what else may be meant. */
const isError = reading => /(?:\w+ ){5}\w/.test(reading)
const isQuoted = reading => isError(reading) && holds(reading)

/* What the reader may mean: the words as typed; those without "why" and "how"; and the same in the words of this language. */
function readings(query) {
  const { typed: known } = settings
  const typed = fold(query.replace(/^.*[A-Z]\w*(?:Error|Exception|Warning): /s, "")) // of a whole traceback what its last line says
  const short = typed.replace(patterns.typed, (whole, word) => known[word.toLowerCase()] && whole)
  const meant = typed.replace(patterns.typed, (_, word) => known[word.toLowerCase()])
  return [...new Set([typed, short, meant].map(plain))].filter(Boolean)
}

function anyOf(words, edge) {
  const longest = words.sort((one, other) => other.length - one.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  return new RegExp(`(?<!${edge})(${longest.join("|")})s?(?!${edge})`, "giu")
}

const fold = text => patterns.folds.reduce((folded, [pattern, to]) => folded.replace(pattern, to), text.normalize("NFC"))

/* What stands between words: ASCII's and Latin-1's marks, danda, general punctuation, arrows and signs, CJK and full-width marks.
   (Unicode's own classes take several times as long, for all texts are made plain when the search opens.) */
const MARKS = "\\0-\\x1f!-/:-@[-`{-\\u00a9\\u00ab-\\u00b1\\u00b4\\u00b6-\\u00b8\\u00bb\\u00bf\\u00d7\\u00f7\\u0964\\u0965\\u2000-\\u206f\\u20a0-\\u20cf\\u2190-\\u2bff\\u3000-\\u303f\\ufe30-\\ufe4f\\uff00-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65"
const BETWEEN = new RegExp(` ?[${MARKS}][ ${MARKS}]*|  +`, "g") // a single space may stay

/* Only the words, in small letters: zero_grad is two. Without what only some readers type. */
const plain = text => text.toLowerCase().replace(patterns.silent, "").replace(BETWEEN, " ").trim()
const spaced = text => ` ${plain(text)} `

/* The pages that hold all words; if there is none, those that hold most. */
async function answering(reading, lost) {
  const all = [...pages.values()]
  const words = wordsOf(reading).map(stem), phrase = phraseOf(reading)
  const held = page => words.filter(word => page.plain.includes(" " + word)).length
  const most = Math.max(1, ...all.map(held)), together = most === words.length
  const quoted = isQuoted(reading), shares = await sharesOf(quoted ? [] : together || words.length > 6 ? [reading] : wordsOf(reading))
  return all.filter(page => held(page) === most && (shares.has(page) || quoted || !together)).map(page => (
    { page, words, phrase, score: score(page, shares.get(page) || 0, reading, phrase) - (words.length - most) - lost }))
}

/* How good Pagefind finds each page for one of these, the best being 1. */
async function sharesOf(texts) {
  const shares = new Map()
  for (const { results } of await Promise.all(texts.map(text => engine.search(text)))) {
    const highest = Math.max(...results.map(result => result.score))
    for (const { id, score } of results) shares.set(pages.get(id), Math.max(shares.get(pages.get(id)) || 0, score / highest))
  }
  return shares
}

/* Where there are no spaces, as in Chinese, words are not known, so each two neighbouring letters are taken for one. */
const wordsOf = reading => reading.match(patterns.word).flatMap(word => word.match(/\S(?= )/g)?.map((one, at) => one + " " + word[2 * at + 2]) || word)

/* Without the endings of plural, case and verb: what is left must stand on the page. (Pagefind makes do with a letter or two.) */
const stem = word => word.replace(patterns.ending, "")

/* The words one after the other, with other endings too. */
const phraseOf = reading => new RegExp(reading.split(" ").map(word => ` ${stem(word)}[^ ]{0,3}`).join("") + "(?= )", "g")

/* A page is about a query that fills its title or one of its headings, or stands in it word for word: the longer the more.
   What comes early in the navigation explains; what comes late refers to it. A whole error text is where it stands. */
function score(page, share, reading, phrase) {
  const filled = clauses => Math.max(...clauses.map(clause => Math.sqrt((clause.match(phrase) || [""])[0].length / clause.length)), 0)
  const times = page.plain.match(phrase)?.length || 0, long = reading.split(" ").length
  const about = share / 2 + 2 * filled(page.titles) + filled(page.headings) + Math.log2(1 + times) * Math.sqrt(long) / 5
  return about * (1 - page.place) ** 1.7 + (times && long > 5)
}

/* Where there are no spaces, letters were indexed one by one: close the gaps again. */
const closed = text => text.replace(patterns.gap, "")

/* A page, and its sections that hold most of what was asked for: word for word, in their title, or at least its words. */
function entry({ page, words, phrase }) {
  const share = text => words.filter(word => text.includes(" " + word)).length / words.length
  const fit = text => share(text) < 1 ? share(text) : 1 + 2 * (text.search(phrase) >= 0)
  const worth = ({ plain, name }) => fit(plain) + fit(name)
  const parts = sections(page).map(section => ({ section, worth: worth(section) })).sort((one, other) => other.worth - one.worth).slice(0, PARTS)
  const item = document.createElement("li")
  item.append(link(page.url, "strong", page.title), ...parts.filter(part => part.worth).map(({ section }) => {
    const part = link(page.url + section.hash, "b", section.title === page.title ? "" : section.title)
    part.append(excerpt(section, words))
    return part
  }))
  return item
}

function link(address, kind, words) {
  const made = Object.assign(document.createElement("a"), { href: address })
  made.append(Object.assign(document.createElement(kind), { textContent: words }))
  return made
}

/* The words of a section around the place that holds most of what was asked for, with those marked. */
function excerpt({ words: all, title }, words) {
  const asked = words.map(word => word.split(" ")) // letters that stand one by one: two of them are a word
  const start = new RegExp(`(?:^|[^a-z0-9\\u00aa-\\uffff])(${asked.map(([one]) => one).join("|")})`, "i")
  const isWord = (hit, next) => asked.some(([one, two]) => one === hit && (!two || next?.startsWith(two)))
  const hits = all.map(word => start.exec(word)?.[1].toLowerCase())
  const found = hits.map((hit, at) => hit && isWord(hit, all[at + 1]) ? hit : "")
  const isSecond = at => asked.some(([one, two]) => two && one === found[at - 1] && all[at].startsWith(two))
  let after = 0 // the title is shown above
  if (closed(all.join(" ")).startsWith(title)) while (closed(all.slice(0, after).join(" ")).length < title.length) after++
  let best = after, most = -1
  for (let at = after; at < all.length; at++) {
    const here = found[at] ? new Set(found.slice(at, at + 25).filter(Boolean)).size : -1 // a word asked for comes first
    if (here > most) [best, most] = [at, here]
  }
  let from = best
  while (from > after && best - from < 5 && all.slice(from - 1, best).join(" ").length < LEAD) from-- // a little of what stands before
  const shown = document.createElement("span")
  if (from > after) shown.append("… ")
  for (let at = from; at < Math.min(all.length, from + 60); at++) {
    const gap = closed(`${all[at]} ${all[at + 1] || ""}`).length > all[at].length + (all[at + 1] || "").length ? " " : ""
    shown.append(found[at] || isSecond(at) ? Object.assign(document.createElement("mark"), { textContent: all[at] }) : all[at], gap)
  }
  return shown
}
