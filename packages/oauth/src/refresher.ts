/**
 * Refreshes one account so that no pair is lost, whoever else tries the same and wherever a process dies.
 *
 * 1. Take the account's lease. Who does not get it waits for the holder's new pair, or for the end of the lease.
 * 2. Read the record. A newer pair than the caller's is taken as it is; no request is made.
 * 3. Write the journal entry into the record: from here on it shows that a refresh was begun.
 * 4. Ask the token host, once.
 * 5. Write the new pair over the old one, journal entry gone. Only then may anyone use it; a pair that the store would not
 *    take is kept in memory, and the next try writes it instead of asking again.
 *
 * A process that dies between 3 and 5 leaves the entry. The next one asks with the old refresh token: where the platform still
 * takes it nothing is lost; where not, the account ends in `reauthorization-required`, and its reason names that refresh.
 */
import {
  AuthenticationError,
  type CallError,
  DecodeError,
  ReauthorizationRequiredError,
  StoreError,
} from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Account, AccountStatus } from "./account.ts"
import type { Keys } from "./keys.ts"
import type { Lease, RecordStore } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import { type App, hostOf, type Refreshed } from "./token-host.ts"

/** What an application may want to know. Holds no token. */
export type TokenEvent =
  | { readonly type: "refreshed"; readonly account: string }
  | { readonly type: "refresh-failed"; readonly account: string; readonly error: CallError }
  | { readonly type: "reauthorization-required"; readonly account: string; readonly reason: string }

export interface RefresherOptions {
  readonly app: App
  readonly store: RecordStore
  readonly keys: Keys
  readonly records: AccountRecords
  /** How long one process may be the only one to refresh an account, in milliseconds; a refresh request gets half of it. */
  readonly leaseMs: number
  readonly emit: (event: TokenEvent) => void
}

/** How often those without the lease look for the new pair, in milliseconds: at first, and at most. */
const look = { firstMs: 20, mostMs: 500 }

interface Unsaved {
  readonly used: Redacted.Redacted<string>
  readonly refreshed: Refreshed
}

