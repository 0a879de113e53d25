/** An export as an async iterator. Its resources are released when the loop ends, breaks or throws. */
import { runPromise } from "@tiktok-shop-kit/client"
import * as Effect from "effect/Effect"
import * as Exit from "effect/Exit"
import * as Scope from "effect/Scope"

/** Opens an export, whose effect returns `undefined` at the end. */
export type Open<A, E> = Effect.Effect<Effect.Effect<A | undefined, E>, E, Scope.Scope>

export async function* iterate<A, E>(open: Open<A, E>, signal: AbortSignal | undefined): AsyncGenerator<A> {
  const scope = await runPromise(Scope.make())
  try {
    const next = await runPromise(Effect.provideService(open, Scope.Scope, scope), signal)
    for (;;) {
      const item = await runPromise(next, signal)
      if (item === undefined) return
      yield item
    }
  } finally {
    await runPromise(Scope.close(scope, Exit.void))
  }
}
