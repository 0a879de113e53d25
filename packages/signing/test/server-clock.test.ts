import { expect, test } from "vitest"
import * as fc from "fast-check"
import * as ServerClock from "../src/server-clock.ts"

const localMs = 1_700_000_000_000
const date = (ms: number): string => new Date(ms).toUTCString()

test("after one answer the server's time is known within the tolerance and half the latency", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -86_400_000, max: 86_400_000 }),
      fc.integer({ min: 0, max: 5_000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (offsetMs, latencyMs, moment) => {
        const clock = ServerClock.make()
        const wroteMs = localMs + latencyMs * moment + offsetMs
        clock.learn(date(wroteMs), localMs, localMs + latencyMs)
        expect(Math.abs(clock.offsetMs() - offsetMs)).toBeLessThanOrEqual(5_000 + 501 + latencyMs)
      },
    ),
  )
})

test("a difference that latency explains is no wrong clock", () => {
  const clock = ServerClock.make()
  clock.learn(date(localMs + 4_000), localMs, localMs + 100)
  clock.learn(date(localMs), localMs, localMs + 18_000)
  expect(clock.offsetMs()).toBe(0)
})

test("a slow answer does not take back what a fast one taught", () => {
  const clock = ServerClock.make()
  clock.learn(date(localMs + 12_000), localMs, localMs)
  clock.learn(date(localMs + 12_000), localMs, localMs + 30_000)
  expect(clock.offsetMs()).toBe(12_500)
})

test("an answer without a date, or with nonsense for one, changes nothing", () => {
  const clock = ServerClock.make()
  clock.learn(date(localMs + 600_000), localMs, localMs)
  clock.learn(null, localMs, localMs)
  clock.learn("yesterday", localMs, localMs)
  expect(clock.offsetMs()).toBe(600_500)
})
