/* The search: it ranks sections and fills the window in the header. Loaded when a reader opens that for the first time, with the
   index of the page's language, where each section is rows of numbers, which stand for terms: a walk along them counts what was asked for. */

// The best section is the one that holds the words of the query often, rare words above all (BM25). Then a few more signs count.
const SATURATION = 1.2 // the higher, the more it counts that a word stands there again
const LENGTH = 0.5 // how far a word counts less in a long section: 0 not at all, 1 as much less as it is longer
const FIELDS = [4, 1, 0.4] // how much a word counts in the heading, in the words, in programs and outputs
const TITLE = 1 // how much it counts in the title of the page, for each of its sections
const LITTLE = 0.1 // what is left of the weight of a word that only joins others: it must decide nothing
const MEANT = 0.8 // worth of another word for the same, and of one that sounds the same
const BEGUN = 0.4 // worth of a word that begins with what was typed, or with most of it
const PAGE = 1 // how much a section gains if the title of its page says what was asked and little else
const LEAD = 0.5 // how much the beginning of that page gains on top
const HEADING = 2 // how much it gains if its own heading does
const RUN = 1 // how much it gains if it holds the query word for word
const PLACE = 0.7 // how much it loses if its page is the last of the menu: what comes early explains, what comes late refers to it
const NEAR = 0.5 // a best section that holds a smaller part of the words than this is only the nearest
const FIRST = 64 // the build writes the number 0 as the character of this number
const WORDS = 60, LETTERS = 3000 // of a query are looked at
const PAGES = 8, PARTS = 3 // in an answer, and sections of each
const BEFORE = 24, WINDOW = 160, SHOWN = 300 // letters of an excerpt: before the first word found, around the most words, in all

const dialog = document.querySelector(".search"), input = dialog.querySelector("input")
const status = dialog.querySelector("p"), list = dialog.querySelector("ol")
const texts = new Map() // of the sections of each page that was listed
let index, site, sayLost

/* Make the open window work; what has been typed into it until now is searched at once. */
export function start(told, base, lost) {
  prepare(told)
  site = base
  sayLost = lost
  input.addEventListener("input", event => event.isComposing || search()) // typing, pasting, dictation
  input.addEventListener("compositionend", search) // input methods: not half a syllable
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("submit", first)
  dialog.addEventListener("click", event => { if (event.target === dialog || event.target.closest("ol a")) dialog.close() })
  search()
  if (dialog.dataset.entered) first()
}

/* Enter: to the first page found. */
function first() {
  delete dialog.dataset.entered
  if (dialog.open) list.querySelector("a")?.click()
}

function move(event) {
  if (event.isComposing || event.keyCode === 229) return // these keys are the input method's
  const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement)
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === "ArrowUp") (links[at - 1] || input).focus()
  else return
  event.preventDefault()
}

function search() {
  const query = input.value.trim(), { found, starting, near } = rank(query), { labels } = index
  list.replaceChildren(...found.map(page => entry(page, starting)))
  const label = near ? labels.nearest : [labels.none, labels.one][found.length] || labels.some
  status.textContent = query && label.replace("{count}", found.length).replace("{query}", () => query)
}

const patterns = pairs => pairs.map(([pattern, to]) => [new RegExp(pattern, "gu"), to])
const fold = (word, pairs) => pairs.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word)
const termOf = word => fold(word.normalize("NFC").toLowerCase(), index.folds)
const tokensOf = text => [...text.matchAll(index.token)].map(found => ({ at: found.index, end: found.index + found[0].length, term: termOf(found[0]) }))
const rarity = count => Math.log(1 + (index.sections.length - count + 0.5) / (count + 0.5))

/* What the build has written, as it is asked. */
function prepare({ token, alone, folds, hears, terms, sections, ...told }) {
  index = { ...told, terms: terms.split(" "), token: new RegExp(token, "gu"), folds: patterns(folds), hears: patterns(hears) }
  index.alone = new RegExp(`^[${alone}]$`, "u")
  index.numberOf = new Map(index.terms.map((term, number) => [term, number]))
  const rows = field => field.split(":").map(row => Uint16Array.from(row, letter => letter.charCodeAt() - FIRST))
  index.sections = sections.map(([page, at, id, title, ...fields]) => ({ page, at, id, title, fields: fields.map(rows) }))
  for (const section of index.sections) section.length = section.fields[1][0].length + FIELDS[2] * section.fields[2][0].length
  const holding = new Map() // how many sections hold each term
  for (const { fields } of index.sections) for (const term of new Set(fields.flat().flatMap(row => [...row]))) holding.set(term, (holding.get(term) || 0) + 1)
  index.weights = index.terms.map((term, number) => rarity(holding.get(number)) * (isLittle(term) ? LITTLE : 1))
  index.usual = index.sections.reduce((sum, { length }) => sum + length, 0) / sections.length
  index.titles = index.pages.map((_, page) => index.sections.find(section => section.page === page))
}

