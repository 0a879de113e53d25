/** The limiter of one process: its bucket and its queue. Uses TestClock. */
import { describe, expect, it } from "@effect/vitest"
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeMemory } from "../src/index.ts"
import { callers } from "./callers.ts"

describe("the bucket", () => {
  it.effect("lets a burst of 20 through at once, then 10 a second", () =>
    Effect.gen(function* () {
      const { many, times } = callers(makeMemory())
      yield* many(25)
      expect(times()).toHaveLength(20)
      yield* TestClock.adjust("1 minute")
      expect(times().slice(20)).toEqual([100, 200, 300, 400, 500])
    }),
  )

  it("takes a free token without a timer, synchronously", () => {
    const limiter = makeMemory({ burst: 3 })
    Effect.runSync(limiter.acquire({ key: "k" }))
    expect(Effect.runSync(limiter.acquire({ key: "k", cost: 2 }))).toBeTypeOf("number")
  })

  it.effect("never holds more than the burst, and fills up while it is unused", () =>
    Effect.gen(function* () {
      const { many, times } = callers(makeMemory({ ratePerSecond: 5, burst: 3 }))
      yield* many(3)
      yield* TestClock.adjust("1 hour")
      yield* many(5)
      expect(times()).toHaveLength(6)
    }),
  )

  it.effect("is one for each key", () =>
    Effect.gen(function* () {
      const { many, times } = callers(makeMemory({ burst: 2 }))
      yield* many(2, { key: "a" })
      yield* many(2, { key: "b" })
      expect(times()).toHaveLength(4)
    }),
  )

  it.effect("lets a request that costs more than it holds through when it is full, and makes the next one wait", () =>
    Effect.gen(function* () {
      const { ask, times } = callers(makeMemory({ ratePerSecond: 10, burst: 2 }))
      yield* ask({ cost: 5 })
      yield* ask()
      yield* TestClock.adjust("1 second")
      expect(times()).toEqual([0, 400])
    }),
  )

  it.effect("uses a clock that is never set back", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust("1 day")
      const { many, times } = callers(makeMemory({ burst: 1 }))
      yield* many(2)
      yield* TestClock.setTime(0)
      yield* many(1)
      expect(times()).toHaveLength(1)
      yield* TestClock.adjust("2 days")
      expect(times()).toHaveLength(3)
    }),
  )
})

describe("the queue", () => {
  it.effect("serves the higher priority first, each in order of arrival", () =>
    Effect.gen(function* () {
      const { ask, many, names } = callers(makeMemory({ burst: 1 }))
      yield* ask()
      yield* many(2, { priority: 0 })
      yield* many(2, { priority: 5 })
      yield* many(2, { priority: -1 })
      yield* TestClock.adjust("1 second")
      expect(names()).toEqual([0, 3, 4, 1, 2, 5, 6])
    }),
  )

  it.effect("lets only a limited number of calls in a row overtake the call that has waited longest", () =>
    Effect.gen(function* () {
      const { ask, many, names } = callers(makeMemory({ burst: 1, maxPassedOver: 3 }))
      yield* ask()
      yield* many(2, { priority: -1 })
      yield* many(8, { priority: 1 })
      yield* TestClock.adjust("2 seconds")
      expect(names()).toEqual([0, 3, 4, 5, 1, 6, 7, 8, 2, 9, 10])
    }),
  )

  it.effect("a cancelled call frees its place and takes no token", () =>
    Effect.gen(function* () {
      const { ask, many, names, times } = callers(makeMemory({ burst: 1 }))
      yield* ask()
      const waiting = yield* many(4)
      yield* Fiber.interrupt(waiting[0]!.fiber)
      yield* Fiber.interrupt(waiting[2]!.fiber)
      yield* TestClock.adjust("1 second")
      expect(names()).toEqual([0, 2, 4])
      expect(times()).toEqual([0, 100, 200])
    }),
  )

  it.effect("works again after all calls are cancelled", () =>
    Effect.gen(function* () {
      const { ask, many, times } = callers(makeMemory({ burst: 1 }))
      yield* ask()
      for (const { fiber } of yield* many(3)) yield* Fiber.interrupt(fiber)
      yield* ask()
      yield* TestClock.adjust("1 second")
      expect(times()).toEqual([0, 100])
    }),
  )

  it.effect("refuses at once when it is full, and has room again after a call is cancelled", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ burst: 1, maxQueue: 2 })
      const { ask, many, times } = callers(limiter)
      yield* ask()
      const [first] = yield* many(2)
      expect(yield* Effect.flip(limiter.acquire({ key: "k" }))).toMatchObject({
        _tag: "OverloadError",
        reason: "queue",
        outcome: "not-sent",
        message: expect.stringContaining("raise 'maxQueue'"),
      })
      yield* Fiber.interrupt(first!.fiber)
      yield* ask()
      yield* TestClock.adjust("1 second")
      expect(times()).toHaveLength(3)
    }),
  )
})

it("wrong options are refused together, with the remedy", () => {
  expect(() => makeMemory({ ratePerSecond: 0, burst: 0.5 })).toThrow(ConfigurationError)
  expect(() => makeMemory({ ratePerSecond: 0, burst: 0.5 })).toThrow(/'ratePerSecond' is 0: .*'burst' is 0.5: use/)
})
