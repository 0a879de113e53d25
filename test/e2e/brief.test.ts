/**
 * What the project was asked for at the start: its complete example, and a snippet for each of its calls, run against the
 * sandbox over a socket.
 */
import { makeMemory } from "@tiktok-shop-kit/oauth"
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import * as Webhooks from "@tiktok-shop-kit/webhooks/testing"
import { createTikTokShop, TikTokShopError } from "tiktok-shop-kit"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type Database, day, main } from "./brief.ts"

const redirectUrl = "https://app.example/tiktok/callback"

const agreeing = async (url: string): Promise<string> => {
  const page = await fetch(url, { redirect: "manual" })
  return page.headers.get("location") ?? ""
}

test("the complete example: authorize, products with their figures, orders", { timeout: 20_000 }, async () => {
  const orders = Array.from({ length: 40 }, (_, n) => ({ status: "COMPLETED", age: `${n + 14} hours` }) as const)
  await using tts = await sandbox({ redirectUrl, products: 12, orders })
  const tiktok = createTikTokShop({
    ...tts.config,
    accessToken: undefined,
    refreshToken: undefined,
    store: makeMemory(),
  })
  const database: Database = { products: new Map(), orders: new Map() }
  const printed: Array<string> = []
  await main({ tiktok, database, askSeller: agreeing, print: (line) => void printed.push(line) })

  const active = tts.products().filter(({ status }) => status === "ACTIVATE")
  expect(printed).toHaveLength(3)
  expect(printed[0]).toMatch(/^authorized .+: \d+ scopes, until \d{4}-\d\d-\d\dT/)
  expect(printed[1]).toMatch(new RegExp(`^synced ${active.length} products, [1-9]\\d* with figures$`))
  expect(printed[2]).toBe("synced 40 orders")
  expect([...database.products.keys()].toSorted()).toEqual(active.map(({ id }) => id).toSorted())
  expect(new Set(database.orders.keys())).toEqual(new Set(tts.orders().map(({ id }) => id)))
  for (const { metrics } of database.products.values()) {
    expect(Object.keys(metrics)).toEqual(["views", "clicks", "conversions", "revenue"])
  }
  const sold = [...database.products.values()].filter(({ metrics }) => Number(metrics["conversions"]) > 0)
  expect(sold.length).toBeGreaterThan(0)
  expect(sold[0]?.metrics["revenue"]).toMatchObject({ amount: expect.stringMatching(/^\d+\.\d\d$/), currency: "USD" })
})

