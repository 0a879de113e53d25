/**
 * Keeps tokens in memory and decides when they are renewed.
 *
 * - A fresh token is returned at once, without I/O.
 * - In the last 300 s before it expires a token is returned at once, while one renewal runs in the background. For a token that
 *   was renewed here, this does not happen in the first half of its lifetime.
 * - If a token has expired or was refused, all callers wait for one renewal.
 * - A failed renewal is tried again after 1 s, doubling to 60 s. If the store failed, it is tried every second, because waiting
 *   longer spares the token host nothing. Until then callers get the old token while it is valid, and the failure afterwards.
 * - Renewals in quick succession wait in the same way. So no loop arises if a wrong clock makes new tokens look expired, or if
 *   the platform refuses new tokens. Quick means: within two minutes, or within a quarter of a shorter lifetime.
 * - If another process has renewed the token, a caller gets the stored token instead of the failure.
 * - A token expires by the platform's clock, which the client knows from its answers. Waits are measured by the monotonic time.
 * - An account that has to authorize again is removed from memory: the next call reads the store.
 *
 * No timers: ten thousand accounts cost ten thousand map entries.
 */
import type { PlatformClock } from "@tiktok-shop-kit/client"
import { BoundedMap } from "@tiktok-shop-kit/client/bounded-map"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import { amount, atLeastOne, AuthenticationError, type CallError, type TikTokShopError } from "@tiktok-shop-kit/errors"
import type * as Clock from "effect/Clock"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import { makeSingleFlight } from "./single-flight.ts"

export interface Held {
  readonly accessToken: Redacted.Redacted<string>
  /** Unix milliseconds. */
  readonly accessTokenExpiresAtMs: number
}

export interface CachePolicy {
  /** How long before it expires a token is refreshed in the background, in milliseconds. Default 300,000. */
  readonly refreshBeforeMs?: number | undefined
  /** The first wait after a failed refresh, in milliseconds; doubles each time. Default 1,000. */
  readonly backoffMs?: number | undefined
  /** The longest wait after a failed refresh, in milliseconds. Default 60,000. */
  readonly maxBackoffMs?: number | undefined
  /** How many accounts are kept in memory. The others are read from the store again. Default 10,000. */
  readonly maxAccounts?: number | undefined
}

export const cacheNames: Names<CachePolicy> = {
  refreshBeforeMs: amount,
  backoffMs: amount,
  maxBackoffMs: amount,
  maxAccounts: atLeastOne,
}

export interface TokenCache<A extends Held> {
  readonly get: (account: string) => Effect.Effect<A, CallError>
  /** A newer token than the refused token. */
  readonly refused: (account: string, token: Redacted.Redacted<string>) => Effect.Effect<A, CallError>
  /** Renews now, also if the token is fresh; joins a renewal that runs. */
  readonly renew: (account: string) => Effect.Effect<A, CallError>
  readonly put: (account: string, held: A) => void
  readonly drop: (account: string) => void
}

export interface CacheSource<A> {
  /** The clock by which tokens expire. */
  readonly platformClock: PlatformClock
  /** Returns the stored token: after a renewal by any process, the renewed token. */
  readonly load: (account: string) => Effect.Effect<A, CallError>
  /** Returns the new token once it is stored. */
  readonly renew: (account: string, current: A) => Effect.Effect<A, CallError>
}

/** How earlier renewals delay the next renewal. */
interface Hold {
  /** A renewal before this time comes in quick succession. By the monotonic time, as `notBeforeMs`. */
  quickUntilMs: number
  /** Failures, or renewals in quick succession, in a row. */
  streak: number
  /** No renewal before this time. */
  notBeforeMs: number
  failure: CallError | undefined
}

const noHold: Hold = { quickUntilMs: -Infinity, streak: 0, notBeforeMs: -Infinity, failure: undefined }

interface Entry<A> extends Hold {
  readonly held: A
  /** `held` as an effect, made once. */
  readonly answer: Effect.Effect<A>
  /** By the platform's clock, as `endsAtMs`. */
  freshUntilMs: number
  endsAtMs: number
}

