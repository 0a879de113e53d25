/** getAnalytics against the sandbox, whose figures follow from its orders, and against answers that a test writes. */
import { type Sandbox, sandbox } from "@tiktok-shop-kit/sandbox"
import { beforeAll, afterAll, describe, expect, test } from "vitest"
import { ok, refused, wire } from "../../../../test/support/wire.ts"
import { createTikTokShop, type TikTokShop } from "../../src/index.ts"
import { shopOn } from "../support.ts"

const nowMs = Date.UTC(2026, 10, 22, 12)
const dayMs = 86_400_000
const day = (ago: number) => new Date(nowMs - ago * dayMs).toISOString().slice(0, 10)

/** Orders over half a year, so that long ranges hold something in every piece. */
const seed = {
  clock: nowMs,
  products: 6,
  orders: Array.from({ length: 90 }, (_, at) => ({ status: "COMPLETED" as const, age: `${at * 2 + 1} days` })),
}

let tts: Sandbox
let tiktok: TikTokShop
beforeAll(async () => {
  tts = await sandbox(seed)
  tiktok = createTikTokShop({ ...tts.config, rateLimit: { ratePerSecond: 1000 } })
})
afterAll(() => tts.close())

const cents = (money: { readonly amount: string } | null) => Math.round(Number(money?.amount ?? 0) * 100)

/** A row of whichever list, as the platform sends it. */
interface WholeRow {
  readonly id: string
  readonly gmv?: unknown
  readonly total_performance?: { readonly gmv?: unknown }
  readonly sales_performance?: { readonly gmv?: unknown }
}

/** What was paid in the days, in cents: told by the orders themselves. */
const paid = (from: string, to: string) =>
  tts
    .orders()
    .filter(({ create_time: at }) => at * 1000 >= Date.parse(from) && at * 1000 < Date.parse(to))
    .flatMap(({ line_items: items }) => items)
    .reduce((sum, { sale_price: price }) => sum + Math.round(Number(price) * 100), 0)

describe("daily", () => {
  test("has a row a day, with the metrics of the brief", async () => {
    const { rows, total, more, latestAvailableDate, warnings } = await tiktok.getAnalytics({
      startTime: day(7),
      endTime: day(0),
      metrics: ["views", "conversions", "conversion_rate", "revenue"],
    })
    expect(rows.map(({ startDate }) => startDate)).toEqual([7, 6, 5, 4, 3, 2, 1].map(day))
    expect({ total, more, latestAvailableDate, warnings }).toEqual({
      total: 7,
      more: false,
      latestAvailableDate: day(1),
      warnings: [],
    })
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(day(7), day(0)))
    expect(rows.reduce((sum, { metrics }) => sum + (metrics.conversions ?? 0), 0)).toBe(4)
    expect(typeof rows[0]?.metrics.views).toBe("number")
    expect(rows[0]?.metrics.conversion_rate).toMatch(/^\d\.\d+$/)
  })

  test("pages by days, and reads no day that is not asked for", async () => {
    const range = { startTime: day(9), endTime: day(2), pageSize: 3 } as const
    const dates: Array<string> = []
    let pageToken: string | undefined
    do {
      const page = await tiktok.getAnalytics({ ...range, pageToken })
      expect(page.total).toBe(7)
      dates.push(...page.rows.map(({ startDate }) => startDate))
      pageToken = page.nextPageToken
    } while (pageToken !== undefined)
    expect(dates).toEqual([9, 8, 7, 6, 5, 4, 3].map(day))
  })

  test("a range over 60 days is read in pieces and concatenated", async () => {
    const before = tts.requests.length
    const { rows } = await tiktok.getAnalytics({ startTime: day(150), endTime: day(0), metrics: ["revenue"] })
    expect(tts.requests.length - before).toBe(3)
    expect(rows.map(({ startDate }) => startDate)).toEqual(Array.from({ length: 150 }, (_, at) => day(150 - at)))
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(day(150), day(0)))
  })

  test("says up to which day there are figures", async () => {
    const { warnings } = await tiktok.getAnalytics({ startTime: day(2), endTime: day(-5), metrics: ["revenue"] })
    expect(warnings).toEqual([{ metric: null, message: expect.stringContaining(`up to ${day(1)} only`) }])
  })
})