export const makeRefresher = (options: RefresherOptions) => {
  const { app, store, keys, records, leaseMs, emit } = options
  const host = hostOf(app)
  /** Pairs that the platform issued and the store has not taken yet. */
  const unsaved = new Map<string, Unsaved>()

  /** Whoever holds the lease is at it: waits for its pair, or for the lease. */
  const leaseOrNewer = Effect.fnUntraced(function* (openId: string, current: Account) {
    const key = keys.refresh(openId)
    for (let waitedMs = 0, waitMs = look.firstMs; ; waitMs = Math.min(look.mostMs, waitMs * 2)) {
      const leased = yield* Effect.result(store.lease(key, leaseMs))
      if (leased._tag === "Success") return { lease: leased.success }
      if (leased.failure.reason !== "lease" || waitedMs > 2 * leaseMs) return yield* Effect.fail(leased.failure)
      yield* Effect.sleep(waitMs)
      waitedMs += waitMs
      const stored = yield* usable(openId)
      if (!isSame(stored.accessToken, current.accessToken)) return { newer: stored }
    }
  })

  const usable = (openId: string): Effect.Effect<Account, CallError> =>
    Effect.flatMap(records.account(openId), (stored) => usableAccount(openId, stored))

  /** Changes the account as long as it still has the refresh token that is being used; else somebody wrote a newer one. */
  const updateIfStill = (
    openId: string,
    used: Redacted.Redacted<string>,
    change: (account: Account) => Account,
  ): Effect.Effect<Account, CallError> =>
    Effect.flatMap(
      records.updateAccount(openId, (current) =>
        current !== undefined && isSame(current.refreshToken, used) ? change(current) : undefined,
      ),
      (stored) => (stored === undefined ? Effect.fail(unknownAccount(openId)) : Effect.succeed(stored)),
    )

  const save = (openId: string, { used, refreshed }: Unsaved): Effect.Effect<Account, CallError> => {
    const written = updateIfStill(openId, used, (account) => ({
      ...withoutEntry(account),
      ...refreshed,
    }))
    const kept = Effect.tap(retried(written, 3), () => Effect.sync(() => unsaved.delete(openId)))
    return Effect.flatMap(kept, (stored) => usableAccount(openId, stored))
  }

  const end = Effect.fnUntraced(function* (account: Account, code: unknown) {
    const { openId, refreshToken, refreshing } = account
    const lost =
      refreshing === undefined
        ? ""
        : `; a refresh begun at ${new Date(refreshing.startedAtMs).toISOString()} (fencing token ${refreshing.fencingToken}) was never finished, and its pair may be what replaced this one`
    const reason = `the platform refused the refresh token with code ${code}${lost}`
    const sinceMs = yield* Effect.clockWith((clock) => Effect.succeed(clock.currentTimeMillisUnsafe()))
    const state: AccountStatus = { status: "reauthorization-required", reason, sinceMs }
    const stored = yield* updateIfStill(openId, refreshToken, (current) => ({ ...current, state }))
    if (stored.state.status === "reauthorization-required")
      emit({ type: "reauthorization-required", account: openId, reason })
    return yield* usableAccount(openId, stored)
  })

  const request = Effect.fnUntraced(function* (account: Account, lease: Lease) {
    const { openId, refreshToken: used } = account
    const startedAtMs = yield* Effect.clockWith((clock) => Effect.succeed(clock.currentTimeMillisUnsafe()))
    const entry = { startedAtMs, fencingToken: lease.fencingToken }
    const journalled = yield* updateIfStill(openId, used, (current) => ({ ...current, refreshing: entry }))
    yield* usableAccount(openId, journalled)
    if (!isSame(journalled.refreshToken, used)) return journalled
    const answer = yield* Effect.result(host.refresh(app, used, leaseMs / 2))
    if (answer._tag === "Success") {
      const pair = { used, refreshed: answer.success }
      unsaved.set(openId, pair)
      return yield* save(openId, pair)
    }
    const { failure } = answer
    if (host.isRefused(failure)) return yield* end(account, (failure as { code?: unknown }).code)
    if (failure.outcome !== "unknown") {
      // Nothing was issued: the record goes back to what it was. Should that fail, the entry only looks worse than it is.
      yield* Effect.ignore(
        updateIfStill(openId, used, (current) => ({ ...withoutEntry(current), ...entryOf(account) })),
      )
    }
    return yield* Effect.fail(failure)
  })

  const underLease = (openId: string, current: Account, lease: Lease): Effect.Effect<Account, CallError> =>
    Effect.flatMap(usable(openId), (stored) => {
      const kept = unsaved.get(openId)
      if (kept !== undefined && isSame(kept.used, stored.refreshToken)) return save(openId, kept)
      unsaved.delete(openId)
      return Effect.clockWith((clock) => {
        const isLive = clock.currentTimeMillisUnsafe() < stored.accessTokenExpiresAtMs
        const isNewer = isLive && !isSame(stored.accessToken, current.accessToken)
        return isNewer ? Effect.succeed(stored) : request(stored, lease)
      })
    })

  /** Answers an account with another access token than `current`, which is stored; fails where there is none to be had. */
  const renew = (openId: string, current: Account): Effect.Effect<Account, CallError> => {
    const renewed = Effect.flatMap(leaseOrNewer(openId, current), (won) =>
      "newer" in won
        ? Effect.succeed(won.newer)
        : Effect.onExit(underLease(openId, current, won.lease), () => Effect.ignore(won.lease.release)),
    )
    const judged = Effect.flatMap(renewed, (account) =>
      isSame(account.accessToken, current.accessToken) ? Effect.fail(noNewToken(openId)) : Effect.succeed(account),
    )
    return Effect.onExit(judged, (exit) =>
      Effect.sync(() => {
        if (exit._tag === "Success") return emit({ type: "refreshed", account: openId })
        const reason = exit.cause.reasons[0]
        if (reason?._tag === "Fail" && reason.error._tag !== "ReauthorizationRequiredError") {
          emit({ type: "refresh-failed", account: openId, error: reason.error })
        }
      }),
    )
  }

  return { renew }
}

/** The account, or the reason why it cannot be used. */
export const usableAccount = (
  openId: string,
  account: Account | undefined,
): Effect.Effect<Account, AuthenticationError | ReauthorizationRequiredError> => {
  if (account === undefined) return Effect.fail(unknownAccount(openId))
  const { state } = account
  if (state.status === "active") return Effect.succeed(account)
  return Effect.fail(
    new ReauthorizationRequiredError({
      message: `Account '${openId}' has to authorize again: ${state.reason}. Send its owner to a new authorization URL.`,
      account: openId,
    }),
  )
}

const unknownAccount = (openId: string): AuthenticationError =>
  new AuthenticationError({
    message: `The store holds no account '${openId}'. Its owner has to authorize the app first: see authorizationUrl.`,
  })

const noNewToken = (openId: string): DecodeError =>
  new DecodeError({
    message: `The token host answered a refresh of account '${openId}' with the access token it had issued before.`,
    outcome: "refused",
    retry: "backoff",
  })

const isSame = (a: Redacted.Redacted<string>, b: Redacted.Redacted<string>): boolean =>
  Redacted.value(a) === Redacted.value(b)

const withoutEntry = ({ refreshing: _, ...account }: Account): Account => account

const entryOf = ({ refreshing }: Account): Pick<Account, "refreshing"> =>
  refreshing === undefined ? {} : { refreshing }

/** Tries a write again while the store is away; the pair in hand is worth a moment. */
const retried = <A>(write: Effect.Effect<A, CallError>, left: number, waitMs = 100): Effect.Effect<A, CallError> =>
  Effect.catch(write, (error) =>
    left > 0 && error instanceof StoreError && error.reason === "unavailable"
      ? Effect.flatMap(Effect.sleep(waitMs), () => retried(write, left - 1, waitMs * 2))
      : Effect.fail(error),
  )
