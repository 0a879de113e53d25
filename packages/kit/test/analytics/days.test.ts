/** Days, their split into pieces, and sums of decimal strings. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { dateOf, dayOf, mostDays, split, startOfDay } from "../../src/calls/analytics/days.ts"
import { addDecimals } from "../../src/calls/decimal.ts"

const dayMs = 86_400_000

test("the pieces of a range cover it once, in order, and none is longer than TikTok allows", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 2_000 }), (from, length) => {
      const pieces = split({ from, to: from + length })
      expect(pieces[0]?.from).toBe(from)
      expect(pieces.at(-1)?.to).toBe(from + length)
      for (const [at, piece] of pieces.entries()) {
        expect(piece.to).toBeGreaterThan(piece.from)
        expect(piece.to - piece.from).toBeLessThanOrEqual(mostDays)
        if (at > 0) expect(piece.from).toBe(pieces[at - 1]?.to)
      }
    }),
  )
})

test("a day is read as it is written", () => {
  fc.assert(
    fc.property(fc.integer({ min: -10_000, max: 40_000 }), (day) => {
      expect(dayOf("call", "startTime", dateOf(day), undefined)).toBe(day)
    }),
  )
})

test.each(["Asia/Jakarta", "America/New_York", "Europe/London", "Pacific/Kiritimati", "UTC"])(
  "a Date is its day in %s, and a day begins at midnight there",
  (timeZone) => {
    fc.assert(
      fc.property(fc.integer({ min: 18_000, max: 22_000 }), fc.integer({ min: 0, max: 86_399 }), (day, second) => {
        const date = new Date(day * dayMs + second * 1000)
        const written = new Intl.DateTimeFormat("en-CA", { timeZone, dateStyle: "short" }).format(date)
        expect(dateOf(dayOf("call", "startTime", date, timeZone))).toBe(written)
        const start = startOfDay(day, timeZone)
        expect(dayOf("call", "startTime", start, timeZone)).toBe(day)
        expect(dayOf("call", "startTime", new Date(start.getTime() - 1), timeZone)).toBe(day - 1)
      }),
    )
  },
)

/** Days on which clocks change at midnight: the day begins at 01:00, or the day before it has two midnights. */
test.each([
  ["Africa/Cairo", "2026-04-24", "2026-10-30"],
  ["America/Havana", "2026-03-08", "2026-11-01"],
  ["America/Santiago", "2026-09-06", "2026-04-05"],
  ["America/Sao_Paulo", "2018-11-04", "2018-02-18"],
  ["Asia/Beirut", "2026-03-29", "2026-10-25"],
  ["Atlantic/Azores", "2026-03-29", "2026-10-25"],
])("a day in %s begins with its first moment, also where the clocks change at midnight", (timeZone, ...changes) => {
  const days = changes.flatMap((change) => [-2, -1, 0, 1, 2].map((after) => Date.parse(change) / dayMs + after))
  const dayAt = (ms: number) => dayOf("call", "startTime", new Date(ms), timeZone)
  const wrong = days.filter((day) => {
    const start = startOfDay(day, timeZone).getTime()
    return dayAt(start) !== day || dayAt(start - 1) !== day - 1
  })
  expect(wrong.map(dateOf)).toEqual([])
  const lengths = days.map((day) => startOfDay(day + 1, timeZone).getTime() - startOfDay(day, timeZone).getTime())
  expect(new Set(lengths)).toEqual(new Set([dayMs - 3_600_000, dayMs, dayMs + 3_600_000]))
})

test.each([
  ["2026-02-30", "YYYY-MM-DD"],
  ["2026-2-3", "YYYY-MM-DD"],
  ["2026-01-01T00:00:00Z", "YYYY-MM-DD"],
  [1_767_225_600 as unknown as string, "YYYY-MM-DD"],
  [new Date("2026-01-01"), "timeZone"],
  [new Date("never"), "invalid Date"],
])("%s is refused", (value, message) => {
  expect(() => dayOf("getAnalytics", "endTime", value, undefined)).toThrow(message)
})

describe("sums of decimal strings", () => {
  const decimal = fc
    .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 }))
    .map(([value, places]) => {
      const digits = String(value < 0n ? -value : value).padStart(places + 1, "0")
      const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`
      return { value, places, text: value < 0n ? `-${text}` : text }
    })

  test("are exact", () => {
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const places = Math.max(a.places, b.places)
        const scale = ({ value, places: own }: typeof a) => value * 10n ** BigInt(places - own)
        const sum = addDecimals(a.text, b.text)
        expect(BigInt(sum.replace(".", ""))).toBe(scale(a) + scale(b))
        expect(sum.split(".")[1]?.length ?? 0).toBe(places)
        expect(addDecimals(b.text, a.text)).toBe(sum)
      }),
    )
  })

  test.each([
    ["0.1", "0.2", "0.3"],
    ["0.05", "-0.1", "-0.05"],
    ["9007199254740993", "1", "9007199254740994"],
    ["12.90", "0", "12.90"],
  ])("%s + %s is %s", (a, b, sum) => {
    expect(addDecimals(a, b)).toBe(sum)
  })
})