describe("one snippet a call", () => {
  let tts: Sandbox
  let tiktok: ReturnType<typeof createTikTokShop>
  beforeAll(async () => {
    tts = await sandbox({
      redirectUrl,
      products: [
        { title: "Stoneware mug", status: "ACTIVATE", skus: [{ seller_sku: "MUG", price: "24.00", quantity: 9 }] },
        { title: "Tea pot", status: "ACTIVATE", skus: [{ seller_sku: "POT-S" }, { seller_sku: "POT-L" }] },
        { title: "Old mug", status: "SELLER_DEACTIVATED" },
      ],
      orders: [
        { status: "UNPAID", age: "10 minutes" },
        { status: "AWAITING_SHIPMENT", age: "3 hours" },
      ],
    })
    const { config } = tts
    const { clientKey, clientSecret, baseUrl } = config
    const content = { clientKey, clientSecret, baseUrl, accessToken: tts.contentToken() }
    tiktok = createTikTokShop({ ...config, content, rateLimit: { ratePerSecond: 1000 } })
  })
  afterAll(() => tts.close())

  const mug = () => tts.products().find(({ title }) => title === "Stoneware mug")!
  const pot = () => tts.products().find(({ title }) => title === "Tea pot")!

  test("generateAuthorizationUrl", async () => {
    const { url, state } = await tiktok.generateAuthorizationUrl({
      redirectUri: redirectUrl,
      state: "0123456789abcdef",
    })
    expect(new URL(url).searchParams.get("state")).toBe(state)
  })

  test("exchangeCodeForToken, refreshAccessToken", async () => {
    const token = await tiktok.exchangeCodeForToken(tts.authorize().code)
    expect(token).toMatchObject({ openId: tts.shops()[0]!.openId, expiresInSeconds: expect.any(Number) })
    expect(token.expiresInSeconds).toBeGreaterThan(6 * 86_400)
    const renewed = await tiktok.refreshAccessToken(token.refreshToken)
    expect(renewed.accessToken).not.toBe(token.accessToken)
    expect(renewed.refreshToken).not.toBe(token.refreshToken)
  })

  test("generateSignature", async () => {
    const path = "/authorization/202309/shops"
    const params = { app_key: tts.config.appKey, timestamp: String(Math.floor(Date.now() / 1000)) }
    const sign = tiktok.generateSignature({ path, params })
    const query = new URLSearchParams({ ...params, sign })
    const headers = { "x-tts-access-token": tts.config.accessToken, "content-type": "application/json" }
    const answer = await fetch(`${tts.url}${path}?${query}`, { headers })
    expect(await answer.json()).toMatchObject({ code: 0 })
  })

  test("validateWebhookSignature", async () => {
    const { appKey, appSecret } = tts.config
    const request = (await Webhooks.sign(Webhooks.build.ORDER_STATUS_CHANGE(), { appKey, appSecret })).request()
    const signature = request.headers.get("authorization")!
    const body = await request.text()
    expect(tiktok.validateWebhookSignature({ signature, body })).toBe(true)
    expect(tiktok.validateWebhookSignature({ signature, body: `${body} ` })).toBe(false)
  })

  test("getProducts: by status, by title, by page", async () => {
    const active = await tiktok.getProducts({ status: "ACTIVE", pageSize: 1, pageNumber: 2 })
    expect(active).toMatchObject({ products: [{ title: expect.any(String) }], total: 2, more: false })
    const inactive = await tiktok.getProducts({ status: "INACTIVE" })
    expect(inactive.products.map(({ title }) => title)).toEqual(["Old mug"])
    const found = await tiktok.getProducts({ searchQuery: "MUG" })
    expect(found.products.map(({ title }) => title).toSorted()).toEqual(["Old mug", "Stoneware mug"])
    await expect(tiktok.getProducts({ pageSize: 101 })).rejects.toMatchObject({ field: "pageSize" })
  })

  test("getProduct", async () => {
    const { title, priceRange, totalStock } = await tiktok.getProduct(mug().id)
    expect([title, priceRange?.min, priceRange?.currency]).toEqual(["Stoneware mug", "24.00", "USD"])
    expect(totalStock).toBeGreaterThan(0)
  })

  test("getOrders, getOrder, getOrdersByIds", async () => {
    const endTime = Math.floor(Date.now() / 1000)
    const { orders } = await tiktok.getOrders({
      orderStatus: "AWAITING_SHIPMENT",
      startTime: endTime - 86_400,
      endTime,
    })
    expect(orders).toHaveLength(1)
    const order = await tiktok.getOrder(orders[0]!.id)
    expect(order).toMatchObject({ orderStatus: "AWAITING_SHIPMENT", items: [{}], payment: { currency: "USD" } })
    expect(await tiktok.getOrdersByIds(tts.orders().map(({ id }) => id))).toHaveLength(2)
  })

  test("updateInventory, getInventory", async () => {
    await tiktok.updateInventory({ productId: mug().id, quantity: 100 })
    expect(await tiktok.getInventory(mug().id)).toMatchObject({ availableQuantity: 100, skus: [{ sellerSku: "MUG" }] })
    const several = tiktok.updateInventory({ productId: pot().id, quantity: 1 })
    await expect(several).rejects.toMatchObject({ _tag: "ValidationError", field: "skuId" })
    const negative = tiktok.updateInventory({ productId: mug().id, quantity: -1 })
    await expect(negative).rejects.toMatchObject({ _tag: "ValidationError", field: "quantity" })
  })

  test("uploadVideo, getVideo, getVideos, deleteVideo", async () => {
    const video = await tiktok.uploadVideo({
      file: new Blob([new Uint8Array(1024)]),
      title: "Mug",
      description: "Keeps warm.",
      tags: ["mug"],
      privacyLevel: "PUBLIC_TO_EVERYONE",
      wait: false,
    })
    expect(video).toMatchObject({ videoId: null, status: "PROCESSING", publishId: expect.any(String) })
    tts.clock.advance(60_000)
    const published = await tiktok.getVideo(video.id)
    expect(published).toMatchObject({ status: "PUBLISHED", videoId: expect.stringMatching(/^\d+$/) })
    const { videos } = await tiktok.getVideos({ videoStatus: "PUBLISHED" })
    expect(videos.map(({ videoId }) => videoId)).toContain(published.videoId)
    await expect(tiktok.deleteVideo(video.id)).rejects.toMatchObject({ _tag: "UnsupportedError" })
    const missing = tiktok.uploadVideo({ file: new Blob(["video"]), title: "Mug" })
    await expect(missing).rejects.toMatchObject({ _tag: "ValidationError", field: "privacyLevel" })
  })

  test("createPost, getPost, getPosts, deletePost", async () => {
    const scheduledTime = new Date(Date.now() + 7 * 86_400_000)
    const mediaUrls = ["https://cdn.example.com/red.jpg", "https://cdn.example.com/blue.jpg"]
    const post = await tiktok.createPost({
      content: "Two colours",
      mediaUrls,
      privacyLevel: "PUBLIC_TO_EVERYONE",
      scheduledTime,
    })
    expect(post).toMatchObject({ status: "SCHEDULED", scheduledTime })
    expect((await tiktok.getPost(post.id)).mediaUrls).toEqual(mediaUrls)
    expect((await tiktok.getPosts({ postStatus: "SCHEDULED" })).posts.map(({ id }) => id)).toEqual([post.id])
    await tiktok.deletePost(post.id)
    expect((await tiktok.getPosts({ postStatus: "SCHEDULED" })).posts).toEqual([])
    const textAlone = tiktok.createPost({ content: "Hello", mediaUrls: [], privacyLevel: "PUBLIC_TO_EVERYONE" })
    await expect(textAlone).rejects.toMatchObject({ _tag: "ValidationError" })
  })

  test("getAnalytics", async () => {
    const { rows } = await tiktok.getAnalytics({
      startTime: day(7),
      endTime: day(0),
      dimension: "daily",
      metrics: ["views", "clicks", "conversions", "revenue"],
    })
    expect(rows.map(({ startDate }) => startDate)).toEqual([7, 6, 5, 4, 3, 2, 1].map(day))
    const unknown = tiktok.getAnalytics({ startTime: day(7), endTime: day(0), metrics: ["likes" as "views"] })
    await expect(unknown).rejects.toMatchObject({ _tag: "ValidationError", field: "metrics" })
  })

  test("getPerformanceMetrics", async () => {
    const { metrics } = await tiktok.getPerformanceMetrics({
      resourceType: "product",
      resourceId: mug().id,
      startTime: day(7),
      endTime: day(0),
      metrics: ["conversions", "revenue"],
    })
    expect(Object.keys(metrics)).toEqual(["conversions", "revenue"])
  })

  test("the errors: one base class, and what each says", async () => {
    const outcomes = await Promise.all([
      tiktok.getProduct("1729000000000000000").catch((error: unknown) => error),
      tiktok.getOrders({ pageSize: 1000 }).catch((error: unknown) => error),
    ])
    expect(outcomes.every(TikTokShopError.is)).toBe(true)
    expect(outcomes).toMatchObject([{ _tag: "NotFoundError" }, { _tag: "ValidationError", field: "pageSize" }])
    tts.faults.add({ kind: "throttle", retryAfterSeconds: 7 })
    const throttled = await tiktok.getProducts({}, { retry: false }).catch((error: unknown) => error)
    expect(throttled).toMatchObject({ _tag: "RateLimitError", retryAfterMs: 7000 })
  })
})
