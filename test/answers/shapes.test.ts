/** A field of another JSON kind is an error that names the field, in every call of the kit: no raw TypeError, and no odd value. */
import * as fc from "fast-check"
import { createTikTokShop, TikTokShopError } from "tiktok-shop-kit"
import { describe, expect, test } from "vitest"
import { wire } from "../support/wire.ts"

const sku = {
  id: "21",
  seller_sku: "A",
  price: { currency: "USD", sale_price: "9.90", tax_exclusive_price: "9.90" },
  inventory: [{ quantity: 3, warehouse_id: "31" }],
}
const product = { id: "11", title: "Mug", status: "ACTIVATE", create_time: 1.7e9, update_time: 1.7e9, skus: [sku] }
const order = {
  id: "41",
  status: "UNPAID",
  create_time: 1.7e9,
  update_time: 1.7e9,
  line_items: [{ id: "51", item_tax: [{ tax_type: "GST" }] }],
  packages: [{ id: "61" }],
  payment: { currency: "USD", total_amount: "9.90" },
  recipient_address: { name: "n", district_info: [{ address_level: "L0" }] },
}
const money = { amount: "1.00", currency: "USD" }
const row = { title: "t", gmv: money, sku_orders: 1, views: 2 }
const interval = {
  start_date: "2026-01-01",
  end_date: "2026-01-02",
  gmv: money,
  sales: { gmv: money, items_sold: 1, orders: 1, overall: { gmv: money } },
  traffic: { views: 1, breakdowns: [{ traffic: { impressions: 1, page_views: 1 } }] },
}

/** One answer for every operation that the calls below use. */
const answer = {
  ...product,
  products: [{ ...product, total_performance: { gmv: money, orders: 1, ctr: "0.1" } }],
  orders: [order],
  inventory: [
    {
      product_id: "11",
      skus: [{ ...sku, total_available_quantity: 3, warehouse_inventory: [{ available_quantity: 3 }] }],
    },
  ],
  videos: [{ ...row, id: "71", create_time: 1.7e9, view_count: 1, video_description: "d" }],
  skus: [{ ...sku, ...row, id: "71" }],
  live_stream_sessions: [
    { ...row, id: "71", sales_performance: { gmv: money }, interaction_performance: { views: 1 } },
  ],
  performance: { intervals: [interval] },
  latest_available_date: "2026-01-05",
  shops: [{ id: "7", cipher: "c", name: "n", code: "c", region: "US", seller_type: "LOCAL" }],
  errors: [],
  total_count: 1,
  next_page_token: "",
  has_more: false,
  cursor: 0,
}

const kitOn = (url: string, fetch?: typeof globalThis.fetch) =>
  createTikTokShop({
    appKey: "app-1",
    appSecret: "secret-of-the-app",
    accessToken: "ROW_access-token-1",
    baseUrl: url,
    authUrl: url,
    retry: false,
    rateLimit: { ratePerSecond: 1e6, burst: 1e6 },
    content: { clientKey: "k", clientSecret: "s", baseUrl: url, accessToken: "a" },
    ...(fetch === undefined ? {} : { fetch }),
  })

type Kit = ReturnType<typeof kitOn>
const days = { startTime: "2026-01-01", endTime: "2026-01-02" }
const all = async (items: AsyncIterable<unknown>): Promise<ReadonlyArray<unknown>> => Array.fromAsync(items)

const calls: Readonly<Record<string, (kit: Kit) => Promise<unknown>>> = {
  getProducts: (kit) => kit.getProducts(),
  "getProducts with a searchQuery": (kit) => kit.getProducts({ searchQuery: "mug" }),
  getProduct: (kit) => kit.getProduct("11"),
  exportProducts: (kit) => all(kit.exportProducts()),
  getOrders: (kit) => kit.getOrders(),
  getOrder: (kit) => kit.getOrder("41"),
  getOrdersByIds: (kit) => kit.getOrdersByIds(["41"]),
  exportOrders: (kit) => all(kit.exportOrders({ since: 1.69e9, until: 1.71e9 })),
  getInventory: (kit) => kit.getInventory("11"),
  updateInventory: (kit) => kit.updateInventory({ productId: "11", quantity: 1 }),
  shops: (kit) => all(kit.shops()),
  getVideos: (kit) => kit.getVideos(),
  getVideo: (kit) => kit.getVideo("71"),
  getPosts: (kit) => kit.getPosts(),
  getPost: (kit) => kit.getPost("71"),
  ...Object.fromEntries(
    (["daily", "shop", "product", "video", "sku", "live", "post"] as const).map((dimension) => [
      `getAnalytics by ${dimension}`,
      (kit: Kit) => kit.getAnalytics({ ...days, dimension }),
    ]),
  ),
  ...Object.fromEntries(
    (["product", "video", "sku", "live", "shop", "post"] as const).map((resourceType) => [
      `getPerformanceMetrics of ${resourceType}`,
      (kit: Kit) =>
        kit.getPerformanceMetrics({ ...days, resourceType, resourceId: resourceType === "shop" ? "7" : "71" }),
    ]),
  ),
}

const bound = (kit: Kit): Kit => Object.assign(Object.create(kit) as Kit, kit.shop({ id: "7", cipher: "c" }))

const envelopeOf = (data: unknown) => ({
  code: 0,
  message: "ok",
  request_id: "r",
  data,
  error: { code: "ok", log_id: "l" },
})

