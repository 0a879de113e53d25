/** The limiter of one process: what it learns, published limits, and which buckets it removes. Uses TestClock. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeMemory, type RateLimiter } from "../src/index.ts"
import { callers } from "./callers.ts"

describe("feedback", () => {
  it.effect("a throttle halves the rate, once for all that were under way, and empties the bucket", () =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      const { many, times } = callers(limiter)
      for (let request = 0; request < 5; request++) yield* limiter.acquire({ key: "k" })
      for (let request = 0; request < 5; request++) yield* limiter.feedback("k", { kind: "throttled" })
      yield* many(3)
      yield* TestClock.adjust("1 second")
      expect(times()).toEqual([200, 400, 600])
      yield* limiter.feedback("k", { kind: "throttled" })
      yield* many(2)
      yield* TestClock.adjust("1 second")
      expect(times().slice(3)).toEqual([1400, 1800])
    }),
  )

  it.effect("not below the floor, and back by a hundredth with each answer", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ minRatePerSecond: 4, burst: 1 })
      const { many, times } = callers(limiter)
      yield* limiter.acquire({ key: "k" })
      for (let second = 0; second < 5; second++) {
        yield* limiter.feedback("k", { kind: "throttled" })
        yield* TestClock.adjust("1 second")
      }
      yield* limiter.feedback("k", { kind: "throttled" })
      yield* many(1)
      yield* TestClock.adjust("1 second")
      expect(times()).toEqual([5250])
      for (let answer = 0; answer < 60; answer++) yield* limiter.feedback("k", { kind: "ok" })
      yield* TestClock.adjust("1 second")
      yield* many(3)
      yield* TestClock.adjust("1 second")
      expect(times().slice(1)).toEqual([7000, 7100, 7200])
    }),
  )

  it.effect(
    "a Retry-After stops everything of the key until it is over; then one goes, and the rest at the lower rate",
    () =>
      Effect.gen(function* () {
        const limiter = makeMemory()
        const { many, times } = callers(limiter)
        yield* limiter.acquire({ key: "k" })
        yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 30_000 })
        yield* many(3)
        yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 10 })
        yield* limiter.feedback("k", { kind: "unused" })
        yield* TestClock.adjust("1 minute")
        // The token that came back is there as well.
        expect(times()).toEqual([30_000, 30_000, 30_200])
      }),
  )

  it.effect("an unused token goes to the next call", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ burst: 1 })
      const { many, times } = callers(limiter)
      yield* many(2)
      yield* limiter.feedback("k", { kind: "unused" })
      expect(times()).toEqual([0, 0])
      yield* limiter.feedback("nobody", { kind: "unused" })
    }),
  )
})

describe("a published limit", () => {
  const limit = { requests: 6, perMs: 60_000 }

  it.effect("is kept in every window, and used up in each", () =>
    Effect.gen(function* () {
      const { many, times } = callers(makeMemory(), { limit })
      yield* many(4)
      yield* TestClock.adjust("50 seconds")
      yield* many(9)
      yield* TestClock.adjust("5 minutes")
      expect(times()).toEqual([
        ...Array(4).fill(0),
        50_000,
        50_000,
        ...Array(4).fill(60_000),
        110_000,
        110_000,
        120_000,
      ])
    }),
  )

  it.effect("waits for a Retry-After, and takes unused tokens back", () =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      const { many, times } = callers(limiter, { limit })
      yield* many(6)
      yield* limiter.feedback("k", { kind: "unused", grantedAtMs: 0 })
      yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 5000 })
      yield* many(1)
      yield* TestClock.adjust("10 seconds")
      expect(times().at(-1)).toBe(5000)
    }),
  )
})

it.effect(
  "a published limit is kept although the older of two requests is not sent: its own time is returned, not the newer",
  () =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      const limit = { requests: 2, perMs: 1000 }
      const { many, times } = callers(limiter, { limit })
      const granted = yield* limiter.acquire({ key: "k", limit })
      yield* TestClock.adjust(900)
      yield* many(1)
      yield* TestClock.adjust(50)
      yield* limiter.feedback("k", { kind: "unused", grantedAtMs: granted as number })
      yield* many(3)
      yield* TestClock.adjust("10 seconds")
      expect(times()).toEqual([900, 950, 1900, 1950])
    }),
)

it.effect.each([
  ["of a rate", undefined],
  ["of a published limit", { requests: 5, perMs: 1000 }],
] as const)("a pause %s ends when you say so: calls that wait are sent at once", ([, limit]) =>
  Effect.gen(function* () {
    const limiter = makeMemory()
    const { many, times } = callers(limiter, { limit })
    yield* limiter.acquire({ key: "k", limit })
    yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 86_400_000 })
    yield* many(1)
    yield* TestClock.adjust(1000)
    yield* limiter.feedback("k", { kind: "resumed" })
    yield* TestClock.adjust(0)
    expect(times()).toEqual([1000])
    yield* limiter.feedback("k", { kind: "resumed" })
    yield* TestClock.adjust(1000)
    yield* many(1)
    expect(times()).toEqual([1000, 2000])
  }),
)

it.effect("idle buckets are forgotten, busy ones are not", () =>
  Effect.gen(function* () {
    const limiter = makeMemory({ burst: 1, maxBuckets: 3 })
    const { ask, times } = callers(limiter)
    yield* ask({ key: "busy" })
    yield* ask({ key: "busy" })
    for (let key = 0; key < 100; key++) yield* limiter.acquire({ key: `shop:${key}` })
    yield* TestClock.adjust("50 millis")
    yield* ask({ key: "busy" })
    yield* TestClock.adjust("1 second")
    expect(times()).toEqual([0, 100, 200])
  }),
)

describe("what is forgotten", () => {
  let made = 0
  /** Each new bucket looks at two old ones. */
  const others = (limiter: RateLimiter) =>
    Effect.forEach(Array.from({ length: 5 }), () => limiter.acquire({ key: `other-${made++}` }))

  it.effect("is a slowdown after ten minutes, not after nine", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ burst: 1 })
      const { many, times } = callers(limiter)
      yield* limiter.acquire({ key: "k" })
      yield* limiter.feedback("k", { kind: "throttled" })
      yield* TestClock.adjust("9 minutes")
      yield* others(limiter)
      yield* many(2)
      yield* TestClock.adjust("1 second")
      expect(times()[1]! - times()[0]!).toBe(200)
      yield* TestClock.adjust("1 minute")
      yield* others(limiter)
      yield* many(2)
      yield* TestClock.adjust("1 second")
      expect(times()[3]! - times()[2]!).toBe(100)
    }),
  )

  it.effect("is never a published window that a Retry-After stops", () =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      const limit = { requests: 5, perMs: 1000 }
      yield* limiter.acquire({ key: "k", limit })
      yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 30_000 })
      yield* TestClock.adjust("2 seconds")
      yield* others(limiter)
      const { ask, times } = callers(limiter, { limit })
      yield* ask()
      yield* TestClock.adjust("1 minute")
      expect(times()).toEqual([30_000])
    }),
  )
})

