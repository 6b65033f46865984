/* The search: it ranks sections and fills the window in the header. Loaded when a reader opens that for the first time,
   with the index of the page's language: there a text is a row of characters, one for each term. See also pasted.js.
   The best section holds the words of the query often, rare words above all (BM25). Then a few more signs count. */

const SATURATION = 1.8, LENGTH = 0.5 // how much more often counts more; how much less a word counts in a long section
const FIELDS = [6, 1, 0.3], TITLE = 3 // how much a word counts in heading, text, programs; in the title of the page
const LITTLE = 0.15, PAIR = 0.5 // of a word that only joins others; of two letters where words have no spaces
const PAGE = 1, HEADING = 3 // gain if the title of the page, or the heading, says all that was asked and little else
const QUOTE = 20, QUOTED = 4 // gain if the query stands there word for word, and has more words than this
const PLACE = 0.8 // how much it loses on the last page of the menu: early pages explain, late ones refer to them
const FIRST = 64 // the build writes the commonest term as the character of this number, and so on
const WORDS = 60, LETTERS = 3000, PHRASE = 7, TYPED = 48 // read of a query; words of a phrase; letters typed by hand
const SHORT = 4, LONG = 30 // letters of a word that may be mistyped; the shortest must begin with the right letter
const PAGES = 8, PARTS = 3, NEAR = 0.5 // in an answer; sections of each; one with less of the query is only the nearest
const BEFORE = 24, WINDOW = 160, SHOWN = 300 // letters of an excerpt: before the first word, around the most, in all
const ERROR = /^.*[A-Z]\w*(?:Error|Exception|Warning): /s // what stands before the message of an error

const dialog = document.querySelector(".search"), [status, card] = dialog.querySelectorAll("p")
const input = dialog.querySelector("input"), list = dialog.querySelector("ol"), FOUND = "p:not([role]) a, ol a"
const texts = new Map() // of each page that was listed, what its sections say
let index, site, sayLost

/* Make the open window work; what has been typed into it until now is searched at once. */
export function start(told, base, lost) {
  [site, sayLost] = [base, lost]
  prepare(told)
  input.addEventListener("input", event => event.isComposing || search()) // typing, pasting, dictation
  input.addEventListener("compositionend", search) // input methods: not half a syllable
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("submit", openFirst)
  dialog.addEventListener("click", ({ target }) => (target === dialog || target.closest("ol a, p a")) && dialog.close())
  search()
  if (dialog.dataset.entered) openFirst()
}

function openFirst() {
  delete dialog.dataset.entered
  if (dialog.open) dialog.querySelector(FOUND)?.click()
}

function move(event) {
  if (event.isComposing || event.keyCode === 229) return // these keys are the input method's
  const all = [...dialog.querySelectorAll(FOUND)], at = all.indexOf(document.activeElement)
  const to = { ArrowDown: all[at + 1] || all.at(-1) || input, ArrowUp: all[at - 1] || input }[event.key]
  to?.focus()
  if (to) event.preventDefault()
}

function search() {
  const query = input.value.trim(), { found, units, near } = rank(query), { labels } = index
  const label = labels[near ? "search-nearest" : ["search-none", "search-one"][found.length] || "search-some"]
  list.replaceChildren(...found.map(sections => entry(sections, units)))
  status.textContent = query && label.replace("{count}", found.length).replace("{query}", () => query.slice(0, SHOWN))
  card.replaceChildren()
  const isPasted = query.length > TYPED || ERROR.test(query) // nobody types so much: it is the text of an error
  if (isPasted) import(new URL(index.errors[0], site)).then(({ explain }) => explain(query, index.errors, site))
}

/* What the build has written, as it is asked. */
function prepare({ token, alone, folds, hears, terms, phrases, sounds, sections, ...told }) {
  const patterns = pairs => pairs.map(([pattern, to]) => [new RegExp(pattern, "gu"), to])
  index = { ...told, token: new RegExp(token, "gu"), alone: new RegExp(`^[${alone}]$`, "u"), folds: patterns(folds) }
  Object.assign(index, { hears: patterns(hears), terms: terms.split(" "), sounds: sounds.split(" ") })
  index.characters = new Map(index.terms.map((term, number) => [term, String.fromCharCode(FIRST + number)]))
  index.phrases = new Map(Object.entries(phrases))
  index.sections = sections.map(([page, at, id, title, ...fields]) => ({ page, at, id, title, fields }))
  index.titles = index.pages.map((_, page) => index.sections.find(section => section.page === page))
  index.weights = index.terms.map((term, at) => rarity(index.holding[at]) * (phrases[term]?.length === 0 ? LITTLE : 1))
  index.usual = sum(index.sections, ({ fields }) => fields[1].length) / sections.length
}

