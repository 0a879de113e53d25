/**
 * The client's time. A clock that somebody provided as effect's `Clock` (a test's) is asked; where nobody did, the machine's
 * is read directly. Effect's own default is left out of the bundle by that: with the durations that it reads it weighs 2 kB.
 */
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"

/** The part of effect's `Clock` that is used. */
export interface Clock {
  /** Unix milliseconds. */
  readonly currentTimeMillisUnsafe: () => number
  /** Unix nanoseconds. */
  readonly currentTimeNanosUnsafe: () => bigint
  /** Nanoseconds from an arbitrary origin; never set back when the wall clock is. */
  readonly monotonicTimeNanosUnsafe: () => bigint
  /** In milliseconds, which effect's clocks read where their type says `Duration`. */
  readonly sleep: (ms: number) => Effect.Effect<void>
}

/** To the microsecond, until the wall clock is set. */
const wallMs = (): number => {
  const fine = performance.timeOrigin + performance.now()
  const coarse = Date.now()
  return Math.abs(fine - coarse) < 1000 ? fine : coarse
}

/** Whole milliseconds apart from the rest: together, in nanoseconds, they are more than a number holds exactly. */
export const nanosOf = (ms: number): bigint => BigInt(Math.trunc(ms)) * 1_000_000n + BigInt(Math.round((ms % 1) * 1e6))

/** Timers hold 31 bits; what is longer than 24 days never comes. */
const longestMs = 2_147_483_647

const nothing = (): void => undefined

/** Calls `f` once `ms` milliseconds have passed. Answers the function that calls it off. */
export const timer = (ms: number, f: () => void): (() => void) => {
  if (!(ms <= longestMs)) return nothing
  const handle = setTimeout(f, ms)
  return () => clearTimeout(handle)
}

/** The machine's own. */
export const machine: Clock = {
  currentTimeMillisUnsafe: () => Date.now(),
  currentTimeNanosUnsafe: () => nanosOf(wallMs()),
  monotonicTimeNanosUnsafe: () => nanosOf(performance.now()),
  sleep: (ms) =>
    Effect.callback((resume) => {
      const stop = timer(ms, () => resume(Effect.void))
      return Effect.sync(stop)
    }),
}

/** Of the same key as effect's, so that whoever provides one provides the other. */
export const Clock: Context.Reference<Clock> = /* @__PURE__ */ Context.Reference("effect/Clock", {
  defaultValue: () => machine,
})

/** As `Effect.clockWith`. */
export const clockWith = <A, E, R>(f: (clock: Clock) => Effect.Effect<A, E, R>): Effect.Effect<A, E, R> =>
  Effect.withFiber((fiber) => f(fiber.getRef(Clock)))

/** As `Effect.sleep`, in milliseconds. */
export const sleep = (ms: number): Effect.Effect<void> => clockWith((clock) => clock.sleep(ms))

/** Milliseconds from an arbitrary origin, for measuring. */
export const monotonicMs = (clock: Pick<Clock, "monotonicTimeNanosUnsafe">): number =>
  clock === machine ? performance.now() : Number(clock.monotonicTimeNanosUnsafe()) / 1e6
