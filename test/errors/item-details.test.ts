/** What the platform says about a failed item is in the error without secrets, and no longer than a message. */
import { deleteProducts } from "@tiktok-shop-kit/api/product"
import { errorFromJSON, PartialError } from "@tiktok-shop-kit/errors"
import { safeJson } from "@tiktok-shop-kit/errors/safe-json"
import { createTikTokShop } from "tiktok-shop-kit"
import { inspect } from "node:util"
import { expect, test } from "vitest"
import { ok, wire } from "../support/wire.ts"

const token = "ROW_access-token-1"
const cipher = "a-cipher-without-a-shape"

const failing = async (detail: unknown): Promise<PartialError> => {
  await using server = await wire([ok({ errors: [{ code: 1, message: `said ${cipher}`, detail }] })])
  const kit = createTikTokShop({ appKey: "a", appSecret: "secret-1", accessToken: token, baseUrl: server.url })
  const call = kit.shop({ id: "7", cipher }).call(deleteProducts, { product_ids: ["1"] }, { partial: "fail" })
  return await call.then(
    () => Promise.reject(new Error("The call succeeded.")),
    (error: PartialError) => error,
  )
}

test("tokens, values of secret names, signed addresses and what the call sent in secret are taken out", async () => {
  const error = await failing({
    product_id: "11",
    reasons: [`token ${token}`, { access_token: "short", note: `cipher ${cipher}` }],
    url: "https://example.com/a?sign=0f2a",
    [token]: 1,
  })
  expect(error).toMatchObject({
    _tag: "PartialError",
    items: [{ code: 1, detail: { product_id: "11", url: "https://example.com/a?[redacted]" } }],
  })
  const printed = inspect(error, { depth: 9 }) + JSON.stringify(error)
  for (const secret of [token, cipher, "short", "0f2a"]) expect(printed).not.toContain(secret)
})

test("a detail of any size and depth is bounded", async () => {
  let deep: unknown = "end"
  for (let depth = 0; depth < 1000; depth++) deep = { deep }
  for (const detail of ["x ".repeat(100_000), Array.from({ length: 10_000 }, () => "word"), deep]) {
    const error = await failing(detail)
    expect(error.items[0]).toMatchObject({ code: 1, message: "said [redacted]" })
    expect(JSON.stringify(error.items).length).toBeLessThan(8000)
  }
})

test("an error from JSON is as safe, whatever its items are", () => {
  const json = new PartialError({
    message: "m",
    items: [{ code: 1, detail: { password: "p4ssw0rd", sku_id: "1" } }],
  }).toJSON()
  expect(errorFromJSON(json)).toMatchObject({ items: [{ code: 1, detail: { password: "[redacted]", sku_id: "1" } }] })
  expect(errorFromJSON({ ...json, items: 5 })).toMatchObject({ items: [] })
})

test("what holds no secret stays as it is", () => {
  const value = { a: [1, null, true, "text"], page_token: "p", empty: { access_token: "" } }
  expect(safeJson(value)).toEqual(value)
})