describe("lists", () => {
  test("product: clicks, views, conversions and revenue stand in the list of 202605", async () => {
    const { rows, total, warnings } = await tiktok.getAnalytics({
      startTime: day(50),
      endTime: day(0),
      dimension: "product",
      metrics: ["views", "clicks", "conversions", "revenue", "total_performance.ctr"],
    })
    expect(total).toBe(6)
    expect(warnings).toEqual([])
    expect(tts.requests.at(-1)?.path).toBe("/analytics/202605/shop_products/performance")
    const [best] = rows
    expect(best?.metrics).toMatchObject({
      views: expect.any(Number),
      clicks: expect.any(Number),
      conversions: expect.any(Number),
      revenue: { currency: "USD" },
      "total_performance.ctr": "0.2500",
    })
    expect(best?.raw).toHaveLength(1)
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(day(50), day(0)))
  })

  test.each(["product", "video", "sku", "live"] as const)(
    "%s: a range over 60 days joined by id is what the platform answers for the whole",
    async (dimension) => {
      const ask = { dimension, metrics: ["revenue", "conversions"] as const }
      const { rows, total, more } = await tiktok.getAnalytics({ ...ask, startTime: day(170), endTime: day(0) })
      expect({ total, more }).toEqual({ total: rows.length, more: false })
      expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
      const path = {
        product: "/analytics/202605/shop_products/performance",
        video: "/analytics/202605/shop_videos/performance",
        sku: "/analytics/202509/shop_skus/performance",
        live: "/analytics/202509/shop_lives/performance",
      }[dimension]
      // The sandbox takes the whole range, which the platform does not.
      const { data } = await tiktok.request({
        method: "GET",
        path,
        query: { start_date_ge: day(170), end_date_lt: day(0), page_size: "100" },
        shopCipher: "required",
      })
      const [whole] = Object.values(data as object).filter(Array.isArray) as [Array<WholeRow>]
      const gmvOf = (row: WholeRow) => row.gmv ?? row.total_performance?.gmv ?? row.sales_performance?.gmv
      expect(new Map(rows.map(({ id, metrics }) => [id, metrics.revenue]))).toEqual(
        new Map(whole.map((row) => [row.id, gmvOf(row)])),
      )
      const amounts = rows.map(({ metrics }) => cents(metrics.revenue))
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    },
  )

  test("what cannot be added over pieces is null, and the warning says why", async () => {
    const { rows, warnings } = await tiktok.getAnalytics({
      startTime: day(100),
      endTime: day(0),
      dimension: "product",
      metrics: ["conversion_rate", "total_performance.ctr", "total_performance.estimated_customers", "views"],
      pageSize: 2,
    })
    expect(rows).toHaveLength(2)
    expect(rows[0]?.metrics).toEqual({
      conversion_rate: null,
      "total_performance.ctr": null,
      "total_performance.estimated_customers": null,
      views: expect.any(Number),
    })
    expect(rows[0]?.raw).toHaveLength(2)
    expect(warnings.map(({ metric, message }) => `${metric} ${message}`)).toEqual([
      expect.stringContaining("total_performance.ctr is a rate"),
      expect.stringContaining("total_performance.estimated_customers counts people"),
    ])
  })

  test("pages of a joined range go on by token", async () => {
    const range = { startTime: day(100), endTime: day(0), dimension: "product", pageSize: 4 } as const
    const first = await tiktok.getAnalytics(range)
    expect(first).toMatchObject({ total: 6, more: true })
    const second = await tiktok.getAnalytics({ ...range, pageToken: first.nextPageToken })
    expect(second).toMatchObject({ total: 6, more: false, nextPageToken: undefined })
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(6)
  })

  test("a metric of the brief that a dimension lacks is null, with a warning if it was asked for", async () => {
    const range = { startTime: day(30), endTime: day(0), dimension: "video" } as const
    const asked = await tiktok.getAnalytics({ ...range, metrics: ["clicks", "views"] })
    expect(asked.rows[0]?.metrics).toEqual({ clicks: null, views: expect.any(Number) })
    expect(asked.warnings).toEqual([{ metric: "clicks", message: expect.stringContaining("click_through_rate") }])
    const all = await tiktok.getAnalytics(range)
    expect(Object.keys(all.rows[0]?.metrics ?? {})).toEqual([
      "views",
      "clicks",
      "conversions",
      "conversion_rate",
      "revenue",
    ])
    expect(all.warnings).toEqual([])
  })
})

test("shop is one row over the whole range", async () => {
  const { rows } = await tiktok.getAnalytics({
    startTime: day(100),
    endTime: day(0),
    dimension: "shop",
    metrics: ["revenue", "conversions", "traffic.avg_visitors"],
  })
  expect(rows).toHaveLength(1)
  expect(cents(rows[0]!.metrics.revenue)).toBe(paid(day(100), day(0)))
  expect(rows[0]?.metrics).toMatchObject({ conversions: 50, "traffic.avg_visitors": null })
})

test("pieces of two currencies are not added", async () => {
  let currency = "USD"
  await using server = await wire(() => {
    const row = { id: "1", total_performance: { gmv: { amount: "1.10", currency }, orders: 1 } }
    currency = "GBP"
    return ok({ products: [row], next_page_token: "" })
  })
  const { rows, warnings } = await shopOn(server).getAnalytics({
    startTime: "2026-01-01",
    endTime: "2026-04-01",
    dimension: "product",
    metrics: ["revenue", "conversions"],
  })
  expect(rows[0]?.metrics).toEqual({ revenue: null, conversions: 2 })
  expect(warnings).toEqual([{ metric: "revenue", message: "stands in several currencies" }])
})

