/** A token cache over a source that a test scripts. The time is the test's. */
import { makePlatformClock } from "@tiktok-shop-kit/client/clock"
import { type CallError, ServerError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import * as TestClock from "effect/testing/TestClock"
import { type CachePolicy, type Held, makeTokenCache } from "../../src/token-cache.ts"

export const hour = 3_600_000
export const start = 1_700_000_000_000

export const held = (name: string, accessTokenExpiresAtMs: number): Held => ({
  accessToken: Redacted.make(name),
  accessTokenExpiresAtMs,
})

/** A cache over a source that the test scripts: each renewal lives an hour unless the next answer says otherwise. */
export const made = (policy: CachePolicy = {}) =>
  Effect.gen(function* () {
    yield* TestClock.setTime(start)
    const state = {
      loads: 0,
      renewals: 0,
      /** What the next renewals do. Without an entry they return a token for an hour. */
      next: [] as Array<Effect.Effect<Held, CallError>>,
      /** The stored token: a renewal writes it, as another process does. */
      stored: held("stored", start + hour),
      load: (): Effect.Effect<Held, CallError> => Effect.sync(() => state.stored),
    }
    const platformClock = makePlatformClock()
    const cache = makeTokenCache<Held>(
      {
        platformClock,
        load: () => Effect.suspend(() => (state.loads++, Effect.andThen(Effect.yieldNow, state.load()))),
        renew: () =>
          Effect.clockWith((clock) => {
            const count = ++state.renewals
            const renewed = () => Effect.succeed(held(`renewed-${count}`, clock.currentTimeMillisUnsafe() + hour))
            const answer = Effect.andThen(Effect.yieldNow, state.next.shift() ?? renewed())
            return Effect.tap(answer, (renewed) => Effect.sync(() => (state.stored = renewed)))
          }),
      },
      policy,
    )
    const name = (account = "a") =>
      Effect.map(cache.get(account), ({ accessToken }) => Redacted.value(accessToken)).pipe(
        Effect.tap(() => TestClock.adjust(0)),
      )
    const refused = (token: string) =>
      Effect.map(cache.refused("a", Redacted.make(token)), ({ accessToken }) => Redacted.value(accessToken))
    return { state, cache, platformClock, name, refused }
  })

export const down = () =>
  Effect.fail(new ServerError({ message: "down", outcome: "unknown", retry: "backoff", status: 500 }))
