/* The search: it ranks sections and fills the window in the header. Loaded when a reader opens that for the first time,
   with the index of the page's language: there a text is a row of characters, one for each term. */

// The best section holds the words of the query often, rare words above all (BM25). Then a few more signs count.
const SATURATION = 1.2 // the higher, the more it counts that a word stands there again
const LENGTH = 0.5 // how far a word counts less in a long section: 0 not at all, 1 as much less as it is longer
const FIELDS = [4, 1, 0.4, 2] // how much a word counts in the heading, in the text, in programs and outputs, in the id
const TITLE = 2 // how much it counts in the title of the page, for each of its sections
const LITTLE = 0.15 // weight of a word that only joins others: it must decide nothing
const PAIR = 0.5 // weight of two letters of a script without spaces: each letter stands in two pairs
const HEARD = 0.8 // worth of a word that sounds like the one typed
const BEGUN = 0.4 // worth of a word that begins with what was typed, or differs from it by a letter
const PAGE = 1 // how much a section gains if the title of its page says all that was asked and little else
const HEADING = 3 // how much it gains if its own heading does
const QUOTE = 20, QUOTED = 4 // how much it gains if it holds the query word for word, and that weighs more than this, or is an error
const PLACE = 0.8 // how much it loses on the last page of the menu: early pages explain, late ones refer to them
const NEAR = 0.5 // a best section that holds a smaller part of the query than this is only the nearest
const FIRST = 64 // the build writes the commonest term as the character of this number, and so on
const WORDS = 60, LETTERS = 3000, PHRASE = 7 // so much of a query is read, and so many words may mean something together
const SHORT = 5, LONG = 30 // letters of the words that are guessed at
const PAGES = 8, PARTS = 3 // in an answer, and sections of each
const PASTED = /Traceback|(?:Error|Exception|Warning): |.{48}/ // nobody types so much: it is the text of an error
const BEFORE = 24, WINDOW = 160, SHOWN = 300 // letters of an excerpt: before the first word, around the most, in all
const ERROR = /^.*[A-Z]\w*(?:Error|Exception|Warning): /s // what stands before the message of an error

const dialog = document.querySelector(".search"), input = dialog.querySelector("input")
const status = dialog.querySelector("p"), list = dialog.querySelector("ol")
const texts = new Map() // of each page that was listed, what its sections say
const card = dialog.querySelector("p:not([role])")
let index, site, sayLost, comparing

/* Make the open window work; what has been typed into it until now is searched at once. */
export function start(told, base, lost) {
  [site, sayLost] = [base, lost]
  prepare(told)
  input.addEventListener("input", event => event.isComposing || search()) // typing, pasting, dictation
  input.addEventListener("compositionend", search) // input methods: not half a syllable
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("submit", first)
  dialog.addEventListener("click", ({ target }) => (target === dialog || target.closest("ol a, p a")) && dialog.close())
  search()
  if (dialog.dataset.entered) first()
}

/* Enter: to the first page found. */
function first() {
  delete dialog.dataset.entered
  if (dialog.open) dialog.querySelector("p:not([role]) a, ol a")?.click()
}

function move(event) {
  if (event.isComposing || event.keyCode === 229) return // these keys are the input method's
  const links = [...dialog.querySelectorAll("p:not([role]) a, ol a")], at = links.indexOf(document.activeElement)
  const to = { ArrowDown: links[at + 1] || links.at(-1) || input, ArrowUp: links[at - 1] || input }[event.key]
  to?.focus()
  if (to) event.preventDefault()
}

function search() {
  const query = input.value.trim(), { found, starting, near } = rank(query), { labels } = index
  list.replaceChildren(...found.map(parts => entry(parts, starting)))
  const label = labels[near ? "search-nearest" : ["search-none", "search-one"][found.length] || "search-some"]
  status.textContent = query && label.replace("{count}", found.length).replace("{query}", () => query.slice(0, SHOWN))
  card.replaceChildren()
  if (PASTED.test(query)) explained(query).catch(() => { comparing = null }) // what is found by its words is there
}

