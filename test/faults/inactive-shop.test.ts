/**
 * An inactive shop of the sandbox, over sockets, with two clients on one store. The sandbox's clock moves; a client learns that
 * from any answer, so nothing waits for an hour.
 */
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import { getOrderList } from "@tiktok-shop-kit/api/order"
import * as Client from "@tiktok-shop-kit/client"
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type TikTokShop, type TikTokShopConfig } from "tiktok-shop-kit"
import { shopClient } from "tiktok-shop-kit/client"
import { describe, expect, test } from "vitest"
import { hasRedisServer } from "../../packages/redis/test/support/redis-server.ts"
import { siteOf, storeAt } from "../processes/stores.ts"

const seller = (tts: Sandbox, options: TikTokShopConfig): TikTokShop =>
  createTikTokShop({ ...tts.config, accessToken: undefined, refreshToken: undefined, ...options })

const refused = (tts: Sandbox, code: number): number => tts.requests.filter((request) => request.code === code).length

/** Moves the platform's clock, and lets the clients learn it. */
const pass = async (tts: Sandbox, ms: number, ...clients: ReadonlyArray<TikTokShop>): Promise<void> => {
  tts.clock.advance(ms)
  for (const client of clients) await client.call(getAuthorizedShops)
}

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => "success",
    (error: unknown) => error,
  )

describe.each([
  ["a file store", "file", true],
  ["Redis", "Redis", hasRedisServer],
] as const)("two clients on %s", (_, kind, isThere) => {
  test.skipIf(!isThere)("share what they know of an inactive shop, and send one call an hour together", async () => {
    await using site = await siteOf(kind)
    await using tts = await sandbox({ shops: [{ region: "GB" }, { region: "DE" }] })
    const place = site.place()
    const [one, two] = [seller(tts, { store: await storeAt(place) }), seller(tts, { store: await storeAt(place) })]
    const { openId } = await one.exchangeCodeForToken(tts.authorize().code)
    const [gb, de] = tts.shops().map(({ id }) => id) as [string, string]
    tts.deactivateShop(gb)

    expect(await failure(one.shop(gb).getProducts())).toMatchObject({
      _tag: "ShopInactiveError",
      shop: gb,
      code: 36009043,
      status: 401,
      outcome: "refused",
    })
    for (const client of [one, two]) {
      expect(await failure(client.shop(gb).getOrders())).toMatchObject({
        _tag: "ShopInactiveError",
        outcome: "not-sent",
      })
      expect(await failure(client.shop(de).getOrders())).toBe("success")
    }
    expect(refused(tts, 36009043)).toBe(1)

    await pass(tts, 3_500_000, one, two)
    expect(await failure(two.shop(gb).getOrders())).toMatchObject({ outcome: "not-sent" })
    await pass(tts, 200_000, one, two)
    const ten = () =>
      Promise.all(Array.from({ length: 10 }, (_, n) => failure((n % 2 === 0 ? one : two).shop(gb).getOrders())))
    const still = await ten()
    expect(still.filter((error) => (error as { outcome?: string }).outcome === "refused")).toHaveLength(1)
    expect(refused(tts, 36009043)).toBe(2)

    tts.activateShop(gb)
    expect(await failure(two.shop(gb).getOrders())).toMatchObject({ outcome: "not-sent" })
    await pass(tts, 3_700_000, one, two)
    const again = await ten()
    expect(again).toContain("success")
    expect(refused(tts, 36009043)).toBe(2)
    expect(
      await failure(
        seller(tts, { store: await storeAt(place) })
          .shop(gb)
          .getOrders(),
      ),
    ).toBe("success")

    const { tokens } = one.parts
    if (tokens.kind !== "stored") throw new Error("the client has no store")
    expect(await Client.runPromise(tokens.of.account(openId))).toMatchObject({ state: { status: "active" } })
    expect(tts.requests.filter(({ path }) => path.endsWith("/token/refresh"))).toEqual([])
  })
})

test("a client with a fixed pair of tokens holds the calls of an inactive seller back by itself", async () => {
  await using tts = await sandbox()
  const tiktok = createTikTokShop(tts.config)
  const [shop] = tts.shops()
  const { id, cipher } = shop!
  tts.deactivateSeller()
  const calls = tiktok.shop({ id, cipher })
  expect(await failure(calls.getProducts())).toMatchObject({ _tag: "ShopInactiveError", code: 36009044, shop: id })
  expect(await failure(calls.getProducts())).toMatchObject({ _tag: "ShopInactiveError", outcome: "not-sent" })
  expect(refused(tts, 36009044)).toBe(1)
  // A call that is bound to no shop asks the platform.
  expect(await failure(tiktok.call(getAuthorizedShops))).toMatchObject({
    _tag: "ShopInactiveError",
    outcome: "refused",
  })
  tts.activateSeller()
  await pass(tts, 3_700_000, tiktok)
  expect(await failure(calls.getProducts())).toBe("success")
  expect(await failure(calls.getProducts())).toBe("success")
})

test("without the layer the error still names the shop, and each call is sent", async () => {
  await using tts = await sandbox()
  const [{ id, cipher } = { id: "", cipher: "" }] = tts.shops()
  tts.deactivateShop(id)
  const client = Client.promises(shopClient(tts.config).pipe(Client.without("inactive-shops")))
  for (const shop of [id, { id, cipher }]) {
    const error = await failure(client.shop(shop).call(getOrderList, { page_size: 1 }))
    expect(error).toMatchObject({ _tag: "ShopInactiveError", shop: id, outcome: "refused" })
    expect(error).not.toHaveProperty("retryAtMs")
  }
  expect(refused(tts, 36009043)).toBe(2)
})
