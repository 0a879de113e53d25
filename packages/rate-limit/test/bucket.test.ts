/** The arithmetic of the two kinds of bucket, to the millisecond and to the token. */
import { describe, expect, test } from "vitest"
import type { Bucket } from "../src/bucket.ts"
import * as TokenBucket from "../src/token-bucket.ts"
import * as Window from "../src/window.ts"

/** Takes as many tokens as it can at once. */
const drain = (limit: Bucket, nowMs: number): number => {
  let taken = 0
  for (; limit.waitMs(nowMs, 1) <= 0; taken++) limit.spend(nowMs, 1)
  return taken
}

describe("a token bucket", () => {
  /** A token each 100 ms, five at most. */
  const bucket = (rest: Partial<TokenBucket.TokenBucketOptions> = {}) =>
    TokenBucket.make({ ratePerSecond: 10, burst: 5, ...rest })

  test("holds twice the rate by default, and at least one token", () => {
    expect(
      [{ ratePerSecond: 10 }, { ratePerSecond: 0.1 }, { ratePerSecond: 10, burst: 3 }].map(TokenBucket.burstOf),
    ).toEqual([20, 1, 3])
    expect(TokenBucket.burstOf({ ratePerSecond: 10, burst: 0.5 })).toBe(1)
    expect(drain(TokenBucket.make({ ratePerSecond: 10 }), 0)).toBe(20)
  })

  test("fills at its rate and never beyond what it holds", () => {
    const limit = bucket()
    expect(drain(limit, 0)).toBe(5)
    expect(limit.waitMs(0, 1)).toBeCloseTo(100)
    expect(limit.waitMs(30, 1)).toBeCloseTo(70)
    expect(limit.waitMs(30, 2)).toBeCloseTo(170)
    expect(limit.waitMs(100, 1)).toBe(0)
    expect(drain(limit, 250)).toBe(2)
    expect(drain(limit, 300)).toBe(1)
    expect(drain(limit, 10_000_000)).toBe(5)
  })

  test("takes no notice of a clock that was set back", () => {
    const limit = bucket()
    drain(limit, 1000)
    expect(limit.waitMs(0, 1)).toBeGreaterThan(100)
    expect(drain(limit, 1100)).toBe(1)
  })

  test("lets a request that costs more than it holds through when it is full, on credit", () => {
    const limit = bucket()
    expect(limit.waitMs(0, 8)).toBe(0)
    limit.spend(0, 8)
    expect(limit.waitMs(0, 1)).toBeCloseTo(400)
    expect(limit.waitMs(0, 8)).toBeCloseTo(800)
  })

  test("takes unused tokens back, up to its capacity", () => {
    const limit = bucket()
    drain(limit, 0)
    limit.giveBack(0, 2)
    expect(drain(limit, 0)).toBe(2)
    limit.giveBack(0, 99)
    expect(drain(limit, 0)).toBe(5)
  })

  describe("that was throttled", () => {
    test("loses its saved tokens and half of its rate, once a second", () => {
      const limit = bucket()
      limit.throttled(0, 0)
      expect(limit.waitMs(0, 1)).toBeCloseTo(200)
      limit.throttled(999, 0)
      expect(limit.waitMs(999, 1)).toBeCloseTo(200)
      limit.throttled(1000, 0)
      expect(limit.waitMs(1000, 1)).toBeCloseTo(400)
    })

    test("does not get more tokens than it had: a bucket in debt stays in debt", () => {
      const limit = bucket()
      limit.spend(0, 8)
      limit.throttled(0, 0)
      expect(limit.waitMs(0, 1)).toBeCloseTo(800)
      const held = bucket()
      drain(held, 0)
      held.throttled(0, 1000)
      expect(held.waitMs(0, 1)).toBeCloseTo(1000 + 200)
    })

    test("slows down to its floor: a twentieth of the rate, or what the options say, but not above the rate", () => {
      for (const [minRatePerSecond, ms] of [
        [undefined, 2000],
        [4, 250],
        [99, 100],
      ] as const) {
        const limit = bucket({ minRatePerSecond })
        for (let second = 0; second < 10; second++) limit.throttled(second * 1000, 0)
        expect(limit.waitMs(9000, 1)).toBeCloseTo(ms)
      }
    })

    test("stops until the longest Retry-After is over; then lets one request through, and the rest slowly", () => {
      const limit = bucket()
      expect(limit.stoppedMs(0)).toBe(0)
      limit.throttled(0, 3000)
      limit.throttled(100, 500)
      expect(limit.stoppedMs(1000)).toBe(2000)
      expect(limit.waitMs(1000, 1)).toBe(2000)
      expect(limit.waitMs(1000, 2)).toBeCloseTo(2200)
      expect(limit.stoppedMs(3000)).toBe(0)
      expect(drain(limit, 3000)).toBe(1)
      expect(limit.waitMs(3000, 1)).toBeCloseTo(200)
    })

    test("speeds up by a hundredth of its rate with each answer, until it is as fast as before", () => {
      const limit = bucket()
      expect(limit.isSlowed()).toBe(false)
      limit.throttled(0, 0)
      expect(limit.isSlowed()).toBe(true)
      limit.answered(0)
      expect(limit.waitMs(0, 1)).toBeCloseTo(1 / 0.0051)
      for (let answer = 0; answer < 60; answer++) limit.answered(0)
      expect(limit.isSlowed()).toBe(false)
      expect(limit.waitMs(0, 1)).toBeCloseTo(100)
    })

    test("fills at the old rate up to the time of an answer", () => {
      const limit = bucket()
      limit.throttled(0, 0)
      for (let answer = 0; answer < 60; answer++) limit.answered(100)
      expect(limit.waitMs(100, 1)).toBeCloseTo(50)
    })
  })

  test("is idle when it is full, not stopped, and as fast as ever or slowed ten minutes ago", () => {
    const limit = bucket()
    expect(limit.isIdle(0)).toBe(true)
    limit.spend(0, 1)
    expect([0, 99, 100].map(limit.isIdle)).toEqual([false, false, true])
    limit.throttled(1000, 5000)
    expect([1000, 5999, 7000, 600_999, 601_000].map(limit.isIdle)).toEqual([false, false, false, false, true])
    const full = bucket()
    full.throttled(0, 5000)
    for (let answer = 0; answer < 60; answer++) full.answered(0)
    full.giveBack(0, 5)
    expect([4999, 5000].map(full.isIdle)).toEqual([false, true])
  })
})

