/** `onRetry` and `onRateLimit` of the kit are called for every layer's repetitions and waits, and change nothing. */
import { expect, test } from "vitest"
import { ok, refused, wire } from "../../../test/support/wire.ts"
import type { RateLimitEvent, RetryEvent } from "../src/index.ts"
import { secrets, shopOn } from "./support.ts"

const products = ok({ products: [], next_page_token: "", total_count: 0 })
const throttled = { status: 429, headers: { "retry-after": "0" }, json: {} }
const newPair = ok({
  access_token: "the-new-access-token-1",
  refresh_token: "the-new-refresh-token-1",
  access_token_expire_in: 4_000_000_000,
  refresh_token_expire_in: 4_000_000_000,
  open_id: "open",
  granted_scopes: [],
})

test("a retry and a replay with a new token are reported with their reasons, and no event holds a secret", async () => {
  const repetitions: Array<RetryEvent> = []
  const waits: Array<RateLimitEvent> = []
  let searches = 0
  await using server = await wire(({ path, headers }) => {
    if (path.startsWith("/api/v2/token")) return newPair
    if (++searches === 1) return throttled
    return headers["x-tts-access-token"] === secrets.accessToken ? refused(105002, "expired", 401) : products
  })
  const shop = shopOn(server, {
    onRetry: (event) => void repetitions.push(event),
    onRateLimit: (event) => void waits.push(event),
  })
  await shop.getProducts()
  const operation = "product.202502.searchProducts"
  expect(repetitions.map(({ error, ...event }) => ({ ...event, error: error._tag }))).toEqual([
    { operation, attempt: 1, of: 3, why: "retry", waitMs: expect.any(Number), error: "RateLimitError" },
    { operation, attempt: 1, of: 1, why: "token", waitMs: 0, error: "AuthenticationError" },
  ])
  // The limiter slows down after a throttled answer, so on a fast machine its own waits follow.
  expect(waits.filter(({ source }) => source === "platform")).toEqual([expect.objectContaining({ operation })])
  const text = JSON.stringify([repetitions, waits])
  for (const secret of [...Object.values(secrets), "the-new"]) expect(text).not.toContain(secret)
})

test("a callback that throws changes nothing", async () => {
  await using server = await wire([throttled, products])
  const onRetry = () => {
    throw new Error("onRetry failed")
  }
  const onRateLimit = async () => {
    throw new Error("onRateLimit failed")
  }
  const { more } = await shopOn(server, { onRetry, onRateLimit }).getProducts()
  expect(more).toBe(false)
  expect(server.requests).toHaveLength(2)
})

test("a callback of the layer's own options wins", async () => {
  await using server = await wire([throttled, products])
  const heard: Array<string> = []
  const shop = shopOn(server, {
    onRetry: () => void heard.push("kit"),
    retry: { onRetry: () => void heard.push("layer") },
  })
  await shop.getProducts()
  expect(heard).toEqual(["layer"])
})

test("if the callback of a layer is undefined, the kit's callback is called", async () => {
  await using server = await wire([throttled, products])
  const heard: Array<string> = []
  const shop = shopOn(server, {
    onRetry: () => void heard.push("retry"),
    onRateLimit: ({ source }) => void heard.push(source),
    retry: { onRetry: undefined },
    rateLimit: { onRateLimit: undefined },
  })
  await shop.getProducts()
  expect(heard.slice(0, 2)).toEqual(["platform", "retry"])
})
