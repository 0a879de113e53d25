/**
 * A signal ends every call that goes to the network, with the AbortError that `fetch` rejects with. With a signal that is
 * aborted already nothing is sent.
 */
import { getProduct, searchProducts } from "@tiktok-shop-kit/api/product"
import { expect, test } from "vitest"
import { wire } from "../../../test/support/wire.ts"
import { createTikTokShop, type ShopCalls } from "../src/index.ts"
import { configFor } from "./support.ts"

const drained = async (items: AsyncIterable<unknown>): Promise<void> => {
  for await (const _ of items) continue
}

const range = { startTime: "2026-01-01", endTime: "2026-01-02" }
const media = { title: "t", privacyLevel: "SELF_ONLY" }

const calls: Readonly<
  Record<string, (shop: ShopCalls, options: { readonly signal: AbortSignal }) => Promise<unknown>>
> = {
  call: (shop, options) => shop.call(getProduct, { product_id: "1" }, options),
  send: (shop, options) => shop.send(getProduct, { product_id: "1" }, options),
  result: (shop, options) => shop.result(getProduct, { product_id: "1" }, options),
  request: (shop, options) => shop.request({ method: "GET", path: "/x" }, options),
  pages: (shop, options) => drained(shop.pages(searchProducts, {}, options)),
  items: (shop, options) => drained(shop.items(searchProducts, {}, options)),
  getProducts: (shop, options) => shop.getProducts({}, options),
  "getProducts, walking": (shop, options) => shop.getProducts({ pageNumber: 3 }, options),
  getProduct: (shop, options) => shop.getProduct("1", options),
  getOrders: (shop, options) => shop.getOrders(undefined, options),
  getOrder: (shop, options) => shop.getOrder("1", options),
  getOrdersByIds: (shop, options) => shop.getOrdersByIds(["1"], options),
  getInventory: (shop, options) => shop.getInventory("1", options),
  updateInventory: (shop, options) => shop.updateInventory({ productId: "1", quantity: 1, skuId: "2" }, options),
  getAnalytics: (shop, options) => shop.getAnalytics(range, options),
  getPerformanceMetrics: (shop, options) =>
    shop.getPerformanceMetrics({ resourceType: "product", resourceId: "1", ...range }, options),
  getVideos: (shop, options) => shop.getVideos({}, options),
  getVideo: (shop, options) => shop.getVideo("7300000000000000001", options),
  uploadVideo: (shop, options) => shop.uploadVideo({ videoUrl: "https://e.com/a.mp4", ...media }, options),
  getPosts: (shop, options) => shop.getPosts({}, options),
  getPost: (shop, options) => shop.getPost("7300000000000000001", options),
  createPost: (shop, options) => shop.createPost({ mediaUrls: ["https://e.com/a.jpg"], ...media }, options),
  exportOrders: (shop, options) => drained(shop.exportOrders({ since: 1 }, options)),
  exportProducts: (shop, options) => drained(shop.exportProducts({}, options)),
  "webhooks.list": (shop, options) => shop.webhooks.list(options),
  "webhooks.subscribe": (shop, options) =>
    shop.webhooks.subscribe("ORDER_STATUS_CHANGE", "https://hooks.example.com", options),
  "webhooks.unsubscribe": (shop, options) => shop.webhooks.unsubscribe("ORDER_STATUS_CHANGE", options),
  "webhooks.sync": (shop, options) => shop.webhooks.sync({}, options),
}

const shopOf = (url: string): ShopCalls =>
  createTikTokShop({
    ...configFor(url),
    content: { clientKey: "k", clientSecret: "s", baseUrl: url, accessToken: "a", account: "creator" },
  }).shop({ id: "1", cipher: "c" })

test.each(Object.entries(calls))("%s ends with an AbortError while it waits for an answer", async (_, call) => {
  const controller = new AbortController()
  await using server = await wire(() => {
    controller.abort(new Error("enough"))
    return { hang: true }
  })
  const error = await call(shopOf(server.url), { signal: controller.signal }).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ name: "AbortError", cause: new Error("enough") })
  expect(error).toBeInstanceOf(DOMException)
  expect(server.requests).toHaveLength(1)
})

test.each(Object.entries(calls))("%s with a signal that is aborted already sends nothing", async (_, call) => {
  await using server = await wire([{ hang: true }])
  const signal = AbortSignal.abort()
  await expect(call(shopOf(server.url), { signal })).rejects.toMatchObject({ name: "AbortError" })
  expect(server.requests).toEqual([])
})

test("the scheduler is stopped by its signal, and resolves", async () => {
  await using server = await wire([{ hang: true }])
  const controller = new AbortController()
  const running = shopOf(server.url).content.runScheduler({ pollMs: 10, signal: controller.signal })
  controller.abort()
  await expect(running).resolves.toBeUndefined()
})
