/** Any bytes of an answer give a typed error, and any text of the caller is written as text. */
import { deleteProducts, getProduct } from "@tiktok-shop-kit/api/product"
import { parse, stringify } from "@tiktok-shop-kit/client/json"
import { TikTokShopError } from "@tiktok-shop-kit/errors"
import * as fc from "fast-check"
import { inspect } from "node:util"
import { createTikTokShop } from "tiktok-shop-kit"
import { afterEach, describe, expect, test, vi } from "vitest"
import { wire } from "../support/wire.ts"

const shopOn = (url: string) =>
  createTikTokShop({
    appKey: "app-1",
    appSecret: "secret-of-the-app",
    accessToken: "ROW_access-token-1",
    baseUrl: url,
    retry: false,
  }).shop({ id: "7", cipher: "c" })

test.each(["toString", "constructor", "__proto__", "hasOwnProperty", "valueOf"])("a code of %s", async (code) => {
  for (const status of [200, 400, 404]) {
    await using server = await wire([{ status, json: { code, message: "m", request_id: "r" } }])
    const result = await shopOn(server.url).result(getProduct, { product_id: "1" })
    expect(result).toMatchObject({ ok: false, error: { code, message: expect.stringContaining(code) } })
    expect(TikTokShopError.is((result as { readonly error: unknown }).error)).toBe(true)
  }
})

test("a token that the answer repeats is in no error", async () => {
  const token = "ROW_access-token-1"
  const data = { errors: [{ code: 1, message: token }] }
  for (const json of [
    { code: 5, message: "m", request_id: token },
    { code: 0, request_id: "r", data },
  ]) {
    await using server = await wire([{ status: 200, json }])
    const call = shopOn(server.url).result(deleteProducts, { product_ids: ["1"] }, { partial: "fail" })
    const { error } = (await call) as { readonly error?: unknown }
    expect(TikTokShopError.is(error)).toBe(true)
    expect(inspect(error, { depth: 9 }) + JSON.stringify(error)).not.toContain(token)
  }
})

test("a list that holds null is no answer: the kit's calls fail with a DecodeError", async () => {
  const json = {
    code: 0,
    request_id: "r",
    data: { orders: [null], products: [null], inventory: [null], total_count: 1 },
  }
  await using server = await wire([{ status: 200, json }])
  const shop = shopOn(server.url)
  const calls = [
    () => shop.getOrders(),
    () => shop.getOrder("1"),
    () => shop.getProducts(),
    () => shop.getInventory("1"),
  ]
  for (const call of calls) await expect(call()).rejects.toMatchObject({ _tag: "DecodeError" })
})

test("bytes that are no text", async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(200, 404, 429, 500), async (bytes, status) => {
      const fetch = (async () => new Response(bytes, { status })) as typeof globalThis.fetch
      const shop = createTikTokShop({
        appKey: "a",
        appSecret: "secret-1",
        accessToken: "ROW_token-1234567",
        fetch,
        retry: false,
      })
      const result = await shop.shop({ id: "7", cipher: "c" }).result(getProduct, { product_id: "1" })
      return !result.ok && TikTokShopError.is(result.error)
    }),
  )
})

describe.each(["with JSON.rawJSON", "without it"])("the JSON that is written, in a runtime %s", (runtime) => {
  const writer = async (): Promise<typeof stringify> => {
    if (runtime === "with JSON.rawJSON") return stringify
    vi.stubGlobal("JSON", { parse: JSON.parse, stringify: JSON.stringify })
    vi.resetModules()
    return (await import("../../packages/client/src/call/json.ts")).stringify
  }
  afterEach(() => {
    vi.unstubAllGlobals()
    vi.resetModules()
  })

  test("text with U+F8FF stays text beside wide ids", async () => {
    const write = await writer()
    const title = "\uF8FF0\uF8FF"
    expect(write({ title, id: "1729382256910270464" }, ["id"])).toBe(`{"title":"${title}","id":1729382256910270464}`)
    expect(write({ [title]: title, n: 12345678901234567890n })).toBe(`{"${title}":"${title}","n":12345678901234567890}`)
  })

  test("digits are what JSON can hold", async () => {
    const write = await writer()
    expect(write({ id: -5, ids: ["0", 7] }, ["id", "ids[]"])).toBe('{"id":-5,"ids":[0,7]}')
    expect(write({ id: 1.5 }, ["id"])).toBe('{"id":1.5}')
    for (const id of ["007", "1e3", "", "+1", "1.0", "x"]) {
      expect(() => write({ id }, ["id"])).toThrow(expect.objectContaining({ field: "id" }))
    }
  })

  test("any text comes back as it was", async () => {
    const write = await writer()
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.bigInt({ min: 10n ** 17n, max: 10n ** 18n }), (text, id) => {
        expect(parse(write({ text, id }))).toEqual({ text, id: String(id) })
      }),
    )
  })
})
