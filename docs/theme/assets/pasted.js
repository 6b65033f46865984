/* What the search window says of a pasted error: the card that explains it, above all pages. search.js loads this with the
   first such text; with it come the matcher, errors.js, and what the build has written for that. */

const dialog = document.querySelector(".search"), place = dialog.querySelector("p:not([role])")
let comparing // the matcher and its words, as soon as they are there

/* `files` are the addresses of this module, of the matcher and of its cards below that of the site. */
export async function explain(query, files, site) {
  const { matches, labels } = await (comparing ||= load(files.map(file => new URL(file, site))))
  const { pasted = "" } = dialog.dataset, bare = text => text.replace(/\s/g, "")
  const text = bare(pasted) === bare(query) ? pasted : query // the field has lost the line breaks
  const [found] = matches(text)
  if (!found || dialog.querySelector("input").value.trim() !== query) return // another query came meanwhile
  const link = (address, textContent) => (
    Object.assign(document.createElement("a"), { href: new URL(address, site), textContent }))
  const [before, behind] = labels.found.split("{title}"), card = link(found.url, found.title)
  const box = link(found.url.replace(/errors\/.*/, "errors/#error-box"), labels.open)
  box.addEventListener("click", () => sessionStorage.setItem("zbs-paste", text))
  card.lang = "en"
  place.replaceChildren(before, card, behind, " · ", box)
}

async function load([, matcher, cards]) {
  try {
    const [{ prepare, matches }, told] = await Promise.all([import(matcher), fetch(cards).then(it => it.json())])
    prepare(told)
    return { matches, labels: told.labels }
  } catch {
    comparing = null // the next text tries again
    return { matches: () => [] } // what is found by its words is there
  }
}
