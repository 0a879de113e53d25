/**
 * Work that runs once for all callers of a key. It runs in its own fiber: a caller that stops waiting does not stop the work,
 * even if it started the work. A failure reaches only the callers that wait.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"

export interface SingleFlight<A, E> {
  /** Waits for the work that runs for this key, or starts it. */
  readonly join: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Starts the work unless it runs already, and does not wait. */
  readonly begin: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<void>
  readonly isUnderWay: (key: string) => boolean
}

export const makeSingleFlight = <A, E>(): SingleFlight<A, E> => {
  const underWay = new Map<string, Deferred.Deferred<A, E>>()

  const start = (key: string, work: Effect.Effect<A, E>): Effect.Effect<Deferred.Deferred<A, E>> =>
    Effect.suspend(() => {
      const running = underWay.get(key)
      if (running !== undefined) return Effect.succeed(running)
      const result = Deferred.makeUnsafe<A, E>()
      underWay.set(key, result)
      const once = Effect.ensuring(
        work,
        Effect.sync(() => underWay.delete(key)),
      )
      return Effect.as(Effect.forkDetach(Deferred.into(once, result), { startImmediately: true }), result)
    })

  return {
    // After an interruption between the entry in the map and the fork, the callers of the key would wait forever.
    join: (key, work) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(start(key, work), (result) => restore(Deferred.await(result))),
      ),
    begin: (key, work) => Effect.uninterruptible(Effect.asVoid(start(key, work))),
    isUnderWay: (key) => underWay.has(key),
  }
}
