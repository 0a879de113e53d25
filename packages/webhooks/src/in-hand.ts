/**
 * The events that a process has in hand: a bounded queue. So many are handled at a time, so many more wait; beyond, a
 * delivery is turned away and comes again.
 */
import * as Effect from "effect/Effect"
import * as Semaphore from "effect/Semaphore"

export interface InHandOptions {
  /** Events that are handled at a time; the others wait their turn. Default 100. */
  readonly concurrency?: number | undefined
  /** Events in hand, those that wait included; beyond, deliveries are answered 503 and come again. Default 1,000. */
  readonly maxPending?: number | undefined
}

export interface InHand {
  /** The work takes a place until it ends, however it does; `full` is the answer where there is none. */
  readonly hold: <A>(work: Effect.Effect<A>, full: A) => Effect.Effect<A>
  /** Waits for its turn. */
  readonly inTurn: <A, E>(work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Ends once nothing is in hand. */
  readonly drain: Effect.Effect<void>
}

export const makeInHand = ({ concurrency = 100, maxPending = 1_000 }: InHandOptions): InHand => {
  const turns = Semaphore.makeUnsafe(concurrency)
  let pending = 0
  const waiting: Array<() => void> = []
  const leave = Effect.sync(() => {
    pending--
    if (pending === 0) for (const resume of waiting.splice(0)) resume()
  })
  return {
    hold: (work, full) =>
      Effect.suspend(() => {
        if (pending >= maxPending) return Effect.succeed(full)
        pending++
        return Effect.ensuring(work, leave)
      }),
    inTurn: turns.withPermits(1),
    drain: Effect.callback<void>((resume) => {
      if (pending === 0) return resume(Effect.void)
      waiting.push(() => resume(Effect.void))
    }),
  }
}
