/** getAnalytics by day and of the whole shop, against the sandbox. */
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

describe("daily", () => {
  test("has a row for each day, with the common metrics", async () => {
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
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(tts, day(7), day(0)))
    expect(rows.reduce((sum, { metrics }) => sum + (metrics.conversions ?? 0), 0)).toBe(4)
    expect(typeof rows[0]?.metrics.views).toBe("number")
    expect(rows[0]?.metrics.conversion_rate).toMatch(/^\d\.\d+$/)
  })

  test("pages by days, and reads only the days of the page", async () => {
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
    expect(rows.reduce((sum, { metrics }) => sum + cents(metrics.revenue), 0)).toBe(paid(tts, day(150), day(0)))
  })

  test("says which day is the last one with figures", async () => {
    const { warnings } = await tiktok.getAnalytics({ startTime: day(2), endTime: day(-5), metrics: ["revenue"] })
    expect(warnings).toEqual([{ metric: null, message: expect.stringContaining(`up to ${day(1)}.`) }])
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
  expect(cents(rows[0]!.metrics.revenue)).toBe(paid(tts, day(100), day(0)))
  expect(rows[0]?.metrics).toMatchObject({ conversions: 50, "traffic.avg_visitors": null })
})
