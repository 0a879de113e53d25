/** The limit between latency and a wrong clock, to the millisecond. */
import { expect, test } from "vitest"
import { makePlatformClock, type PlatformClock } from "../src/call/clock.ts"

/** Full seconds, as a `Date` header has them. */
const serverMs = 1_700_000_000_000
const date = new Date(serverMs).toUTCString()
/** The header has no fraction. Half a second is the guess. */
const guessMs = serverMs + 500

/** An answer of a server that is `aheadMs` ahead, after a round trip of `latencyMs`. */
const learn = (clock: PlatformClock, aheadMs: number, latencyMs = 0): void => {
  const middleMs = guessMs - aheadMs
  clock.learn({ date, receivedAtMs: middleMs + latencyMs / 2, receivedMs: 0, latencyMs })
}

const offsetOf = (clock: PlatformClock): number => clock.fromMachineMs(0)

test.each([
  [5_000, 0, 0],
  [5_001, 0, 5_001],
  [-5_000, 0, 0],
  [-5_001, 0, -5_001],
  [7_000, 4_000, 0],
  [7_001, 4_000, 7_001],
])("%s ms ahead by an answer that took longer by %s ms: corrected by %s ms", (aheadMs, latencyMs, offsetMs) => {
  const clock = makePlatformClock()
  learn(clock, aheadMs, latencyMs)
  expect(offsetOf(clock)).toBe(offsetMs)
})

test("a clock that changes from ahead to behind is learned anew", () => {
  const clock = makePlatformClock()
  learn(clock, 60_000)
  learn(clock, -60_000)
  expect(offsetOf(clock)).toBe(-60_000)
})

test("an answer that agrees with the machine's clock within the margin resets the offset", () => {
  for (const [aheadMs, offsetMs] of [
    [300, 0],
    [5_000, 0],
    [5_001, 5_001],
  ] as const) {
    const clock = makePlatformClock()
    learn(clock, 60_000)
    learn(clock, aheadMs)
    expect(offsetOf(clock)).toBe(offsetMs)
  }
})

test("a learned offset is kept while answers agree with it within the margin", () => {
  for (const [aheadMs, offsetMs] of [
    [65_000, 60_000],
    [55_000, 60_000],
    [65_001, 65_001],
    [54_999, 54_999],
  ] as const) {
    const clock = makePlatformClock()
    learn(clock, 60_000)
    learn(clock, aheadMs)
    expect(offsetOf(clock)).toBe(offsetMs)
  }
})

test("the offset is rounded to whole milliseconds", () => {
  const clock = makePlatformClock()
  learn(clock, 60_000.75)
  expect(offsetOf(clock)).toBe(60_001)
})