/* A text of an error is compared with those of the cards, see errors.js; the card that explains it stands above all pages. */
async function explained(query) {
  const { pasted = "" } = dialog.dataset, bare = text => text.replace(/\s/g, "")
  const text = bare(pasted) === bare(query) ? pasted : query
  const { matches, words } = await (comparing ||= loadErrors()), [found] = matches(text)
  if (!found || input.value.trim() !== query) return
  const link = (address, textContent) => element("a", { href: new URL(address, site), textContent })
  const [before, behind] = words.found.split("{title}"), inBox = link(found.url.replace(/errors\/.*/, "errors/#error-box"), words.open)
  inBox.addEventListener("click", () => sessionStorage.setItem("zbs-paste", text))
  card.replaceChildren(before, Object.assign(link(found.url, found.title), { lang: "en" }), behind, " · ", inBox)
}

async function loadErrors() {
  const [matcher, told] = index.errors.map(file => new URL(file, site))
  const [errors, written] = await Promise.all([import(matcher), fetch(told).then(response => response.json())])
  errors.prepare(written)
  return { ...errors, words: written.labels }
}

/* What the build has written, as it is asked. */
function prepare({ token, alone, folds, hears, terms, phrases, sounds, sections, ...told }) {
  const patterns = pairs => pairs.map(([pattern, to]) => [new RegExp(pattern, "gu"), to])
  index = { ...told, token: new RegExp(token, "gu"), alone: new RegExp(`^[${alone}]$`, "u"), terms: terms.split(" ") }
  Object.assign(index, { folds: patterns(folds), hears: patterns(hears) })
  Object.assign(index, { phrases: new Map(Object.entries(phrases)), sounds: new Map() })
  index.characters = new Map(index.terms.map((term, number) => [term, String.fromCharCode(FIRST + number)]))
  sounds.split(" ").forEach((it, at) => index.sounds.set(it, [...index.sounds.get(it) || [], rowOf([index.terms[at]])]))
  index.sections = sections.map(([page, at, id, title, ...fields]) => ({ page, at, id, title, fields }))
  index.titles = index.pages.map((_, page) => index.sections.find(section => section.page === page))
  index.headings = index.sections.map(({ fields: [heading] }) => heading).join(":")
  index.weights = index.terms.map((term, number) => rarity(index.holding[number]) * (isLittle(term) ? LITTLE : 1))
  index.usual = sum(index.sections, ({ fields }) => fields[1].length) / sections.length
}

const sum = (items, of) => items.reduce((sum, item) => sum + of(item), 0)
const rarity = count => Math.log(1 + (index.sections.length - count + 0.5) / (count + 0.5))
const fold = (word, pairs) => pairs.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word)
const termOf = word => fold(word.normalize("NFC").toLowerCase(), index.folds)
const tokensOf = text => Array.from(text.matchAll(index.token), ({ 0: typed, index: at }) => (
  { typed: typed.toLowerCase(), term: termOf(typed), at, end: at + typed.length }))
const rowOf = terms => terms.map(term => index.characters.get(term) || " ").join("") // no text holds a space
const isLittle = said => index.phrases.get(said)?.length === 0
const sizeOf = items => sum(items, ({ size }) => size)
const weightOf = items => sum(items, ({ weight }) => weight)

/* What is looked for as one: rows that stand for it, with their worth, and how much it counts. */
const unit = (rows, size = 1, guessed = false) => (
  { rows: rows.filter(({ row }) => !row.includes(" ")), size, guessed, held: 0 })
const said = terms => unit([{ row: rowOf(terms), worth: 1 }], isLittle(terms.join(" ")) ? LITTLE : 1)

/* All that one letter less can make of a word: two words that differ in a letter have one of these in common. */
const lacking = word => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]

/* The unit of a word: itself; or those that sound like it, begin with it or nearly are it. */
function wordUnit(word, typed) {
  const known = index.characters.get(word), sound = fold(typed, index.hears)
  const sounds = new Set([sound, sound.replace(/(?<=.)[tn]$/, ""), fold(word, index.hears)]) // also without a verb's ending
  const heard = [...sounds].flatMap(sound => index.sounds.get(sound) || [])
  if (isLittle(word) || index.hushed.some(sound => sounds.has(sound)) && !index.headings.includes(known)) return { ...said([word]), size: LITTLE }
  if (known) return said([word])
  const inside = word.length >= SHORT && word.length < LONG
  const begun = index.terms.filter(term => word.length > 2 && term.startsWith(word)), less = inside ? lacking(word) : []
  const nearly = begun.length ? [] : index.terms.filter(term =>
    Math.abs(term.length - word.length) < 2 && term.length >= SHORT - 1 && lacking(term).some(it => less.includes(it)))
  const guesses = [...begun, ...nearly].map(term => ({ row: rowOf([term]), worth: BEGUN }))
  return unit([...guesses, ...heard.map(row => ({ row, worth: HEARD }))], 1, !heard.length)
}