/** What a call ends with that is neither an error of the SDK nor a result of the right kinds. */
const oddity = async (name: string, data: unknown): Promise<string | undefined> => {
  const json = JSON.stringify(envelopeOf(data))
  const fetch = (async () =>
    new Response(json, { headers: { "content-type": "application/json" } })) as typeof globalThis.fetch
  try {
    return oddValue(await calls[name]!(bound(kitOn("https://api.example", fetch))), "")
  } catch (thrown) {
    return TikTokShopError.is(thrown) ? undefined : `${name}: ${String((thrown as Error).stack)}`
  }
}

const lists = ["products", "orders", "videos", "posts", "skus", "warehouses", "items", "rows"]
const numbers = ["total", "totalStock", "availableQuantity", "reservedQuantity", "viewCount", "likeCount"]

const oddValue = (value: unknown, path: string): string | undefined => {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? `${path} is no date` : undefined
  if (typeof value !== "object" || value === null) return undefined
  for (const [name, inner] of Object.entries(value)) {
    if (name === "raw" || inner === undefined || inner === null) continue
    const place = `${path}.${name}`
    if (lists.includes(name) && !Array.isArray(inner)) return `${place} is no list`
    if (numbers.includes(name) && typeof inner !== "number") return `${place} is no number`
    const odd = oddValue(inner, place)
    if (odd !== undefined) return odd
  }
  return undefined
}

/** Every place in the answer. */
const placesOf = (value: unknown): ReadonlyArray<ReadonlyArray<string>> =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => [[name], ...placesOf(inner).map((rest) => [name, ...rest])])

const places = placesOf(answer)

const withValue = (whole: unknown, [name, ...rest]: ReadonlyArray<string>, value: unknown): unknown => {
  if (name === undefined) return value
  const copy: Record<string, unknown> = Array.isArray(whole) ? ([...whole] as never) : { ...(whole as object) }
  copy[name] = withValue(copy[name], rest, value)
  return copy
}

const anyValue = fc.oneof(
  fc.constantFrom<unknown>(null, 0, -1, 1.5, 1e300, 1e15, "", "text", true, [], [null], [5], ["a"], {}, [{}], [[]]),
  fc.jsonValue({ maxDepth: 3 }),
)

test.each(Object.keys(calls))("%s: the answer fits", async (name) => {
  expect(await oddity(name, answer)).toBeUndefined()
  const json = JSON.stringify(envelopeOf(answer))
  const fetch = (async () => new Response(json)) as typeof globalThis.fetch
  await calls[name]!(bound(kitOn("https://api.example", fetch)))
})

test.each(Object.keys(calls))("%s: any JSON in any place", { timeout: 60_000 }, async (name) => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.constantFrom([], ...places)), anyValue, async (place, value) => {
      expect(await oddity(name, withValue(answer, place, value))).toBeUndefined()
    }),
    { numRuns: 150 },
  )
})

describe("over a socket", () => {
  test.each<readonly [call: string, place: string, value: unknown]>([
    ["getProducts", "products.0.skus", 5],
    ["getProducts", "products.0", 5],
    ["getProducts", "products.0.title", 5],
    ["getProducts", "total_count", "1"],
    ["getProducts", "total_count", -1],
    ["getProducts", "next_page_token", {}],
    ["getProduct", "skus", "text"],
    ["getProduct", "skus.0.inventory", 5],
    ["getProduct", "create_time", 1e15],
    ["getInventory", "inventory.0.skus.0.warehouse_inventory", {}],
    ["getInventory", "inventory.0.skus.0.total_available_quantity", "3"],
    ["exportProducts", "products.0.skus", 5],
    ["getOrders", "orders.0.line_items", 5],
    ["getOrders", "orders.0.packages", "text"],
    ["getOrder", "orders.0.payment", []],
    ["getOrder", "orders.0.recipient_address", 5],
    ["getOrder", "orders.0.line_items.0", null],
    ["exportOrders", "orders.0.line_items", {}],
    ["shops", "shops.0", 5],
    ["shops", "shops.0.name", 5],
    ["getVideos", "videos.0", 5],
    ["getPosts", "videos.0.create_time", "today"],
    ["getAnalytics by daily", "performance.intervals", 5],
    ["getAnalytics by product", "products.0.total_performance", 5],
    ["getAnalytics by product", "products.0.total_performance.orders", "1"],
    ["getPerformanceMetrics of sku", "performance", []],
  ])("%s with %s: %j", async (call, place, value) => {
    await using server = await wire([{ json: envelopeOf(withValue(answer, place.split("."), value)) }])
    const error = await calls[call]!(bound(kitOn(server.url))).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    expect(error).toMatchObject({ _tag: "DecodeError", outcome: "unknown", retry: "backoff", requestId: "r" })
    expect((error as Error).message).toContain(place.replace(/\.(\d+)/g, "[$1]"))
  })

  test("a field that is missing or null is allowed", async () => {
    for (const data of [{ products: [{}] }, { products: [{ id: "1", title: null, skus: null, create_time: null }] }]) {
      await using server = await wire([{ json: envelopeOf({ ...data, total_count: null }) }])
      expect(await calls["getProducts"]!(bound(kitOn(server.url)))).toMatchObject({
        products: [{ title: "", totalStock: 0, createTime: undefined, priceRange: null }],
        total: undefined,
      })
    }
  })

  test("a read is repeated like after a failure of the network", async () => {
    await using server = await wire([
      { json: envelopeOf({ ...answer, products: [{ skus: 5 }] }) },
      { json: envelopeOf(answer) },
    ])
    const kit = createTikTokShop({
      appKey: "a",
      appSecret: "secret-1",
      accessToken: "t",
      baseUrl: server.url,
      retry: { baseMs: 1 },
    })
    expect((await kit.shop({ id: "7", cipher: "c" }).getProducts()).products).toHaveLength(1)
    expect(server.requests).toHaveLength(2)
  })
})
