/** getAnalytics of products, videos, SKUs and LIVE sessions, against the sandbox. */
import type { Sandbox } from "@tiktok-shop-kit/sandbox"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { TikTokShop } from "../../src/index.ts"
import { cents, day, opened, paid } from "./support.ts"

let tts: Sandbox
let tiktok: TikTokShop
beforeAll(async () => {
  ;({ tts, tiktok } = await opened())
})
afterAll(() => tts.close())

/** A row of any list, as the platform sends it. */
interface WholeRow {
  readonly id: string
  readonly gmv?: unknown
  readonly total_performance?: { readonly gmv?: unknown }
  readonly sales_performance?: { readonly gmv?: unknown }
}

describe("lists", () => {
  test("product: clicks, views, conversions and revenue are in the list of 202605", async () => {
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
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(tts, day(50), day(0)))
  })

  test.each(["product", "video", "sku", "live"] as const)(
    "%s: a joined range over 60 days equals the platform's answer for the whole range",
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
      const lenient = await opened("lenient")
      const { data } = await lenient.tiktok.request({
        method: "GET",
        path,
        query: { start_date_ge: day(170), end_date_lt: day(0), page_size: "100" },
        shopCipher: "required",
      })
      await lenient.tts.close()
      const [whole] = Object.values(data as object).filter(Array.isArray) as [Array<WholeRow>]
      const gmvOf = (row: WholeRow) => row.gmv ?? row.total_performance?.gmv ?? row.sales_performance?.gmv
      expect(new Map(rows.map(({ id, metrics }) => [id, metrics.revenue]))).toEqual(
        new Map(whole.map((row) => [row.id, gmvOf(row)])),
      )
      const amounts = rows.map(({ metrics }) => cents(metrics.revenue))
      expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
    },
  )

  test("a metric that cannot be added over pieces is null, and the warning says why", async () => {
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

  test("pages of a joined range continue by token", async () => {
    const range = { startTime: day(100), endTime: day(0), dimension: "product", pageSize: 4 } as const
    const first = await tiktok.getAnalytics(range)
    expect(first).toMatchObject({ total: 6, more: true })
    const second = await tiktok.getAnalytics({ ...range, pageToken: first.nextPageToken })
    expect(second).toMatchObject({ total: 6, more: false, nextPageToken: undefined })
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(6)
  })

  test("a common metric that a dimension lacks is null, with a warning if it was requested", async () => {
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
