/**
 * The pages in a real browser: Debian's Chromium, headless. Where it is not installed the tests are skipped, and say so.
 */
import { existsSync, mkdtempSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Browser, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { subscriber } from "./subscriber.ts"
import { call, searchProducts, tokenCall } from "./wire.ts"

const executablePath = "/usr/bin/chromium"
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`skipped: ${executablePath} is not there. Install the Debian package chromium.`)

const screenshots = mkdtempSync(join(tmpdir(), "sandbox-screenshots-"))
const desktop = { width: 1360, height: 860 }
const phone = { width: 390, height: 844 }

describe.skipIf(!isThere)("in Chromium", { timeout: 30_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  }, 30_000)
  afterAll(() => browser?.close())

  /** A page on which nothing may go wrong: no error, and no request to anywhere else. */
  const open = async (tts: Sandbox, path: string, viewport = desktop) => {
    const problems: Array<string> = []
    const page = await browser.newPage({ viewport })
    page.on("pageerror", (error) => problems.push(error.message))
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()))
    page.on("request", (request) => {
      if (!request.url().startsWith(tts.url) && !request.url().startsWith("data:")) problems.push(request.url())
    })
    await page.goto(`${tts.url}${path}`)
    return { page, problems }
  }

  const shoot = async (page: Page, name: string): Promise<void> => {
    const path = join(screenshots, `${name}.png`)
    await page.screenshot({ path })
    expect(statSync(path).size).toBeGreaterThan(5_000)
  }

  const isWideEnough = (page: Page) => page.evaluate("document.documentElement.scrollWidth <= innerWidth")

  test("consent: choose shops, refuse, approve; by keyboard and on a phone", async () => {
    await using app = await subscriber()
    const callback = new URL("/back", app.url).href
    await using tts = await sandbox({ redirectUrl: callback, shops: [{ name: "One" }, { name: "Two" }] })
    const path = `/open/authorize?service_id=${tts.config.serviceId}&state=s1`
    const { page } = await open(tts, path, phone)
    await shoot(page, "consent-phone")
    expect(await isWideEnough(page)).toBe(true)
    await page.getByRole("button", { name: "Refuse" }).click()
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      code: "null",
      error: "auth_denied",
      state: "s1",
    })

    await page.goto(tts.url + path)
    for (const shop of ["One", "Two"]) await page.getByRole("checkbox", { name: shop }).uncheck()
    await page.getByRole("button", { name: "Authorize" }).click()
    expect(await page.getByRole("alert").textContent()).toBe("Choose a shop of Sandbox Seller.")

    // Tab: account, One, Two; then the permissions and the button.
    await page.getByRole("radio").focus()
    await page.keyboard.press("Tab")
    await page.keyboard.press("Space")
    for (let tabs = 0; tabs < 3; tabs++) await page.keyboard.press("Tab")
    expect(await page.evaluate("document.activeElement.textContent")).toBe("Authorize")
    await page.keyboard.press("Enter")
    await page.waitForURL(`${callback}*`)
    const auth_code = new URL(page.url()).searchParams.get("code")!
    const { data } = await tokenCall(tts, "get", { auth_code })
    const shops = await call(tts, { path: "/authorization/202309/shops", cipher: null, token: data.access_token })
    expect(shops.data.shops).toMatchObject([{ name: "Two" }])
    await page.close()
  })

  test("TikTok for Developers: the user takes a scope away and goes on", async () => {
    await using tts = await sandbox()
    const query = new URLSearchParams({
      client_key: tts.config.clientKey,
      response_type: "code",
      scope: "video.list,video.publish",
      redirect_uri: `${tts.url}/_sandbox/`,
    })
    const { page } = await open(tts, `/v2/auth/authorize/?${query}`)
    await page.getByRole("checkbox", { name: "video.publish" }).uncheck()
    await page.getByRole("button", { name: "Continue" }).click()
    await page.waitForURL("**/_sandbox/?code=*")
    expect(new URL(page.url()).searchParams.get("scopes")).toBe("video.list")
    await page.close()
  })

  test("the inspector shows a request as it comes, its verdict, and why the signature is wrong", async () => {
    await using tts = await sandbox()
    const { page, problems } = await open(tts, "/_sandbox")
    await page.getByText("No requests yet.").waitFor()
    await searchProducts(tts)
    await call(tts, {
      method: "POST",
      path: "/product/202502/products/search",
      query: { page_size: "5" },
      body: {},
      secret: "x",
    })
    const row = page.getByRole("row").filter({ hasText: "refused: signature" })
    await row.waitFor()
    expect(await page.getByRole("row").count()).toBe(3)

    await row.getByRole("button").focus()
    await page.keyboard.press("Enter")
    const detail = page.getByRole("region", { name: "The request in full" })
    await detail.getByText("It does not match.").waitFor()
    expect(await detail.getByRole("listitem").filter({ hasText: "signature" }).textContent()).toContain("refused")
    const parts = detail.getByRole("row").filter({ hasText: "page_size5" })
    expect(await parts.textContent()).toBe("querypage_size5page_size=5")
    expect(await row.getByRole("button").getAttribute("aria-pressed")).toBe("true")
    await shoot(page, "requests-desktop")

    const filter = page.getByRole("searchbox", { name: "Show only requests that hold this text" })
    const listed = page.getByRole("table", { name: "Requests, newest first" }).getByRole("row")
    await filter.fill("SEARCH refused")
    expect(await listed.filter({ hasText: "products/search" }).count()).toBe(1)
    await filter.fill("nothing like it")
    await page.getByText("No request holds this text.").waitFor()
    // What comes while the filter is set obeys it.
    await filter.fill("36009009")
    await call(tts, { path: "/order/202507/nowhere" })
    await searchProducts(tts)
    await listed.filter({ hasText: "refused: path" }).waitFor()
    expect(await listed.filter({ hasText: "/202" }).count()).toBe(1)
    await filter.fill("")

    await page.setViewportSize(phone)
    expect(await isWideEnough(page)).toBe(true)
    await shoot(page, "requests-phone")
    expect(problems).toEqual([])
    await page.close()
  })

  test("tabs by arrow keys; an event, the clock, a fault and a snapshot from the page", async () => {
    await using hook = await subscriber()
    await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
    hook.answers.push(500)
    const { page, problems } = await open(tts, "/_sandbox")
    await page.getByRole("tab", { name: "Requests" }).focus()
    await page.keyboard.press("ArrowRight")
    expect(await page.getByRole("tab", { name: "Webhooks" }).getAttribute("aria-selected")).toBe("true")

    await page.getByLabel("Event", { exact: true }).selectOption("PACKAGE_UPDATE")
    await page.getByLabel("Data, as JSON").fill("{")
    await page.getByRole("button", { name: "Trigger" }).click()
    await page.getByRole("status").filter({ hasText: "JSON" }).waitFor()
    await page.getByLabel("Data, as JSON").fill('{"sc_type":"SPLIT"}')
    await page.getByRole("button", { name: "Trigger" }).click()
    await page.getByRole("cell", { name: "waiting" }).waitFor()
    await page.getByRole("button", { name: "+1 h" }).click()
    await page.getByRole("cell", { name: "delivered" }).waitFor()
    expect(hook.received.map(({ body }) => body.data)).toEqual([{ sc_type: "SPLIT" }, { sc_type: "SPLIT" }])
    await page.getByText("1 h ahead").waitFor()
    await shoot(page, "webhooks-desktop")

    await page.getByRole("tab", { name: "Faults" }).click()
    await page.getByLabel("Kind").selectOption("slow")
    await page.getByRole("button", { name: "Add" }).click()
    await page.getByRole("status").filter({ hasText: "fault 'slow' needs 'delayMs'" }).waitFor()
    await page.getByLabel("delayMs").fill("5")
    await page.getByLabel("How many times").fill("all")
    await page.getByRole("button", { name: "Add" }).click()
    await page.getByText("every time").waitFor()
    expect(tts.faults.list()).toEqual([{ fault: { kind: "slow", delayMs: 5, times: Infinity }, left: Infinity }])
    await shoot(page, "faults-desktop")

    await page.getByRole("tab", { name: "State" }).click()
    await page.getByRole("button", { name: "Take a snapshot" }).click()
    await page.getByRole("button", { name: "Make it inactive" }).click()
    await page.getByRole("button", { name: "Make it active" }).waitFor()
    expect(await searchProducts(tts)).toMatchObject({ code: 36009043 })
    await page.getByRole("button", { name: "Make it active" }).click()
    await page.getByRole("button", { name: "Make it inactive" }).waitFor()
    await page.getByRole("button", { name: "Expire its tokens" }).click()
    await page.getByRole("cell", { name: "expired" }).waitFor()
    expect(await searchProducts(tts)).toMatchObject({ code: 105002 })
    await page.getByRole("button", { name: "Restore" }).click()
    await page.getByRole("cell", { name: "expired" }).waitFor({ state: "detached" })
    expect(await searchProducts(tts)).toMatchObject({ code: 0 })
    await page.setViewportSize(phone)
    expect(await isWideEnough(page)).toBe(true)
    await shoot(page, "state-phone")
    // The form that was refused is the one thing the console heard of.
    expect(problems.filter((problem) => !problem.includes("400"))).toEqual([])
    await page.close()
  })
})
