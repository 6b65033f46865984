/* What the pages do beyond links: colours, copying, headings that follow, languages, offline. Everything is readable without it. */
(() => {
  const root = document.documentElement
  const all = selector => [...document.querySelectorAll(selector)]

  // The one 404 page holds every language: keep that of the address that was asked for.
  const below = all("[data-below]").map(part => part.dataset.below).filter(path => location.pathname.startsWith(path)).sort().pop()
  if (below) {
    for (const part of all("[data-below]")) part.dataset.below === below ? part.hidden = false : part.remove()
    const title = document.querySelector(".not-found h1")
    root.lang = title.parentElement.lang
    document.title = title.textContent
  }
  const header = document.querySelector(".md-header")
  const frame = header.dataset // labels, and addresses of what is loaded later

  const stored = { // a browser may forbid storage; then nothing is remembered. Other sites of the same host have other names
    get(key) { try { return localStorage.getItem("zbs-" + key) } catch { return null } },
    set(key, value) { try { value ? localStorage.setItem("zbs-" + key, value) : localStorage.removeItem("zbs-" + key) } catch {} },
  }
  const labelOf = button => button.dataset.label ||= button.textContent
  const say = (button, word, moment = 1500) => { // in the button itself
    const label = labelOf(button)
    button.textContent = word
    setTimeout(() => { button.textContent = label }, moment)
  }
  const sayByHand = button => say(button, frame.copyByHand.replace("Ctrl+", /Mac/.test(navigator.platform) ? "⌘" : "Ctrl+"), 6000)

  // Without script the menu is a label, which no keyboard reaches.
  const drawer = document.getElementById("__drawer")
  const label = header.querySelector("label") // the 404 page has none
  const menu = document.createElement("button")
  menu.dataset.do = "menu"
  if (label) {
    Object.assign(menu, { type: "button", className: label.className, innerHTML: label.innerHTML, ariaLabel: label.dataset.name, ariaExpanded: false })
    label.replaceWith(menu)
  }
  function open(it) {
    drawer.checked = it
    menu.ariaExpanded = it
    if (it) document.querySelector(".pages a").focus({ preventScroll: true }) // it is still coming in
  }
  drawer.addEventListener("change", () => open(drawer.checked)) // the shade beside it closes it too

  // What the buttons do, by the name in their data-do.
  const actions = {
    scheme(button) {
      const next = { light: "dark", dark: "system" }[root.dataset.scheme] || "light"
      next === "system" ? delete root.dataset.scheme : (root.dataset.scheme = next)
      stored.set("scheme", next === "system" ? "" : next)
      nameScheme(button)
    },
    async copy(button) {
      const program = button.closest(".program"), text = programText(program)
      try {
        await navigator.clipboard.writeText(text)
      } catch {
        if (!copiedTheOldWay(text)) {
          getSelection().selectAllChildren(program.querySelector("pre code"))
          return sayByHand(button)
        }
      }
      say(button, frame.copied)
    },
    async copyPage(button) {
      const text = fetch(button.dataset.address).then(response => response.ok ? response.text() : Promise.reject(response.status))
      const blob = text.then(page => new Blob([page], { type: "text/plain" }))
      try {
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]) // a promise: Safari would not wait for the fetch
        say(button, frame.copied)
      } catch {
        const there = await text.catch(() => "")
        if (!there) location = button.dataset.address // then the reader sees what is wrong
        else copiedTheOldWay(there, true) ? say(button, frame.copied) : sayByHand(button)
      }
    },
    menu() { open(!drawer.checked) },
    search() {
      searching ||= loadSearch()
      dialog.showModal() // what is typed while the rest is loading is not lost
      dialog.querySelector("input").select()
      searching.catch(() => { // also what the build has written may be broken
        searching = null // the next opening tries again
        sayLost()
      })
    },
    searchAnew() { // at an address that no cache knows yet
      location.search = new URLSearchParams({ search: dialog.querySelector("input").value })
    },
    closeSearch() {
      dialog.close()
      delete dialog.dataset.entered
      document.activeElement.blur() // else the next key is still typed into the closed window
    },
    async offline(button) {
      const { code, part, state } = button.dataset
      labelOf(button) // before the progress is written into it
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }) => data.whole ? button.textContent = part.replace("{percent}", Math.floor(100 * data.done / data.whole)) : showState(button, data)
      navigator.storage?.persist?.()
      const { active } = await navigator.serviceWorker.ready
      active.postMessage(state === "kept" ? { drop: code } : { keep: code }, [port2])
    },
    reload() { location.reload() },
    dismiss(button) {
      stored.set("hint", "no")
      button.closest(".hint").hidden = true
    },
  }
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-do]")
    if (button) return actions[button.dataset.do](button)
    if (event.target.closest(".pages a[href^='#']")) open(false)
    const language = event.target.closest("a[hreflang]")
    if (language) language.hash = location.hash || (current ? "#" + current : "")
  })
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && drawer.checked) {
      open(false)
      menu.focus()
    }
    const typing = event.target.closest("input, textarea, select, [contenteditable]") || event.ctrlKey || event.metaKey || event.altKey
    if ((event.key === "/" || event.key === "s") && !typing) {
      event.preventDefault()
      header.querySelector("[data-do=search]").click()
    }
  })

  // The search is loaded when it is opened for the first time: script and index at once.
  let searching
  const address = name => new URL(frame[name], document.baseURI).href
  async function loadSearch() {
    const told = fetch(address("index"), { cache: "no-cache" }).then(response => response.json())
    const [{ start }, index] = await Promise.all([import(address("search")), told])
    start(index, new URL("..", address("index")), sayLost)
  }

  // What the search needs cannot be loaded: there is no connection, or the site is another since this page was opened.
  const isGone = name => fetch(address(name), { cache: "no-cache" }).then(({ status }) => status === 404, () => false)
  async function sayLost(known) {
    const gone = known || (await Promise.all(["index", "search"].map(isGone))).includes(true)
    if (gone) return sayGone(dialog, "searchAnew")
    const status = dialog.querySelector("[role=status]")
    status.textContent = status.dataset.failed
  }

  // The search window, as long as search.js is not there yet: Enter waits for the answer, Escape closes.
  const dialog = document.querySelector(".search")
  dialog.addEventListener("paste", ({ clipboardData }) => { dialog.dataset.pasted = clipboardData.getData("text") }) // a field of one line keeps no line breaks
  dialog.addEventListener("submit", event => {
    event.preventDefault()
    dialog.dataset.entered = "yes"
  })
  dialog.addEventListener("keydown", event => {
    if (event.key !== "Escape") return
    event.preventDefault() // a search field would clear itself
    actions.closeSearch()
  })

  const asked = new URLSearchParams(location.search).get("search") // before the page was loaded anew
  if (asked !== null) {
    history.replaceState(null, "", location.pathname + location.hash)
    dialog.querySelector("input").value = asked
    actions.search()
  }

  // What readers can play with is loaded when its place comes near: a script that starts it. After a deploy it may be gone.
  const near = new IntersectionObserver(seen => {
    for (const { isIntersecting, target } of seen) if (isIntersecting) {
      near.unobserve(target)
      import(new URL(target.dataset.script, document.baseURI)).then(({ start }) => start(target)).catch(() => sayGone(target))
    }
  }, { rootMargin: "800px" })
  all("[data-script]").forEach(place => near.observe(place))
  function sayGone(place, mend = "reload") {
    const button = document.createElement("button"), status = place.querySelector("[role=status]")
    Object.assign(button, { type: "button", textContent: place.dataset.reload })
    button.dataset.do = mend
    status.textContent = place.dataset.gone + " "
    status.append(button)
  }

  // Colours: system, light, dark. The choice itself is applied in the head, before anything is drawn.
  const nameScheme = button => button.title = button.ariaLabel = button.dataset[root.dataset.scheme || "system"]
  header.querySelectorAll("[data-do]").forEach(button => { button.hidden = false })
  nameScheme(header.querySelector("[data-do=scheme]"))

  // Copying: exactly the program that the tests run: no markers, no trailing spaces, one newline at the end.
  function programText(program) {
    const code = program.querySelector("pre code").cloneNode(true)
    code.querySelectorAll(".marker").forEach(marker => marker.remove())
    return code.textContent.replace(/[ \t]+$/gm, "").trimEnd() + "\n"
  }
  // Without https, as on a school's own network, a browser gives no clipboard. Then out of a field that nobody sees;
  // if the browser forbids that too, the field may stay until it loses the focus: the reader's own Ctrl+C copies it.
  function copiedTheOldWay(text, stay) {
    const field = document.createElement("textarea"), focused = document.activeElement, selection = getSelection()
    const selected = selection.rangeCount && selection.getRangeAt(0)
    Object.assign(field, { value: text, readOnly: true, ariaLabel: frame.copy, onblur: () => field.remove() })
    Object.assign(field.style, { position: "fixed", top: 0, opacity: 0 })
    document.body.append(field)
    field.select()
    const copied = document.execCommand("copy")
    if (!copied && stay) return false
    focused.focus({ preventScroll: true })
    field.remove()
    if (selected) {
      selection.removeAllRanges()
      selection.addRange(selected)
    }
    return copied
  }
  all("[data-do=copyPage]").forEach(button => { button.hidden = false })
  for (const title of all(".program-title")) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", textContent: frame.copy })
    button.dataset.do = "copy"
    title.append(button)
  }

  // Reading without a network: the worker stores what is visited, and at a press of the button all.
  function showState(button, state) {
    const label = labelOf(button)
    button.dataset.state = state
    button.textContent = button.dataset[state] || label
  }
  async function work(button) {
    const { scope } = await navigator.serviceWorker.register(new URL(button.dataset.worker, document.baseURI))
    const { active } = await navigator.serviceWorker.ready
    active.postMessage({ seen: [location.href, ...performance.getEntriesByType("resource").map(loaded => loaded.name)] })
    const state = await (await (await caches.open("zbs " + scope)).match(scope + "stored-state"))?.json()
    if (state?.kept.includes(button.dataset.code)) showState(button, "kept")
    button.hidden = false
  }
  const keep = document.querySelector("[data-do=offline]")
  if (keep && navigator.serviceWorker) addEventListener("load", () => work(keep).catch(() => 0)) // a browser may forbid it

  // The address of a heading that stands on another page now leads there.
  function followMoved() {
    const line = all(".moved").find(line => "#" + line.id === location.hash)
    if (line) location.replace(line.querySelector("a").href)
  }
  addEventListener("hashchange", followMoved)
  followMoved()

  // A margin with more links than room scrolls to the one that is current. In the drawer the first link has the focus and stays in sight.
  const hasMargins = matchMedia("(min-width: 76.25em)")
  function bringNear(link) {
    if (!hasMargins.matches || !link.offsetParent) return
    const column = link.closest(".md-sidebar__scrollwrap"), below = link.getBoundingClientRect().top - column.getBoundingClientRect().top
    if (below < 0 || below > column.clientHeight - 40) column.scrollTop += below - column.clientHeight / 2
  }
  all(".pages [aria-current=page]").forEach(bringNear)

  // The headings in the margin follow the reader; so does the language menu.
  let current = ""
  const links = all(".headings a")
  const headings = all("article :is(h2, h3)[id]").filter(heading => links.some(link => link.hash === "#" + heading.id))
  const follow = () => {
    const before = current
    current = headings.filter(heading => heading.getBoundingClientRect().top < 120).pop()?.id || ""
    for (const link of links) link.hash === "#" + current ? link.ariaCurrent = "location" : link.ariaCurrent = null
    if (current !== before) links.filter(link => link.ariaCurrent).forEach(bringNear)
  }
  let waiting = false
  addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(() => { waiting = false; follow() })
    waiting = true
  }, { passive: true })
  if (headings.length) follow()

  // A reader whose browser prefers another language of this site is told so, once, and never sent away.
  const preferred = navigator.languages.map(tag => tag.split("-")[0]).find(code => code === "en" || document.querySelector(`.hint[data-code="${code}"]`))
  const hint = document.querySelector(`.hint[data-code="${preferred}"]`)
  if (hint && !stored.get("hint")) hint.hidden = false
})()
