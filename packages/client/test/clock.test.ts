import { expect, test } from "vitest"
import * as fc from "fast-check"
import { makePlatformClock, makePlatformClocks, type PlatformClock } from "../src/call/clock.ts"
import { httpDateMs } from "../src/call/http-date.ts"

const localMs = 1_700_000_000_000
const date = (ms: number): string => new Date(ms).toUTCString()
const offsetOf = (clock: PlatformClock): number => clock.fromMachineMs(0)

const learn = (clock: PlatformClock, date: string | null, sentMs: number, receivedAtMs: number): void =>
  clock.learn({ date, receivedAtMs, receivedMs: receivedAtMs - localMs, latencyMs: receivedAtMs - sentMs })

test("after one answer the server's time is known within the tolerance and half the latency", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (offsetMs, latencyMs, moment) => {
        const clock = makePlatformClock()
        const wroteMs = localMs + latencyMs * moment + offsetMs
        learn(clock, date(wroteMs), localMs, localMs + latencyMs)
        expect(Math.abs(offsetOf(clock) - offsetMs)).toBeLessThanOrEqual(5_000 + 501 + latencyMs)
      },
    ),
  )
})

test("a difference within the latency is not a wrong clock", () => {
  const clock = makePlatformClock()
  learn(clock, date(localMs + 4_000), localMs, localMs + 100)
  learn(clock, date(localMs), localMs, localMs + 18_000)
  expect(offsetOf(clock)).toBe(0)
})

test("a slow answer does not replace the offset of a fast answer", () => {
  const clock = makePlatformClock()
  learn(clock, date(localMs + 12_000), localMs, localMs)
  learn(clock, date(localMs + 12_000), localMs, localMs + 30_000)
  expect(offsetOf(clock)).toBe(12_500)
})

test.each(["Mon, 30 Nov 2026 20:00:00 GMT", "Monday, 30-Nov-26 20:00:00 GMT", "Mon Nov 30 20:00:00 2026"])(
  "reads each of the three forms that HTTP has for a date: %s",
  (text) => expect(httpDateMs(text)).toBe(Date.UTC(2026, 10, 30, 20)),
)

test.each(["Wed, 31 Feb 2026 10:00:00 GMT", "Mon Nov 31 20:00:00 2026", "Nov 30 20:00:00 2026"])(
  "a date that no calendar has is not read: %s",
  (text) => expect(httpDateMs(text)).toBeUndefined(),
)

test("an answer without a valid date changes nothing", () => {
  const clock = makePlatformClock()
  learn(clock, date(localMs + 600_000), localMs, localMs)
  learn(clock, null, localMs, localMs)
  const ofProxies = ["yesterday", "0", "5", "2026", "Mon, 30 Nov 2026 20:00:00", "2026-11-30", `${date(0)}, ${date(0)}`]
  for (const text of ofProxies) learn(clock, text, localMs, localMs)
  expect(offsetOf(clock)).toBe(600_500)
})

test("the earliest time is never later than the platform's time, and too early by at most the latency and a second", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -60_000, max: 3_600_000 }),
      (offsetMs, latencyMs, moment, askedMs) => {
        const clock = makePlatformClock()
        learn(clock, date(localMs + latencyMs * moment + offsetMs), localMs, localMs + latencyMs)
        const trueMs = localMs + offsetMs + askedMs
        const earlyMs = trueMs - clock.earliestMs(askedMs)!
        expect(earlyMs).toBeGreaterThanOrEqual(0)
        expect(earlyMs).toBeLessThan(latencyMs + 1_000)
      },
    ),
  )
})

test("the earliest time does not change if the machine's clock is set", () => {
  const clock = makePlatformClock()
  clock.learn({ date: date(localMs), receivedAtMs: localMs - 3_600_000, receivedMs: 10, latencyMs: 0 })
  expect(clock.earliestMs(70)).toBe(localMs + 60)
})

test("there is no earliest time before the first answer, or if the clock does not learn", () => {
  const clock = makePlatformClock()
  learn(clock, null, localMs, localMs)
  expect(clock.earliestMs(0)).toBeUndefined()
  const deaf = makePlatformClock({ learns: false })
  learn(deaf, date(localMs + 600_000), localMs, localMs)
  expect([deaf.earliestMs(0), offsetOf(deaf)]).toEqual([undefined, 0])
})

test("platforms of one origin share a clock, others do not", () => {
  const { shop, auth, content } = makePlatformClocks(
    { shop: "https://a", auth: "https://b", content: "https://b" },
    true,
  )
  expect([shop === auth, auth === content]).toEqual([false, true])
})
