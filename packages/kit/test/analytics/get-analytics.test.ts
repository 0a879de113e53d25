/** getAnalytics against answers that a test writes: its requests, its joined rows and its refusals. */
import { expect, test } from "vitest"
import { ok, refused, wire } from "../../../../test/support/wire.ts"
import type { TikTokShop } from "../../src/index.ts"
import { shopOn } from "../support.ts"

const dayMs = 86_400_000

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
  expect(warnings).toEqual([{ metric: "revenue", message: "is in several currencies" }])
})

test("every request covers at most 60 days, in the shop's days", async () => {
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

test("the platform's refusal fails the call", async () => {
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
  [{ pageToken: "nonsense" }, "pageToken", "was not returned by this call"],
  [{ pageToken: "2026-01-05T12:00:00Z" }, "pageToken", "was not returned by this call"],
  [{ pageToken: "2026-01-31" }, "pageToken", "was not returned by this call"],
  [{ startTime: "22.11.2026" }, "startTime", "YYYY-MM-DD"],
  [{ startTime: new Date() }, "startTime", "also pass 'timeZone'"],
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
  const calls = (tiktok: TikTokShop) => {
    void tiktok.getAnalytics({ startTime: "", endTime: "", dimension: "video", metrics: ["gpm", "creator.open_id"] })
    // @ts-expect-error a field of videos
    void tiktok.getAnalytics({ startTime: "", endTime: "", dimension: "sku", metrics: ["gpm"] })
    // @ts-expect-error daily does not have this name
    void tiktok.getAnalytics({ startTime: "", endTime: "", metrics: ["viewz"] })
  }
  expect(calls).toBeTypeOf("function")
})
