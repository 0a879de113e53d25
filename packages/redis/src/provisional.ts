/**
 * A grant that ends if its caller no longer waits for it. Redis may run a script long after its caller timed out: a server that
 * hung first runs everything that it received. A grant that comes that late has no holder, and would block all other callers
 * until its time is over.
 *
 * So the caller makes the token, and a grant has two steps. The first script grants for at most one command timeout. The second
 * script prolongs the grant once the caller has received the first response. If Redis runs the second script after its caller
 * timed out, the first grant has expired already: the caller sent the second script after Redis ran the first. If a step fails,
 * the background gives the token back until Redis accepts that: Redis may have run the second step and lost its connection before
 * it answered.
 */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { setTimeout as delay } from "node:timers/promises"

export interface Provisional<A, E> {
  /** Asks Redis for a grant of this length, in milliseconds. */
  readonly take: (ttlMs: number) => Effect.Effect<A, StoreError | E>
  /** Is the response of `take` a grant? Another response is final. */
  readonly isGranted: (taken: A) => boolean
  /** Prolongs the grant to its full length. Fails if it has expired. */
  readonly prolong: (ttlMs: number) => Effect.Effect<void, StoreError | E>
  /** Removes the caller's token, if Redis has it. */
  readonly giveBack: Effect.Effect<unknown, StoreError>
}

/** Takes a grant of `ttlMs` in two steps. */
export const takeProvisionally = <A, E>(
  { take, isGranted, prolong, giveBack }: Provisional<A, E>,
  ttlMs: number,
  timeoutMs: number,
): Effect.Effect<A, StoreError | E> => {
  const both = Effect.flatMap(take(Math.min(ttlMs, timeoutMs)), (taken) =>
    isGranted(taken) && ttlMs > timeoutMs ? Effect.as(prolong(ttlMs), taken) : Effect.succeed(taken),
  )
  return Effect.onError(both, () =>
    Effect.forkDetach(Effect.ignore(giveBackSurely(giveBack, ttlMs)), { startImmediately: true }),
  )
}

const firstWaitMs = 100
const longestWaitMs = 1_000

/**
 * Gives a token back. If Redis does not accept the command, this fails, and the background repeats the command until Redis
 * accepts it or the grant of `ttlMs` is over. Otherwise an outage during the work would block all other callers for the whole
 * grant. The repetitions do not keep the process alive.
 */
export const giveBackSurely = (
  giveBack: Effect.Effect<unknown, StoreError>,
  ttlMs: number,
): Effect.Effect<void, StoreError> =>
  Effect.asVoid(
    Effect.tapError(giveBack, () => Effect.forkDetach(repeated(giveBack, ttlMs), { startImmediately: true })),
  )

const repeated = Effect.fnUntraced(function* (giveBack: Effect.Effect<unknown, StoreError>, ttlMs: number) {
  let waitMs = firstWaitMs
  for (let waitedMs = 0; waitedMs < ttlMs; waitedMs += waitMs) {
    const ms = waitMs
    yield* Effect.promise(() => delay(ms, undefined, { ref: false }))
    if ((yield* Effect.result(giveBack))._tag === "Success") return
    waitMs = Math.min(waitMs * 2, longestWaitMs)
  }
})