const sum = (items, of) => items.reduce((sum, item, at) => sum + of(item, at), 0)
const rarity = count => Math.log(1 + (index.sections.length - count + 0.5) / (count + 0.5))
const fold = (word, pairs) => pairs.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word)
const termOf = word => fold(word.normalize("NFC").toLowerCase(), index.folds)
const tokensOf = text => Array.from(text.matchAll(index.token), ({ 0: typed, index: at }) => (
  { typed: typed.toLowerCase(), term: termOf(typed), at, end: at + typed.length }))
const rowOf = terms => terms.map(term => index.characters.get(term) || " ").join("") // no text holds a space

/* What is looked for as one: rows of characters, any of which stands for it, and how much it counts. */
const unit = (rows, size, guessed) => ({ rows: rows.filter(row => row && !row.includes(" ")), size, guessed })

/* All that one letter less can make of a word: two words that differ in a letter have one of these in common. */
const lacking = word => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]

/* The unit of a word: itself; or those that sound like it, begin with it or nearly are it. */
function wordUnit({ term, typed }) {
  if (index.characters.has(term)) return unit([rowOf([term])], 1)
  const sound = fold(typed, index.hears), sounds = [sound, sound.replace(/(?<=.)[tn]$/, "")] // a verb's ending
  if (index.hushed.some(it => sounds.includes(it))) return unit([], LITTLE)
  const heard = index.terms.filter((_, number) => sounds.includes(index.sounds[number]))
  const begun = index.terms.filter(it => term.length > 2 && it.startsWith(term))
  const less = term.length < SHORT || term.length > LONG || begun.length ? [] : lacking(term)
  const nearly = index.terms.filter(it => less.length && (term.length > SHORT || it[0] === term[0]) &&
    Math.abs(it.length - term.length) < 2 && lacking(it).some(it => less.includes(it)))
  return unit([...heard, ...begun, ...nearly].map(it => rowOf([it])), 1, !heard.length)
}

/* zerograd: the known words of which it consists, the longest first. */
function apart(word) {
  for (let at = word.length < LONG ? word.length : 0; at > 2; at--) {
    const term = termOf(word.slice(0, at)), rest = index.characters.has(term) && (word[at] ? apart(word.slice(at)) : [])
    if (rest) return [{ term, typed: term }, ...rest]
  }
}

/* What a query asks for: known phrases, the longest first; letters of a script without spaces, two by two; words. */
function unitsOf(tokens) {
  const words = tokens.map(({ term }) => term), units = []
  const from = at => words.slice(at, at + PHRASE).map((_, more) => words.slice(at, at + more + 1).join(" "))
  const phraseAt = at => from(at).findLast(it => index.phrases.has(it))
  const isLone = at => index.alone.test(words[at] ?? "") && !phraseAt(at)
  for (let at = 0, phrase; at < words.length; at += phrase?.split(" ").length || 1) {
    phrase = phraseAt(at)
    const meant = index.phrases.get(phrase), two = isLone(at + 1)
    if (phrase) units.push(unit([...new Set([phrase.split(" "), meant].map(rowOf))], meant.length ? 1 : LITTLE))
    else if (!isLone(at)) units.push(...(apart(tokens[at].typed) || [tokens[at]]).map(wordUnit))
    else if (two || !isLone(at - 1)) units.push(unit([rowOf(words.slice(at, at + 1 + two))], PAIR))
  }
  return units
}

const timesIn = (text, { rows }) => sum(rows, row => text.split(row).length - 1)
const shareOf = (units, worthOf) => sum(units, it => it.weight * worthOf(it)) / sum(units, it => it.weight) || 0

/* How far a title is what was asked for: 1, if the best of its clauses says all of that and nothing else. */
const filled = (title, units) => Math.max(...title.split(":").map(clause => {
  const weigh = row => sum([...new Set(row)], it => index.weights[it.charCodeAt() - FIRST] || 0)
  const asked = units.flatMap(({ rows }) => rows).filter(row => clause.includes(row)).join("")
  return asked && weigh(asked) / weigh(clause) * shareOf(units, unit => timesIn(clause, unit) > 0)
}))

