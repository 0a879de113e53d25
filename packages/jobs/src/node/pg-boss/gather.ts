/** One statement for many calls. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

interface Waiting<In, Out> {
  readonly input: In
  readonly done: Deferred.Deferred<Out, StoreError>
}

/** While `run` is under way, further calls wait, and the next run takes them together. `run` answers in the order of its inputs. */
export const gather = <In, Out>(
  run: (inputs: ReadonlyArray<In>) => Effect.Effect<ReadonlyArray<Out>, StoreError>,
): ((input: In) => Effect.Effect<Out, StoreError>) => {
  const waiting: Array<Waiting<In, Out>> = []
  let isRunning = false

  const flush: Effect.Effect<void> = Effect.suspend(() => {
    const batch = waiting.splice(0, 1_000)
    if (batch.length === 0) {
      isRunning = false
      return Effect.void
    }
    return Effect.andThen(
      Effect.flatMap(Effect.exit(run(batch.map(({ input }) => input))), (exit) =>
        Effect.forEach(
          batch,
          ({ done }, at) =>
            Deferred.done(
              done,
              Exit.map(exit, (outputs) => outputs[at]!),
            ),
          { discard: true },
        ),
      ),
      flush,
    )
  })

  return (input) =>
    Effect.suspend(() => {
      const done = Deferred.makeUnsafe<Out, StoreError>()
      waiting.push({ input, done })
      if (isRunning) return Deferred.await(done)
      isRunning = true
      // Calls of the same turn of the event loop come along.
      return Effect.andThen(Effect.forkDetach(Effect.andThen(Effect.yieldNow, flush)), Deferred.await(done))
    })
}
