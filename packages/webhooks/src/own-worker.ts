/** The worker that a receiver with `jobs` runs in its own process. */
import type { EffectRunning, JobsError } from "@tiktok-shop-kit/jobs"
import * as Effect from "effect/Effect"
import * as Schedule from "effect/Schedule"

export interface OwnWorker {
  /** Starts it, once. If the store is away, it tries again every `pollMs`. */
  readonly start: () => void
  /** Closes it. It does not start again. */
  readonly close: Effect.Effect<void>
}

export const makeOwnWorker = (
  work: Effect.Effect<EffectRunning, JobsError>,
  pollMs: number,
  onFailed: (error: JobsError) => void,
): OwnWorker => {
  let running: EffectRunning | undefined
  let isStarted = false
  let isClosed = false
  const reported = Effect.tapError(work, (error) =>
    Effect.sync(() => {
      if (!isClosed) onFailed(error)
    }),
  )
  const starting = Effect.retry(reported, {
    while: (error) => !isClosed && error._tag === "StoreError",
    schedule: Schedule.spaced(pollMs),
  })
  // `close` does not wait for a store that hangs: a worker that starts after it closes at once.
  const started = Effect.flatMap(starting, (worker) =>
    Effect.suspend(() => {
      running = worker
      return isClosed ? worker.close : Effect.void
    }),
  )
  return {
    start: () => {
      if (isStarted || isClosed) return
      isStarted = true
      // Later: functions that are added in the same turn of the event loop are there for the first event.
      Effect.runFork(
        Effect.andThen(
          Effect.sleep(0),
          Effect.suspend(() => (isClosed ? Effect.void : started)),
        ),
      )
    },
    close: Effect.suspend(() => {
      isClosed = true
      return running?.close ?? Effect.void
    }),
  }
}
