/**
 * Refreshes one account, while other processes may refresh the same account and any process may die. One gap remains: if a
 * process dies after the platform issued the pair and before its first write, the pair is lost.
 *
 * 1. Take the account's lease. A process that does not get it waits for the holder's new pair, or for the end of the lease.
 * 2. Read the record. If it has a newer pair than the caller, use that pair and make no request.
 * 3. Write the journal entry into the record: it shows that a refresh has begun. A store whose writes take several steps opens
 *    a stage first.
 * 4. Call the token host, once. Put the answer on the stage: that is one step.
 * 5. Write the new pair over the old one, without the journal entry. Only then may anyone use it. If the store fails, the
 *    pair stays in memory and the lease is kept, until the background has written it.
 *
 * Each write uses the version of the read or write before it, so a refresh costs one read and two writes.
 *
 * If a process dies between 3 and 5, its entry stays. The next process takes the new pair from the stage. If the stage is empty,
 * the next process calls with the old refresh token. If the platform still accepts it, nothing is lost. If not, the process of
 * the entry may still be alive and write its pair once it reaches the store: the next process waits 10 s for that. Then it sets
 * the account to `reauthorization-required`, with a reason that names the unfinished refresh.
 *
 * A lease may end while its holder still works: the process hung, or the machine slept. The fencing token covers that case. A
 * process that finds the entry of a later holder makes no request. If it has received a pair already, it still writes the pair,
 * unless the record has the pair of a later holder. This write also revives an account that was set to
 * `reauthorization-required` because this refresh had used up the refresh token.
 */
import { type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Account, AccountStatus } from "./account.ts"
import {
  type IssuedPair,
  isSameSecret,
  readIssued,
  replaces,
  withoutEntry,
  withPair,
  writeIssued,
} from "./issued-pair.ts"
import type { PendingPairs } from "./pending-pairs.ts"
import { type Lease, openStage, type RecordStore, type Stage } from "./record-store.ts"
import type { AccountRecords, Versioned } from "./records.ts"
import { requireUsableAccount, unknownAccount } from "./require-usable-account.ts"
import { hostOf, tokenClock } from "./shop-host.ts"
import { leaseHeld } from "./store-error.ts"
import { type App, requireSameAccount } from "./token-host.ts"
import { waitForLease } from "./wait-for-lease.ts"

/** An event for the application. Contains no token. */
export type TokenEvent =
  | { readonly type: "refreshed"; readonly account: string }
  | { readonly type: "refresh-failed"; readonly account: string; readonly error: CallError }
  | { readonly type: "reauthorization-required"; readonly account: string; readonly reason: string }

export interface RefresherOptions {
  readonly app: App
  readonly store: RecordStore
  readonly records: AccountRecords
  readonly pending: PendingPairs
  /** How long one process holds the lease to refresh an account, in milliseconds; a refresh request gets half of it. */
  readonly leaseMs: number
  readonly emit: (event: TokenEvent) => void
}

/** How often a process without the lease looks for the new pair, in milliseconds: the first wait, and the longest. */
const poll = { firstMs: 20, longestMs: 500 }

/**
 * How long to wait for the pair of an unfinished refresh, in milliseconds: longer than its writer pauses between two tries. The
 * lease of the waiting process lasts that long, too.
 */
const longestLateMs = 10_000