test("every request keeps within 60 days, and is asked in the shop's days", async () => {
  await using server = await wire((request) => {
    const query = new Map(request.query)
    const days = (Date.parse(query.get("end_date_lt")!) - Date.parse(query.get("start_date_ge")!)) / dayMs
    return days > 60 ? refused(28001022, "the range is too long") : ok({ videos: [], next_page_token: "" })
  })
  const { rows } = await shopOn(server).getAnalytics({
    startTime: new Date("2025-12-31T18:00:00Z"),
    endTime: "2026-07-01",
    dimension: "video",
    timeZone: "Asia/Jakarta",
    currency: "LOCAL",
  })
  expect(rows).toEqual([])
  expect(server.requests.map(({ query }) => new Map(query).get("start_date_ge"))).toEqual([
    "2026-01-01",
    "2026-03-02",
    "2026-05-01",
    "2026-06-30",
  ])
  expect(server.requests.every(({ query }) => new Map(query).get("currency") === "LOCAL")).toBe(true)
})

test("the platform's refusal is the call's", async () => {
  await using server = await wire([refused(28001022, "the range is too long")])
  await expect(
    shopOn(server).getAnalytics({ startTime: "2026-01-01", endTime: "2026-01-02", dimension: "product" }),
  ).rejects.toMatchObject({ _tag: "ValidationError", code: 28001022 })
})

test.each([
  [
    { dimension: "week" as "daily" },
    "dimension",
    "must be daily, product, video, post, sku, live, shop, but is 'week'",
  ],
  [
    { metrics: ["viewz"] as unknown as ["views"] },
    "metrics",
    "holds 'viewz', which dimension daily does not know. There are: views, clicks",
  ],
  [{ metrics: [] }, "metrics", "must be a list of names"],
  [{ pageSize: 101 }, "pageSize", "from 1 to 100"],
  [{ pageToken: "nonsense" }, "pageToken", "is not one that this call answered"],
  [{ startTime: "22.11.2026" }, "startTime", "YYYY-MM-DD"],
  [{ startTime: new Date() }, "startTime", "also 'timeZone'"],
  [{ endTime: "2026-01-01" }, "endTime", "must be later than startTime"],
  [{ timeZone: "Jakarta" }, "timeZone", "IANA"],
])("%j is refused before the network, and the field is named", async (input, field, message) => {
  await using server = await wire([ok({})])
  await expect(
    shopOn(server).getAnalytics({ startTime: "2026-01-01", endTime: "2026-01-31", ...input }),
  ).rejects.toMatchObject({
    _tag: "ValidationError",
    field,
    message: expect.stringContaining(message),
    outcome: "not-sent",
  })
  expect(server.requests).toEqual([])
})

test("names of the wire are checked by the compiler, dimension by dimension", () => {
  const calls = () => {
    void tiktok.getAnalytics({ startTime: "", endTime: "", dimension: "video", metrics: ["gpm", "creator.open_id"] })
    // @ts-expect-error a field of videos
    void tiktok.getAnalytics({ startTime: "", endTime: "", dimension: "sku", metrics: ["gpm"] })
    // @ts-expect-error daily has no such name
    void tiktok.getAnalytics({ startTime: "", endTime: "", metrics: ["viewz"] })
  }
  expect(calls).toBeTypeOf("function")
})

test("post: the counts of public videos so far, picked by when they were published", async () => {
  await using tts = await sandbox({ clock: nowMs })
  const { clientKey, clientSecret } = tts.config
  const creator = createTikTokShop({
    ...tts.config,
    content: { clientKey, clientSecret, accessToken: tts.contentToken(), account: "creator", baseUrl: tts.url },
  })
  const video = { videoUrl: "https://example.com/video.mp4", title: "A mug", privacyLevel: "PUBLIC_TO_EVERYONE" }
  await creator.uploadVideo({ ...video, wait: false })
  tts.clock.advance(3_600_000)
  const { rows, warnings, raw } = await creator.getAnalytics({
    startTime: day(3650),
    endTime: day(-1),
    dimension: "post",
    metrics: ["views", "revenue", "like_count", "comment_count", "share_count"],
  })
  expect(rows).toHaveLength(1)
  expect(raw).toHaveLength(rows.length)
  expect(rows[0]?.metrics).toEqual({
    views: expect.any(Number),
    revenue: null,
    like_count: expect.any(Number),
    comment_count: expect.any(Number),
    share_count: expect.any(Number),
  })
  expect(warnings.map(({ metric }) => metric)).toEqual(["revenue", null])
  expect(
    await creator.getAnalytics({ startTime: "2001-01-01", endTime: "2001-02-01", dimension: "post" }),
  ).toMatchObject({
    rows: [],
    more: false,
  })
  const one = await creator.getPerformanceMetrics({
    resourceType: "post",
    resourceId: rows[0]!.id!,
    startTime: day(30),
    endTime: day(0),
    metrics: ["views"],
  })
  expect(one.metrics.views).toBe(rows[0]!.metrics.views)
  expect(one.warnings).toHaveLength(1)
})
