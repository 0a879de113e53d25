/**
 * The pages in a real browser: Debian's Chromium, headless. Without Chromium the tests are skipped, and say so.
 */
import axe from "axe-core"
import { existsSync, mkdtempSync, statSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { chromium, type Browser, type Page } from "playwright-core"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { subscriber } from "./subscriber.ts"
import { call, searchOrders, searchProducts, tokenCall } from "./wire.ts"

const executablePath = "/usr/bin/chromium"
const isThere = existsSync(executablePath)
if (!isThere) console.warn(`skipped: ${executablePath} is not there. Install the Debian package chromium.`)

const screenshots = process.env["SCREENSHOTS"] ?? mkdtempSync(join(tmpdir(), "sandbox-screenshots-"))
const desktop = { width: 1360, height: 860 }
const phone = { width: 390, height: 844 }

describe.skipIf(!isThere)("in Chromium", { timeout: 30_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-dev-shm-usage"] })
  }, 30_000)
  afterAll(() => browser?.close())

  /** A page on which nothing may go wrong: no error, and no request to anywhere else. */
  const open = async (tts: Sandbox, path: string, viewport = desktop, colorScheme: "light" | "dark" = "light") => {
    const problems: Array<string> = []
    const context = await browser.newContext({
      viewport,
      colorScheme,
      permissions: ["clipboard-read", "clipboard-write"],
    })
    const page = await context.newPage()
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
    await page.context().close()
  })

  test("TikTok for Developers: the user removes a scope and continues", async () => {
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
    await page.context().close()
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

    await row.getByRole("link").focus()
    await page.keyboard.press("Enter")
    const detail = page.getByRole("region", { name: "The request in full" })
    await detail.getByText("It does not match.").waitFor()
    expect(await detail.getByRole("listitem").filter({ hasText: "signature" }).textContent()).toContain("refused")
    const parts = detail.getByRole("row").filter({ hasText: "page_size5" })
    expect(await parts.textContent()).toBe("querypage_size5page_size=5")
    expect(await row.getByRole("link").getAttribute("aria-current")).toBe("true")
    await shoot(page, "requests-desktop")

    const filter = page.getByRole("searchbox", { name: "Show only requests that contain this text" })
    const listed = page.getByRole("table", { name: "Requests, newest first" }).getByRole("row")
    await filter.fill("SEARCH refused")
    expect(await listed.filter({ hasText: "products/search" }).count()).toBe(1)
    await filter.fill("nothing like it")
    await page.getByText("No request contains this text.").waitFor()
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
    await page.context().close()
  })

  test("tabs by arrow keys; an event, the clock, a fault and a snapshot from the page", async () => {
    await using hook = await subscriber()
    await using tts = await sandbox({ orders: 0, webhooks: { url: hook.url } })
    hook.answers.push(500)
    const { page, problems } = await open(tts, "/_sandbox")
    await page.getByRole("tab", { name: "Requests" }).focus()
    for (let tabs = 0; tabs < 5; tabs++) await page.keyboard.press("ArrowRight")
    await page.getByRole("tab", { name: "Webhooks", selected: true }).waitFor()

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

    await page.getByRole("tab", { name: "State", exact: true }).click()
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
    // The console reports only the form that was refused.
    expect(problems.filter((problem) => !problem.includes("400"))).toEqual([])
    await page.context().close()
  })

  /** Serious problems that axe finds on the page, each with the element that has it. */
  const seriousProblems = async (page: Page): Promise<ReadonlyArray<string>> => {
    await page.evaluate(axe.source)
    const { violations } = (await page.evaluate("axe.run()")) as axe.AxeResults
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
  }

  const clipboard = (page: Page) => page.evaluate("navigator.clipboard.readText()") as Promise<string>
  const said = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text }).waitFor()
  const detailOf = (page: Page, what: string) => page.getByRole("region", { name: `The ${what} in full` })

  test("an order's life by clicking: pay, ship, deliver, refund, and what the seller decides", async () => {
    await using tts = await sandbox({
      orders: [{ status: "UNPAID", age: "1 minutes", seller_skus: ["MUG"] }],
      products: [{ title: "Mug", skus: [{ seller_sku: "MUG", quantity: 3 }] }],
    })
    const { page, problems } = await open(tts, "/_sandbox")
    await page.getByRole("tab", { name: "Orders" }).click()
    await page.getByRole("list", { name: "Orders" }).getByRole("link").click()
    const detail = detailOf(page, "order")
    await detail.getByRole("button", { name: "Pay" }).click()
    await said(page, "The buyer paid.")
    await detail.getByText("ON_HOLD", { exact: true }).first().waitFor()
    await page.getByRole("button", { name: "+1 h" }).click()
    await detail.getByRole("button", { name: "Ship it" }).click()
    await said(page, "The seller shipped the package.")
    expect(tts.orders()[0]!.status).toBe("AWAITING_COLLECTION")
    for (const day of [1, 2, 3]) {
      await page.getByRole("button", { name: "+1 day" }).click()
      await said(page, "The clock was moved")
      if (tts.orders()[0]!.status === "DELIVERED") expect(day).toBeGreaterThan(1)
    }
    await detail.getByRole("textbox", { name: "Message of the buyer" }).fill("It broke.")
    await detail.getByRole("button", { name: "Write" }).click()
    await said(page, "The buyer wrote.")
    await detail.getByRole("button", { name: "Ask for a refund" }).click()
    await said(page, "The buyer asked for a refund.")
    await shoot(page, "order-desktop")

    await detail
      .getByRole("link")
      .filter({ hasText: /^\d{19}$/ })
      .first()
      .click()
    await page.getByRole("tab", { name: "Returns", selected: true }).waitFor()
    const request = detailOf(page, "return")
    await request.getByRole("button", { name: "Approve refund" }).click()
    await said(page, "The seller decided: Approve refund.")
    await request.getByText("RETURN_OR_REFUND_REQUEST_SUCCESS", { exact: true }).first().waitFor()
    await request.getByText("No decision is open.").waitFor()
    await shoot(page, "return-desktop")
    expect(problems).toEqual([])
    await page.context().close()
  })

  test("by keyboard alone: open an order, ask to cancel, and reject it as the seller", async () => {
    await using tts = await sandbox({ orders: [{ status: "AWAITING_SHIPMENT" }, { status: "AWAITING_SHIPMENT" }] })
    const { page, problems } = await open(tts, "/_sandbox")
    await page.getByText("No requests yet.").waitFor()
    await page.keyboard.press("2")
    await page.getByRole("list", { name: "Orders" }).getByRole("link").first().waitFor()
    await page.keyboard.press("/")
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("Find orders")
    await page.keyboard.press("Escape")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("ArrowDown")
    await page.keyboard.press("Enter")
    const detail = detailOf(page, "order")
    const order = tts.orders().toSorted((a, b) => b.create_time - a.create_time)[1]!
    await detail.getByRole("heading", { name: order.id }).waitFor()
    expect(await page.evaluate("document.activeElement.getAttribute('aria-label')")).toBe("The order in full")
    const tabTo = async (name: string): Promise<void> => {
      await detail.getByRole("button", { name }).waitFor()
      for (let tabs = 0; tabs < 20; tabs++) {
        if ((await page.evaluate("document.activeElement.textContent")) === name) return
        await page.keyboard.press("Tab")
      }
      throw new Error(`Tab does not reach '${name}'.`)
    }
    await tabTo("Ask to cancel")
    await page.keyboard.press("Enter")
    await said(page, "The buyer asked to cancel.")
    await tabTo("Reject the cancellation")
    await page.keyboard.press("Enter")
    await said(page, "The seller rejected the cancellation.")
    expect(tts.events.filter(({ name }) => name === "CANCELLATION_STATUS_CHANGE").length).toBeGreaterThan(1)
    await page.keyboard.press("Escape")
    expect(await page.evaluate("document.activeElement.getAttribute('aria-current')")).toBe("true")
    await page.keyboard.press("1")
    await page.getByRole("tab", { name: "Requests", selected: true }).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  test("products: stock, sale and an order; statements with their transactions", async () => {
    await using tts = await sandbox({
      orders: [{ status: "COMPLETED", age: "30 days" }],
      products: [{ title: "Mug", skus: [{ seller_sku: "MUG", quantity: 3 }] }],
    })
    const { page, problems } = await open(tts, "/_sandbox#products")
    await page.getByRole("link").filter({ hasText: "Mug" }).click()
    const detail = detailOf(page, "product")
    await detail.getByRole("spinbutton").first().fill("7")
    await detail.getByRole("button", { name: "Set the stock" }).first().click()
    await said(page, "MUG has 7 in stock.")
    expect(tts.products()[0]!.skus[0]!.inventory[0]!.quantity).toBe(7)
    await detail.getByRole("button", { name: "A buyer orders one" }).click()
    await said(page, "The order is unpaid.")
    expect(tts.orders().filter(({ status }) => status === "UNPAID")).toHaveLength(1)
    await detail.getByRole("button", { name: "Take it off sale" }).click()
    await detail.getByRole("button", { name: "Put it on sale" }).waitFor()
    expect(tts.products()[0]!.status).toBe("SELLER_DEACTIVATED")
    await shoot(page, "product-desktop")

    await page.getByRole("tab", { name: "Statements" }).click()
    await page.getByRole("list", { name: "Statements" }).getByRole("link").first().click()
    const order = tts.orders().find(({ status }) => status === "COMPLETED")!
    await detailOf(page, "statement").getByRole("link", { name: order.id }).click()
    await detailOf(page, "order").getByRole("heading", { name: order.id }).waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  test("requests: attempts in one row, copies, a search by order id, a wrong enum, a long answer, clear", async () => {
    await using tts = await sandbox({ orders: 60 })
    const { page, problems } = await open(tts, "/_sandbox")
    tts.faults.add({ kind: "throttle", times: 2 })
    for (let attempt = 0; attempt < 3; attempt++) await searchProducts(tts)
    const { id } = tts.orders()[0]!
    await call(tts, { path: "/order/202507/orders", query: { ids: id } })
    await searchOrders(tts, { order_status: "PAID" })
    await searchOrders(tts, {}, { page_size: "60" })
    const rows = page.getByRole("table", { name: "Requests, newest first" }).getByRole("row")
    await rows.filter({ hasText: "attempt 3" }).waitFor()
    // The head, and four calls.
    expect(await rows.count()).toBe(5)
    const attempts = rows.getByRole("list", { name: "Earlier attempts" }).getByRole("link")
    expect(await attempts.allTextContents()).toEqual([
      expect.stringMatching(/^attempt 1 · 429 · 36009002 · throttle · [\d.]+ ms$/),
      expect.stringMatching(/^attempt 2 · 429/),
    ])
    // A wrong enum has not passed.
    expect(await rows.filter({ hasText: "400 · 36009004" }).textContent()).toContain("refused: input")
    await call(tts, { path: "/product/202309/products/1" })
    await rows.filter({ hasText: "200 · 12019150" }).filter({ hasText: "refused by the operation" }).waitFor()

    const detail = page.getByRole("region", { name: "The request in full" })
    await attempts.first().click()
    await detail.getByText("429 · 36009002").waitFor()
    await detail.getByRole("button", { name: "Copy as curl" }).click()
    await said(page, "The curl text is on the clipboard.")
    expect(await clipboard(page)).toContain("curl -sS -X POST")
    await detail.getByRole("button", { name: "Copy as SDK code" }).click()
    await said(page, "The SDK code is on the clipboard.")
    expect(await clipboard(page)).toContain("createTikTokShop()")
    await shoot(page, "attempts-desktop")

    await rows.filter({ hasText: "orders/search" }).first().getByRole("link").click()
    const answer = detail.getByRole("group", { name: "JSON" }).first()
    await answer.getByText('"total_count": 60').waitFor()
    const lines = (await answer.textContent())!.split("\n")
    expect(lines.length).toBeGreaterThan(5_000)
    expect(lines[0]).toBe("{")
    expect(lines.at(-1)).toBe("}")

    await page.getByRole("searchbox", { name: "Show only requests that contain this text" }).fill(id)
    await rows.filter({ hasText: "attempt 3" }).waitFor({ state: "hidden" })
    // The head, and the two answers that contain the order.
    await expect.poll(() => rows.filter({ visible: true }).count()).toBe(3)
    await page.getByRole("button", { name: "Clear" }).click()
    await page.getByText("No requests yet.").waitFor()
    expect(tts.requests).toEqual([])
    await searchProducts(tts)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test("deliveries: the order that one is about, and sending it again; the time as a field; the environment", async () => {
    await using hook = await subscriber()
    await using tts = await sandbox({ orders: 1, webhooks: { url: hook.url } })
    const { page, problems } = await open(tts, "/_sandbox#webhooks")
    const { id } = tts.orders()[0]!
    tts.webhooks.trigger("ORDER_STATUS_CHANGE", { order_id: id, order_status: "COMPLETED" })
    await page.getByRole("cell", { name: "delivered" }).waitFor()
    await page.getByRole("button", { name: "Resend ORDER_STATUS_CHANGE" }).click()
    await said(page, "ORDER_STATUS_CHANGE was sent again.")
    await tts.webhooks.settled()
    expect(hook.received).toHaveLength(2)
    await page.getByRole("link", { name: `order ${id}` }).click()
    await detailOf(page, "order").getByRole("heading", { name: id }).waitFor()
    await detailOf(page, "order").getByRole("link", { name: "ORDER_STATUS_CHANGE" }).waitFor()

    const time = page.getByLabel("Set the sandbox's clock to")
    await time.fill("2031-05-06T07:08:09")
    await page.keyboard.press("Enter")
    await said(page, "The clock shows 2031-05-06 07:08:09.")
    expect(Math.abs(tts.clock.now() - new Date(2031, 4, 6, 7, 8, 9).getTime())).toBeLessThan(5_000)

    await page.getByRole("tab", { name: "State", exact: true }).click()
    await page.getByRole("button", { name: "Copy the environment" }).click()
    await said(page, "The environment is on the clipboard.")
    expect(await clipboard(page)).toContain(`TIKTOK_SHOP_APP_SECRET=${tts.config.appSecret}\n`)
    expect(await page.locator("body").textContent()).not.toContain(tts.config.appSecret)
    expect(problems).toEqual([])
    await page.context().close()
  })

  test("a message that is being typed stays while the order changes; the seller acts in the order's shop", async () => {
    await using tts = await sandbox({
      shops: [
        { name: "One", orders: 1 },
        { name: "Two", orders: [{ status: "AWAITING_SHIPMENT" }] },
      ],
    })
    const [one, two] = tts.shops()
    const { id } = tts.orders(two!.id)[0]!
    const { page, problems } = await open(tts, `/_sandbox#orders/${id}`)
    const detail = detailOf(page, "order")
    await detail.getByRole("heading", { name: id }).waitFor()
    const message = detail.getByRole("textbox", { name: "Message of the buyer" })
    await message.fill("Half a sent")
    await detail.getByRole("button", { name: "Ship it" }).click()
    await said(page, "The seller shipped the package.")
    await detail.getByText("AWAITING_COLLECTION", { exact: true }).first().waitFor()
    expect(await message.inputValue()).toBe("Half a sent")
    await detail.getByRole("button", { name: "Write" }).click()
    await said(page, "The buyer wrote.")
    expect(await message.inputValue()).toBe("")

    const shops = page.getByRole("tabpanel", { name: "Orders" }).getByRole("combobox", { name: "Shop" })
    expect(await shops.inputValue()).toBe(two!.id)
    await shops.selectOption("One")
    await page.getByText("Pick an order to see it in full.").waitFor()
    await page
      .getByRole("link")
      .filter({ hasText: tts.orders(one!.id)[0]!.id })
      .waitFor()
    expect(problems).toEqual([])
    await page.context().close()
  })

  test.each([
    ["light", desktop, "light"],
    ["dark", desktop, "dark"],
    ["phone", phone, "light"],
  ] as const)(
    "every view in %s: nothing too wide, nothing serious for axe, no console error",
    async (name, viewport, scheme) => {
      await using hook = await subscriber()
      await using tts = await sandbox({
        orders: [{ status: "COMPLETED", age: "30 days" }, { status: "DELIVERED" }, { status: "AWAITING_SHIPMENT" }],
        shops: [{ name: "One" }, { name: "Two" }],
        rateLimit: { requestsPerSecond: 5 },
        webhooks: { url: hook.url },
      })
      const shopOrders = tts.orders(tts.shops()[0]!.id)
      tts.buyer.requestReturn(shopOrders.find(({ status }) => status === "DELIVERED")!.id)
      tts.faults.add({ kind: "throttle" })
      await searchProducts(tts)
      await searchProducts(tts)
      await searchOrders(tts, { order_status: "PAID" })
      tts.faults.add({ kind: "slow", delayMs: 5 })
      const { page, problems } = await open(tts, "/_sandbox", viewport, scheme)
      for (const view of ["Requests", "Orders", "Products", "Returns", "Statements", "Webhooks", "State", "Faults"]) {
        await page.getByRole("tab", { name: view, exact: true }).click()
        const panel = page.getByRole("tabpanel", { name: view, exact: true })
        const rows = panel.locator(".requests a, .picks a")
        if (["Requests", "Orders", "Products", "Returns", "Statements"].includes(view)) {
          await rows.first().click()
          await panel.getByRole("heading", { level: 2 }).first().waitFor()
        } else await panel.getByRole("heading", { level: 2 }).last().waitFor()
        await shoot(page, `${view.toLowerCase()}-${name}`)
        expect(await isWideEnough(page), view).toBe(true)
        expect(await seriousProblems(page), view).toEqual([])
      }
      expect(problems).toEqual([])
      await page.context().close()
    },
  )
})
