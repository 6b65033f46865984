/* What the search window in the header does. Loaded when a reader opens it for the first time, and Pagefind's index with it.
   Pagefind finds pages; their order is ours, for it reads Hindi without the vowels and Chinese one character at a time. */

const dialog = document.querySelector(".search")
const input = dialog.querySelector("input"), status = dialog.querySelector("p"), list = dialog.querySelector("ol")
let loaded, settings, running, newest = 0

/* Make the open window work; what has been typed into it until now is searched at once. */
export async function start(index, words) {
  loaded ||= load(index, words)
  try {
    await loaded
  } catch (error) {
    loaded = undefined // the next opening tries again
    throw error
  }
}

async function load(index, words) {
  const [engine, found] = await Promise.all([import(index), fetch(words)])
  await engine.options({ noWorker: true }) // for an index as small as ours the worker itself is what takes long to load
  await engine.init()
  settings = { ...await found.json(), engine }
  input.addEventListener("input", search) // typing, pasting, dictation and input methods alike
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("click", event => {
    if (event.target === dialog || event.target.closest("ol a")) close()
  })
  search()
}

function close() {
  dialog.close()
  input.blur() // else the next key is still typed into the closed window
}

async function move(event) {
  if (event.isComposing) return // these keys are the input method's
  const links = [...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === "ArrowUp") (links[at - 1] || input).focus()
  else if (event.key === "Escape") close() // a search field would first clear itself
  else if (event.key === "Enter" && document.activeElement === input) running.then(() => list.querySelector("a")?.click())
  else return
  event.preventDefault()
}

function search() {
  running = answer(input.value.trim(), ++newest)
}

async function answer(query, turn) {
  const found = await find(query)
  const pages = await Promise.all(found.slice(0, 8).map(async page => entry(await page.data(), page.reading)))
  if (turn !== newest) return // a later letter has been typed
  const { none, some } = settings.say
  status.textContent = query && (found.length ? some.replace("{count}", found.length) : none.replace("{query}", () => query))
  list.replaceChildren(...pages)
}

/* The pages that hold the words of a query in any of its readings, the best first. */
async function find(query) {
  const best = new Map()
  for (const page of (await Promise.all(readings(query).map(found))).flat()) {
    if (!(best.get(page.id)?.score > page.score)) best.set(page.id, page)
  }
  return [...best.values()].sort((one, other) => other.score - one.score)
}

/* What the reader may mean: the words as typed; those without "why" and "how"; and the same in the words of this language. */
function readings(query) {
  const { words } = settings
  const known = Object.keys(words).sort((one, other) => other.length - one.length).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
  const edge = "[\\p{Script=Latin}\\p{Script=Devanagari}\\p{M}_]"
  const pattern = new RegExp(`(?<!${edge})(${known.join("|")})s?(?!${edge})`, "giu")
  const typed = fold(query)
  const short = typed.replace(pattern, (whole, word) => words[word.toLowerCase()] && whole)
  const meant = typed.replace(pattern, (_, word) => words[word.toLowerCase()])
  return [...new Set([typed, short, meant].map(plain))].filter(Boolean)
}

const fold = text => settings.folded.reduce((folded, [pattern, to]) => folded.replace(new RegExp(pattern, "gu"), to), text.normalize("NFC"))

/* Only the words, in small letters: zero_grad is two. Hindi is written with nukta and without. */
const plain = text => text.toLowerCase().replace(/(?<=\d)\.(?=\d)|\u093c/gu, "").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim()

/* The pages that hold all words; if there is none, those that hold most. */
async function found(reading) {
  const words = wordsOf(reading)
  let pages = await matching(reading)
  if (!pages.some(page => held(page, words) === words.length)) pages = (await Promise.all(words.map(matching))).flat()
  const most = Math.max(1, ...pages.map(page => held(page, words)))
  pages = pages.filter(page => held(page, words) === most)
  return pages.map(page => ({ ...page, reading, score: score(page, reading) - (words.length - most) }))
}

/* Chinese words are not known, so each two neighbouring characters are taken for one. */
const wordsOf = reading => reading.match(/\p{Script=Han}(?: \p{Script=Han})+|\S+/gu).flatMap(word => word.match(/\S(?= )/g)?.map((one, at) => one + " " + word[2 * at + 2]) || word)

async function matching(words) {
  const { results } = await settings.engine.search(words)
  const highest = Math.max(...results.map(result => result.score))
  return Promise.all(results.map(async result => ({ ...result, ...await texts(result), share: result.score / highest })))
}

/* What a page says, only words. Kept, for each later letter searches again. */
const kept = new Map()
function texts(result) {
  if (!kept.has(result.id)) kept.set(result.id, read(result))
  return kept.get(result.id)
}

async function read(result) {
  const { meta, anchors, content } = await result.data()
  const spaced = text => ` ${plain(text)} `
  const clauses = text => text.split(/[:：]/).map(spaced)
  const headings = anchors.filter(anchor => /^h[2-6]$/.test(anchor.element)).flatMap(anchor => clauses(anchor.text))
  return { place: meta.place, title: clauses(meta.title), headings, text: spaced(content) }
}

const held = (page, words) => words.filter(word => page.text.includes(" " + stem(word))).length

/* Without the endings of plural, case and -ing: what is left must stand on the page. (Pagefind makes do with a letter or two.) */
const stem = word => word.replace(/(?<=\p{L}{3})(?:ing|ed|e?s|e)$|(?<=[\p{L}\p{M}]{2})(?:\u094d\u0938|[\u093e-\u094c]?\u0902|[\u093e-\u094c])$/u, "")

/* A page is about a query that fills its title or one of its headings, or stands in it word for word: the longer the more. */
function score(page, reading) {
  const words = reading.split(" ").map(word => ` ${stem(word)}[\\p{L}\\p{M}]{0,3}`)
  const phrase = new RegExp(words.join("") + "(?= )", "gu")
  const filled = clauses => Math.max(...clauses.map(clause => Math.sqrt((clause.match(phrase) || [""])[0].length / clause.length)), 0)
  const times = page.text.match(phrase)?.length || 0
  return (page.share / 2 + 2 * filled(page.title) + filled(page.headings) + Math.log2(1 + times) * Math.sqrt(words.length) / 5) * (1 - page.place)
}

/* Han characters were indexed one by one: close the gaps again. */
const closed = text => text.replace(/([\p{Script=Han}，。：；？！、（）“”])((?:<\/?mark>)*) ((?:<\/?mark>)*)(?=[\p{Script=Han}，。：；？！、（）“”])/gu, "$1$2$3").replaceAll("</mark><mark>", "")

/* The page, and the three of its sections whose excerpts hold most of the words that were asked for. */
function entry(page, reading) {
  const item = document.createElement("li")
  const words = reading.split(" ")
  const shows = part => words.filter(word => ` ${plain(part.title + " " + part.excerpt.replace(/<\/?mark>/g, ""))} `.includes(` ${word} `)).length
  const parts = page.sub_results.sort((one, other) => shows(other) - shows(one)).slice(0, 3)
  item.innerHTML = `<a href="${page.url}"><strong></strong></a>` + parts.map(part => `<a href="${part.url}"><b></b><span>${closed(part.excerpt)}</span></a>`).join("")
  item.querySelector("strong").textContent = closed(page.meta.title)
  item.querySelectorAll("b").forEach((title, at) => { title.textContent = parts[at].title === page.meta.title ? "" : closed(parts[at].title) })
  return item
}
