/**
 * Which days the operations on analytics answer: 180 days back, and 60 days in a question about videos or products.
 */
import { expect, test } from "vitest"
import { sandbox } from "../../packages/sandbox/src/index.ts"
import { operations } from "../../packages/sandbox/src/operations.ts"
import { date } from "./recipes.ts"
import { caller } from "./wire.ts"

const clock = Date.UTC(2026, 6, 1, 12)

const rows: ReadonlyArray<readonly [operation: string, from: number, to: number, isAnswered: boolean]> = [
  ["analytics.202605.getShopProductPerformanceList", -60, 0, true],
  ["analytics.202605.getShopProductPerformanceList", -61, 0, false],
  ["analytics.202605.getShopVideoPerformanceList", -61, 0, false],
  ["analytics.202605.getShopVideoPerformanceList", -180, -120, true],
  ["analytics.202605.getShopVideoPerformanceList", -182, -150, false],
  ["analytics.202509.getShopPerformance", -180, 0, true],
  ["analytics.202509.getShopPerformance", -182, 0, false],
]

test.each(rows)("%s from day %i to day %i", async (operation, from, to, isAnswered) => {
  for (const rules of ["strict", "lenient"] as const) {
    await using tts = await sandbox({ clock, rules })
    const days = { start_date_ge: date(tts, from), end_date_lt: date(tts, to) }
    const { body, status } = await caller(tts).ask(operation, days)
    expect([status, body.code]).toEqual([200, isAnswered || rules === "lenient" ? 0 : 28001022])
    if (body.code !== 0) expect(body.message).toMatch(/^Invalid '(start_date_ge|end_date_lt)': /)
  }
})

test("a start or an end that makes no sense has the code of analytics in every operation", async () => {
  await using tts = await sandbox({ clock })
  const { ask } = caller(tts)
  const today = date(tts, 0)
  const known = operations.filter(({ codes, path }) => path.startsWith("/analytics/") && codes?.includes(28001022))
  const lists = known.filter(({ path }) => !path.includes("{"))
  expect(lists.length).toBeGreaterThan(3)
  for (const { id, deprecated } of lists) {
    if (deprecated?.sunset !== undefined) continue
    for (const days of [
      { start_date_ge: today, end_date_lt: today },
      { start_date_ge: "yesterday", end_date_lt: today },
    ])
      expect((await ask(id, days)).body, id).toMatchObject({
        code: 28001022,
        message: expect.stringContaining("'start_date_ge'") as string,
      })
  }
})
