/** Time limits use the clock that a program provides, else a plain timer. */
import { it } from "@effect/vitest"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
import * as TestClock from "effect/testing/TestClock"
import { afterEach, describe, expect, test, vi } from "vitest"
import { after, within } from "../src/wire/timer.ts"

const within250 = (self: Effect.Effect<void>) =>
  Effect.withFiber((fiber) => within(fiber, self, 250, () => Effect.fail("too slow")))

const setAfter = (ms: number, f: () => void) => Effect.withFiber((fiber) => Effect.succeed(after(fiber, ms, f)))

describe("by the clock of a test", () => {
  it.effect("a limit ends what runs, at its time and not before", () =>
    Effect.gen(function* () {
      const limited = yield* Effect.forkChild(Effect.flip(within250(Effect.never)))
      yield* TestClock.adjust(249)
      expect(limited.pollUnsafe()).toBeUndefined()
      yield* TestClock.adjust(1)
      expect(yield* Fiber.join(limited)).toBe("too slow")
    }),
  )

  it.effect("a cancelled limit does not end anything", () =>
    Effect.gen(function* () {
      const f = vi.fn()
      const stop = yield* setAfter(250, f)
      stop()
      yield* TestClock.adjust(1000)
      expect(f).not.toHaveBeenCalled()
    }),
  )
})

describe("by the machine's clock", () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test("a limit is one timer, which is cleared when the limit is cancelled", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    const f = vi.fn()
    const stop = Effect.runSync(setAfter(60_000, f))
    expect(vi.getTimerCount()).toBe(1)
    stop()
    expect(vi.getTimerCount()).toBe(0)
    Effect.runSync(setAfter(10, f))
    vi.advanceTimersByTime(10)
    expect(f).toHaveBeenCalledOnce()
  })

  test("a limit that is too long for a timer never ends, instead of at once", () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] })
    Effect.runSync(setAfter(2 ** 31, () => expect.unreachable()))
    expect(vi.getTimerCount()).toBe(0)
  })
})
