/** Lets promises and fibers run that are ready, without time passing on the test's clock. */
import * as Effect from "effect/Effect"
import * as TestClock from "effect/testing/TestClock"

export const turns: Effect.Effect<void> = Effect.promise(async () => {
  for (let at = 0; at < 6; at++) await new Promise((resolve) => setImmediate(resolve))
})

/** Lets time pass, then what is ready run. */
export const pass = (duration: Parameters<typeof TestClock.adjust>[0]): Effect.Effect<void> =>
  Effect.andThen(Effect.andThen(turns, TestClock.adjust(duration)), turns)
