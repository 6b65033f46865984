/* The search: it ranks sections and fills the window in the header. Loaded when a reader opens that for the first time, with the
   index of the page's language: there each section is rows of characters, which stand for terms. A walk along them counts what was asked for. */

// The best section is the one that holds the words of the query often, rare words above all (BM25). Then a few more signs count.
const SATURATION = 1.2 // the higher, the more it counts that a word stands there again
const LENGTH = 0.5 // how far a word counts less in a long section: 0 not at all, 1 as much less as it is longer
const FIELDS = [4, 1, 0.4, 2] // how much a word counts in the heading, in the words, in programs and outputs, in the heading's id
const TITLE = 1 // how much it counts in the title of the page, for each of its sections
const LITTLE = 0.1 // what is left of the weight of a word that only joins others: it must decide nothing
const ASIDE = 0.5 // what is left of the weight of a word that no heading has: no section is about it
const MEANT = 0.8 // worth of another word for the same, and of one that sounds the same
const BEGUN = 0.4 // worth of a word that begins with what was typed, or differs in a letter
const PAGE = 1 // how much a section gains if the title of its page says all that was asked and little else
const LEAD = 0.2 // how much the beginning of that page gains on top
const HEADING = 3 // how much a section gains if its own heading says all that was asked and little else
const RUN = 1 // how much it gains if it holds the query word for word, and much less for a part of it
const QUOTE = 20, QUOTED = 4 // how much on top, if these are more words than this, as in an error text
const PLACE = 0.8 // how much it loses if its page is the last of the menu: what comes early explains, what comes late refers to it
const NEAR = 0.5 // a best section that holds a smaller part of the words than this is only the nearest
const FIRST = 64 // the build writes the commonest term as the character of this number, and the others as those that follow
const WORDS = 60, LETTERS = 3000, LONG = 30 // so much of a query is looked at; a longer word than this is not guessed at
const PAGES = 8, PARTS = 3 // in an answer, and sections of each
const BEFORE = 24, WINDOW = 160, SHOWN = 300 // letters of an excerpt: before the first word found, around the most words, in all
const ERROR = /^.*[A-Z]\w*(?:Error|Exception|Warning): /s // of a whole traceback only what its last line says is asked for

const dialog = document.querySelector(".search"), input = dialog.querySelector("input")
const status = dialog.querySelector("p"), list = dialog.querySelector("ol")
const texts = new Map() // of each page that was listed, what its sections say
let index, site, sayLost

/* Make the open window work; what has been typed into it until now is searched at once. */
export function start(told, base, lost) {
  [site, sayLost] = [base, lost]
  prepare(told)
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
  const to = { ArrowDown: links[at + 1] || links.at(-1) || input, ArrowUp: links[at - 1] || input }[event.key]
  to?.focus()
  if (to) event.preventDefault()
}

function search() {
  const query = input.value.trim(), { found, starting, near } = rank(query), { labels } = index
  list.replaceChildren(...found.map(parts => entry(parts, starting)))
  const label = labels[near ? "search-nearest" : ["search-none", "search-one"][found.length] || "search-some"]
  status.textContent = query && label.replace("{count}", found.length).replace("{query}", () => query.slice(0, SHOWN))
}

const patterns = pairs => pairs.map(([pattern, to]) => [new RegExp(pattern, "gu"), to])
const fold = (word, pairs) => pairs.reduce((folded, [pattern, to]) => folded.replace(pattern, to), word)
const termOf = word => fold(word.normalize("NFC").toLowerCase(), index.folds)
const tokensOf = text => [...text.matchAll(index.token)].map(({ 0: word, index: at }) => ({ word: word.toLowerCase(), at, end: at + word.length, term: termOf(word) }))
const rarity = count => Math.log(1 + (index.sections.length - count + 0.5) / (count + 0.5))
const isLittle = said => Object.hasOwn(index.phrases, said) && !index.phrases[said].length
const element = (kind, fields, ...inside) => { const made = Object.assign(document.createElement(kind), fields); made.append(...inside); return made }
const sum = (items, of) => items.reduce((sum, item) => sum + of(item), 0)

/* What the build has written, as it is asked. */
function prepare({ token, alone, folds, hears, terms, sections, ...told }) {
  index = { ...told, terms: terms.split(" "), token: new RegExp(token, "gu"), folds: patterns(folds), hears: patterns(hears) }
  Object.assign(index, { alone: new RegExp(`^[${alone}]$`, "u"), characterOf: new Map(index.terms.map((term, at) => [term, String.fromCharCode(FIRST + at)])) })
  index.sections = sections.map(([page, at, id, title, ...fields]) => ({ page, at, id, title, fields, length: fields[1].length + FIELDS[2] * fields[2].length }))
  index.usual = sum(index.sections, ({ length }) => length) / sections.length
  index.weights = index.terms.map((term, at) => rarity(index.holding[at]) * (isLittle(term) ? LITTLE : 1))
  index.titles = index.pages.map((_, page) => index.sections.find(section => section.page === page))
}

