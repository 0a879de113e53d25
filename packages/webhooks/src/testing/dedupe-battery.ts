/** The checks that every `Dedupe` must pass, for any test framework. */
import type { StoreError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { Dedupe } from "../dedupe.ts"

export interface DedupeCheck {
  readonly name: string
  /** Fails with what went wrong. For tests that run on Effect's TestClock. */
  readonly effect: Effect.Effect<void, unknown>
  /** Rejects with what went wrong. */
  readonly run: () => Promise<void>
}

/** The times that a check needs, in milliseconds; absent: the default. */
export interface DedupeTimes {
  readonly ttlMs?: number
  readonly claimTtlMs?: number
}

/** What a `Dedupe` did wrong. */
class BatteryFailure extends Error {
  override readonly name = "BatteryFailure"
}

type Checked = Effect.Effect<void, StoreError | BatteryFailure>

/** A time that is short for a test and long for any store. */
const briefly = 200

const claims = (dedupe: Dedupe, key: string, token: string, answer: string, rule: string): Checked =>
  Effect.flatMap(dedupe.claim(key, token), (given) =>
    given === answer ? Effect.void : Effect.fail(new BatteryFailure(`${rule}, but claim returned '${given}'`)),
  )

const checks: ReadonlyArray<
  readonly [name: string, times: DedupeTimes, run: (dedupe: Dedupe, key: string) => Checked]
> = [
  [
    "a key is claimed once, and is busy until it is done",
    {},
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* claims(dedupe, key, "a", "claimed", "the first token must get the claim")
      yield* claims(dedupe, key, "b", "busy", "a second token must not get the claim")
      yield* claims(dedupe, `${key} 2`, "b", "claimed", "another key must be free")
      yield* dedupe.confirm(key)
      yield* claims(dedupe, key, "b", "done", "a confirmed key must stay done")
    }),
  ],
  [
    "one of fifty concurrent claims gets the key",
    {},
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      const all = Array.from({ length: 50 }, (_, at) => dedupe.claim(key, String(at)))
      const answers: ReadonlyArray<string> = yield* Effect.all(all, { concurrency: "unbounded" })
      const got = answers.filter((answer) => answer === "claimed").length
      if (got !== 1) return yield* Effect.fail(new BatteryFailure(`exactly one must get the claim, but ${got} did`))
    }),
  ],
  [
    "a released key may be claimed again",
    {},
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "a")
      yield* dedupe.release(key, "a")
      yield* claims(dedupe, key, "b", "claimed", "a released key must be free")
    }),
  ],
  [
    "only its own token releases a claim",
    {},
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "a")
      yield* dedupe.release(key, "b")
      yield* claims(dedupe, key, "c", "busy", "another token must release nothing")
      yield* dedupe.release(`${key} 2`, "a")
    }),
  ],
  [
    "a key that is done stays done when a claim is released late",
    {},
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "a")
      yield* dedupe.confirm(key)
      yield* dedupe.release(key, "a")
      yield* claims(dedupe, key, "b", "done", "a release must not undo a confirmation")
    }),
  ],
  [
    "a claim ends by itself; a late release by its holder does nothing, a late confirmation counts",
    { claimTtlMs: briefly },
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "late")
      yield* Effect.sleep(2 * briefly)
      yield* claims(dedupe, key, "next", "claimed", "a claim must end after claimTtlMs")
      yield* dedupe.release(key, "late")
      yield* claims(dedupe, key, "third", "busy", "a late release must not end the next token's claim")
      yield* dedupe.confirm(key)
      yield* dedupe.release(key, "next")
      yield* claims(dedupe, key, "third", "done", "a late confirmation must count, whichever token holds the claim")
    }),
  ],
  [
    "a renewal restarts the time of a claim; a renewal by another token does nothing",
    { claimTtlMs: 2 * briefly },
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "a")
      yield* Effect.sleep(briefly)
      yield* dedupe.renew(key, "a")
      yield* Effect.sleep(1.5 * briefly)
      yield* claims(dedupe, key, "b", "busy", "a renewed claim must last claimTtlMs after the renewal")
      yield* dedupe.renew(key, "b")
      yield* Effect.sleep(briefly)
      yield* claims(dedupe, key, "b", "claimed", "another token must renew nothing")
      yield* dedupe.confirm(key)
      yield* dedupe.renew(key, "b")
      yield* Effect.sleep(2.5 * briefly)
      yield* claims(dedupe, key, "c", "done", "a late renewal must not change a key that is done")
    }),
  ],
  [
    "a handled key is forgotten after its time",
    { ttlMs: briefly },
    Effect.fnUntraced(function* (dedupe: Dedupe, key: string) {
      yield* dedupe.claim(key, "a")
      yield* dedupe.confirm(key)
      yield* Effect.sleep(2 * briefly)
      yield* claims(dedupe, key, "b", "claimed", "a key that is done must be forgotten after ttlMs")
    }),
  ],
]

/**
 * Returns the checks. `make` is called once for each check and may return the same store, because each check uses other keys.
 *
 * @example
 * ```ts
 * import { Dedupe } from "@tiktok-shop-kit/webhooks"
 * import { dedupeBattery } from "@tiktok-shop-kit/webhooks/testing"
 * import { test } from "node:test"
 *
 * for (const { name, run } of dedupeBattery((times) => Dedupe.memory(times))) test(name, run)
 * ```
 */
export const dedupeBattery = (make: (times: DedupeTimes) => Dedupe | Promise<Dedupe>): ReadonlyArray<DedupeCheck> =>
  checks.map(([name, times, run]) => {
    const effect = Effect.flatMap(
      Effect.promise(async () => make(times)),
      (dedupe) => run(dedupe, `battery/${crypto.randomUUID()}`),
    )
    return { name, effect, run: () => Effect.runPromise(effect) }
  })
