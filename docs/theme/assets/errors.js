/* The matcher: which cards a pasted text holds. A card has patterns, texts with a wildcard for each word that varies; the build makes
   them and says how to compare (docs/hooks/blocks/messages.py). Nothing here asks the network, and nothing of the text is kept.

   `prepare` takes what the build has written, `find` looks for a whole paste. The search (pasted.js) asks for `matches`: the cards, the best first.
   A card is { url, title, kind, why, right, text }. */

const MOST = 400_000, FIRST = 100_000 // letters of a paste that are looked at, and how many of them from its beginning
const LIBRARY = /(?:site|dist)-packages|[\\/]lib(?:64)?[\\/]python\d|[\\/]python[\d.]*[\\/]lib[\\/]|[\\/]torch[\\/]|^<(?!ipython)/i
const LAUNCHER = /ChildFailedError|CalledProcessError|ProcessExitedException|SystemExit$/ // only says that a process has failed
const NEAREST = 3, ALIKE = 2 // cards that are shown as near, and words that they must share
const SHARE = 0.5 // of words without an error's type: how much of what they weigh must stand in a card that is shown as near

const COLOURS = /\x1b\][^\x07]*\x07|\x1b\[[0-?]*[ -/]*[@-~]|\x1b.|\[(?:\d{1,3};)*\d{1,3}m/g
const TAGS = /<\/?(?:span|pre|code|div|p|br|b|strong|em|font)\b[^>]*>/gi
const ENTITIES = { quot: '"', "#34": '"', apos: "'", "#39": "'", "#x27": "'", lt: "<", gt: ">", nbsp: " ", amp: "&" }
const RANK = /^\s*(?:\[(?:rank|default)\d+\]:|\[\d+,\d+\]<std(?:err|out)>:|\(\w+ pid=\d+[^)]*\)) ?/ // one process of several
const PREFIX = [ // what stands before a line, and is not of it
  RANK, /^[\w.-]+ +\| ?/, /^[\w.]+ - (?=[A-Z]+ - )/, /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d[^\s\]]*\]? ?(?:[-|:] )?/, /^[IWEF]\d{4} \d\d:\d\d:\d\d\S* +\d+ \S+\] ?/,
  /^\[?(?:DEBUG|INFO|WARNING|ERROR|CRITICAL)\]?(?::[\w.]+:| ?[-|:] | {2,})/, /^(?:>>> |\.\.\. |In \[\d+\]: |\$ |E {3,}|[>|│┃╎] ?)/,
]
const FRAMES = [ // how a traceback says where, and what each part of that is
  [/^\s*File "(.+?)", line (\d+)(?:, in (.+))?/, "file", "line", "inside"],
  [/^\s*File (\S.*?):(\d+)(?:, in ([\w.<>]+).*)?$/, "file", "line", "inside"],
  [/^\s*((?:Cell |Input )?In ?\[[\d\s*]+\]),? (?:line (\d+)(?:, in ([\w.<>]+))?|in .*)/, "file", "line", "inside"],
  [/^\s*\[?(<ipython-input-[^>]+>|\S+\.py)\]?(?:\(http[^)]*\))? in ([\w.<>]+)/, "file", "inside"],
  [/^\s*(\S.*?\.py|<ipython-input-[^>]+>):(\d+): (?:\w+\.)*\w*Warning/, "file", "line"],
]
const POINTS = /^\s*-+> ?(\d+) (.*)$/ // IPython's arrow, with line and code

let told, cards, type, ends, begins, prose, dropped

export const matches = text => find(text).found

/* What the build has written, as it is asked. */
export function prepare(written) {
  told = written
  const whole = (pattern, flags = "") => new RegExp(pattern, flags)
  type = whole(`(?<![\\w.'"])(${written.type})(?=: ?|\\s*$)`, "g")
  ends = whole(`^(?:${written.ends})`)
  begins = whole(written.begins)
  prose = whole(written.prose)
  dropped = whole(written.dropped, "g")
  cards = written.cards.map(([url, title, kind, why, right, patterns, beats]) => ({ url, title, kind, why, right, text: patterns[0], patterns: patterns.map(compiled), beats }))
  const holding = new Map()
  for (const card of cards) {
    card.words = wordsOf([card.title, ...card.patterns.map(({ text }) => text)].join(" "))
    for (const word of card.words) holding.set(word, (holding.get(word) || 0) + 1)
  }
  told.weight = word => Math.log(cards.length / (holding.get(word) || 1)) + 0.1
}

