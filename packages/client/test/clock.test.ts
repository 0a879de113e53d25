/** The client's time is the clock that somebody provided, and else the machine's. */
import { it } from "@effect/vitest"
import { Clock, clockWith, monotonicMs, sleep } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as EffectClock from "effect/Clock"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { afterEach, describe, expect, test, vi } from "vitest"

const read = clockWith((clock) =>
  Effect.succeed({
    wallMs: clock.currentTimeMillisUnsafe(),
    wallNanos: clock.currentTimeNanosUnsafe(),
    monotonicMs: monotonicMs(clock),
  }),
)

describe("a provided one", () => {
  it.effect("is read and slept by", () =>
    Effect.gen(function* () {
      yield* TestClock.adjust(1500)
      expect(yield* read).toEqual({ wallMs: 1500, wallNanos: 1_500_000_000n, monotonicMs: 1500 })
      const sleeper = yield* Effect.forkChild(sleep(250))
      yield* TestClock.adjust(249)
      expect(sleeper.pollUnsafe()).toBeUndefined()
      yield* TestClock.adjust(1)
      yield* Fiber.join(sleeper)
    }),
  )

  it.effect("is the same as effect's", () =>
    Effect.gen(function* () {
      expect(yield* Clock).toBe(yield* EffectClock.Clock)
    }),
  )

  it.live("may be effect's own default, which reads milliseconds", () =>
    Effect.flatMap(EffectClock.Clock, (clock) => Effect.provideService(sleep(1), EffectClock.Clock, clock)),
  )
})

describe("the machine's", () => {
  afterEach(() => vi.restoreAllMocks())

  test("tells the time to better than a millisecond, and follows when the wall clock is set", () => {
    const now = Effect.runSync(read)
    expect(Math.abs(now.wallMs - Date.now())).toBeLessThan(1000)
    expect(Math.abs(Number(now.wallNanos) / 1e6 - now.wallMs)).toBeLessThan(1000)
    vi.spyOn(Date, "now").mockReturnValue(now.wallMs + 3_600_000)
    const later = Effect.runSync(read)
    expect(later.wallNanos).toBe(BigInt(now.wallMs + 3_600_000) * 1_000_000n)
    expect(later.monotonicMs - now.monotonicMs).toBeLessThan(1000)
  })

  test("ends a sleep, and leaves no timer behind where it is interrupted", async () => {
    await Effect.runPromise(sleep(1))
    const cleared = vi.spyOn(globalThis, "clearTimeout")
    const sleeper = Effect.runFork(sleep(60_000))
    await Effect.runPromise(Fiber.interrupt(sleeper))
    expect(cleared).toHaveBeenCalled()
  })

  test("does not end at once what no timer can hold", async () => {
    const timers = vi.spyOn(globalThis, "setTimeout")
    const sleeper = Effect.runFork(sleep(2 ** 31))
    expect(timers).not.toHaveBeenCalled()
    await Effect.runPromise(Fiber.interrupt(sleeper))
  })
})
