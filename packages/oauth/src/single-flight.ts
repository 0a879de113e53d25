/**
 * Work that many ask for and that happens once. It runs in a fiber of its own: whoever stops waiting, even the one who began
 * it, takes nothing from the others, and its failure reaches those who wait and nobody else.
 */
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"

export interface SingleFlight<A, E> {
  /** Waits for the work under way for this key, or begins it. */
  readonly join: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<A, E>
  /** Begins it where none is under way, and does not wait. */
  readonly begin: (key: string, work: Effect.Effect<A, E>) => Effect.Effect<void>
  readonly isUnderWay: (key: string) => boolean
}

export const makeSingleFlight = <A, E>(): SingleFlight<A, E> => {
  const underWay = new Map<string, Deferred.Deferred<A, E>>()

  const started = <B, E2>(
    key: string,
    work: Effect.Effect<A, E>,
    then: (answer: Deferred.Deferred<A, E>) => Effect.Effect<B, E2>,
  ): Effect.Effect<B, E2> =>
    Effect.withFiber((caller) => {
      const running = underWay.get(key)
      if (running !== undefined) return then(running)
      const answer = Deferred.makeUnsafe<A, E>()
      underWay.set(key, answer)
      Effect.runForkWith(caller.context)(work).addObserver((exit) => {
        underWay.delete(key)
        Deferred.doneUnsafe(answer, exit)
      })
      return then(answer)
    })

  return {
    join: (key, work) => started(key, work, Deferred.await),
    begin: (key, work) => started(key, work, () => Effect.void),
    isUnderWay: (key) => underWay.has(key),
  }
}
