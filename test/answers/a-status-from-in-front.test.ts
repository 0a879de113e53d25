/** An error status around JSON that is not TikTok's names no code, scope or missing thing of TikTok, over a socket. */
import { shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { type Answer, wire, type Wire } from "../support/wire.ts"

const app = {
  appKey: "app-1",
  appSecret: "secret-of-the-app",
  accessToken: "ROW_access-token-1",
  refreshToken: "ROW_refresh-token-1",
}

const shopOn = ({ url }: Wire) =>
  createTikTokShop({ ...app, baseUrl: url, authUrl: url, retry: false }).shop({ id: "7", cipher: "cipher-1" })

const failure = async (answer: Answer): Promise<Record<string, unknown>> => {
  await using server = await wire([answer])
  const result = await shopOn(server).result(getProduct, { product_id: "1" })
  expect(result.ok).toBe(false)
  // Nothing in front of the platform ends a token: no refresh, and no second request.
  expect(server.requests).toHaveLength(1)
  return (result as { readonly error: unknown }).error as Record<string, unknown>
}

const foreign = [
  { message: "no Route matched with those values" },
  { message: "Forbidden" },
  { error: "Not Found", status: 404 },
  { error: { code: "not_found", message: "no such host" } },
  {},
  [],
  null,
]

describe.each([
  [401, "DecodeError"],
  [403, "DecodeError"],
  [404, "DecodeError"],
  [408, "ServerError"],
  [409, "DecodeError"],
  [413, "DecodeError"],
  [429, "RateLimitError"],
  [451, "DecodeError"],
  [500, "ServerError"],
  [502, "ServerError"],
  [503, "ServerError"],
] as const)("HTTP %i", (status, tag) => {
  test.each(foreign)("around %j", async (json) => {
    const error = await failure({ status, text: JSON.stringify(json) })
    expect(error).toMatchObject({ _tag: tag, status, outcome: status === 429 ? "refused" : "unknown" })
    expect(error).not.toHaveProperty("code")
    expect(error["message"]).not.toMatch(/TikTok refused|scope|Partner Center/)
  })

  test.each([status, String(status), "NOT_FOUND", -1])("around a gateway's own code %j", async (code) => {
    const error = await failure({ status, text: JSON.stringify({ code, message: "no route" }) })
    expect(error).toMatchObject({ _tag: tag, status })
    expect(error).not.toHaveProperty("code")
    expect(error["message"]).not.toMatch(/TikTok refused|scope|Partner Center/)
  })

  test("around an empty body", async () => {
    expect(await failure({ status, text: "" })).toMatchObject({ _tag: tag, status })
  })
})

test("Retry-After counts, also if a proxy sent it", async () => {
  for (const status of [408, 429, 503]) {
    expect(await failure({ status, text: "{}", headers: { "retry-after": "2" } })).toMatchObject({
      retryAfterMs: 2000,
      retry: { afterMs: 2000 },
    })
  }
})

test("with a code of TikTok the status is TikTok's word", async () => {
  expect(await failure({ status: 404, json: { code: 12052048, message: "no such product" } })).toMatchObject({
    code: 12052048,
    message: expect.stringContaining("TikTok refused with code 12052048"),
  })
})

test("a 408 repeats a read and not a write", async () => {
  const answers = [{ status: 408, text: "{}" }, { json: { code: 0, request_id: "r", data: {} } }]
  const retry = { baseMs: 1 } as object
  const open = (server: Wire) =>
    createTikTokShop({ ...app, baseUrl: server.url, authUrl: server.url, retry }).shop({ id: "7", cipher: "c" })
  await using reads = await wire(answers)
  expect(await open(reads).call(searchProducts, { page_size: 1 })).toMatchObject({ products: [] })
  expect(reads.requests).toHaveLength(2)
  await using writes = await wire(answers)
  const written = await open(writes).result(shipPackage, { package_id: "1" })
  expect(written).toMatchObject({ ok: false })
  expect(writes.requests).toHaveLength(1)
})

test("a 304 is no redirect", async () => {
  expect(await failure({ status: 304, text: "" })).toMatchObject({
    _tag: "DecodeError",
    status: 304,
    message: expect.stringContaining("is empty"),
  })
})

test("with HTTP 200, a code is TikTok's where the id of the request is beside it, or where it is long enough", async () => {
  for (const code of [500, 404, 1, -1, "500", "toString", "NOT_FOUND"]) {
    const error = await failure({ status: 200, json: { code, message: "no route" } })
    expect(error).toMatchObject({ _tag: "DecodeError", outcome: "unknown", status: 200 })
    expect(error).not.toHaveProperty("code")
    expect(error["message"]).not.toMatch(/TikTok refused|scope|Partner Center/)
    const refused = await failure({ status: 200, json: { code, message: "said so", request_id: "r" } })
    expect(refused).toMatchObject({ code, requestId: "r" })
  }
  expect(await failure({ status: 200, json: { code: 12052048, message: "no such product" } })).toMatchObject({
    code: 12052048,
  })
})
