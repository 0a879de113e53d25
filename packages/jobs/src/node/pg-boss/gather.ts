/** One statement for many calls. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Deferred from "effect/Deferred"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"

interface Waiting<In, Out> {
  readonly input: In
  readonly done: Deferred.Deferred<Out, StoreError>
}

/** A run takes no further call once it has so many jobs. */
const enough = 1_000

/**
 * While `run` is under way, further calls wait, and the next run takes them together. `run` answers in the order of its inputs.
 * `sizeOf` says how many jobs a call has.
 */
export const gather = <In, Out>(
  run: (inputs: ReadonlyArray<In>) => Effect.Effect<ReadonlyArray<Out>, StoreError>,
  sizeOf: (input: In) => number = () => 1,
): ((input: In) => Effect.Effect<Out, StoreError>) => {
  const waiting: Array<Waiting<In, Out>> = []
  let isRunning = false

  const flush: Effect.Effect<void> = Effect.suspend(() => {
    const batch: Array<Waiting<In, Out>> = []
    for (let size = 0; size < enough && waiting.length > 0;) {
      const next = waiting.shift()!
      size += sizeOf(next.input)
      batch.push(next)
    }
    if (batch.length === 0) {
      isRunning = false
      return Effect.void
    }
    return Effect.andThen(
      Effect.flatMap(Effect.exit(Effect.suspend(() => run(batch.map(({ input }) => input)))), (exit) =>
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
