/* The search window. Loaded when a reader opens it for the first time, and Pagefind's index with it. */

let dialog, input, list, status, settings, pagefind, newest = 0

export async function open(index, words) {
  if (!dialog) {
    settings = words
    build()
    pagefind = import(index).then(async engine => { await engine.init(); return engine })
  }
  dialog.showModal()
  input.select()
}

function build() {
  dialog = document.createElement("dialog")
  dialog.className = "search"
  dialog.innerHTML = `<form method="dialog" role="search"><input type="search" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search">
    <button value="close">×</button></form><p role="status"></p><ol></ol>`
  input = dialog.querySelector("input")
  list = dialog.querySelector("ol")
  status = dialog.querySelector("p")
  const { title, placeholder, close } = settings.labels
  dialog.ariaLabel = input.ariaLabel = title
  input.placeholder = placeholder
  dialog.querySelector("button").ariaLabel = close
  input.addEventListener("input", () => search(input.value)) // typing, pasting, dictation and input methods alike
  dialog.addEventListener("keydown", move)
  dialog.addEventListener("click", event => {
    if (event.target === dialog || event.target.closest("ol a")) dialog.close()
  })
  document.body.append(dialog)
}

function move(event) {
  const links = [...list.querySelectorAll("a")]
  const at = links.indexOf(document.activeElement)
  if (event.key === "ArrowDown") links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (event.key === "ArrowUp") (links[at - 1] || input).focus()
  else if (event.key === "Escape") dialog.close() // a search field would first clear itself
  else if (event.key === "Enter" && document.activeElement === input) links[0]?.click()
  else return
  event.preventDefault()
}

async function search(query) {
  const turn = ++newest
  await new Promise(resolve => setTimeout(resolve, 50)) // one search for a word, not one for each letter
  if (turn !== newest) return
  const engine = await pagefind
  const found = await first(engine, readings(query))
  const pages = await Promise.all(found.slice(0, 8).map(result => result.data()))
  if (turn !== newest) return // a later letter has been typed
  const { none, some } = settings.labels
  status.textContent = !query.trim() ? "" : (found.length ? some.replace("{count}", found.length) : none.replace("{query}", query.trim()))
  list.replaceChildren(...pages.map(entry))
}

/* What the reader may mean: in the words of this language first, then as typed; pasted errors as a phrase first. */
function readings(query) {
  const plain = fold(query).replace(/[^\p{L}\p{M}\p{N}_.]+/gu, " ").replace(/(?<!\w)_+|_+(?!\w)|\./g, " ").replace(/ +/g, " ").trim()
  const terms = Object.keys(settings.words).sort((a, b) => b.length - a.length)
  const edge = "[\\p{Script=Latin}\\p{Script=Devanagari}\\p{M}_]"
  const known = new RegExp(`(?<!${edge})(?:${terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|")})(?!${edge})`, "giu")
  const meant = plain.replace(known, term => settings.words[term.toLowerCase()])
  const call = text => text.replace(/\b(zero|no|retain|requires) (grad|graph)\b/gi, "$1_$2").replace(/\s+/g, " ").trim()
  const phrase = text => /^[\p{Script=Latin}\p{N}_ ]+$/u.test(text) && text.split(" ").length > 3 ? `"${text}"` : "" // a pasted error
  return [...new Set([phrase(meant), phrase(plain), call(meant), meant.trim(), call(plain), plain])].filter(Boolean)
}

const fold = text => settings.folded.reduce((folded, [pattern, to]) => folded.replace(new RegExp(pattern, "gu"), to), text.normalize("NFC"))

async function first(engine, queries) {
  for (const query of queries) {
    let { results } = await engine.search(query)
    if (query.startsWith('"')) { // phrases come without an order; the words alone have one
      const exact = new Set(results.map(result => result.id))
      results = exact.size ? (await engine.search(query.slice(1, -1))).results.filter(result => exact.has(result.id)) : []
    }
    if (results.length && await isMatch(results[0], query)) return results
  }
  return []
}

/* Pagefind shortens a word that it does not know until something begins with it; one or two letters are no answer. */
async function isMatch(result, query) {
  if (query.includes(" ")) return true
  const longest = Math.max(...query.split(/[_.]/).map(part => part.length))
  const marked = [...(await result.data()).excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].map(mark => mark[1].replace(/[^\p{L}\p{M}\p{N}]/gu, "").length)
  return !marked.length || Math.max(...marked) > longest * 0.6
}

/* Han characters were indexed one by one: close the gaps again. */
const closed = text => text.replace(/([\p{Script=Han}，。：；？！、（）“”])((?:<\/?mark>)*) ((?:<\/?mark>)*)(?=[\p{Script=Han}，。：；？！、（）“”])/gu, "$1$2$3").replaceAll("</mark><mark>", "")

function entry(page) {
  const item = document.createElement("li")
  const parts = page.sub_results.slice(0, 3)
  item.innerHTML = `<a href="${page.url}"><strong></strong></a>` + parts.map(part => `<a href="${part.url}"><b></b><span>${closed(part.excerpt)}</span></a>`).join("")
  item.querySelector("strong").textContent = closed(page.meta.title)
  item.querySelectorAll("b").forEach((title, at) => { title.textContent = closed(parts[at].title) })
  return item
}
