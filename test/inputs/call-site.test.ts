/** A stack shows the caller: the Promise face adds the frames of the program to an error from the client's fiber. */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { runPromise } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import { createTikTokShop, ServerError, TikTokShopError } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { refused, wire } from "../support/wire.ts"

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
    "a chain of then and catch",
    async function placeOfMine() {
      await shop
        .getProduct("1")
        .then((product) => product)
        .catch((error: unknown) => {
          throw error
        })
    },
  ],
  [
    "Promise.all",
    async function placeOfMine() {
      await Promise.all([shop.getProduct("1"), shop.getProduct("2")])
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

test("the message stays first", async () => {
  const error = await shop.getProduct("1").catch((rejected: unknown) => rejected as Error)
  expect((error as Error).stack).toMatch(/^NotFoundError: .*Product not found/)
})

test("calls that share one failure have a site each, and an error each", async () => {
  const shared = new ServerError({ message: "The token host answered 502.", outcome: "unknown" })
  const failing = Effect.fail(shared)
  const firstPlace = async () => await runPromise(failing)
  const secondPlace = async () => await runPromise(failing)
  const [first, second] = (await Promise.allSettled([firstPlace(), secondPlace()])).map(
    (settled) => (settled as PromiseRejectedResult).reason as ServerError,
  )
  expect(first).not.toBe(second)
  expect(second).toMatchObject({ _tag: "ServerError", message: shared.message, outcome: "unknown" })
  expect(second).toBeInstanceOf(ServerError)
  expect(first!.stack).toContain("firstPlace")
  expect(first!.stack).not.toContain("secondPlace")
  expect(second!.stack).toContain("secondPlace")
  expect(second!.stack).not.toContain("firstPlace")
  expect(second!.stack!.split("called from")).toHaveLength(2)
})

test("calls that wait for one refresh name their own places", async () => {
  await using server = await wire((request) =>
    request.path.includes("token")
      ? { status: 502, text: "<p>down</p>", delayMs: 20 }
      : refused(105002, "Access token expired"),
  )
  const kit = createTikTokShop({
    appKey: "29a39d",
    appSecret: "e59af819cc",
    accessToken: "ROW_an-access-token",
    refreshToken: "ROW_a-refresh-token",
    baseUrl: server.url,
    authUrl: server.url,
    retry: false,
  }).shop({ id: "7495", cipher: "ROW_a-cipher" })
  const firstPlace = async () => await kit.getProduct("1")
  const secondPlace = async () => await kit.getProduct("2")
  const [first, second] = await Promise.all([stackOf(firstPlace), stackOf(secondPlace)])
  expect(first).toContain("firstPlace")
  expect(first).not.toContain("secondPlace")
  expect(second).toContain("secondPlace")
  expect(second).not.toContain("firstPlace")
  expect(server.requests.filter(({ path }) => path.includes("token"))).toHaveLength(1)
})
