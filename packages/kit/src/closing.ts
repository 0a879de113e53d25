/**
 * What `close()` waits for at the end of a program. Webhook handlers come first, since they make calls. Token pairs come next,
 * since calls refresh them. Each of the two gets 5 s; handlers with jobs get 20 s. Both are tried before the first failure is reported.
 */
import { type CallError, TimeoutError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"

const order = ["handlers", "tokens"] as const

export interface Closing {
  readonly add: (kind: (typeof order)[number], work: Effect.Effect<void, CallError>) => void
  readonly close: Effect.Effect<void, CallError>
}

export const makeClosing = (): Closing => {
  const works = order.map((kind) => ({ kind, all: new Set<Effect.Effect<void, CallError>>() }))
  return {
    add: (kind, work) => {
      works.find((one) => one.kind === kind)!.all.add(work)
    },
    close: Effect.flatMap(
      Effect.forEach(works, ({ all }) =>
        Effect.forEach(all, (work) => Effect.result(work), { concurrency: "unbounded" }),
      ),
      (results) => {
        const failed = results.flat().find((result) => result._tag === "Failure")
        return failed === undefined ? Effect.void : Effect.fail(failed.failure)
      },
    ),
  }
}

/** Runs the work for at most 5 s by default. `what` begins the message, such as "Webhook handlers". */
export const withinLimit = (
  what: string,
  work: () => Promise<void>,
  longestMs = 5_000,
): Effect.Effect<void, TimeoutError> =>
  Effect.timeoutOrElse(Effect.promise(work), {
    duration: longestMs,
    orElse: () =>
      Effect.fail(
        new TimeoutError({
          message: `${what} still ran after ${longestMs} ms. If the process ends now, their work is cut off.`,
          scope: "total",
          timeoutMs: longestMs,
        }),
      ),
  })
