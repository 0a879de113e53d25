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
  /** Takes a place; `false`: there is none. Each place that was taken is given back by `leave`. */
  readonly enter: () => boolean
  readonly leave: () => void
  /** Waits for its turn. */
  readonly inTurn: <A, E>(work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Ends once nothing is in hand. */
  readonly drain: Effect.Effect<void>
}

export const makeInHand = ({ concurrency = 100, maxPending = 1_000 }: InHandOptions): InHand => {
  const turns = Semaphore.makeUnsafe(concurrency)
  let pending = 0
  let waiting: Array<() => void> = []
  return {
    enter: () => {
      if (pending >= maxPending) return false
      pending++
      return true
    },
    leave: () => {
      pending--
      if (pending > 0) return
      for (const resume of waiting) resume()
      waiting = []
    },
    inTurn: (work) => turns.withPermits(1)(work),
    drain: Effect.callback<void>((resume) => {
      if (pending === 0) return resume(Effect.void)
      waiting.push(() => resume(Effect.void))
    }),
  }
}