const isLittle = said => index.phrases[said] === ""

/* The numbers of the terms that a word may stand for, each with its worth. Nothing, if it only joins others, or sounds like a word that does. */
function standsFor(word) {
  const found = new Map(), exact = index.numberOf.get(word)
  for (let most = word.length; most > 2 && most > 0.6 * word.length && !found.size; most--) {
    index.terms.forEach((term, number) => term.startsWith(word.slice(0, most)) && found.set(number, BEGUN))
  }
  if (exact !== undefined) return found.set(exact, 1)
  const sound = fold(word, index.hears), short = sound.replace(/(?<=.)[tn]$/, "") // without the ending of a verb
  const same = [sound, short].flatMap(sound => index.sounds[sound] || [])
  if (same.includes(-1)) return
  for (const number of same) if (short.length > 1) found.set(number, MEANT)
  return found
}

/* zerograd: the known words of which it consists, the longest first. */
function apart(word) {
  for (let at = word.length; at > 1; at--) {
    const known = termOf(word.slice(0, at)), rest = at < word.length ? apart(word.slice(at)) : []
    if (rest && index.numberOf.has(known)) return [known, ...rest]
  }
}

/* The units of a query: words, pairs of letters that stand alone, known phrases; each with the rows of numbers that stand for it, and their worth. */
function unitsOf(query) {
  const words = tokensOf(query.slice(0, LETTERS)).map(({ term }) => term).filter(Boolean).slice(0, WORDS), units = []
  const row = (terms, worth) => terms[0] && terms.every(term => index.numberOf.has(term)) ? [{ row: terms.map(term => index.numberOf.get(term)), worth }] : []
  const phraseAt = at => [7, 6, 5, 4, 3, 2, 1].map(size => words.slice(at, at + size).join(" ")).find(said => said in index.phrases)
  const alone = at => at in words && index.alone.test(words[at]) && !phraseAt(at)
  for (let at = 0, size; at < words.length; at += size) {
    const said = phraseAt(at)
    size = said ? said.split(" ").length : 1
    if (said) units.push({ little: isLittle(said), rows: [...row(said.split(" "), 1), ...row(index.phrases[said].split(" "), MEANT)] })
    else if (alone(at)) alone(at - 1) && !alone(at + 1) || units.push({ rows: row(words.slice(at, at + 1 + alone(at + 1)), 1) })
    else {
      for (const word of !index.numberOf.has(words[at]) && words[at].length > 5 && apart(words[at]) || [words[at]]) {
        const found = standsFor(word)
        units.push({ little: !found, rows: [...found || []].map(([number, worth]) => ({ row: [number], worth })) })
      }
      units.at(-1).rows.push(...row([words[at] + words[at + 1]], 1)) // back propagation
    }
  }
  return units
}

/* Each place in a row where a unit begins. */
function walk(row, starting, each) {
  row.forEach((number, at) => {
    for (const way of starting.get(number) || []) if (way.row.every((number, more) => row[at + more] === number)) each(way, at)
  })
}

/* How far a title was asked for: 1, if the best of its clauses says nothing else. */
function filled({ fields: [clauses] }, starting) {
  return Math.max(...clauses.map(clause => {
    const asked = [], weight = numbers => [...new Set(numbers)].reduce((sum, number) => sum + index.weights[number], 0)
    walk(clause, starting, ({ row }) => asked.push(...row))
    return weight(asked) / weight(clause) || 0
  }))
}

