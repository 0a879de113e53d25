/** A hidden value and a list without items are refused by name, before the network. */
import { deleteProducts, searchProducts } from "@tiktok-shop-kit/api/product"
import * as Redacted from "effect/Redacted"
import { createTikTokShop } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { ok, wire } from "../support/wire.ts"

const sent = async (call: (shop: ReturnType<ReturnType<typeof createTikTokShop>["shop"]>) => Promise<unknown>) => {
  await using server = await wire([ok({ products: [] })])
  const kit = createTikTokShop({ appKey: "a", appSecret: "secret-1", accessToken: "t", baseUrl: server.url })
  const error = await call(kit.shop({ id: "7", cipher: "c" })).then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  return { error, bodies: server.requests.map(({ body }) => body.toString()) }
}

const hidden = Redacted.make("ROW_secret", { label: "cipher" })

test.each<readonly [place: string, field: string, body: Record<string, unknown>]>([
  ["in a body", "status", { status: hidden }],
  ["in a list of a body", "0", { seller_skus: [hidden] }],
  ["in an object of a body", "note", { sns_filter: { note: hidden } }],
  ["as text", "status", { status: String(hidden) }],
  ["as text without a label", "status", { status: "<redacted>" }],
])("a Redacted %s", async (_, field, body) => {
  for (const request of [
    sent((shop) => shop.call(searchProducts, body as never)),
    sent((shop) => shop.request({ method: "POST", path: "/product/202309/things", body })),
  ]) {
    const { error, bodies } = await request
    expect(error).toMatchObject({ _tag: "ValidationError", field, outcome: "not-sent" })
    expect((error as Error).message).toMatch(/redacted value.*Redacted\.value/)
    expect(bodies).toEqual([])
  }
})

test("a Redacted in the query", async () => {
  const { error, bodies } = await sent((shop) => shop.call(searchProducts, { page_token: hidden as never }))
  expect(error).toMatchObject({ _tag: "ValidationError", field: "page_token" })
  expect(bodies).toEqual([])
})

test("text that only begins or ends like one is sent", async () => {
  const { bodies } = await sent((shop) => shop.call(searchProducts, { status: "<redacted> is a word" }))
  expect(bodies).toEqual([JSON.stringify({ status: "<redacted> is a word" })])
})

test("a required list without items", async () => {
  const { error, bodies } = await sent((shop) => shop.call(deleteProducts, { product_ids: [] }))
  expect(error).toMatchObject({ _tag: "ValidationError", field: "product_ids", outcome: "not-sent" })
  expect((error as Error).message).toContain("'product_ids' is an empty list. Pass at least one value.")
  expect(bodies).toEqual([])
})

test("a list that may be left out may be empty in a body", async () => {
  const { error, bodies } = await sent((shop) => shop.call(searchProducts, { seller_skus: [] }))
  expect(error).toBeUndefined()
  expect(bodies).toEqual(['{"seller_skus":[]}'])
})
