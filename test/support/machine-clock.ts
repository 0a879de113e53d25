/** A machine whose clock is wrong, or is set while the program runs. The monotonic time and the sleeps stay those of the test. */
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"

/** Runs `self` on a machine whose clock is ahead of the test's by so many milliseconds, which may change. */
export const onMachine =
  (aheadMs: () => number) =>
  <A, E, R>(self: Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
    Effect.clockWith((clock) => Effect.provideService(self, Clock.Clock, skewed(clock, aheadMs)))

export const skewed = (clock: Clock.Clock, aheadMs: () => number): Clock.Clock => {
  const nowMs = (): number => clock.currentTimeMillisUnsafe() + aheadMs()
  const nowNanos = (): bigint => BigInt(nowMs()) * 1_000_000n
  return Object.assign(Object.create(clock) as Clock.Clock, {
    currentTimeMillisUnsafe: nowMs,
    currentTimeMillis: Effect.sync(nowMs),
    currentTimeNanosUnsafe: nowNanos,
    currentTimeNanos: Effect.sync(nowNanos),
  })
}
