/** Waits for sockets while the test's clock does not move. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import type { Platform } from "./platform.ts"

/** Lets the event loop turn until the condition is true. */
export const until = (condition: () => boolean): Effect.Effect<void> =>
  Effect.promise(async () => {
    while (!condition()) await new Promise((resolve) => setImmediate(resolve))
  })

/** Lets the event loop turn a few times, for what must not happen. */
export const settle = Effect.promise(async () => {
  for (let n = 0; n < 20; n++) await new Promise((resolve) => setImmediate(resolve))
})

/** Lets time pass in steps, and the fibers run in between. */
export const pass = (ms: number, stepMs = 100) =>
  Effect.gen(function* () {
    for (let passedMs = 0; passedMs < ms; passedMs += stepMs) {
      yield* TestClock.adjust(Math.min(stepMs, ms - passedMs))
      yield* settle
    }
  })

/** Lets time pass until the work has ended. */
export const toItsEnd = <A, E, R>(work: Effect.Effect<A, E, R>) =>
  Effect.gen(function* () {
    const fiber = yield* Effect.forkChild(work)
    while (fiber.pollUnsafe() === undefined) yield* pass(1000, 1000)
    return yield* Fiber.join(fiber)
  })

/** Puts the test's clock and the platform's on the same day. */
export const onClock = (tiktok: Platform): Effect.Effect<void> =>
  Effect.gen(function* () {
    yield* TestClock.setTime(Date.UTC(2026, 10, 22))
    const clock = yield* Clock.Clock
    tiktok.nowMs = () => clock.currentTimeMillisUnsafe()
  })