export const makeTokenCache = <A extends Held>(source: CacheSource<A>, policy: CachePolicy = {}): TokenCache<A> => {
  const { refreshBeforeMs = 300_000, backoffMs = 1_000, maxBackoffMs = 60_000, maxAccounts = 10_000 } = policy
  const loads = makeSingleFlight<A, CallError>()
  const renewals = makeSingleFlight<A, CallError>()
  const entries = new BoundedMap<string, Entry<A>>({
    maxEntries: maxAccounts,
    isInUse: (_, account) => renewals.isUnderWay(account),
  })

  const platformMs = (clock: Clock.Clock): number => source.platformClock.fromMachineMs(clock.currentTimeMillisUnsafe())

  const put = (account: string, held: A, { quickUntilMs, streak, notBeforeMs, failure }: Hold = noHold): Entry<A> => {
    const endsAtMs = held.accessTokenExpiresAtMs
    const entry: Entry<A> = {
      held,
      answer: Effect.succeed(held),
      freshUntilMs: endsAtMs - refreshBeforeMs,
      endsAtMs,
      quickUntilMs,
      streak,
      notBeforeMs,
      failure,
    }
    entries.set(account, entry)
    return entry
  }

  const backoffOf = (streak: number): number => Math.min(maxBackoffMs, backoffMs * 2 ** Math.min(streak - 1, 30))

  const isHeldBack = (entry: Entry<A>, clock: Clock.Clock): boolean => monotonicMs(clock) < entry.notBeforeMs

  const noteRenewed = (account: string, before: Entry<A>, held: A, clock: Clock.Clock): void => {
    const entry = put(account, held)
    const nowMs = monotonicMs(clock)
    const lifeMs = entry.endsAtMs - platformMs(clock)
    let quickMs = 2 * maxBackoffMs
    // If a new token looks expired, a clock is wrong: that says nothing about the token's lifetime.
    if (lifeMs > 0) {
      entry.freshUntilMs = Math.max(entry.freshUntilMs, entry.endsAtMs - lifeMs / 2)
      quickMs = Math.min(quickMs, Math.max(backoffMs, lifeMs / 4))
    }
    entry.quickUntilMs = nowMs + quickMs
    if (nowMs > before.quickUntilMs) return
    entry.streak = before.streak + 1
    entry.notBeforeMs = nowMs + backoffOf(entry.streak)
  }

  const noteFailed = (account: string, entry: Entry<A>, failure: CallError, nowMs: number): void => {
    if (failure._tag === "ReauthorizationRequiredError") {
      entries.delete(account)
      return
    }
    entry.streak = entry.failure === undefined ? 1 : entry.streak + 1
    entry.failure = failure
    const asked = "retryAfterMs" in failure ? (failure.retryAfterMs ?? 0) : 0
    const waitMs = failure._tag === "StoreError" ? backoffMs : backoffOf(entry.streak)
    entry.notBeforeMs = nowMs + Math.min(maxBackoffMs, Math.max(waitMs, asked))
  }

  const renewal = (account: string, entry: Entry<A>): Effect.Effect<A, CallError> =>
    Effect.clockWith((clock) =>
      Effect.onExit(source.renew(account, entry.held), (exit) =>
        Effect.sync(() => {
          // Another pair was put here meanwhile, or the account was dropped: that is newer than this result.
          if (entries.get(account) !== entry) return
          if (exit._tag === "Success") return noteRenewed(account, entry, exit.value, clock)
          const reason = exit.cause.reasons[0]
          if (reason?._tag === "Fail") noteFailed(account, entry, reason.error, monotonicMs(clock))
        }),
      ),
    )

  const waitForRenewal = (account: string, entry: Entry<A>): Effect.Effect<A, CallError> =>
    Effect.mapError(renewals.join(account, renewal(account, entry)), (error) => forCaller(account, error))

  /** Runs `then` with the entry, which is loaded first if it is not in memory. */
  const withEntry = (
    account: string,
    then: (entry: Entry<A>, clock: Clock.Clock) => Effect.Effect<A, CallError>,
  ): Effect.Effect<A, CallError> =>
    Effect.clockWith((clock) => {
      const entry = entries.get(account)
      if (entry !== undefined) return then(entry, clock)
      const loading = loads.join(
        account,
        Effect.tap(source.load(account), (held) => Effect.sync(() => put(account, held))),
      )
      return Effect.flatMap(
        Effect.mapError(loading, (error) => copyError(error)),
        (held) => then(entries.get(account) ?? put(account, held), clock),
      )
    })

  /** The store's token, if it is not the entry's. It does not shorten a wait, so a token that is refused, too, leads to no loop. */
  const storedInstead = (account: string, entry: Entry<A>, failure: CallError): Effect.Effect<A, CallError> =>
    Effect.matchEffect(loads.join(account, source.load(account)), {
      onFailure: (error) => Effect.fail(error._tag === "ReauthorizationRequiredError" ? copyError(error) : failure),
      onSuccess: (stored) => {
        if (Redacted.value(stored.accessToken) === Redacted.value(entry.held.accessToken)) return Effect.fail(failure)
        if (entries.get(account) === entry) put(account, stored, entry)
        return Effect.succeed(stored)
      },
    })

  const get = (account: string): Effect.Effect<A, CallError> =>
    withEntry(account, (entry, clock) => {
      const nowMs = platformMs(clock)
      if (nowMs < entry.freshUntilMs) return entry.answer
      const isLive = nowMs < entry.endsAtMs
      if (isHeldBack(entry, clock)) {
        return isLive || entry.failure === undefined
          ? entry.answer
          : storedInstead(account, entry, forCaller(account, entry.failure))
      }
      if (!isLive) return waitForRenewal(account, entry)
      return Effect.flatMap(renewals.begin(account, renewal(account, entry)), () => entry.answer)
    })

  const refused: TokenCache<A>["refused"] = (account, token) =>
    withEntry(account, (entry, clock) => {
      if (Redacted.value(entry.held.accessToken) !== Redacted.value(token)) return get(account)
      entry.freshUntilMs = -Infinity
      entry.endsAtMs = -Infinity
      if (!isHeldBack(entry, clock)) return waitForRenewal(account, entry)
      const failure = entry.failure === undefined ? refusedAgain(account) : forCaller(account, entry.failure)
      return storedInstead(account, entry, failure)
    })

  return {
    get,
    refused,
    renew: (account) => withEntry(account, (entry) => waitForRenewal(account, entry)),
    put: (account, held) => {
      put(account, held)
    },
    drop: (account) => {
      entries.delete(account)
    },
  }
}

/** One call's copy of a failure that many calls share. Its outcome is that of the call, which was not sent. */
const forCaller = (account: string, error: CallError): CallError => {
  if (error._tag === "ReauthorizationRequiredError") return copyError(error)
  return copyError<CallError & TikTokShopError>(error, {
    message: `The access token of account '${account}' could not be refreshed: ${error.message}`,
    outcome: "not-sent",
    operation: undefined,
    attempts: undefined,
    cause: error,
  })
}

const refusedAgain = (account: string): AuthenticationError =>
  new AuthenticationError({
    message: `Tokens of account '${account}' are refused as soon as they are refreshed. The next refresh waits. If this happens again, check that the app and the host belong together.`,
  })
