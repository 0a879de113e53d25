/** Which version of an operation is called, and what happens if TikTok refuses it as unknown or retired. */
import { expect, test } from "vitest"
import { ok, refused, wire, type WireRequest } from "../../../../test/support/wire.ts"
import { shopOn } from "../support.ts"

const range = { startTime: "2026-01-01", endTime: "2026-01-11" } as const
const bounds = { start_date: "2026-01-01", end_date: "2026-01-11" }
const gmv = { amount: "10.50", currency: "USD" }

const sales = { ...bounds, sales: { gmv, orders_count: 4, customers_count: 3 } }
const traffic = {
  ...bounds,
  sales: { gmv: { overall: gmv }, orders_count: 4 },
  traffic: { avg_page_views: 7, avg_conversation_rate: "0.0500" },
}

const versionOf = ({ path }: WireRequest): string => path.split("/")[2]!

/** Answers each version with its own interval, and refuses one version. */
const platform = (unknown: string, refusal: [number, string] = [36009014, "wrong version"]) =>
  wire((request) =>
    versionOf(request) === unknown
      ? refused(...refusal)
      : ok({ performance: { intervals: [versionOf(request) === "202609" ? sales : traffic] } }),
  )

test("the newest version is called for what it has; if TikTok refuses it as unknown, the older version answers", async () => {
  for (const [code, text] of [
    [36009014, "wrong version"],
    [36009009, "Invalid path"],
    [40006, "no schema found"],
  ] as const) {
    for (const unknown of ["", "202609"]) {
      await using server = await platform(unknown, [code, text])
      const input = { ...range, dimension: "shop", metrics: ["conversions", "revenue"] } as const
      const { rows, warnings } = await shopOn(server).getAnalytics(input)
      expect(rows[0]?.metrics).toEqual({ conversions: 4, revenue: gmv })
      expect(warnings).toEqual([])
      expect(server.requests.map(versionOf)).toEqual(unknown === "" ? ["202609"] : ["202609", "202509"])
    }
  }
})

test("the older version is called for what only it has; if it is retired, the newest version answers the rest", async () => {
  const input = { ...range, resourceType: "shop" } as const
  {
    await using server = await platform("")
    const { metrics } = await shopOn(server).getPerformanceMetrics(input)
    // Seven page views a day over ten days.
    expect(metrics).toEqual({ views: 70, clicks: null, conversions: 4, conversion_rate: "0.0500", revenue: gmv })
    expect(server.requests.map(versionOf)).toEqual(["202509"])
  }
  {
    await using server = await platform("202509")
    const metrics = ["views", "conversions", "revenue"] as const
    const answer = await shopOn(server).getPerformanceMetrics({ ...input, metrics })
    expect(answer.metrics).toEqual({ views: null, conversions: 4, revenue: gmv })
    expect(answer.warnings).toEqual([{ metric: "views", message: expect.stringContaining("TikTok refused") }])
    expect(server.requests.map(versionOf)).toEqual(["202509", "202609"])
  }
})

test("fields of one version call only that version; fields of two versions are refused together", async () => {
  await using server = await platform("202609")
  const shop = shopOn(server)
  await expect(shop.getAnalytics({ ...range, metrics: ["sales.customers_count"] })).rejects.toMatchObject({
    code: 36009014,
  })
  expect(server.requests.map(versionOf)).toEqual(["202609"])
  const both = shop.getAnalytics({ ...range, metrics: ["sales.customers_count", "traffic.avg_visitors"] })
  await expect(both).rejects.toMatchObject({ _tag: "ValidationError", field: "metrics", outcome: "not-sent" })
  expect(server.requests).toHaveLength(1)
})

test("another refusal fails the call, and no other version is called", async () => {
  await using server = await platform("202609", [28001022, "the range is too long"])
  const asked = shopOn(server).getAnalytics({ ...range, metrics: ["revenue"] })
  await expect(asked).rejects.toMatchObject({ code: 28001022 })
  expect(server.requests).toHaveLength(1)
})

test("LIVE sessions are read in the newest version, or in the older one", async () => {
  const session = { id: "5", sales_performance: { gmv, sku_orders: 2 }, interaction_performance: { product_clicks: 8 } }
  for (const unknown of ["", "202609"]) {
    await using server = await wire((request) =>
      versionOf(request) === unknown ? refused(36009014, "wrong version") : ok({ live_stream_sessions: [session] }),
    )
    const { rows } = await shopOn(server).getAnalytics({ ...range, dimension: "live", metrics: ["revenue", "clicks"] })
    expect(rows).toMatchObject([{ id: "5", metrics: { revenue: gmv, clicks: 8 } }])
    expect(server.requests.map(versionOf)).toEqual(unknown === "" ? ["202609"] : ["202609", "202509"])
  }
})

test("rates that TikTok does not send follow from its counts", async () => {
  await using server = await wire(({ path }) => {
    if (path.includes("shop_products")) {
      const breakdowns = [{ traffic: { page_views: 30 } }, { traffic: { page_views: 10 } }]
      return ok({ performance: { intervals: [{ ...bounds, sales: { orders: 5 }, traffic: { breakdowns } }] } })
    }
    if (path.endsWith("/v1/performance")) {
      const overall = { customers: 3, product_clicks: 0 }
      return ok({ performance: { intervals: [{ ...bounds, sales: { overall } }] } })
    }
    return ok({ videos: [{ id: "v1", sku_orders: 2, views: 300 }] })
  })
  const shop = shopOn(server)
  const metrics = ["conversion_rate"] as const
  const product = await shop.getPerformanceMetrics({ ...range, resourceType: "product", resourceId: "1", metrics })
  expect(product.metrics.conversion_rate).toBe("0.1250")
  const videos = await shop.getAnalytics({ ...range, dimension: "video", metrics })
  expect(videos.rows[0]?.metrics.conversion_rate).toBe("0.0067")
  // Without clicks there is no rate.
  const video = await shop.getPerformanceMetrics({ ...range, resourceType: "video", resourceId: "v1", metrics })
  expect(video.metrics.conversion_rate).toBeNull()
})
