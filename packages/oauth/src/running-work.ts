/**
 * Work that must not be cut off: a refresh, an exchange, an import. The platform may have ended the old tokens already, so a
 * process that closes waits until none runs.
 */
import { TimeoutError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

export interface RunningWork {
  /** The work, counted while it runs. */
  readonly run: <A, E, R>(work: Effect.Effect<A, E, R>) => Effect.Effect<A, E, R>
  /** Ends once no work runs. */
  readonly ended: Effect.Effect<void>
}

/** How long a process that closes waits, in milliseconds. */
export const closeMs = 5_000

/** More than a process runs at once. */
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
