/** Turns calls into promises. A failure rejects with its typed error. The `signal` of the options, the last argument, ends the call. */
import { runPromise } from "@tiktok-shop-kit/client"
import type * as Effect from "effect/Effect"

/** A call that answers an effect, as one that answers a promise. */
export type Promised<F> = F extends (...args: infer Args) => Effect.Effect<infer A, unknown>
  ? (...args: Args) => Promise<A>
  : never

export const promised =
  <Args extends ReadonlyArray<unknown>, A, E>(call: (...args: Args) => Effect.Effect<A, E>) =>
  (...args: Args): Promise<A> =>
    runPromise(call(...args), signalOf(args.at(-1)))

const signalOf = (options: unknown): AbortSignal | undefined =>
  typeof options === "object" && options !== null && "signal" in options && options.signal instanceof AbortSignal
    ? options.signal
    : undefined
