/** Only a list that is there, or a total of 0, deletes shops of an account or moves a checkpoint. */
import { runPromise } from "@tiktok-shop-kit/client"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import type { OrderCheckpoint } from "tiktok-shop-kit"
import { createTikTokShop } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { type Answer, ok, wire, type WireRequest } from "../support/wire.ts"

const app = { appKey: "app-1", appSecret: "secret-of-the-app" }
const soon = { retry: { baseMs: 1 } }
const shop = { id: "71", cipher: "cipher-1", name: "S", region: "GB", seller_type: "LOCAL" }

/** A platform whose list of shops is answered as told. */
const platform = (shops: () => Answer) => (request: WireRequest) => {
  if (request.path.startsWith("/api/v2/token/")) {
    const at = Math.floor(Date.now() / 1000)
    return ok({
      access_token: "ROW_access-token-1",
      refresh_token: "ROW_refresh-token-1",
      access_token_expire_in: at + 604_800,
      refresh_token_expire_in: at + 9_000_000,
      open_id: "account-1",
      user_type: 0,
    })
  }
  return request.path === "/authorization/202309/shops" ? shops() : ok({ products: [], total_count: 0 })
}

const omitted: ReadonlyArray<Answer> = [ok({}), ok(null), ok(undefined), ok({ shops: null })]

describe("the shops of an account", () => {
  test.each(omitted)("an answer without a list forgets nothing (%j)", async (answer) => {
    let now: Answer = ok({ shops: [shop] })
    await using server = await wire(platform(() => now))
    const tiktok = createTikTokShop({ ...app, store: makeMemory(), baseUrl: server.url, authUrl: server.url, ...soon })
    await tiktok.exchangeCodeForToken("code-1")
    const { tokens } = tiktok.parts
    if (tokens.kind !== "stored") return expect.unreachable()
    now = answer
    await runPromise(tokens.of.syncShops("account-1"))
    expect((await runPromise(tokens.of.account("account-1")))?.shopIds).toEqual(["71"])
    await tiktok.shop("71").getProducts({})
    now = ok({ shops: [] })
    await runPromise(tokens.of.syncShops("account-1"))
    expect((await runPromise(tokens.of.account("account-1")))?.shopIds).toEqual([])
    await expect(tiktok.shop("71").getProducts({})).rejects.toMatchObject({ _tag: "ValidationError", field: "shop" })
  })

  test("a list with a shop that has no id forgets nothing, and is not taken for an empty one", async () => {
    let now: Answer = ok({ shops: [shop] })
    await using server = await wire(platform(() => now))
    const tiktok = createTikTokShop({ ...app, store: makeMemory(), baseUrl: server.url, authUrl: server.url, ...soon })
    await tiktok.exchangeCodeForToken("code-1")
    const { tokens } = tiktok.parts
    if (tokens.kind !== "stored") return expect.unreachable()
    now = ok({ shops: [{ cipher: "cipher-1", name: "S" }] })
    await expect(runPromise(tokens.of.syncShops("account-1"))).rejects.toMatchObject({ _tag: "DecodeError" })
    expect((await runPromise(tokens.of.account("account-1")))?.shopIds).toEqual(["71"])
    const config = { ...app, accessToken: "ROW_access-token-1", baseUrl: server.url, authUrl: server.url, ...soon }
    const fixed = createTikTokShop({ ...config, retry: false })
    await expect(fixed.getProducts({})).rejects.toMatchObject({ _tag: "DecodeError" })
    now = ok({ shops: [shop] })
    expect((await fixed.getProducts({})).products).toEqual([])
  })

  test.each(omitted)("at the exchange it is not remembered: the next call asks again (%j)", async (answer) => {
    let now = answer
    await using server = await wire(platform(() => now))
    const tiktok = createTikTokShop({ ...app, store: makeMemory(), baseUrl: server.url, authUrl: server.url, ...soon })
    await tiktok.exchangeCodeForToken("code-1")
    now = ok({ shops: [shop] })
    expect((await tiktok.shop("71").getProducts({})).products).toEqual([])
  })

  test.each(omitted)("a client with one token asks again as well (%j)", async (answer) => {
    let now = answer
    await using server = await wire(platform(() => now))
    const config = { ...app, accessToken: "ROW_access-token-1", baseUrl: server.url, authUrl: server.url, ...soon }
    const tiktok = createTikTokShop(config)
    await expect(tiktok.getProducts({})).rejects.toMatchObject({ _tag: "ValidationError", field: "shop" })
    now = ok({ shops: [shop] })
    expect((await tiktok.getProducts({})).products).toEqual([])
    const none = createTikTokShop(config)
    now = ok({ shops: [] })
    await expect(none.getProducts({})).rejects.toMatchObject({ _tag: "ValidationError" })
    const asked = server.requests.length
    await expect(none.getProducts({})).rejects.toMatchObject({ _tag: "ValidationError" })
    expect(server.requests).toHaveLength(asked)
  })
})

