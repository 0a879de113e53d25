/** getPerformanceMetrics: each type of resource against the sandbox, and joined over long ranges. */
import { sandbox, type Sandbox } from "@tiktok-shop-kit/sandbox"
import { afterAll, beforeAll, expect, test } from "vitest"
import { ok, wire } from "../../../../test/support/wire.ts"
import { createTikTokShop, type TikTokShop } from "../../src/index.ts"
import { shopOn } from "../support.ts"

const nowMs = Date.UTC(2026, 10, 22, 12)
const day = (ago: number) => new Date(nowMs - ago * 86_400_000).toISOString().slice(0, 10)

let tts: Sandbox
let tiktok: TikTokShop
beforeAll(async () => {
  tts = await sandbox({
    clock: nowMs,
    products: 3,
    orders: Array.from({ length: 60 }, (_, at) => ({ status: "COMPLETED" as const, age: `${at * 2 + 1} days` })),
  })
  tiktok = createTikTokShop({ ...tts.config, rateLimit: { ratePerSecond: 1000 } })
})
afterAll(() => tts.close())

test.each(["product", "video", "sku", "live"] as const)(
  "%s: has the same figures as getAnalytics, over 30 and over 110 days",
  async (resourceType) => {
    for (const ago of [30, 110]) {
      const range = { startTime: day(ago), endTime: day(0) }
      const { rows } = await tiktok.getAnalytics({ ...range, dimension: resourceType, metrics: ["revenue"] })
      const [best] = rows
      const one = await tiktok.getPerformanceMetrics({
        ...range,
        resourceType,
        resourceId: best!.id!,
        metrics: ["revenue"],
      })
      expect(one).toMatchObject({
        resourceType,
        resourceId: best!.id,
        startDate: day(ago),
        endDate: day(0),
        warnings: [],
      })
      expect(one.metrics.revenue).toEqual(best!.metrics.revenue)
      expect(one.latestAvailableDate).toBe(day(1))
      expect(one.raw.length).toBe(ago > 60 ? 2 : 1)
    }
  },
)

test("product: views are added over the channels; a metric that the detail lacks is null, and the warning says where to find it", async () => {
  const resourceId = tts.products()[0]!.id
  const { metrics, warnings } = await tiktok.getPerformanceMetrics({
    resourceType: "product",
    resourceId,
    startTime: day(40),
    endTime: day(0),
    metrics: ["views", "clicks", "conversions", "sales.items_sold", "traffic.breakdowns"],
  })
  const channels = metrics["traffic.breakdowns"] as unknown as ReadonlyArray<{ traffic: { impressions: number } }>
  expect(metrics.views).toBe(channels.reduce((sum, { traffic }) => sum + traffic.impressions, 0))
  expect(metrics.clicks).toBeNull()
  expect(warnings).toEqual([{ metric: "clicks", message: expect.stringContaining("dimension product") }])
})

test("shop: the shop that the call is bound to, or another shop by its id", async () => {
  const range = { startTime: day(90), endTime: day(0), metrics: ["revenue", "conversions"] } as const
  const own = await tiktok.getPerformanceMetrics({ ...range, resourceType: "shop" })
  const named = await tiktok.getPerformanceMetrics({ ...range, resourceType: "shop", resourceId: tts.shops()[0]!.id })
  expect(own.resourceId).toBeNull()
  expect(named.metrics).toEqual(own.metrics)
  await using server = await wire([ok({ performance: { intervals: [] } })])
  const bound = await shopOn(server).getPerformanceMetrics({
    ...range,
    resourceType: "shop",
    resourceId: "7495540735365777507",
  })
  expect(bound.metrics).toEqual({ revenue: null, conversions: null })
  // The cipher of the view is used; nothing is looked up.
  expect(new Set(server.requests.map(({ path }) => path))).toEqual(new Set(["/analytics/202609/shop/performance"]))
})

test("a LIVE session that was not in these days is not found", async () => {
  await expect(
    tiktok.getPerformanceMetrics({ resourceType: "live", resourceId: "42", startTime: day(5), endTime: day(0) }),
  ).rejects.toMatchObject({ _tag: "NotFoundError" })
})

test.each([
  [
    { resourceType: "order" as "product", resourceId: "1" },
    "resourceType",
    "must be product, video, post, sku, shop, live",
  ],
  [{ resourceType: "product" as const }, "resourceId", "must be a non-empty string"],
  [{ resourceType: "sku" as const, resourceId: "1", metrics: ["gpm" as "gmv"] }, "metrics", "a sku does not know"],
])("%j is refused before the network", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(
    shopOn(server).getPerformanceMetrics({ startTime: day(5), endTime: day(0), ...input }),
  ).rejects.toMatchObject({ _tag: "ValidationError", field, message: expect.stringContaining(message) })
  expect(server.requests).toEqual([])
})