export const makeRefresher = (options: RefresherOptions) => {
  const { app, store, records, pending, leaseMs, emit } = options
  const host = hostOf(app)
  /** The platform's time, so that processes with different clocks agree. */
  const nowMs = (clock: Clock.Clock): number => tokenClock(app).fromMachineMs(clock.currentTimeMillisUnsafe())

  /** Changes the account. `read` is the record as it was read or written last: while it is current, one write is enough. */
  const update = (
    openId: string,
    change: (account: Account) => Account | undefined,
    read: Versioned<Account>,
  ): Effect.Effect<Versioned<Account>, CallError> =>
    Effect.flatMap(
      records.updateAccount(openId, (current) => (current === undefined ? undefined : change(current)), read),
      (stored) => (stored === undefined ? Effect.fail(unknownAccount(openId)) : Effect.succeed(stored)),
    )

  const save = (
    openId: string,
    issued: IssuedPair,
    read: Versioned<Account>,
    lease: Lease,
    stage: Stage,
  ): Effect.Effect<Account, CallError> => {
    const written = Effect.suspend(() =>
      update(openId, (account) => (replaces(issued, account) ? withPair(account, issued) : undefined), read),
    )
    return pending.keep(openId, {
      write: Effect.flatMap(written, ({ value }) => requireUsableAccount(openId, value)),
      extend: Effect.ignore(lease.renew(leaseMs)),
      settle: Effect.andThen(Effect.ignore(stage.clear), Effect.ignore(lease.release)),
    })
  }

  /** Waits for the pair that another process writes late. Returns the account with it, or `undefined` if no pair comes. */
  const latePair = Effect.fnUntraced(function* ({ openId, refreshToken }: Account) {
    const lateMs = Math.min(longestLateMs, leaseMs / 2)
    const pauseMs = Math.min(poll.longestMs, lateMs)
    for (let waitedMs = 0; waitedMs < lateMs; waitedMs += pauseMs) {
      yield* Effect.sleep(pauseMs)
      const stored = yield* records.account(openId)
      if (stored === undefined || !isSameSecret(stored.refreshToken, refreshToken)) return stored
    }
    return undefined
  })

  /** Ends the account whose refresh token the platform refused. `journalled` is its record with this refresh's entry. */
  const end = Effect.fnUntraced(function* (
    before: Account,
    journalled: Versioned<Account>,
    fencingToken: number,
    error: CallError,
  ) {
    const { openId, refreshToken, refreshing } = before
    const { code } = error as { readonly code?: number | string }
    const lost =
      refreshing === undefined
        ? ""
        : `; a refresh begun at ${new Date(refreshing.startedAtMs).toISOString()} (fencing token ${refreshing.fencingToken}) was never finished, and its pair may have replaced this one`
    const reason = `the platform refused the refresh token with code ${code}${lost}`
    const sinceMs = yield* Clock.currentTimeMillis
    const state: AccountStatus = { status: "reauthorization-required", reason, sinceMs, code: code ?? "unknown" }
    const { value: stored } = yield* update(
      openId,
      (current) =>
        isSameSecret(current.refreshToken, refreshToken)
          ? { ...withoutEntry(current, fencingToken), state }
          : undefined,
      journalled,
    )
    if (stored.state.status === "reauthorization-required")
      emit({ type: "reauthorization-required", account: openId, reason })
    return yield* requireUsableAccount(openId, stored)
  })

  /** Returns `undefined` if another process got the lease before this one called the token host. */
  const request = Effect.fnUntraced(function* (read: Versioned<Account>, lease: Lease, stage: Stage) {
    const before = read.value
    const { fencingToken } = lease
    const { openId, refreshToken: used } = before
    const clock = yield* Clock.Clock
    /** A later holder counts only while it may still work: a store that was moved may restart its count of leases. */
    const isOvertaken = ({ refreshing }: Account): boolean =>
      refreshing !== undefined &&
      refreshing.fencingToken > fencingToken &&
      Math.abs(nowMs(clock) - refreshing.startedAtMs) < leaseMs
    const journalled = yield* update(
      openId,
      (current) =>
        !isSameSecret(current.refreshToken, used) || isOvertaken(current)
          ? undefined
          : { ...current, refreshing: { startedAtMs: nowMs(clock), fencingToken } },
      read,
    )
    yield* requireUsableAccount(openId, journalled.value)
    if (!isSameSecret(journalled.value.refreshToken, used)) return journalled.value
    if (isOvertaken(journalled.value)) return undefined
    const answered = Effect.flatMap(host.refresh(app, used, leaseMs / 2), (one) => requireSameAccount(openId, one))
    const result = yield* Effect.result(answered)
    if (result._tag === "Success") {
      const issued = { used, fencingToken, refreshed: result.success }
      yield* Effect.ignore(stage.put(writeIssued(issued)))
      return yield* save(openId, issued, journalled, lease, stage)
    }
    const { failure } = result
    const late = host.isRefused(failure) && before.refreshing !== undefined ? yield* latePair(before) : undefined
    if (late !== undefined) return yield* requireUsableAccount(openId, late)
    if (host.isRefused(failure)) return yield* end(before, journalled, fencingToken, failure)
    if (failure.outcome !== "unknown") {
      // No pair was issued, so the entry is removed again. If that fails, the entry stays without need.
      yield* Effect.ignore(
        update(
          openId,
          (current) =>
            current.refreshing?.fencingToken === fencingToken
              ? { ...withoutEntry(current, fencingToken), ...entryOf(before) }
              : undefined,
          journalled,
        ),
      )
    }
    return yield* Effect.fail(failure)
  })

  const underLease = Effect.fnUntraced(function* (openId: string, current: Account, lease: Lease) {
    const stored = yield* records.versionedAccount(openId)
    const account = yield* requireUsableAccount(openId, stored?.value)
    const isLive = (yield* Clock.currentTimeMillis) < account.accessTokenExpiresAtMs
    if (isLive && !isSameSecret(account.accessToken, current.accessToken)) return account
    const read = { ...stored!, value: account }
    const stage = yield* openStage(store, records.refreshKey(openId))
    const last = newestLeft(stage, account)
    const work = last === undefined ? request(read, lease, stage) : save(openId, last, read, lease, stage)
    return yield* Effect.onExit(work, () => (pending.has(openId) ? Effect.void : Effect.ignore(stage.clear)))
  })

  /** The newest pair on the stage, from processes that were killed. */
  const newestLeft = (stage: Stage, account: Account): IssuedPair | undefined => {
    const left = stage.left.flatMap((text) => readIssued(text) ?? []).filter((issued) => replaces(issued, account))
    return left.sort((a, b) => b.fencingToken - a.fencingToken)[0]
  }

  /** With the lease, refreshes; without it, waits for the holder's pair, or for the end of the lease. */
  const refreshed = Effect.fnUntraced(function* (openId: string, current: Account) {
    const key = records.refreshKey(openId)
    for (let waitedMs = 0, waitMs = poll.firstMs; ; waitMs = Math.min(poll.longestMs, waitMs * 2)) {
      let held = leaseHeld(key)
      const leased = yield* Effect.result(store.lease(key, leaseMs))
      if (leased._tag === "Success") {
        const lease = leased.success
        const work = underLease(openId, current, lease)
        const account = yield* Effect.onExit(work, () =>
          pending.has(openId) ? Effect.void : Effect.ignore(lease.release),
        )
        if (account !== undefined) return account
      } else {
        held = leased.failure
      }
      if (held.reason !== "lease" || waitedMs > 2 * leaseMs) return yield* Effect.fail(held)
      const leftMs = typeof held.retry === "object" ? held.retry.afterMs : 0
      const pauseMs = leftMs > 0 ? Math.min(waitMs, leftMs) : waitMs
      yield* Effect.sleep(pauseMs)
      waitedMs += pauseMs
      const stored = yield* requireUsableAccount(openId, yield* records.account(openId))
      if (!isSameSecret(stored.accessToken, current.accessToken)) return stored
    }
  })

  /** Writes a pending pair instead of refreshing again. If a newer pair or a new consent has replaced it, refreshes. */
  const renewed = Effect.fnUntraced(function* (openId: string, current: Account) {
    if (pending.has(openId)) {
      const account = yield* pending.write(openId)
      if (!isSameSecret(account.accessToken, current.accessToken)) return account
    }
    return yield* refreshed(openId, current)
  })

  const recovered = Effect.fnUntraced(function* (openId: string, lease: Lease) {
    const read = yield* records.versionedAccount(openId)
    if (read === undefined) return
    const stage = yield* openStage(store, records.refreshKey(openId))
    const last = newestLeft(stage, read.value)
    const work = last === undefined ? Effect.void : Effect.asVoid(save(openId, last, read, lease, stage))
    yield* Effect.onExit(work, () => (pending.has(openId) ? Effect.void : Effect.ignore(stage.clear)))
  })

  /** Writes the pair that a killed process left on the stage of this account. Makes no request. */
  const recover = Effect.fnUntraced(function* (openId: string) {
    if (pending.has(openId)) yield* pending.write(openId)
    const lease = yield* waitForLease(store, records.refreshKey(openId), leaseMs)
    yield* Effect.onExit(recovered(openId, lease), () =>
      pending.has(openId) ? Effect.void : Effect.ignore(lease.release),
    )
  })

  /** Returns the stored account with another access token than `current`, or fails. */
  const renew = (openId: string, current: Account): Effect.Effect<Account, CallError> => {
    const judged = Effect.flatMap(renewed(openId, current), (account) =>
      isSameSecret(account.accessToken, current.accessToken)
        ? Effect.fail(noNewToken(openId))
        : Effect.succeed(account),
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

  return { renew, recover }
}

const noNewToken = (openId: string): DecodeError =>
  new DecodeError({
    message: `The token host answered a refresh of account '${openId}' with the old access token.`,
    outcome: "refused",
    retry: "backoff",
  })

const entryOf = ({ refreshing }: Account): Pick<Account, "refreshing"> =>
  refreshing === undefined ? {} : { refreshing }
