/**
 * An empty answer is not a success, for the kit's calls, uploads, token calls, page walks and exports over a socket. A read is
 * repeated, a write is not, and no call claims a success.
 */
import { shipPackage } from "@tiktok-shop-kit/api/fulfillment"
import { getOrderList } from "@tiktok-shop-kit/api/order"
import { searchProducts, updateInventory, uploadProductImage } from "@tiktok-shop-kit/api/product"
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { sandbox } from "@tiktok-shop-kit/sandbox"
import { createTikTokShop, type ShopCalls } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { type Answer, ok, wire, type Wire } from "../support/wire.ts"

const app = { appKey: "app-1", appSecret: "secret-of-the-app" }
const soon = { retry: { baseMs: 1 } }

const tiktokOn = ({ url }: Wire) =>
  createTikTokShop({ ...app, accessToken: "ROW_access-token-1", baseUrl: url, authUrl: url, ...soon })
const shopOn = (server: Wire) => tiktokOn(server).shop({ id: "7", cipher: "cipher-1" })

const empties: ReadonlyArray<Answer> = [
  { text: "" },
  { status: 202, text: "" },
  { text: "{}" },
  { text: "[]" },
  { text: "null" },
  { text: "<html>Maintenance</html>", headers: { "content-type": "text/html" } },
  { text: '{"code":0}{"code":0}' },
  { json: { status: "maintenance" } },
  { json: { errcode: 40001, errmsg: "bad" } },
  { json: { code: null, message: "failure" } },
  { json: { code: 0 } },
  { json: { code: 0, data: null } },
  { json: { code: 0, data: {} } },
  { json: { code: 0, data: {}, request_id: " " } },
]

const calls: Readonly<Record<string, readonly [requests: number, call: (shop: ShopCalls) => Promise<unknown>]>> = {
  getOrders: [3, (shop) => shop.getOrders({})],
  getOrder: [3, (shop) => shop.getOrder("576461413038785752")],
  getProducts: [3, (shop) => shop.getProducts({})],
  getProduct: [3, (shop) => shop.getProduct("1729592969712207008")],
  getInventory: [3, (shop) => shop.getInventory("1729592969712207008")],
  "an idempotent write": [
    3,
    (shop) => shop.call(updateInventory, { product_id: "1", skus: [{ id: "2", inventory: [{ quantity: 5 }] }] }),
  ],
  "an unsafe write": [1, (shop) => shop.call(shipPackage, { package_id: "1" })],
  "an upload": [1, (shop) => shop.call(uploadProductImage, { data: new Uint8Array([1, 2, 3]) })],
  "a request without an operation": [3, (shop) => shop.request({ method: "GET", path: "/beta/202701/things" })],
  "an export": [
    3,
    async (shop) => {
      for await (const _ of shop.exportProducts({})) expect.unreachable()
    },
  ],
}

describe.each(Object.entries(calls))("%s", (_, [requests, call]) => {
  test.each(empties)("refuses %j", async (answer) => {
    await using server = await wire([answer])
    const error = await call(shopOn(server)).then(
      () => expect.unreachable(),
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ _tag: "DecodeError", outcome: "unknown" })
    expect((error as { readonly attempts: ReadonlyArray<unknown> }).attempts).toHaveLength(requests)
    expect(server.requests).toHaveLength(requests)
  })
})

test("a read that is answered at last succeeds", async () => {
  await using server = await wire([{ text: "{}" }, { text: "" }, ok({ total_count: 0 })])
  expect(await shopOn(server).getOrders({})).toMatchObject({ orders: [] })
  expect(server.requests).toHaveLength(3)
})

test("a code is traded once, whatever the answer, and the account is not made", async () => {
  for (const answer of empties) {
    await using server = await wire([answer])
    const store = makeMemory()
    const tiktok = createTikTokShop({ ...app, store, baseUrl: server.url, authUrl: server.url, ...soon })
    await expect(tiktok.exchangeCodeForToken("code-1")).rejects.toMatchObject({
      _tag: "DecodeError",
      outcome: "unknown",
    })
    expect(server.requests).toHaveLength(1)
  }
})

test("a walk ends with an error in the middle, and a last page without its list ends it well", async () => {
  const page = ok({ products: [{ id: "1" }], next_page_token: "p2", total_count: 2 })
  const items = async (server: Wire) => {
    const ids: Array<string | undefined> = []
    for await (const { id } of shopOn(server).items(searchProducts, { page_size: 1 })) ids.push(id)
    return ids
  }
  await using broken = await wire([page, { text: "{}" }])
  await expect(items(broken)).rejects.toMatchObject({ _tag: "DecodeError" })
  await using whole = await wire([page, ok({ total_count: 2 })])
  expect(await items(whole)).toEqual(["1"])
})

test("a first page without its list is refused where its total is above 0", async () => {
  await using server = await wire([ok({ total_count: 3 })])
  await expect(shopOn(server).call(getOrderList, { page_size: 10 })).rejects.toMatchObject({
    _tag: "DecodeError",
    message: expect.stringContaining("'orders'"),
  })
})

test("a request without an operation passes data on as it is", async () => {
  for (const data of [[1, { id: "2" }], "text", 5, false, { id: "1" }]) {
    await using server = await wire([{ json: { code: 0, message: "Success", data } }])
    expect((await shopOn(server).request({ method: "GET", path: "/beta/202701/things" })).data).toEqual(data)
  }
  await using server = await wire([ok(null)])
  expect((await shopOn(server).request({ method: "GET", path: "/beta/202701/things" })).data).toBe(null)
})

test.each(["empty", "foreign-json"] as const)(
  "the sandbox's fault %s fails a write and passes a read",
  async (kind) => {
    await using tts = await sandbox({ products: 1 })
    const shop = createTikTokShop({ ...tts.config, ...soon }).shop(tts.shops()[0]!.id)
    await shop.getProducts()
    tts.faults.add({ kind })
    expect((await shop.getProducts()).products).toHaveLength(1)
    const [product] = tts.products()
    tts.faults.add({ kind, operation: "product.*.deleteProducts", times: Infinity })
    await expect(
      shop.request({
        method: "DELETE",
        path: "/product/202309/products",
        shopCipher: "required",
        body: { product_ids: [product!.id] },
      }),
    ).rejects.toMatchObject({
      _tag: "DecodeError",
      outcome: "unknown",
    })
    expect(tts.products()).toHaveLength(1)
  },
)

test("the sandbox's fault no-data fails what has data to say, and no list", async () => {
  await using tts = await sandbox({ products: 1 })
  const shop = createTikTokShop({ ...tts.config, ...soon }).shop(tts.shops()[0]!.id)
  const [product] = tts.products()
  tts.faults.add({ kind: "no-data", operation: "product.*.getProduct", times: Infinity })
  await expect(shop.getProduct(product!.id)).rejects.toMatchObject({
    _tag: "DecodeError",
    requestId: expect.any(String),
  })
  tts.faults.clear()
  tts.faults.add({ kind: "no-data", operation: "product.*.searchProducts" })
  expect((await shop.call(searchProducts, { page_size: 1 })).products).toEqual([])
})
