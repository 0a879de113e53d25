/** A stack shows who called: the Promise face adds the frames of the program to an error that the client's fiber made. */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { createTikTokShop, TikTokShopError } from "tiktok-shop-kit"
import { expect, test } from "vitest"

const refusing = () =>
  createTikTokShop({
    appKey: "29a39d",
    appSecret: "e59af819cc",
    accessToken: "ROW_an-access-token",
    fetch: async () => Response.json({ code: 12019150, message: "Product not found", request_id: "r" }),
  }).shop({ id: "7495", cipher: "ROW_a-cipher" })

/** The stack of the error with which a call ends. */
const stackOf = async (call: () => Promise<unknown>): Promise<string> => {
  const error = await call().then(
    () => undefined,
    (rejected: unknown) => rejected,
  )
  expect(TikTokShopError.is(error)).toBe(true)
  return (error as Error).stack ?? ""
}

const shop = refusing()
const cases: ReadonlyArray<readonly [name: string, call: () => Promise<unknown>]> = [
  [
    "getProduct",
    async function placeOfMine() {
      await shop.getProduct("1")
    },
  ],
  [
    "call",
    async function placeOfMine() {
      await shop.call(getProduct, { product_id: "1" })
    },
  ],
  [
    "send",
    async function placeOfMine() {
      await shop.send(getProduct, { product_id: "1" })
    },
  ],
  [
    "request",
    async function placeOfMine() {
      await shop.request({ method: "GET", path: "/a/b" })
    },
  ],
  [
    "items",
    async function placeOfMine() {
      for await (const _ of shop.items(searchProducts, {})) break
    },
  ],
  [
    "pages",
    async function placeOfMine() {
      for await (const _ of shop.pages(searchProducts, {})) break
    },
  ],
  [
    "exportProducts",
    async function placeOfMine() {
      for await (const _ of shop.exportProducts()) break
    },
  ],
  [
    "getAnalytics",
    async function placeOfMine() {
      await shop.getAnalytics({ startTime: "2026-01-01", endTime: "2026-01-02" })
    },
  ],
  [
    "result",
    async function placeOfMine() {
      const outcome = await shop.result(getProduct, { product_id: "1" })
      if (!outcome.ok) throw outcome.error
    },
  ],
]

test.each(cases)("%s", async (_, call) => {
  const stack = await stackOf(call)
  expect(stack).toContain("placeOfMine")
  expect(stack).toContain("call-site.test.ts")
  expect(stack.split("called from")).toHaveLength(2)
})

test("the message stays first, and an error that two calls share names one site", async () => {
  const error = await shop.getProduct("1").catch((rejected: unknown) => rejected as Error)
  expect((error as Error).stack).toMatch(/^NotFoundError: .*Product not found/)
})