/* All that one letter less can make of a word: two words that differ in a letter have one of these in common. */
const lacking = word => [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]

/* The terms that a word may stand for, each with its worth. Nothing, if it sounds like a word that only joins others. */
function standsFor(word, typed) {
  if (index.characterOf.has(word)) return [[word, 1]]
  const sound = fold(typed, index.hears), short = sound.replace(/(?<=.)[tn]$/, "") // without the ending of a verb
  const same = [...new Set([sound, short, fold(word, index.hears)])].flatMap(sound => index.sounds[sound] || [])
  if (same.includes("")) return
  const heard = short.length > 1 ? same.map(character => [index.terms[character.charCodeAt() - FIRST], MEANT]) : []
  const begun = word.length > 2 ? index.terms.filter(term => term.startsWith(word)) : [], mine = lacking(word)
  const alike = begun.length || word.length < 5 || word.length > LONG ? [] : index.terms.filter(term => term.length > 3 && Math.abs(term.length - word.length) < 2 && lacking(term).some(it => mine.includes(it)))
  return [...[...begun, ...alike].map(term => [term, BEGUN]), ...heard]
}

/* zerograd: the known words of which it consists, the longest first. */
function apart(word) {
  for (let at = word.length; at > 1; at--) {
    const known = termOf(word.slice(0, at)), rest = index.characterOf.has(known) && (word[at] ? apart(word.slice(at)) : [])
    if (rest) return [known, ...rest]
  }
}

/* The units of a query: words, pairs of letters that stand alone, known phrases; or what these mean. Each has rows that stand for it, with their worth. */
function unitsOf(tokens, meant) {
  const words = tokens.map(({ term }) => term), units = []
  const row = (terms, worth) => terms.every(term => index.characterOf.has(term)) ? [{ row: terms.map(term => index.characterOf.get(term)).join(""), worth }] : []
  const phraseAt = at => [7, 6, 5, 4, 3, 2, 1].map(size => words.slice(at, at + size).join(" ")).find(said => isLittle(said) || meant && Object.hasOwn(index.phrases, said))
  const alone = at => at in words && index.alone.test(words[at]) && !phraseAt(at)
  for (let at = 0, said; at < words.length; at += said ? said.split(" ").length : 1) {
    if (said = phraseAt(at)) {
      for (const part of isLittle(said) ? [said] : index.phrases[said]) units.push({ little: isLittle(part), rows: row(part.split(" "), 1) })
    } else if (alone(at)) {
      if (alone(at + 1) || !alone(at - 1)) units.push({ pair: true, rows: row(words.slice(at, at + 1 + alone(at + 1)), 1) })
    } else {
      for (const word of !index.characterOf.has(words[at]) && words[at].length > 5 && words[at].length < LONG && apart(words[at]) || [words[at]]) {
        const found = standsFor(word, word === words[at] ? tokens[at].word : word)
        units.push({ little: !found, guessed: found?.every(([, worth]) => worth === BEGUN), rows: (found || []).flatMap(([term, worth]) => row([term], worth)) })
      }
      units.at(-1).rows.push(...row([words[at] + words[at + 1]], 1)) // back propagation
    }
  }
  return units.map((unit, number) => ({ ...unit, number, length: unit.little ? LITTLE : unit.pair ? 0.5 : 1 })) // a letter stands in two pairs
}

/* The rows of the units by the character with which they begin; the last first, for `1, 1`. */
function beginnings(units) {
  const starting = []
  for (const unit of units) for (const way of unit.rows) (starting[way.row.charCodeAt()] ||= []).unshift({ ...way, unit })
  return starting
}

/* Each place in a text where a unit begins. */
function walk(text, starting, each) {
  for (let at = 0; at < text.length; at++) {
    for (const way of starting[text.charCodeAt(at)] || []) if (text.startsWith(way.row, at)) each(way, at)
  }
}

/* How far a title is what was asked for: 1, if the best of its clauses says all of that and nothing else. */
const filled = ({ fields: [title] }, starting, whole) => Math.max(...title.split(":").map(clause => {
  const asked = new Set(), said = new Set(), weight = characters => sum([...new Set(characters)], character => index.weights[character.charCodeAt() - FIRST])
  walk(clause, starting, ({ row, unit }) => { for (const character of row) asked.add(character); said.add(unit) })
  return weight(asked) / weight(clause) * (sum([...said], ({ weight }) => weight) / whole) || 0
}))

