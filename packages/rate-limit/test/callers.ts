/** Callers of a limiter, by a test's clock. */
import * as Effect from "effect/Effect"
import type * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { type AcquireRequest, type RateLimiter } from "../src/index.ts"

export interface Caller {
  readonly name: number
  readonly fiber: Fiber.Fiber<void, unknown>
}

/** Callers that wait for one key, with the order and the times of their grants. */
export const callers = (limiter: RateLimiter, request: Partial<AcquireRequest> = {}) => {
  const went: Array<readonly [name: number, atMs: number]> = []
  let names = 0
  const ask = (options: Partial<AcquireRequest> = {}): Effect.Effect<Caller> =>
    Effect.gen(function* () {
      const name = names++
      const asked = Effect.flatMap(limiter.acquire({ key: "k", ...request, ...options }), () =>
        Effect.clockWith((clock) => Effect.sync(() => void went.push([name, clock.currentTimeMillisUnsafe()]))),
      )
      const fiber = yield* Effect.forkChild(asked)
      yield* TestClock.adjust(0)
      return { name, fiber }
    })
  const many = (n: number, options?: Partial<AcquireRequest>) =>
    Effect.forEach(Array.from({ length: n }), () => ask(options))
  const names_ = () => went.map(([name]) => name)
  return { ask, many, went, names: names_, times: () => went.map(([, atMs]) => atMs) }
}