describe("the checkpoint of an export of orders", () => {
  const since = Math.floor(Date.now() / 1000) - 7200
  const order = { id: "576461413038785752", status: "UNPAID", create_time: since + 60, update_time: since + 60 }

  const runOn = async (answers: ReadonlyArray<Answer>, saved?: OrderCheckpoint) => {
    await using server = await wire(answers)
    const tiktok = createTikTokShop({ ...app, accessToken: "ROW_access-token-1", baseUrl: server.url, ...soon })
    const saves: Array<OrderCheckpoint> = []
    const checkpoint = { load: () => saved, save: (one: OrderCheckpoint) => void saves.push(one) }
    const orders = []
    for await (const one of tiktok.shop({ id: "7", cipher: "c" }).exportOrders({ since, checkpoint }))
      orders.push(one.id)
    return { orders, saves }
  }

  test.each([ok({}), ok(null), ok({ orders: null }), ok({ next_page_token: "" })])(
    "stays where it is on an answer without a list and without a total (%j)",
    async (answer) => {
      expect(await runOn([answer])).toEqual({ orders: [], saves: [] })
      const saved: OrderCheckpoint = { version: 1, timeField: "update", at: since + 30, seen: {}, exported: 4 }
      expect(await runOn([answer], saved)).toEqual({ orders: [], saves: [] })
    },
  )

  test.each([ok({ total_count: 0 }), ok({ orders: [] }), ok({ orders: [], total_count: 0 })])(
    "moves where the answer says that there is nothing (%j)",
    async (answer) => {
      const { orders, saves } = await runOn([answer])
      expect(orders).toEqual([])
      expect(saves.at(-1)!.at).toBeGreaterThan(since + 3600)
    },
  )

  test("stays where it is on an empty list with a total above 0", async () => {
    expect(await runOn([ok({ orders: [], total_count: 5 })])).toEqual({ orders: [], saves: [] })
  })

  test("does not pass orders whose times are milliseconds: they would all lie after the end", async () => {
    const inMs = { ...order, update_time: order.update_time * 1000 }
    await expect(runOn([ok({ orders: [inMs], total_count: 1 })])).rejects.toMatchObject({
      _tag: "DecodeError",
      message: expect.stringContaining("'update_time' in milliseconds"),
    })
  })

  test("stays before a hole, and the next run reads what was in it", async () => {
    const first = ok({ orders: [order], total_count: 2, next_page_token: "p2" })
    const { orders, saves } = await runOn([first, ok({})])
    expect(orders).toEqual([order.id])
    expect(saves.at(-1)!.at).toBe(order.update_time)
    const late = { ...order, id: "576461413038785753", update_time: since + 90 }
    const again = await runOn([ok({ orders: [order, late], total_count: 2 })], saves.at(-1))
    expect(again.orders).toEqual([late.id])
  })
})
