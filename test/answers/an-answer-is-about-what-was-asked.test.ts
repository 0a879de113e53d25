/** A call by an id answers about that id: the answer of another call, as a cache in between may send it, is an error. */
import { createTikTokShop, type ShopCalls } from "tiktok-shop-kit"
import { expect, test } from "vitest"
import { ok, wire, type Wire } from "../support/wire.ts"

const shopOf = ({ url: baseUrl }: Wire): ShopCalls =>
  createTikTokShop({
    appKey: "app-1",
    appSecret: "secret-of-the-app",
    accessToken: "ROW_access-token-1",
    baseUrl,
  }).shop({
    id: "71",
    cipher: "cipher-1",
  })

const stock = { id: "s", total_available_quantity: 5 }

test.each<[string, object, (shop: ShopCalls) => Promise<unknown>]>([
  ["getInventory", { inventory: [{ product_id: "999", skus: [stock] }] }, (shop) => shop.getInventory("1")],
  ["getProduct", { id: "999", title: "Mug" }, (shop) => shop.getProduct("1")],
  ["getOrder", { orders: [{ id: "999", status: "UNPAID" }] }, (shop) => shop.getOrder("1")],
  ["getOrdersByIds", { orders: [{ id: "1" }, { id: "999" }] }, (shop) => shop.getOrdersByIds(["1", "2"])],
])("%s does not pass another thing for the one that was asked for", async (_, data, call) => {
  await using server = await wire([ok(data)])
  await expect(call(shopOf(server))).rejects.toMatchObject({
    _tag: "DecodeError",
    outcome: "unknown",
    message: expect.stringContaining("answered '999', which the call did not ask for"),
  })
})

test("getOrdersByIds answers an order once, and leaves out those that do not exist", async () => {
  await using server = await wire([ok({ orders: [{ id: "2" }, { id: "1" }, { id: "2" }] })])
  const orders = await shopOf(server).getOrdersByIds(["1", "2", "3"])
  expect(orders.map(({ id }) => id)).toEqual(["2", "1"])
})

test("getInventory takes stock without a product id for that of the product that was asked for", async () => {
  await using server = await wire([ok({ inventory: [{ skus: [stock] }] })])
  expect(await shopOf(server).getInventory("1")).toMatchObject({ productId: "1", availableQuantity: 5 })
})
