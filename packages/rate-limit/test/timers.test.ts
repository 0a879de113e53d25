/** The cost of waiting: one timer a bucket, and no timer if no call waits. And which buckets are removed if there are too many. */
import { describe, expect, it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { test } from "vitest"
import { type AcquireRequest, makeMemory, type RateLimiter } from "../src/index.ts"

/** A token in a quarter of an hour: a caller waits longer than any test. */
const slow = { ratePerSecond: 0.001, burst: 1 }

describe("by the machine's own clock", () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length

  test("one timer runs for all calls that wait for a bucket, and stops when all are cancelled", async () => {
    const limiter = makeMemory(slow)
    await Effect.runPromise(limiter.acquire({ key: "k" }))
    const before = timers()
    const waiting = Array.from({ length: 5 }, () => Effect.runFork(limiter.acquire({ key: "k" })))
    expect(timers() - before).toBe(1)
    await Effect.runPromise(Effect.forEach(waiting.slice(1), Fiber.interrupt))
    expect(timers() - before).toBe(1)
    await Effect.runPromise(Fiber.interrupt(waiting[0]!))
    expect(timers() - before).toBe(0)
  })

  test("the last grant stops the timer", async () => {
    const limiter = makeMemory(slow)
    await Effect.runPromise(limiter.acquire({ key: "k" }))
    const before = timers()
    const waiting = Effect.runFork(limiter.acquire({ key: "k" }))
    await Effect.runPromise(limiter.feedback("k", { kind: "unused" }))
    await Effect.runPromise(Fiber.join(waiting))
    const another = Effect.runFork(limiter.acquire({ key: "k" }))
    await Effect.runPromise(Fiber.interrupt(another))
    expect(timers() - before).toBe(0)
  })
})

/** Callers by name, and the time of each grant. */
const callers = (limiter: RateLimiter) => {
  const went: Array<readonly [name: string, atMs: number]> = []
  const asking = (name: string, request: Partial<AcquireRequest> = {}) =>
    Effect.flatMap(limiter.acquire({ key: "k", ...request }), () =>
      Effect.clockWith((clock) => Effect.sync(() => void went.push([name, clock.currentTimeMillisUnsafe()]))),
    )
  const ask = (name: string, request?: Partial<AcquireRequest>) =>
    Effect.tap(Effect.forkChild(asking(name, request)), () => TestClock.adjust(0))
  return { went, asking, ask }
}

describe("by the test's clock", () => {
  it.effect("if an expensive call is cancelled, the next call is served as soon as it may be", () =>
    Effect.gen(function* () {
      const { went, ask } = callers(makeMemory({ ratePerSecond: 10, burst: 5 }))
      yield* ask("all", { cost: 5 })
      const much = yield* ask("much", { cost: 5 })
      yield* ask("little")
      yield* TestClock.adjust(200)
      yield* Fiber.interrupt(much)
      yield* TestClock.adjust(0)
      expect(went).toEqual([
        ["all", 0],
        ["little", 200],
      ])
    }),
  )

  it.effect("a wait of a millisecond is one millisecond", () =>
    Effect.gen(function* () {
      const { went, ask } = callers(makeMemory({ ratePerSecond: 1000, burst: 1 }))
      for (const name of ["a", "b", "c"]) yield* ask(name)
      for (let ms = 0; ms < 3; ms++) yield* TestClock.adjust(1)
      expect(went).toEqual([
        ["a", 0],
        ["b", 1],
        ["c", 2],
      ])
    }),
  )

  it.effect("a call that arrives at the same moment as a token does not overtake the call that waits for it", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ ratePerSecond: 10, burst: 1 })
      const { went, ask, asking } = callers(limiter)
      yield* Effect.forkChild(Effect.andThen(Effect.sleep(100), asking("late")))
      yield* TestClock.adjust(0)
      yield* ask("first")
      yield* ask("waiting")
      yield* TestClock.adjust(100)
      yield* TestClock.adjust(100)
      expect(went.map(([name]) => name)).toEqual(["first", "waiting", "late"])
    }),
  )

  it.effect("a thousand calls wait for a key, and ten overtake the call that has waited longest", () =>
    Effect.gen(function* () {
      const { went, ask } = callers(makeMemory({ ratePerSecond: 1000, burst: 1 }))
      yield* ask("first")
      yield* ask("longest", { priority: -1 })
      for (let at = 0; at < 12; at++) yield* ask(`${at}`)
      yield* TestClock.adjust(100)
      expect(went.findIndex(([name]) => name === "longest")).toBe(11)

      const limiter = makeMemory(slow)
      for (let at = 0; at < 1001; at++) yield* Effect.forkChild(limiter.acquire({ key: "k" }))
      yield* TestClock.adjust(0)
      expect(yield* Effect.flip(limiter.acquire({ key: "k" }))).toMatchObject({
        _tag: "OverloadError",
        message: expect.stringMatching(/^1000 calls wait/),
      })
    }),
  )
})

describe("too many buckets", () => {
  const full = (limiter: RateLimiter, key: string) =>
    Effect.map(Effect.result(limiter.acquire({ key })), ({ _tag }) => _tag === "Failure")

  it.effect("remove the oldest bucket, though it is not idle, and no other", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ ...slow, maxBuckets: 3, maxQueue: 0 })
      for (const key of ["a", "b", "c"]) yield* limiter.acquire({ key })
      for (const key of ["a", "b", "c"]) expect(yield* full(limiter, key)).toBe(true)
      yield* limiter.acquire({ key: "d" })
      for (const key of ["b", "c", "d"]) expect(yield* full(limiter, key)).toBe(true)
      expect(yield* full(limiter, "a")).toBe(false)
    }),
  )

  it.effect("remove no bucket that a call waits for", () =>
    Effect.gen(function* () {
      const limiter = makeMemory({ ...slow, maxBuckets: 1, maxQueue: 1 })
      yield* limiter.acquire({ key: "a" })
      yield* Effect.forkChild(limiter.acquire({ key: "a" }))
      yield* TestClock.adjust(0)
      yield* limiter.acquire({ key: "b" })
      expect(yield* full(limiter, "a")).toBe(true)
    }),
  )
})
