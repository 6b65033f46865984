/* Every page in Firefox, at two widths: nothing in the console, nothing that scrolls sideways, and the buttons work.
   `node firefox.mjs PROGRAM ADDRESS PATH…` prints a line for each problem and ends with status 1 if there is one.
   Firefox is driven over WebDriver BiDi: Debian has no geckodriver. */
import puppeteer from "puppeteer-core"

const [program, address, ...paths] = process.argv.slice(2)
const PATIENCE = { timeout: 60_000, polling: 50 } // milliseconds; a slow machine is no problem of the page
const WIDTHS = [1280, 360]
const QUERY = "zero_grad"

const browser = await puppeteer.launch({ browser: "firefox", executablePath: program, headless: true, protocolTimeout: 120_000 })
let problems = 0, place = ""
const report = problem => { problems++; console.log(`${place}: ${problem}`) }
const page = await browser.newPage()
page.on("console", message => report(`console.${message.type()}: ${message.text()}`))
page.on("pageerror", error => report(error.message))

for (const path of paths) {
  for (const width of WIDTHS) {
    place = `/${path} at ${width} px`
    try {
      await look(path, width)
    } catch (error) {
      report(error.message.split("\n")[0])
    }
  }
}
await browser.close()
console.log(`Firefox: ${paths.length} pages, ${problems} problems`)
process.exit(problems ? 1 : 0)

async function look(path, width) {
  await page.setViewport({ width, height: 900 })
  await page.goto(address + path, { waitUntil: "load", timeout: PATIENCE.timeout })
  await page.evaluate(() => localStorage.clear())
  for (const fault of await page.evaluate(faults)) report(fault)
  await search()
  await colours()
  await copy(".program button")
  await copy("[data-do=copyPage]")
  await threeCalls()
  if (width === 360) await drawer()
  else await languages()
}

/* What can be seen without pressing anything. */
function faults() {
  const found = [], root = document.documentElement
  if (root.scrollWidth > root.clientWidth) found.push(`scrolls sideways: ${root.scrollWidth} px`)
  const name = document.querySelector(".brand > span").getBoundingClientRect(), icon = document.querySelector("[data-do=search] svg").getBoundingClientRect()
  if (icon.left - name.right < 8) found.push("the name of the site touches the search")
  const walker = document.createTreeWalker(document.querySelector("article") || document.body, NodeFilter.SHOW_TEXT)
  for (let node; node = walker.nextNode();) {
    const at = node.data.search(/[，。]/)
    if (at < 0 || !node.parentElement.checkVisibility()) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const share = range.getBoundingClientRect().width / parseFloat(getComputedStyle(node.parentElement).fontSize)
    if (share < .9) found.push(`${node.data[at]} has ${share.toFixed(2)} of its width`)
    break
  }
  return found
}

/* Wait for what a button should do; if it does not, say so. */
async function until(what, condition, ...given) {
  await page.waitForFunction(condition, PATIENCE, ...given).catch(() => { throw new Error(`${what}: nothing happens`) })
}

async function press(selector) {
  await page.$eval(selector, button => button.scrollIntoView({ block: "center" })) // not below the header
  await page.click(selector)
}

async function search() {
  await press("[data-do=search]")
  await page.keyboard.type(QUERY)
  await until("search", () => document.querySelector(".search li a"))
  await page.keyboard.press("Escape")
  await until("Escape in the search", () => !document.querySelector(".search").open)
}

async function colours() {
  const grounds = []
  for (const state of ["light", "dark", "system"]) {
    await press("[data-do=scheme]")
    await until("colours", state => {
      const button = document.querySelector("[data-do=scheme]")
      return button.title === button.dataset[state]
    }, state)
    grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
  }
  if (grounds[0] === grounds[1]) report("colours: light and dark are the same")
}

async function copy(selector) {
  if (!await page.$(selector)) return
  await press(selector)
  await until("copy", selector => document.querySelector(selector).textContent === document.querySelector("header").dataset.copied, selector)
}

async function threeCalls() {
  if (!await page.$("three-calls")) return
  await page.$eval("three-calls", element => element.scrollIntoView())
  await until("the three calls", () => document.querySelector("three-calls").shadowRoot?.querySelector("text"))
  const was = await page.$eval("three-calls", ({ state }) => state.w)
  for (const name of ["backward", "step"]) await page.locator(`three-calls >>> [data-do=${name}]`).click()
  await until("step() of the three calls", was => document.querySelector("three-calls").state.w !== was, was)
  const grows = await page.$eval("three-calls", it => it.offsetHeight - parseFloat(getComputedStyle(it).minHeight))
  if (grows > 1) report(`the three calls take ${grows} px more than was kept for them`)
}

async function drawer() {
  if (!await page.$("[data-do=menu]")) return // the 404 page has none
  await press("[data-do=menu]")
  await until("menu", () => document.activeElement.closest(".pages") && document.querySelector(".pages").getBoundingClientRect().left >= 0)
  await page.keyboard.press("Escape")
  await until("Escape in the menu", () => !document.querySelector(".pages").checkVisibility({ visibilityProperty: true }))
}

async function languages() {
  if (!await page.$(".md-select")) return
  await press(".md-select button")
  await until("languages", () => document.querySelector(".md-select__link").checkVisibility({ visibilityProperty: true, opacityProperty: true }))
}
