/** The worker that a receiver with `jobs` runs in its own process. */
import type { EffectRunning, JobsError } from "@tiktok-shop-kit/jobs"
import * as Effect from "effect/Effect"
import * as Fiber from "effect/Fiber"
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
  let starting: Fiber.Fiber<void, JobsError> | undefined
  let isClosed = false
  // What has started is kept even if it is interrupted then, so that it can be closed.
  const once = Effect.uninterruptible(Effect.tap(work, (started) => Effect.sync(() => void (running = started))))
  const reported = Effect.tapError(once, (error) => Effect.sync(() => onFailed(error)))
  const started = Effect.asVoid(
    Effect.retry(reported, { while: (error) => error._tag === "StoreError", schedule: Schedule.spaced(pollMs) }),
  )
  return {
    start: () => {
      if (starting !== undefined || isClosed) return
      // Later: functions that are added in the same turn of the event loop are there for the first event.
      starting = Effect.runFork(Effect.andThen(Effect.sleep(0), started))
    },
    close: Effect.suspend(() => {
      isClosed = true
      const stopped = starting === undefined ? Effect.void : Fiber.interrupt(starting)
      return Effect.andThen(
        stopped,
        Effect.suspend(() => running?.close ?? Effect.void),
      )
    }),
  }
}
