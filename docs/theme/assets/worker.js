/* Reading without a network: one worker for the whole site. The build puts this site's version and shared files in here.
   From the network while there is one, from the store otherwise. A new version brings what is stored up to date. */
const BUILD = {}

const NAME = "zbs " + registration.scope // other sites of the same host have theirs
const url = path => new URL(path, registration.scope).href
const path = address => address.slice(registration.scope.length).replace(/[?#].*/, "")
const ours = address => address.startsWith(registration.scope) && BUILD.top.includes(path(address).split("/")[0]) // what else lies below is not

addEventListener("install", event => {
  skipWaiting() // for the pages to come; the one that brought it here goes on without
  // The search must not wait for this worker to start: whoever is first, the network or the store.
  event.addRoutes?.(["search/*", "assets/search*"].map(files => (
    { condition: { urlPattern: url(files) }, source: "race-network-and-fetch-handler" })))
  event.waitUntil(store().then(cache => cache.addAll(BUILD.shared.map(url))))
})

addEventListener("activate", () => { inTurn(update) }) // nobody waits for it: if it is cut off, the next page goes on

addEventListener("fetch", event => {
  const { method, url } = event.request
  if (method === "GET" && ours(url)) event.respondWith(answer(event.request, event))
})

addEventListener("message", event => {
  const { seen, keep, drop } = event.data
  const tell = part => event.ports[0]?.postMessage(part)
  event.waitUntil(inTurn(async () => {
    if (seen) await visited(seen)
    if (keep) await keepLanguage(keep, tell).then(whole => tell(whole ? "kept" : "failed"), () => tell("failed"))
    if (drop) await dropLanguage(drop).then(() => tell("dropped"), () => tell("kept"))
    await update()
  }))
})

const store = () => caches.open(NAME)

/* One after the other, so that no two write the state at once. */
let last = Promise.resolve()
const inTurn = work => last = last.catch(() => 0).then(work)

async function answer(request, event) {
  const cache = await store(), known = await cache.match(url(path(request.url)))
  if (known && /\.[0-9a-f]{8}\.\w+$/.test(request.url)) return known // its name is its content
  const fresh = fetch(request).then(response => {
    if (response.ok && !response.redirected) {
      const copy = response.clone()
      event.waitUntil(cache.put(url(path(request.url)), copy).catch(() => 0)) // a full disk must not stop anyone reading
    }
    return response
  })
  if (!known) return fresh.catch(async () => request.mode === "navigate" ? await withSlash(request, cache) || cache.match(url("503.html")) : Response.error())
  const slow = new Promise(resolve => setTimeout(resolve, 3000, known)) // a line that is there, and does not move
  return Promise.race([fresh.catch(() => known), slow])
}

/* Hosts lead from zero-grad to zero-grad/; without them this does. */
async function withSlash(request, cache) {
  const there = url(path(request.url) + "/")
  return await cache.match(there) && Response.redirect(there)
}

/* State: which version is stored, which languages are kept, and the build's hash of each stored file. */
const state = async () => (await (await store()).match(url("stored-state")))?.json() || { version: "", kept: [], hashes: {} }
const setState = async now => (await store()).put(url("stored-state"), new Response(JSON.stringify(now)))

/* What each language consists of, and of which version that is; without a network as it was when a language was kept. */
async function lists() {
  const cache = await store()
  const response = await fetch(url("offline.json"), { cache: "no-cache" }).catch(() => cache.match(url("offline.json")))
  if (!response.ok) throw response.status
  return response.json()
}

/* What the first page had loaded before this worker was there. */
async function visited(addresses) {
  const cache = await store()
  for (const address of addresses.filter(ours)) {
    if (!await cache.match(url(path(address)))) await cache.add(url(path(address))).catch(() => 0)
  }
}

async function keepLanguage(code, tell) {
  const { languages } = await lists(), now = await state()
  const whole = await load(languages[code], now, tell)
  if (whole) {
    now.kept = [...new Set([...now.kept, code])]
    await (await store()).add(url("offline.json")).catch(() => 0) // for dropping it without a network
  }
  await setState(now)
  return whole
}

async function dropLanguage(code) {
  const { languages } = await lists(), now = await state(), cache = await store()
  now.kept = now.kept.filter(other => other !== code)
  for (const file of Object.keys(languages[code])) {
    if (!BUILD.shared.includes(file) && !now.kept.some(other => file in languages[other])) {
      await cache.delete(url(file))
      delete now.hashes[file]
    }
  }
  await setState(now)
}

/* After a new version: what is stored, once more, if it has changed; then what is gone, away. Old files stay until all new ones are there. */
async function update() {
  const now = await state()
  if (now.version === BUILD.version) return
  const { version, languages } = await lists(), cache = await store()
  if (version !== BUILD.version) return // a host that has sent the new worker may still send the old list
  const all = Object.assign({}, ...Object.values(languages))
  const stored = (await cache.keys()).map(request => path(request.url))
  const wanted = [...stored.filter(file => file in all), ...now.kept.flatMap(code => Object.keys(languages[code] || {}))]
  if (!await load(Object.fromEntries(wanted.map(file => [file, all[file]])), now)) return setState(now)
  for (const file of stored) if (!(file in all) && !BUILD.shared.includes(file) && !["stored-state", "offline.json"].includes(file)) await cache.delete(url(file))
  now.version = BUILD.version
  now.hashes = Object.fromEntries(Object.entries(now.hashes).filter(([file]) => file in all))
  await setState(now)
}

/* Store files that are not stored with this hash, six at a time. Says whether all of them are there. */
async function load(files, now, tell = () => 0) {
  const cache = await store(), sizes = Object.values(files).map(([, size]) => size)
  const left = Object.entries(files), whole = sizes.reduce((sum, size) => sum + size, 0)
  let done = 0, failed = 0
  async function next() {
    for (let file; file = left.pop();) {
      const [name, [hash, size]] = file
      try {
        if (now.hashes[name] !== hash || !await cache.match(url(name))) {
          const response = await fetch(url(name), { cache: "no-cache" })
          if (!response.ok) throw response.status
          await cache.put(url(name), response)
          now.hashes[name] = hash
        }
        tell({ done: done += size, whole })
      } catch { failed++ }
    }
  }
  await Promise.all([1, 2, 3, 4, 5, 6].map(next))
  return !failed
}
