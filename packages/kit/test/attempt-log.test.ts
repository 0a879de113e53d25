/** `log: "debug"`: one line for each attempt, in order, and nothing secret in any of them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest"
import { ok, refused, wire } from "../../../test/support/wire.ts"
import { createTikTokShop } from "../src/index.ts"
import { configFor, secrets, shopOn } from "./support.ts"

let lines: Array<string> = []
beforeEach(() => {
  lines = []
  vi.spyOn(console, "error").mockImplementation((line: string) => void lines.push(line))
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
})

/** The lines without their durations, which a test cannot know. */
const shown = () => lines.map((line) => line.replace(/\d+ ms/, "… ms"))

const search = "tiktok-shop: product.202502.searchProducts POST /product/202502/products/search"
const products = ok({ products: [], next_page_token: "", total_count: 0 }, "req-2")

test("a repeated call has a line for each attempt", async () => {
  await using server = await wire([{ status: 429, headers: { "retry-after": "0" }, json: {} }, products])
  await shopOn(server, { log: "debug" }).getProducts()
  expect(shown()).toEqual([
    `${search}, attempt 1: 429, … ms`,
    `${search}, attempt 2 (retry): 200, code 0, request req-2, … ms`,
  ])
})

test("a request that the spec does not know is named once", async () => {
  await using server = await wire([ok({}, "req-1")])
  await shopOn(server, { log: "debug" }).request({ method: "GET", path: "/beta/202699/things" })
  expect(shown()).toEqual(["tiktok-shop: GET /beta/202699/things, attempt 1: 200, code 0, request req-1, … ms"])
})

test("an error on the wire says what happened", async () => {
  await using server = await wire([{ reset: "half-answer" }])
  const shop = shopOn(server, { log: "debug", retry: { network: 0 } })
  await expect(shop.getProducts()).rejects.toMatchObject({ _tag: "NetworkError" })
  expect(shown()).toEqual([expect.stringMatching(/, attempt 1: NetworkError: .*, … ms$/)])
})

test("requests for tokens have their lines, and no line holds a secret or a query", async () => {
  const newPair = ok({
    access_token: "the-new-access-token-1",
    refresh_token: "the-new-refresh-token-1",
    access_token_expire_in: 4_000_000_000,
    refresh_token_expire_in: 4_000_000_000,
    open_id: "open",
    seller_name: "A seller",
    user_type: 0,
    granted_scopes: [],
  })
  await using server = await wire(({ path, headers }) => {
    if (path.startsWith("/api/v2/token")) return newPair
    return headers["x-tts-access-token"] === secrets.accessToken
      ? refused(105002, `expired access_token=${secrets.accessToken}`, 401)
      : products
  })
  await shopOn(server, { log: "debug" }).getProducts({ searchQuery: "socks" })
  expect(shown()).toEqual([
    `${search}, attempt 1: 401, code 105002, request req-refused, … ms`,
    "tiktok-shop: authentication.v2.refreshAccessToken GET /api/v2/token/refresh, attempt 1: 200, code 0, request req-1, … ms",
    `${search}, attempt 2 (token): 200, code 0, request req-2, … ms`,
  ])
  const text = lines.join("\n")
  for (const secret of [...Object.values(secrets), "the-new", "socks", "?"]) expect(text).not.toContain(secret)
})

test("a line break in the platform's text begins no new line", async () => {
  await using server = await wire([{ status: 400, json: { code: "1\ntiktok-shop: forged", request_id: "a\r\nb" } }])
  await expect(shopOn(server, { log: "debug" }).getProducts()).rejects.toThrow()
  expect(lines).toHaveLength(1)
  expect(lines[0]).not.toMatch(/[\r\n]/)
})

test("a console that throws does not change the call", async () => {
  vi.spyOn(console, "error").mockImplementation(() => {
    throw new Error("no console here")
  })
  await using server = await wire([products])
  expect((await shopOn(server, { log: "debug" }).getProducts()).products).toEqual([])
})

test("the variable turns it on, the option wins over it, and another word is refused", async () => {
  await using server = await wire([products])
  await shopOn(server).getProducts()
  expect(lines).toHaveLength(0)
  vi.stubEnv("TIKTOK_SHOP_LOG", "debug")
  await shopOn(server).getProducts()
  expect(lines).toHaveLength(1)
  await shopOn(server, { log: "off" }).getProducts()
  expect(lines).toHaveLength(1)
  vi.stubEnv("TIKTOK_SHOP_LOG", "verbose")
  expect(() => createTikTokShop(configFor(server.url))).toThrow("'log' is 'verbose': use off or debug")
})

test("requests to TikTok for Developers have their lines", async () => {
  await using server = await wire([{ json: { data: { videos: [], has_more: false }, error: { code: "ok" } } }])
  const content = { clientKey: "k", clientSecret: "s", accessToken: "a-creators-token", baseUrl: server.url }
  await createTikTokShop({ ...configFor(server.url), log: "debug", content }).getVideos()
  expect(lines.join("\n")).toContain("POST /v2/video/list/, attempt 1: 200")
})