/* The pages with their best sections, the best first, and whether even these are only near. */
function rank(query) {
  const units = unitsOf(query.replace(/^.*[A-Z]\w*(?:Error|Exception|Warning): /s, "")) // of a whole traceback what its last line says
  const starting = new Map(), holding = units.map(() => 0), found = new Map()
  units.forEach(({ rows, little }, unit) => {
    for (const { row, worth } of rows) starting.set(row[0], [...starting.get(row[0]) || [], { unit, row, worth, little }])
  })
  const ofPages = index.titles.map(title => filled(title, starting))
  const counted = index.sections.map(section => {
    const times = units.map(() => 0), title = index.titles[section.page]
    let longest = 0
    const count = (row, worthHere) => {
      const ends = [], runs = []
      walk(row, starting, ({ unit, row, worth }, at) => {
        times[unit] += worth * worthHere
        runs[unit] = (ends[unit - 1] >= at ? runs[unit - 1] : 0) + !units[unit].little
        ends[unit] = at + row.length
        longest = Math.max(longest, runs[unit])
      })
    }
    section.fields.forEach((rows, field) => rows.forEach(row => count(row, FIELDS[field])))
    times.forEach((count, unit) => { if (count) holding[unit]++ })
    const run = longest
    if (title !== section) for (const row of title.fields[0]) count(row, TITLE)
    return { section, times, run }
  })
  const weights = units.map(({ little }, unit) => holding[unit] && rarity(holding[unit]) * (little ? LITTLE : 1))
  const whole = weights.reduce((sum, weight) => sum + weight, 0), asked = units.filter(({ little }) => !little).length
  const scored = counted.filter(({ times }) => times.some(Boolean)).map(({ section, times, run }) => {
    const most = SATURATION * (1 - LENGTH + LENGTH * section.length / index.usual)
    const held = times.map((count, unit) => count && unit).filter((unit, at) => times[at])
    const share = held.reduce((sum, unit) => sum + weights[unit], 0) / whole
    const sum = held.reduce((sum, unit) => sum + weights[unit] * times[unit] * (1 + SATURATION) / (times[unit] + most), 0)
    const ofPage = ofPages[section.page] * (section.at ? PAGE : PAGE + LEAD)
    const gain = share * (ofPage + HEADING * filled(section, starting)) + RUN * (Math.max(run - 1, 0) / asked) ** 2
    return { section, near: held.filter(unit => !units[unit].little).length < NEAR * asked, score: sum * share * (1 + gain) * (1 - PLACE * index.pages[section.page][2]) }
  }).sort((one, other) => other.score - one.score)
  for (const { section } of scored) found.set(section.page, [...found.get(section.page) || [], section])
  return { starting, near: scored[0]?.near, scored, found: [...found.values()].slice(0, PAGES).map(parts => parts.slice(0, PARTS)) }
}

/* A page and its best sections. Their words are shown when they are there. */
function entry(parts, starting) {
  const [url, file] = index.pages[parts[0].page], { title } = index.titles[parts[0].page], item = document.createElement("li")
  if (!texts.has(file)) texts.set(file, fetch(new URL(file, site)).then(response => response.ok ? response.json() : Promise.reject(response.status)))
  item.append(link(url, "strong", title), ...parts.map(section => {
    const part = link(`${url}#${section.id}`, "b", section.title === title ? "" : section.title)
    texts.get(file).then(own => part.append(excerpt(own[section.at], starting))).catch(error => {
      texts.delete(file) // the next answer tries again
      if (error === 404) sayLost(true)
    })
    return part
  }))
  return item
}

function link(address, kind, words) {
  const made = Object.assign(document.createElement("a"), { href: new URL(address, site) })
  made.append(Object.assign(document.createElement(kind), { textContent: words }))
  return made
}

/* The words of a section around the place that holds most of what was asked for, with those marked. */
function excerpt(text, starting) {
  const tokens = tokensOf(text), marked = new Map(), shown = document.createElement("span")
  walk(tokens.map(({ term }) => index.numberOf.get(term)), starting, ({ unit, row, little }, at) => little || row.forEach((_, more) => marked.set(at + more, unit)))
  const hits = [...marked.keys()].sort((one, other) => one - other)
  const near = from => new Set(hits.filter(at => at >= from && tokens[at].at < tokens[from].at + WINDOW).map(at => marked.get(at))).size
  const best = tokens[hits.reduce((best, at) => near(at) > near(best) ? at : best, hits[0])]
  let at = best && best.at > BEFORE ? tokens.find(token => token.at >= best.at - BEFORE).at : 0
  const upto = at + SHOWN
  if (at) shown.append("… ")
  for (const { at: from, end } of hits.map(hit => tokens[hit]).filter(token => token.at >= at && token.end <= upto)) {
    if (from > at || shown.lastChild?.nodeName !== "MARK") shown.append(text.slice(at, from), document.createElement("mark"))
    shown.lastChild.textContent += text.slice(from, end)
    at = end
  }
  shown.append(text.slice(at, upto))
  return shown
}
