/** Reads the clock for measuring: never set back when the wall clock is. */
import type * as Clock from "effect/Clock"

/** Milliseconds from an arbitrary origin. */
export const monotonicMs = (clock: Clock.Clock): number => Number(clock.monotonicTimeNanosUnsafe()) / 1e6