/* A pattern as a regular expression over a text without what is dropped; `rarest` is its longest piece, which is quick to look for. */
function compiled(text) {
  const flat = flattened(withoutPrefix(text.replace(/^\^/, ""))).flat, alone = text[0] === "^"
  const source = [...flat].map(sign => told.wild[sign] || sign.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&")).join("")
  const pieces = flat.toLowerCase().split(new RegExp(`[${Object.keys(told.wild).join("")}]`))
  const rarest = pieces.reduce((longest, piece) => piece.length > longest.length ? piece : longest)
  return { text, alone, open: flat.endsWith(":") || flat.at(-1) in told.wild, source, rarest, size: flat.length }
}

/* A text without white space, quotes and frames, and where each letter of it stands. */
function flattened(text) {
  const at = new Uint32Array(text.length)
  let flat = "", from = 0
  const keep = upto => {
    for (let place = from; place < upto; place++) at[flat.length + place - from] = place
    flat += text.slice(from, upto)
  }
  for (const found of text.matchAll(dropped)) {
    keep(found.index)
    from = found.index + found[0].length
  }
  keep(text.length)
  return { flat, at }
}

/* The lines that Python wrote: without colours, prompts and prefixes; those of one process together, for several write at once. */
function linesOf(paste) {
  const cut = paste.length > MOST ? paste.slice(0, FIRST) + "\n" + paste.slice(FIRST - MOST) : paste
  const plain = cut.replace(COLOURS, "").replace(TAGS, "").replace(/&(#?\w+);/g, (whole, name) => ENTITIES[name.toLowerCase()] ?? whole)
  const groups = new Map([["", []]])
  let process = ""
  for (const line of plain.split(/\r\n|[\n\r\f\v\u2028]/)) {
    process = RANK.exec(line)?.[0].trim() ?? process // without one it goes on with the line before
    if (!groups.has(process)) groups.set(process, [])
    groups.get(process).push(withoutPrefix(line))
  }
  return [...groups.values()].flat()
}

function withoutPrefix(line) {
  const rest = PREFIX.reduce((rest, prefix) => rest.replace(prefix, ""), line)
  return rest === line ? line : withoutPrefix(rest)
}

/* Each error or warning that a text names with its type, in order: where, in which line, and whether it is a warning. */
function eventsOf(lines) {
  const events = []
  let at = 0
  lines.forEach((line, number) => {
    if (!/^\s*(?:-+> )?\d* *(?:except|raise|class|File)\b/.test(line)) for (const found of line.matchAll(type)) {
      const starts = !line.slice(0, found.index).trim() // a name with dots and no Error in it is a type only there
      if (starts || /(?:Error|Exception|Warning)$/.test(found[1])) {
        events.push({ name: found[1], at: at + found.index, number, says: line.slice(found.index), warns: /Warning$/.test(found[1]) })
      }
    }
    at += line.length + 1
  })
  return events
}

/* Every place where a pattern of a card stands in the text, in order. */
function placesOf(text) {
  const { flat, at } = flattened(text), small = flat.toLowerCase(), places = []
  for (const card of cards) for (const pattern of card.patterns) {
    if (!small.includes(pattern.rarest)) continue
    pattern.regex ||= new RegExp(pattern.source, "gid")
    for (let next = 0, found; pattern.regex.lastIndex = next, found = pattern.regex.exec(flat); next = found.index + 1) {
      const from = at[found.index], upto = at[found.index + found[0].length - 1] + 1
      const before = text.slice(Math.max(0, from - 80), from), names = found.indices.slice(1).map(([one, two]) => text.slice(at[one], at[two - 1] + 1))
      const isBegun = pattern.alone ? begins.test(before) : !/^\w/.test(found[0]) || !/\w$/.test(before)
      const isWhole = pattern.open || ends.test(text.slice(upto, upto + 80))
      if (isBegun && isWhole && !names.some(name => prose.test(name))) places.push({ card, at: from, upto, size: pattern.size })
    }
  }
  return places.sort((one, other) => one.at - other.at || other.size - one.size)
}

/* The cards of these places, each once; where there is a more exact one, that alone. */
function cardsOf(places) {
  const found = [...new Set(places.map(({ card }) => card))]
  return found.filter(({ url }) => !found.some(({ beats }) => beats.includes(url)))
}

/* What a paste holds: the cards of its last error, those of what stands above and below, that error, the reader's own line, and the nearest
   cards if there is none. Of a chain of errors the last one decides. */
export function find(paste) {
  const lines = linesOf(paste), text = lines.join("\n"), events = eventsOf(lines), places = placesOf(text)
  const errors = events.filter(({ name, warns }) => !warns && !LAUNCHER.test(name))
  const last = errors.at(-1) || events.findLast(({ name }) => !LAUNCHER.test(name))
  const next = events.find(({ at }) => at > (last?.at ?? text.length))
  const isOfLast = ({ at, upto }) => !last || upto > last.at && at < (next?.at ?? text.length)
  const found = cardsOf(places.filter(isOfLast)), all = cardsOf([...places.filter(isOfLast), ...places.filter(place => !isOfLast(place)).reverse()])
  return {
    found, last, cut: paste.length > MOST, line: lineOf(lines, events, last || events.at(-1)),
    also: all.filter(card => !found.includes(card)),
    near: found.length ? [] : last ? nearest(text.slice(last.at, next?.at)) : nearest(text, SHARE),
  }
}

const wordsOf = text => new Set(text.toLowerCase().match(/[a-z_][a-z_\d]{2,}/g) || [])

/* Cards that share rare words with a text, at least this part of it. It is not theirs. */
function nearest(text, least = 0) {
  const words = wordsOf(text), sum = words => [...words].reduce((sum, word) => sum + told.weight(word), 0), whole = sum(words)
  const scored = cards.map(card => {
    const shared = [...card.words].filter(word => words.has(word)), weight = sum(shared)
    return { card, score: shared.length < ALIKE || weight < least * whole ? 0 : weight / Math.sqrt(sum(card.words)) }
  })
  return scored.filter(({ score }) => score).sort((one, other) => other.score - one.score).slice(0, NEAREST).map(({ card }) => card)
}

/* The last line of a traceback that is in a file of the reader's own; a warning may say behind it where something was made. */
function lineOf(lines, events, last) {
  if (!last) return
  const before = events.findLast(({ number }) => number < last.number)?.number ?? -1
  let own, frame
  const upto = last.warns ? events.find(({ number }) => number > last.number)?.number ?? lines.length : last.number + 1
  for (let number = before + 1; number < upto; number++) {
    const [found, ...names] = FRAMES.map(([way, ...names]) => [way.exec(lines[number]), ...names]).find(([found]) => found) || []
    if (found) {
      frame = { code: "" }
      names.forEach((name, at) => { frame[name] = found[at + 1] })
      if (!LIBRARY.test(frame.file)) own = frame
      const below = /Warning/.test(lines[number]) ? lines.slice(number + 1, number + 9) : lines.slice(number + 1, number + 2) // a warning may have several lines
      if (/^\s*File "|Warning/.test(lines[number])) frame.code = below.find(line => /^\s+[^\s^~]/.test(line))?.trim() || ""
    } else if (frame) {
      const points = POINTS.exec(lines[number])
      if (points) Object.assign(frame, { line: points[1], code: points[2].trim() })
      else if (/^\s*\^/.test(lines[number]) && !frame.code) frame.code = lines[number - 1].trim() // below wrong syntax
    }
  }
  return own && { ...own, file: own.file.split(/[\\/]/).pop() }
}
