/** The site in a real browser: search, both colour schemes, a phone, without JavaScript, and what axe finds. */
import axe from "axe-core"
import { existsSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Browser, type BrowserContextOptions } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest"
import { serveSite } from "./built-site.ts"

const executablePath = "/usr/bin/chromium"
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`skipped: ${executablePath} is not there. Install the Debian package chromium.`)

const screenshots = process.env["SCREENSHOTS"] ?? mkdtempSync(join(tmpdir(), "site-screenshots-"))

const looked = [
  "/",
  "/guides/getting-started/",
  "/guides/orders/",
  "/reference/",
  "/reference/product/searchProducts/",
  "/reference/webhooks/order_status_change/",
  "/reference/errors/PermissionError/",
]

/** WCAG 2.2, A and AA. The rule that is off is still tentative, and is about the theme's own search button. */
const rules = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
  rules: { "label-content-name-mismatch": { enabled: false } },
}

describe.skipIf(!isThere)("in Chromium", () => {
  let browser: Browser
  let site: Awaited<ReturnType<typeof serveSite>>
  beforeAll(async () => {
    site = await serveSite()
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  })
  afterAll(async () => {
    await browser?.close()
    await site?.[Symbol.asyncDispose]()
  })

  const open = async (path: string, options: BrowserContextOptions = {}) => {
    const problems: Array<string> = []
    const page = await (await browser.newContext({ viewport: { width: 1360, height: 900 }, ...options })).newPage()
    page.on("pageerror", (error) => problems.push(error.message))
    page.on("request", (request) => {
      if (!request.url().startsWith(site.url) && !request.url().startsWith("data:")) problems.push(request.url())
    })
    await page.goto(site.url + path)
    return { page, problems }
  }

  describe("the search", () => {
    let opened: Awaited<ReturnType<typeof open>>
    beforeAll(async () => {
      opened = await open("/")
      const { page } = opened
      // The theme makes the field when the browser is idle, which a busy machine may put off for long.
      await vi.waitFor(
        async () => {
          await page.reload()
          await page.keyboard.press("Control+k")
          await page.locator("dialog input.pagefind-ui__search-input").waitFor({ timeout: 5_000 })
        },
        { timeout: 50_000, interval: 1 },
      )
    })
    afterAll(() => opened?.page.context().close())

    /** What a reader types, and the pages of which one must come first. */
    test.each([
      ["update stock by sku", ["/guides/stock/"]],
      ["403 permission", ["/reference/errors/PermissionError/"]],
      ["label pdf", ["/guides/fulfilment/", "/reference/fulfillment/getPackageShippingDocument/"]],
      ["searchProducts", ["/reference/product/searchProducts/"]],
      ["webhook signature", ["/guides/webhooks/"]],
      ["first call", ["/guides/getting-started/"]],
      ["list shops of an account", ["/guides/many-shops/", "/guides/getting-started/"]],
      ["log in seller", ["/guides/getting-started/"]],
      ["login", ["/guides/getting-started/"]],
      ["oauth callback", ["/guides/getting-started/"]],
      ["quickstart", ["/guides/getting-started/"]],
      ["how do I log in a seller", ["/guides/getting-started/"]],
      ["reconcile refund", ["/guides/settlement/"]],
      ["approve return", ["/guides/returns/"]],
      ["share rate limit", ["/guides/many-processes/"]],
      ["105005", ["/reference/errors/PermissionError/"]],
      ["javascript", ["/guides/setup/"]],
      ["create product", ["/guides/listing/"]],
      ["createProduct", ["/reference/product/createProduct/"]],
      ["find product by seller sku", ["/guides/listing/", "/guides/stock/"]],
      ["upload image", ["/guides/listing/"]],
      ["create product image from url", ["/guides/listing/"]],
      ["empty csv cell", ["/guides/stock/"]],
      ["bad webhook signature", ["/guides/webhooks/"]],
      ["resume after a kill", ["/guides/long-work/"]],
      ["print label again", ["/guides/fulfilment/"]],
      ["update stock csv", ["/guides/stock/"]],
      ["bulk inventory update", ["/guides/stock/"]],
      ["resume export", ["/guides/long-work/"]],
      ["orders last 7 days", ["/guides/long-work/", "/guides/orders/"]],
      ["cancel order", ["/guides/orders/"]],
      ["replay event", ["/guides/webhooks/"]],
    ])("of '%s' shows the right page first", async (words, right) => {
      const { page, problems } = opened
      await page.locator("dialog input.pagefind-ui__search-input").fill(words)
      await page.locator("dialog .pagefind-ui__message", { hasText: ` for ${words}` }).waitFor()
      // A result that is not loaded yet has no link: the first link may be that of a later result.
      const first = page.locator("dialog .pagefind-ui__result").first().locator(".pagefind-ui__result-link").first()
      await first.waitFor()
      const path = new URL((await first.getAttribute("href"))!, site.url).pathname
      expect(right.map((one) => new URL(site.url).pathname + one)).toContain(path)
      expect(problems).toEqual([])
    })
  })

  test.each(looked)("%s is accessible in both colour schemes and on a phone", async (path) => {
    for (const [name, options] of Object.entries({
      light: { colorScheme: "light" },
      dark: { colorScheme: "dark" },
      phone: { colorScheme: "light", viewport: { width: 390, height: 844 } },
    } satisfies Record<string, BrowserContextOptions>)) {
      const { page, problems } = await open(path, options)
      await page.screenshot({ path: join(screenshots, `${path.replaceAll("/", "-")}${name}.png`) })
      // The theme makes long code reachable by keyboard once the page has its size.
      await page.waitForFunction(
        "[...document.querySelectorAll('pre')].every((pre) => pre.scrollWidth <= pre.clientWidth || pre.tabIndex === 0)",
      )
      await page.evaluate(axe.source)
      const violations = (await page.evaluate(
        `axe.run(${JSON.stringify(rules)}).then(({ violations }) => violations)`,
      )) as ReadonlyArray<{
        readonly id: string
        readonly nodes: ReadonlyArray<{ readonly target: ReadonlyArray<string> }>
      }>
      expect(violations.map(({ id, nodes }) => [name, id, nodes.map(({ target }) => target.join(" "))])).toEqual([])
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), name).toBe(true)
      expect(problems).toEqual([])
      await page.context().close()
    }
  })

  test("a page is readable without JavaScript", async () => {
    const { page } = await open("/guides/orders/", { javaScriptEnabled: false })
    expect(await page.locator("main h1").textContent()).toBe("Orders")
    expect(await page.locator("main pre").count()).toBeGreaterThan(1)
    expect(await page.locator("nav a", { hasText: "Getting started" }).count()).toBeGreaterThan(0)
    await page.context().close()
  })
})
