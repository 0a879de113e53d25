/**
 * Work that must not be cut off: a refresh, an exchange, an import. The old tokens may no longer be valid, so `close` waits until
 * no work runs.
 */
import { TimeoutError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

export interface RunningWork {
  /** Runs the work, and counts it while it runs. */
  readonly run: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Ends once no work runs. */
  readonly ended: Effect.Effect<void>
}

/** How long `close` waits, in milliseconds. */
export const closeMs = 5_000

/** More work than a process runs at once. */
const places = 1_000_000

export const makeRunningWork = (): RunningWork => {
  const semaphore = Semaphore.makeUnsafe(places)
  return { run: semaphore.withPermits(1), ended: semaphore.withPermits(places)(Effect.void) }
}

export const stillRunning = (): TimeoutError =>
  new TimeoutError({
    message: `A refresh or an exchange still ran after ${closeMs} ms. If the process ends now, its new tokens may be lost.`,
    scope: "total",
    timeoutMs: closeMs,
  })