/* zerograd: the known words of which it consists, the longest first. */
function apart(word) {
  for (let at = word.length; at > 1; at--) {
    const known = termOf(word.slice(0, at)), rest = index.characters.has(known) && (word[at] ? apart(word.slice(at)) : [])
    if (rest) return [known, ...rest]
  }
}

/* The query, part by part. Each may be said in several ways: as typed, and as what that means. A way consists of units. */
function partsOf(tokens) {
  const words = tokens.map(({ term }) => term), parts = []
  const from = at => Array.from({ length: PHRASE }, (_, less) => words.slice(at, at + PHRASE - less).join(" "))
  const phraseAt = at => from(at).find(it => index.phrases.has(it)), alone = at => index.alone.test(words[at] ?? "")
  const asTyped = ({ term, typed }) => {
    const cut = !index.characters.has(term) && term.length > SHORT && term.length < LONG && apart(term)
    return cut ? cut.map(word => wordUnit(word, word)) : [wordUnit(term, typed)]
  }
  for (let at = 0, size; at < words.length; at += size) {
    const phrase = phraseAt(at), inside = words.slice(at, at + (phrase?.split(" ").length || 1))
    size = inside.length
    if (phrase) {
      const whole = isLittle(phrase) || inside.every((_, more) => alone(at + more))
      const typed = whole ? [said(inside)] : tokens.slice(at, at + size).flatMap(asTyped)
      const meant = index.phrases.get(phrase).map(it => said(it.split(" ")))
      parts.push([typed, meant].filter(way => way.length))
    } else if (alone(at)) {
      const two = alone(at + 1) && !phraseAt(at + 1), after = at > 0 && alone(at - 1) && !phraseAt(at - 1)
      if (two || !after) parts.push([[{ ...said(words.slice(at, at + 1 + two)), size: PAIR }]])
    } else parts.push(...asTyped(tokens[at]).map(unit => [[unit]]))
  }
  const known = ways => ways.filter(way => way.some(({ rows }) => rows.length))
  const telling = ways => ways.filter(way => way.some(({ rows, size }) => rows.length && size > LITTLE)) // before or after
  return parts.map(ways => ({ ways: telling(ways).length ? telling(ways) : known(ways), size: sizeOf(ways[0]) }))
}

/* Each place in a text where a row of a unit begins. */
function walk(text, starting, each) {
  for (let at = 0; at < text.length; at++) {
    for (const way of starting[text.charCodeAt(at)] || []) if (text.startsWith(way.row, at)) each(way, at)
  }
}

/* How much of the query there is, of 1: of each part what its best way has. */
const shareOf = (parts, worthOf) => sum(parts, ({ ways, weight }) => weight * Math.max(0, ...ways.map(way =>
  sum(way, unit => unit.weight * worthOf(unit)) / weightOf(way)))) / weightOf(parts)

/* How far a title is what was asked for: 1, if it, or the best of its clauses, says all of that and nothing else. */
const filled = ({ fields: [title] }, starting, parts) => Math.max(...[title, ...title.split(":")].map(clause => {
  const asked = new Set(), units = new Set(), terms = [...new Set(clause)].filter(it => it !== ":")
  walk(clause, starting, ({ row, unit }) => { for (const it of row) asked.add(it); units.add(unit) })
  const weight = terms => sum(terms, it => index.weights[it.charCodeAt() - FIRST])
  return weight([...asked]) / weight(terms) * shareOf(parts, unit => units.has(unit)) || 0
}))