describe("a Retry-After that outlasts a call", () => {
  it.effect.each([
    ["of a rate", undefined],
    ["of a published window", { requests: 5, perMs: 1000 }],
  ] as const)("%s is not waited for in vain: the call fails at once, and says when to come again", ([, limit]) =>
    Effect.gen(function* () {
      const limiter = makeMemory()
      yield* limiter.acquire({ key: "k", limit })
      yield* limiter.feedback("k", { kind: "throttled", retryAfterMs: 30_000 })
      yield* TestClock.adjust("1 second")
      expect(yield* Effect.flip(limiter.acquire({ key: "k", limit, deadlineMs: 30_000 }))).toMatchObject({
        _tag: "OverloadError",
        reason: "queue",
        outcome: "not-sent",
        retry: { afterMs: 29_000 },
        message: expect.stringContaining("raise 'timeoutMs'"),
      })
      const fiber = yield* Effect.forkChild(limiter.acquire({ key: "k", limit, deadlineMs: 30_001 }))
      yield* TestClock.adjust("29 seconds")
      yield* Fiber.join(fiber)
    }),
  )

  it.effect("a call that waits only for its turn waits as long as needed", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ ratePerSecond: 1, burst: 1 })
      yield* limiter.acquire({ key: "k" })
      const fiber = yield* Effect.forkChild(limiter.acquire({ key: "k", deadlineMs: 1 }))
      yield* TestClock.adjust("1 second")
      yield* Fiber.join(fiber)
    }),
  )
})