describe("a published window", () => {
  /** Three in any second. */
  const window = () => Window.make({ requests: 3, perMs: 1000 })

  test("limits any second, not each second of the clock", () => {
    const limit = window()
    limit.spend(0, 1)
    limit.spend(900, 1)
    limit.spend(950, 1)
    expect(limit.waitMs(950, 1)).toBe(50)
    expect(limit.waitMs(950, 2)).toBe(950)
    expect(limit.waitMs(950, 3)).toBe(1000)
    expect(limit.waitMs(999, 1)).toBe(1)
    expect(drain(limit, 1000)).toBe(1)
    expect(limit.waitMs(1000, 1)).toBe(900)
    expect(drain(limit, 1900)).toBe(1)
    expect(drain(limit, 5000)).toBe(3)
  })

  test("lets a request that costs more than the quota through when it is empty", () => {
    const limit = window()
    expect(limit.waitMs(0, 7)).toBe(0)
    limit.spend(0, 1)
    expect(limit.waitMs(0, 7)).toBe(1000)
    limit.spend(0, 2)
    expect(limit.waitMs(10, 1)).toBe(990)
  })

  test("counts each unit of a cost, and takes back the unused units of the same time only", () => {
    const limit = window()
    limit.spend(0, 1)
    limit.spend(500, 2)
    expect(limit.waitMs(500, 1)).toBe(500)
    limit.giveBack(500, 1, 500)
    expect(limit.waitMs(500, 1)).toBe(0)
    limit.spend(600, 1)
    expect(limit.waitMs(600, 1)).toBe(400)
    limit.giveBack(600, 99, 500)
    limit.giveBack(600, 1, 499)
    limit.giveBack(600, 1)
    expect(drain(limit, 600)).toBe(1)
    expect(limit.waitMs(600, 1)).toBe(400)
    expect(drain(limit, 1000)).toBe(1)
    expect(limit.waitMs(1000, 1)).toBe(600)
  })

  test("stops for a Retry-After, the longest of several, and is never slowed", () => {
    const limit = window()
    limit.throttled(0, 700)
    limit.throttled(0, 300)
    expect(limit.stoppedMs(100)).toBe(600)
    expect(limit.waitMs(100, 1)).toBe(600)
    expect([limit.isIdle(699), limit.isIdle(700)]).toEqual([false, true])
    expect(limit.isSlowed()).toBe(false)
    limit.answered(700)
    limit.spend(700, 3)
    expect(limit.waitMs(700, 1)).toBe(1000)
    limit.throttled(700, 200)
    expect(limit.waitMs(700, 1)).toBe(1000)
    limit.throttled(700, 2000)
    expect(limit.waitMs(700, 1)).toBe(2000)
  })

  test("is idle if no request was sent in the last window", () => {
    const limit = window()
    expect(limit.isIdle(0)).toBe(true)
    limit.spend(0, 1)
    expect([limit.isIdle(999), limit.isIdle(1000)]).toEqual([false, true])
  })
})
