/** When a request of the shared limiter learns that it waits. Redis is scripted, the time is the test's. */
import { expect, it } from "@effect/vitest"
import type { Wait } from "@tiktok-shop-kit/rate-limit"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { makeRateLimiter, type RateLimiterOptions } from "../src/index.ts"

/** A Redis whose script answers `[granted, waitMs, isSlowed, atMs, stoppedMs]` from the list; the last one repeats. */
const scripted = (...answers: ReadonlyArray<ReadonlyArray<number>>): RateLimiterOptions["client"] => {
  let asked = 0
  const evalSha = () => Promise.resolve(answers[Math.min(asked++, answers.length - 1)]!.map(String))
  return { withCommandOptions: () => ({ evalSha, eval: evalSha }) } as unknown as RateLimiterOptions["client"]
}

const settled = Effect.andThen(
  Effect.promise(() => new Promise((resolve) => setImmediate(resolve))),
  TestClock.adjust(0),
)

it.effect.each([
  ["limiter", 0],
  ["platform", 50],
] as const)("onWait hears once how long a request waits, because of the %s", ([source, stoppedMs]) =>
  Effect.gen(function* () {
    const client = scripted([0, 50, 0, 1, stoppedMs], [0, 20, 0, 1, 0], [1, 0, 0, 1, 0])
    const waits: Array<Wait> = []
    const onWait = (wait: Wait): void => {
      waits.push(wait)
      throw new Error("my log is gone")
    }
    const limiter = makeRateLimiter({ client })
    const fiber = yield* Effect.forkChild(limiter.acquire({ key: "k", onWait }))
    yield* TestClock.adjust(0)
    yield* settled
    expect(waits).toEqual([{ waitMs: 50, source }])
    yield* TestClock.adjust(50)
    yield* settled
    yield* TestClock.adjust(20)
    yield* settled
    yield* Fiber.join(fiber)
    expect(waits).toHaveLength(1)
  }),
)

it.effect("onWait is not called if Redis grants at once", () =>
  Effect.gen(function* () {
    let calls = 0
    const limiter = makeRateLimiter({ client: scripted([1, 0, 0, 1, 0]) })
    yield* limiter.acquire({ key: "k", onWait: () => void calls++ })
    expect(calls).toBe(0)
  }),
)

it.effect("an answer that is not the script's fails its calls with a typed error, and the next call asks again", () =>
  Effect.gen(function* () {
    const answers: Array<unknown> = [null, ["x", "0", "0", "1", "0"], ["1", "0", "0", "1", "0"]]
    const evalSha = () => Promise.resolve(answers.shift())
    const client = { withCommandOptions: () => ({ evalSha, eval: evalSha }) } as unknown as RateLimiterOptions["client"]
    const limiter = makeRateLimiter({ client })
    for (const _ of [1, 2]) {
      expect(yield* Effect.flip(limiter.acquire({ key: "k" }))).toMatchObject({
        _tag: "StoreError",
        reason: "unavailable",
      })
    }
    yield* limiter.acquire({ key: "k" })
  }),
)