/* The best sections of each page, the best page first, and whether even that is only near. */
export function rank(query) {
  const tokens = tokensOf(query.replace(ERROR, "").slice(0, LETTERS)).filter(({ term }) => term).slice(0, WORDS)
  const units = unitsOf(tokens), telling = units.filter(it => it.size > LITTLE), pages = new Map()
  const whole = sum(units, it => it.size), isQuote = whole > QUOTED || ERROR.test(query)
  for (const unit of units) {
    unit.held = index.sections.map(({ fields }) => sum(fields, (text, field) => FIELDS[field] * timesIn(text, unit)))
    unit.titled = index.titles.map(({ fields: [title] }) => TITLE * timesIn(title, unit))
    unit.weight = unit.rows.length && unit.size * rarity(unit.held.filter(times => times).length)
  }
  const quote = rowOf(tokens.map(({ term }) => term)), ofPages = index.titles.map(it => filled(it.fields[0], units))
  const scored = index.sections.map((section, number) => {
    const { page, fields: [heading, said] } = section, times = unit => unit.held[number] + unit.titled[page]
    if (!(telling.length ? telling : units).some(times)) return { score: 0 }
    const most = SATURATION * (1 - LENGTH + LENGTH * said.length / index.usual)
    const often = shareOf(units, unit => times(unit) / (times(unit) + most))
    const quoted = isQuote && section.fields.some(text => text.includes(quote)) + heading.includes(quote)
    const gain = PAGE * ofPages[page] + HEADING * filled(heading, units) + QUOTE * quoted
    const fit = often * Math.sqrt(shareOf(units, unit => times(unit) > 0)) * (1 + gain)
    return { section, times, score: fit * (1 - PLACE * index.pages[page][2]) }
  }).filter(({ score }) => score > 0).sort((one, other) => other.score - one.score)
  for (const { section } of scored) pages.set(section.page, [...pages.get(section.page) || [], section])
  const held = units.filter(unit => unit.size === LITTLE || !unit.guessed && scored[0]?.times(unit))
  const near = scored.length > 0 && sum(held, ({ size }) => size) < NEAR * whole
  return { units, near, found: [...pages.values()].slice(0, PAGES).map(sections => sections.slice(0, PARTS)) }
}

function element(kind, fields, ...inside) {
  const made = Object.assign(document.createElement(kind), fields)
  made.append(...inside)
  return made
}

/* A page and its best sections. What they say is shown when it is there. */
function entry(sections, units) {
  const [{ page }] = sections, [url, file] = index.pages[page], { title } = index.titles[page]
  const link = (address, ...inside) => element("a", { href: new URL(address, site) }, ...inside)
  const read = answer => answer.ok ? answer.json() : Promise.reject(answer.status)
  if (!texts.has(file)) texts.set(file, fetch(new URL(file, site)).then(read))
  return element("li", {}, link(url, element("strong", {}, title)), ...sections.map(({ id, at, title: own }) => {
    const part = link(`${url}#${id}`, element("b", {}, own === title ? "" : own))
    texts.get(file).then(said => part.append(excerpt(said[at], units))).catch(status => {
      texts.delete(file) // the next answer tries again
      if (status === 404) sayLost(true)
    })
    return part
  }))
}

/* The words of a section around the place that holds most of what was asked for, with those marked. */
function excerpt(text, units) {
  const tokens = tokensOf(text), said = rowOf(tokens.map(({ term }) => term)), asked = new Map()
  for (const unit of units) if (unit.size > LITTLE) for (const row of unit.rows) tokens.forEach((_, at) => {
    if (said.startsWith(row, at)) for (let more = 0; more < row.length; more++) asked.set(at + more, unit)
  })
  const hits = [...asked.keys()].sort((one, other) => one - other)
  const isNear = (one, hit) => hit >= one && tokens[hit].at < tokens[one].at + WINDOW
  const near = one => new Set(hits.map(hit => isNear(one, hit) && asked.get(hit))).size
  const best = tokens[hits.reduce((best, hit) => near(hit) > near(best) ? hit : best, hits[0])]
  let at = best?.at > BEFORE ? tokens.find(token => token.at >= best.at - BEFORE).at : 0
  const upto = at + SHOWN, shown = element("span", {}, at ? "… " : "")
  for (const { at: from, end } of hits.map(hit => tokens[hit]).filter(token => token.at >= at && token.end <= upto)) {
    shown.append(text.slice(at, from), element("mark", {}, text.slice(from, end)))
    at = end
  }
  shown.append(text.slice(at, upto))
  return shown
}