/* The best sections of each page, the best page first, and whether even that is only near. */
export function rank(query) {
  const tokens = tokensOf(query.replace(ERROR, "").slice(0, LETTERS)).filter(({ term }) => term).slice(0, WORDS)
  const parts = partsOf(tokens), units = parts.flatMap(({ ways }) => ways.flat()), starting = [], pages = new Map()
  const main = parts.some(({ size }) => size >= PAIR) ? units.filter(({ size }) => size > LITTLE) : units, quote = rowOf(tokens.map(({ term }) => term))
  for (const unit of units) for (const way of unit.rows) (starting[way.row.charCodeAt()] ||= []).push({ ...way, unit })
  const counted = index.sections.map(section => {
    const times = new Map(units.map(unit => [unit, 0]))
    const count = (text, worth) => walk(text, starting, way => times.set(way.unit, times.get(way.unit) + way.worth * worth))
    section.fields.forEach((text, field) => count(text, FIELDS[field]))
    for (const unit of units) unit.held += times.get(unit) > 0
    count(index.titles[section.page].fields[0], TITLE)
    return { section, times }
  }).filter(({ times }) => main.some(unit => times.get(unit)))
  for (const unit of units) unit.weight = unit.rows.length && unit.size * rarity(unit.held)
  for (const part of parts) part.weight = part.ways.length && Math.min(...part.ways.map(weightOf)) // as common as its commonest way
  const ofPages = index.titles.map(title => filled(title, starting, parts))
  const scored = counted.map(({ section, times }) => {
    const { page, fields } = section, most = SATURATION * (1 - LENGTH + LENGTH * fields[1].length / index.usual)
    const often = shareOf(parts, unit => times.get(unit) * (1 + SATURATION) / (times.get(unit) + most))
    const share = shareOf(parts, unit => times.get(unit) > 0)
    const quoted = (sizeOf(parts) > QUOTED || ERROR.test(query)) && fields.some(text => text.includes(quote)) + fields[0].includes(quote)
    const gain = share * (PAGE * ofPages[page] + HEADING * filled(section, starting, parts)) + QUOTE * quoted
    return { section, times, score: often * share * (1 + gain) * (1 - PLACE * index.pages[page][2]) }
  }).filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
  for (const { section } of scored) pages.set(section.page, [...pages.get(section.page) || [], section])
  const holds = way => way.every(unit => unit.size === LITTLE || scored[0]?.times.get(unit) && !unit.guessed)
  const whole = sizeOf(parts), held = sizeOf(parts.filter(({ ways }) => ways.some(holds)))
  const found = [...pages.values()].slice(0, PAGES).map(sections => sections.slice(0, PARTS))
  return { starting, near: scored.length > 0 && held < NEAR * whole, found }
}

const element = (kind, fields = {}) => Object.assign(document.createElement(kind), fields)

/* A page and its best sections. What they say is shown when it is there. */
function entry(sections, starting) {
  const [url, file] = index.pages[sections[0].page], { title } = index.titles[sections[0].page], item = element("li")
  const link = (address, kind, textContent) => {
    item.append(element("a", { href: new URL(address, site) }))
    item.lastChild.append(element(kind, { textContent }))
    return item.lastChild
  }
  const read = answer => answer.ok ? answer.json() : Promise.reject(answer.status)
  if (!texts.has(file)) texts.set(file, fetch(new URL(file, site)).then(read))
  link(url, "strong", title)
  for (const { id, at, title: own } of sections) {
    const part = link(`${url}#${id}`, "b", own === title ? "" : own)
    texts.get(file).then(said => part.append(excerpt(said[at], starting))).catch(status => {
      texts.delete(file) // the next answer tries again
      if (status === 404) sayLost(true)
    })
  }
  return item
}

/* The words of a section around the place that holds most of what was asked for, with those marked. */
function excerpt(text, starting) {
  const tokens = tokensOf(text), asked = new Map(), shown = element("span")
  walk(rowOf(tokens.map(({ term }) => term)), starting, ({ unit, row }, at) => {
    for (let more = 0; more < row.length && unit.size > LITTLE; more++) asked.set(at + more, unit)
  })
  const hits = [...asked.keys()].sort((one, other) => one - other)
  const close = from => hits.filter(hit => hit >= from && tokens[hit].at < tokens[from].at + WINDOW)
  const within = from => new Set(close(from).map(hit => asked.get(hit))).size
  const best = tokens[hits.reduce((best, hit) => within(hit) > within(best) ? hit : best, hits[0])]
  let at = best?.at > BEFORE ? tokens.find(token => token.at >= best.at - BEFORE).at : 0
  const upto = at + SHOWN
  shown.append(at ? "… " : "")
  for (const { at: from, end } of hits.map(hit => tokens[hit]).filter(token => token.at >= at && token.end <= upto)) {
    if (from > at || shown.lastChild?.nodeName !== "MARK") shown.append(text.slice(at, from), element("mark"))
    shown.lastChild.textContent += text.slice(from, end)
    at = end
  }
  shown.append(text.slice(at, upto))
  return shown
}