/* Count each unit in a text, and how many stand there one after the other. */
function count(text, factor, times, starting) {
  const ends = [], runs = []
  walk(text, starting, ({ unit, row, worth }, at) => {
    times[unit.number] += worth * factor
    runs[unit.number] = (ends[unit.number - 1] >= at ? runs[unit.number - 1] : 0) + unit.length
    ends[unit.number] = at + row.length
    times.run = Math.max(times.run, runs[unit.number])
  })
}

/* The sections that hold what was asked for, each with its score. */
function scores(units) {
  const starting = beginnings(units)
  const counted = index.sections.map(section => {
    const times = Object.assign(units.map(() => 0), { run: 0 }), title = index.titles[section.page]
    section.fields.forEach((text, field) => {
      count(text, FIELDS[field], times, starting)
      if (!field) for (const unit of units) unit.headed ||= times[unit.number] > 0
    })
    const own = times.map(Boolean), { run } = times
    if (title !== section) count(title.fields[0], TITLE, times, starting)
    return { section, times, own, run }
  }).filter(({ times }) => units.some(({ little, number }) => times[number] && (!little || units.every(({ little }) => little))))
  for (const unit of units) unit.weight = rarity(sum(counted, ({ own }) => own[unit.number])) * (unit.little ? LITTLE : unit.headed ? 1 : ASIDE) * !!unit.rows.length
  const whole = sum(units, ({ weight }) => weight), asked = sum(units, ({ little }) => !little)
  const ofPages = index.titles.map(title => filled(title, starting, whole))
  const longest = sum(units, ({ length }) => length) - 0.001 // so much may be lost in counting
  return counted.map(({ section, times, run }) => {
    const held = units.filter(({ number }) => times[number]), most = SATURATION * (1 - LENGTH + LENGTH * section.length / index.usual)
    const often = sum(held, ({ number, weight }) => weight * times[number] * (1 + SATURATION) / (times[number] + most))
    const share = sum(held, ({ weight }) => weight) / whole, ofPage = ofPages[section.page] * (section.at ? PAGE : PAGE + LEAD)
    const gain = share * (ofPage + HEADING * filled(section, starting, whole)) + RUN * (Math.max(0, run - 1) / longest) ** 3 + QUOTE * (run > longest && run > QUOTED)
    const score = often * share * (1 + gain) * (1 - PLACE * index.pages[section.page][2])
    return { section, score, near: sum(held, ({ little, guessed }) => !little && !guessed) < NEAR * asked }
  })
}

/* The best sections of each page, the best page first, and whether even that is only near. */
export function rank(query) {
  const tokens = tokensOf(query.replace(ERROR, "").slice(0, LETTERS)).filter(({ term }) => term).slice(0, WORDS)
  const readings = [unitsOf(tokens), unitsOf(tokens, true)], best = new Map(), found = new Map()
  for (const one of readings.flatMap(scores)) if (one.score > (best.get(one.section)?.score || 0)) best.set(one.section, one)
  const scored = [...best.values()].sort((one, other) => other.score - one.score)
  for (const { section } of scored) found.set(section.page, [...found.get(section.page) || [], section])
  return { starting: beginnings(readings.flat()), near: scored[0]?.near, found: [...found.values()].slice(0, PAGES).map(parts => parts.slice(0, PARTS)) }
}

/* A page and its best sections. What they say is shown when it is there. */
function entry(parts, starting) {
  const [url, file] = index.pages[parts[0].page], { title } = index.titles[parts[0].page]
  const link = (address, kind, words) => element("a", { href: new URL(address, site) }, element(kind, {}, words))
  if (!texts.has(file)) texts.set(file, fetch(new URL(file, site)).then(response => response.ok ? response.json() : Promise.reject(response.status)))
  return element("li", {}, link(url, "strong", title), ...parts.map(section => {
    const part = link(`${url}#${section.id}`, "b", section.title === title ? "" : section.title)
    texts.get(file).then(said => part.append(excerpt(said[section.at], starting))).catch(status => {
      texts.delete(file) // the next answer tries again
      if (status === 404) sayLost(true)
    })
    return part
  }))
}

/* The words of a section around the place that holds most of what was asked for, with those marked. */
function excerpt(text, starting) {
  const tokens = tokensOf(text), asked = new Map(), shown = element("span")
  walk(tokens.map(({ term }) => index.characterOf.get(term) || " ").join(""), starting, ({ unit, row }, at) => {
    for (const more of unit.little ? [] : Array.from(row).keys()) asked.set(at + more, unit)
  })
  const hits = [...asked.keys()].sort((one, other) => one - other)
  const within = from => new Set(hits.filter(hit => hit >= from && tokens[hit].at < tokens[from].at + WINDOW).map(hit => asked.get(hit))).size
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
