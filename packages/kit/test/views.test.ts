/** Views of accounts and shops, another middleware stack by `with`, and what else the facade offers beside its calls. */
import * as Client from "@tiktok-shop-kit/client"
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import * as Effect from "effect/Effect"
import { expect, test, vi } from "vitest"
import { createTikTokShop, type Shop, type TikTokShop } from "../src/index.ts"

const sellers = {
  orders: 0,
  accounts: [
    { open_id: "seller-a", name: "A", shops: [{ id: "7000001", name: "A1", products: 1 }] },
    {
      open_id: "seller-b",
      name: "B",
      shops: [
        { id: "7000002", name: "B1", products: 2 },
        { id: "7000003", name: "B2", products: 3 },
      ],
    },
  ],
}

/** An app that both sellers authorized. */
const authorized = async (tts: Sandbox): Promise<TikTokShop> => {
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  const tiktok = createTikTokShop({ ...app, store: makeMemory() })
  for (const { open_id: openId } of sellers.accounts) await tiktok.exchangeCodeForToken(tts.authorize({ openId }).code)
  return tiktok
}

const all = async (tiktok: TikTokShop): Promise<ReadonlyArray<Shop>> => {
  const shops = []
  for await (const shop of tiktok.shops()) shops.push(shop)
  return shops.toSorted((a, b) => a.id.localeCompare(b.id))
}

test("shops() lists every shop of every account, and shows no cipher", async () => {
  await using tts = await sandbox(sellers)
  const shops = await all(await authorized(tts))
  expect(shops.map(({ id, account, name }) => [id, account, name])).toEqual([
    ["7000001", "seller-a", "A1"],
    ["7000002", "seller-b", "B1"],
    ["7000003", "seller-b", "B2"],
  ])
  for (const { cipher } of tts.shops()) expect(JSON.stringify(shops)).not.toContain(cipher)
})

test("shops() of a token in the configuration are those that it reaches", async () => {
  await using tts = await sandbox({ shops: [{ id: "7000001" }, { id: "7000002" }] })
  expect((await all(createTikTokShop(tts.config))).map(({ id }) => id)).toEqual(["7000001", "7000002"])
})

test("shop(id) finds its account, token and cipher; account(openId) its only shop", async () => {
  await using tts = await sandbox(sellers)
  const tiktok = await authorized(tts)
  const counted = async (calls: Pick<TikTokShop, "getProducts">) => (await calls.getProducts()).products.length
  expect(await counted(tiktok.shop("7000001"))).toBe(1)
  expect(await counted(tiktok.shop("7000003"))).toBe(3)
  expect(await counted(tiktok.account("seller-a"))).toBe(1)
  expect(await counted(tiktok.account("seller-b").shop("7000002"))).toBe(2)
  const before = tts.requests.length
  await counted(tiktok.shop("7000003"))
  expect(tts.requests.length - before).toBe(1)
})

test("a call that could go to several shops says how to choose; so does a call to an unknown shop", async () => {
  await using tts = await sandbox(sellers)
  const tiktok = await authorized(tts)
  const refused = (message: string) => ({
    _tag: "ValidationError",
    field: "shop",
    message: expect.stringContaining(message),
  })
  await expect(tiktok.getProducts()).rejects.toMatchObject(refused("There are 2 accounts to choose from"))
  await expect(tiktok.account("seller-b").getProducts()).rejects.toMatchObject(
    refused("There are 2 shops to choose from"),
  )
  await expect(tiktok.shop("7999999").getProducts()).rejects.toMatchObject(refused("7999999"))
  await expect(tiktok.account("seller-a").shop("7000003").getProducts()).rejects.toMatchObject(
    refused("reached through another account"),
  )
})

test("call, send, result, prepare, request, pages and items work through a view", async () => {
  await using tts = await sandbox({ products: 5, orders: 0 })
  const [{ id: shopId } = { id: "" }] = tts.shops()
  const [product] = tts.products()
  const shop = createTikTokShop(tts.config).shop(shopId)
  expect((await shop.call(getProduct, { product_id: product!.id })).title).toBe(product!.title)
  const sent = await shop.send(getProduct, { product_id: product!.id })
  expect(sent).toMatchObject({ status: 200, data: { id: product!.id }, attempts: [{ number: 1, why: "first" }] })
  expect(await shop.result(getProduct, { product_id: "404" })).toMatchObject({
    ok: false,
    error: { _tag: "NotFoundError" },
  })
  const { curl, url } = await shop.prepare(getProduct, { product_id: product!.id })
  expect(url).toContain(`/product/202309/products/${product!.id}?`)
  expect(curl).toContain("[redacted]")
  expect(curl).not.toContain(tts.config.accessToken)
  const path = `/product/202309/products/${product!.id}`
  expect((await shop.request({ method: "GET", path, shopCipher: "required" })).data).toMatchObject({ id: product!.id })
  const pages = []
  for await (const page of shop.pages(searchProducts, { page_size: 2 }, { maxPages: 2 })) pages.push(page.items.length)
  expect(pages).toEqual([2, 2])
  const items = []
  for await (const item of shop.items(searchProducts, { status: "ALL" })) items.push(item.id)
  expect(items).toHaveLength(5)
})

test("with() gives every call another middleware stack, and does not change the first stack", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const seen = vi.fn<(operation: string) => void>()
  const tiktok = createTikTokShop(tts.config)
  const watched = tiktok.with((client) =>
    client.pipe(
      Client.without("breaker"),
      Client.use(
        Client.middleware("seen", (next) => (call) => {
          seen(call.operation.id)
          return next(call)
        }),
      ),
    ),
  )
  await watched.getProducts()
  await watched.shop(tts.shops()[0]!.id).call(searchProducts, { page_size: 1 })
  await tiktok.getProducts()
  expect(seen.mock.calls).toEqual([["product.202502.searchProducts"], ["product.202502.searchProducts"]])
})

test("with() is around the operations only: the requests for tokens, which all share, pass only `fetch`", async () => {
  await using tts = await sandbox({ products: 1, orders: 0 })
  const { accessToken: _, refreshToken: __, ...app } = tts.config
  const paths: Array<string> = []
  const operations: Array<string> = []
  const fetch: typeof globalThis.fetch = (url, init) => {
    paths.push(new URL(String(url)).pathname)
    return globalThis.fetch(url, init)
  }
  const watching = Client.middleware("watching", (next) => (call) => {
    operations.push(call.operation.id)
    return next(call)
  })
  const tiktok = createTikTokShop({ ...app, fetch, store: makeMemory() }).with((client) =>
    client.pipe(Client.use(watching)),
  )
  await tiktok.exchangeCodeForToken(tts.authorize().code)
  await tiktok.getProducts()
  expect(operations).toEqual(["product.202502.searchProducts"])
  expect(paths).toEqual(["/api/v2/token/get", "/authorization/202309/shops", "/product/202502/products/search"])
})

test("a client that still needs a service, or fails with more than CallError, does not fit into with()", () => {
  const tiktok = createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc" })
  class Odd extends Error {
    readonly _tag = "Odd"
  }
  const odd = Client.middleware("odd", () => () => Effect.fail(new Odd()))
  // @ts-expect-error its `result` would not say that it may be an Odd
  tiktok.with((client) => client.pipe(Client.use(odd)))
})

test("the end of a block with `await using` closes it", async () => {
  await using tiktok = createTikTokShop({ appKey: "29a39d", appSecret: "e59af819cc" })
  await expect(tiktok.close()).resolves.toBeUndefined()
})
