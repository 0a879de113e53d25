/**
 * The events that a process has accepted and not yet handled: a bounded queue. A limited number of events is handled at a time,
 * and a limited number waits. A delivery beyond both limits is refused, and the platform delivers it again.
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

export interface PendingEventsOptions {
  /** How many events are handled at a time; the others wait for their turn. Default 100. */
  readonly concurrency?: number | undefined
  /** How many events may run or wait. A delivery beyond that is answered 503 and comes again. Default 1,000. */
  readonly maxPending?: number | undefined
}

export interface PendingEvents {
  /** Runs the work, and counts it as pending until it ends. Returns `full` instead, if no place is free. */
  readonly admit: <A>(work: Effect.Effect<A>, full: A) => Effect.Effect<A>
  /** Runs the work when its turn comes. */
  readonly inTurn: <A, E>(work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Ends once no event is pending. */
  readonly drain: Effect.Effect<void>
}

export const makePendingEvents = ({ concurrency = 100, maxPending = 1_000 }: PendingEventsOptions): PendingEvents => {
  const turns = Semaphore.makeUnsafe(concurrency)
  let pending = 0
  const drains: Array<() => void> = []
  const leave = Effect.sync(() => {
    pending--
    if (pending === 0) for (const resume of drains.splice(0)) resume()
  })
  return {
    admit: (work, full) =>
      Effect.suspend(() => {
        if (pending >= maxPending) return Effect.succeed(full)
        pending++
        return Effect.ensuring(work, leave)
      }),
    inTurn: turns.withPermits(1),
    drain: Effect.callback<void>((resume) => {
      if (pending === 0) return resume(Effect.void)
      drains.push(() => resume(Effect.void))
    }),
  }
}
