/* What the pages do beyond links: colours, copying, the table of contents, languages. Everything is readable without it. */
(() => {
  const root = document.documentElement
  const header = document.querySelector(".md-header")
  const words = header.dataset
  const stored = { // a browser may forbid storage; then nothing is remembered
    get(key) { try { return localStorage.getItem(key) } catch { return null } },
    set(key, value) { try { value ? localStorage.setItem(key, value) : localStorage.removeItem(key) } catch {} },
  }

  // Without script the menu is a label, which no keyboard reaches.
  const drawer = document.getElementById("__drawer")
  const label = document.querySelector(".md-header label")
  const menu = document.createElement("button")
  Object.assign(menu, { type: "button", className: label.className, innerHTML: label.innerHTML, ariaLabel: label.dataset.name })
  menu.dataset.do = "menu"
  label.replaceWith(menu)

  // What the buttons do, by the name in their data-do.
  const actions = {
    scheme(button) {
      const next = { system: "light", light: "dark", dark: "system" }[root.dataset.scheme || "system"]
      next === "system" ? delete root.dataset.scheme : (root.dataset.scheme = next)
      stored.set("scheme", next === "system" ? "" : next)
      nameScheme(button)
    },
    async copy(button) {
      await navigator.clipboard.writeText(programText(button.closest(".program")))
      button.textContent = words.copied
      setTimeout(() => { button.textContent = words.copy }, 1500)
    },
    async copyPage(button) {
      const text = fetch(button.dataset.address).then(response => response.ok ? response.text() : Promise.reject(response.status))
      const blob = text.then(words => new Blob([words], { type: "text/plain" }))
      try {
        await navigator.clipboard.write([new ClipboardItem({ "text/plain": blob })]) // a promise: Safari would not wait for the fetch
        const label = button.textContent
        button.textContent = words.copied
        setTimeout(() => { button.textContent = label }, 1500)
      } catch { location = button.dataset.address } // then the reader sees the file
    },
    menu() { drawer.click() },
    async search() {
      const dialog = document.querySelector(".search")
      dialog.showModal() // at once: what is typed while the rest is loading is not lost
      dialog.querySelector("input").select()
      const address = name => new URL(words[name], document.baseURI)
      try {
        const { start } = await import(address("search"))
        await start(address("pagefind"), address("searchSettings"))
      } catch {
        const status = dialog.querySelector("[role=status]")
        status.textContent = status.dataset.failed
      }
    },
    dismiss(button) {
      stored.set("hint", "no")
      button.closest(".hint").hidden = true
    },
  }
  document.addEventListener("click", event => {
    const button = event.target.closest("[data-do]")
    if (button) return actions[button.dataset.do](button)
    const language = event.target.closest("a[hreflang]")
    if (language) language.hash = location.hash || (current ? "#" + current : "")
  })
  document.addEventListener("keydown", event => {
    if (event.key === "Escape") drawer.checked = false
    const typing = event.target.closest("input, textarea, select, [contenteditable]") || event.ctrlKey || event.metaKey || event.altKey
    if ((event.key === "/" || event.key === "s") && !typing && searchButton) {
      event.preventDefault()
      searchButton.click()
    }
  })

  // Colours: system, light, dark. The choice itself is applied in the head, before anything is drawn.
  const nameScheme = button => button.title = button.ariaLabel = button.dataset[root.dataset.scheme || "system"]
  const schemeButton = document.querySelector("[data-do=scheme]")
  if (schemeButton) nameScheme(schemeButton)

  const searchButton = document.querySelector("[data-do=search]")
  if (searchButton) searchButton.hidden = false

  // Copying: exactly the program that the tests run: no markers, no trailing spaces, one newline at the end.
  function programText(program) {
    const code = program.querySelector("code").cloneNode(true)
    code.querySelectorAll(".marker").forEach(marker => marker.remove())
    return code.textContent.replace(/[ \t]+$/gm, "").trimEnd() + "\n"
  }
  document.querySelectorAll("[data-do=copyPage]").forEach(button => { button.hidden = false })
  for (const title of document.querySelectorAll(".program-title")) {
    const button = document.createElement("button")
    Object.assign(button, { type: "button", textContent: words.copy })
    button.dataset.do = "copy"
    title.append(button)
  }

  // The table of contents follows the reader; so does the language menu.
  let current = ""
  const links = new Map([...document.querySelectorAll(".md-nav--secondary a[href^='#']")].map(a => [a.hash.slice(1), a]))
  const headings = [...links.keys()].map(id => document.getElementById(decodeURIComponent(id))).filter(Boolean)
  const follow = () => {
    current = headings.filter(heading => heading.getBoundingClientRect().top < 120).pop()?.id || ""
    links.forEach((link, id) => link.classList.toggle("md-nav__link--active", id === current))
  }
  let waiting = false
  addEventListener("scroll", () => {
    if (!waiting) requestAnimationFrame(() => { waiting = false; follow() })
    waiting = true
  }, { passive: true })
  if (headings.length) follow()

  // A reader whose browser prefers another language of this site is told so, once, and never sent away.
  const preferred = navigator.languages.map(tag => tag.slice(0, 2)).find(code => code === "en" || document.querySelector(`.hint[data-code="${code}"]`))
  const hint = document.querySelector(`.hint[data-code="${preferred}"]`)
  if (hint && !stored.get("hint")) hint.hidden = false

  // The one 404 page: keep the language of the address that was asked for.
  const missing = [...document.querySelectorAll(".not-found")].sort((a, b) => b.dataset.path.length - a.dataset.path.length)
  const asked = missing.find(section => location.pathname.startsWith(section.dataset.path))
  if (asked) {
    missing.forEach(section => { section.hidden = section !== asked })
    root.lang = asked.lang
    document.title = asked.querySelector("h1").textContent
  }
})()
