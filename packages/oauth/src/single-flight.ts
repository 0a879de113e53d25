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

  const start = (key: string, work: Effect.Effect<A, E>): Effect.Effect<Deferred.Deferred<A, E>> =>
    Effect.suspend(() => {
      const running = underWay.get(key)
      if (running !== undefined) return Effect.succeed(running)
      const answer = Deferred.makeUnsafe<A, E>()
      underWay.set(key, answer)
      const settled = Effect.onExit(work, (exit) =>
        Effect.sync(() => {
          underWay.delete(key)
          Deferred.doneUnsafe(answer, exit)
        }),
      )
      return Effect.as(Effect.forkDetach(Effect.ignoreCause(settled)), answer)
    })

  return {
    join: (key, work) =>
      Effect.uninterruptibleMask((restore) =>
        Effect.flatMap(start(key, work), (answer) => restore(Deferred.await(answer))),
      ),
    begin: (key, work) => Effect.uninterruptible(Effect.asVoid(start(key, work))),
    isUnderWay: (key) => underWay.has(key),
  }
}
