/**
 * Imports refresh tokens that another program kept. The account of a given token and the expiry of its pair are unknown, so an
 * import refreshes it once: the answer names the account, and the store gets a pair that no other program has.
 *
 * A record for each given token has the progress of its import. So the import runs once for all processes, now and later:
 *
 * 1. Take the lease of this token. A process that does not get it waits for the holder.
 * 2. If the record names an account that the store has, the import is done.
 * 3. Open a stage, if the store has them. If it has the pair of a process that died, continue with step 6.
 * 4. Read an account and write the record. It shows that an import has begun, and that the store can be read and written.
 * 5. Call the token host, once. Put the answer on the stage: that is one step.
 * 6. Write the account's id into the record, then the account, then that the import is done. If the store fails, the pair stays
 *    in memory and the lease is kept, until the background has written it.
 *
 * One gap remains, as in a refresh: if a process dies after the platform issued the pair and before its first write, the pair is
 * lost.
 * The record's key has a hash of the token, not the token.
 */
import { type CallError, type StoreError, ValidationError } from "@tiktok-shop-kit/errors"
import type { ConfigurationIssue } from "@tiktok-shop-kit/errors/configuration"
import { wrongCredentials } from "@tiktok-shop-kit/errors/options"
import { toHex } from "@tiktok-shop-kit/signing/hex"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Account, parseFields, secret, type UserType } from "./account.ts"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import { isSameSecret, readIssued, writeIssued } from "./issued-pair.ts"
import { type PendingPairs, whileUnavailable } from "./pending-pairs.ts"
import { type Lease, openStage, type RecordStore, type Stage } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import { requireUsableAccount } from "./require-usable-account.ts"
import { hostOf } from "./shop-host.ts"
import { makeSingleFlight } from "./single-flight.ts"
import { corrupt } from "./store-error.ts"
import { type App, issuedAtMs, type Refreshed, unusableField } from "./token-host.ts"
import { waitForLease } from "./wait-for-lease.ts"

/** A refresh token that another program kept. */
export interface GivenToken {
  readonly refreshToken: Redacted.Redacted<string> | string
  /** Open id, if you know it. Used only if the token host does not name the account. */
  readonly openId?: string | undefined
  /** Default `unknown`: only the platform checks whether the operation fits the account. */
  readonly userType?: UserType | undefined
}

export interface TokenImport {
  /** Returns the account of the token, once it is stored. */
  readonly run: (given: GivenToken) => Effect.Effect<Account, CallError>
  /** Did any process import this token before? Its account may be deleted since. */
  readonly isDone: (given: GivenToken) => Effect.Effect<boolean, StoreError>
  /** Finishes an import whose process was killed after it had put the pair on the stage of this key. Makes no request. */
  readonly recover: (key: string) => Effect.Effect<void, CallError>
}

export interface TokenImportOptions {
  readonly app: App
  readonly store: RecordStore
  readonly records: AccountRecords
  readonly pending: PendingPairs
  /** How long one process holds the lease to import a token, in milliseconds; the request gets half of it. */
  readonly leaseMs: number
}

/** The progress of an import. */
interface ImportRecord {
  /** Unix milliseconds. */
  readonly startedAtMs: number
  /** The open id of the token's account, once the token host has named it. */
  readonly openId?: string | undefined
  /** Was the account written? */
  readonly isKept?: boolean | undefined
}

export const makeTokenImport = ({ app, store, records, pending, leaseMs }: TokenImportOptions): TokenImport => {
  const host = hostOf(app)

  const read = (key: string): Effect.Effect<ImportRecord | undefined, StoreError> =>
    Effect.flatMap(store.get(key), (record) => {
      if (record === undefined) return Effect.succeed(undefined)
      const fields = parseFields(record.value)
      return typeof fields?.["startedAtMs"] === "number"
        ? Effect.succeed(fields as unknown as ImportRecord)
        : Effect.fail(
            corrupt(key, "it is not the JSON that was written (if it is encrypted, wrap the store with 'encrypted')"),
          )
    })

  /** Only the holder of the lease writes. */
  const write = (key: string, value: ImportRecord): Effect.Effect<void, StoreError> =>
    Effect.flatMap(store.get(key), (record) => store.compareAndSet(key, record?.version, JSON.stringify(value)))

  /** The account of an import that is done; `undefined` if the import is not done. */
  const imported = (record: ImportRecord | undefined): Effect.Effect<Account | undefined, CallError> => {
    const openId = record?.openId
    if (openId === undefined) return Effect.succeed(undefined)
    return Effect.flatMap(records.account(openId), (account): Effect.Effect<Account | undefined, CallError> =>
      account === undefined ? Effect.succeed(undefined) : requireUsableAccount(openId, account),
    )
  }

  const keep = (
    key: string,
    startedAtMs: number,
    account: Account,
    lease: Lease,
    stage: Stage,
  ): Effect.Effect<Account, CallError> => {
    const { openId } = account
    const written = Effect.gen(function* () {
      yield* write(key, { startedAtMs, openId })
      const stored = yield* records.updateAccount(openId, (current) => replacing(current, account))
      // If this write fails, the account itself shows that the import is done.
      yield* Effect.ignore(write(key, { startedAtMs, openId, isKept: true }))
      return stored?.value ?? account
    })
    return pending
      .keep(openId, {
        write: written,
        extend: Effect.ignore(lease.renew(leaseMs)),
        settle: Effect.andThen(Effect.ignore(stage.clear), Effect.ignore(lease.release)),
      })
      .pipe(Effect.mapError((error) => (error._tag === "StoreError" ? notKept(openId, error) : error)))
  }

  /**
   * The account of the issued pair: from a process that died, or from a request now. The pair of a process that died counts as
   * issued when its import began, so that a later consent replaces it.
   */
  const answered = Effect.fnUntraced(function* (
    key: string,
    before: ImportRecord | undefined,
    given: GivenToken,
    lease: Lease,
    stage: Stage,
  ) {
    const used = tokenOf(given)
    const [left] = stage.left.flatMap((text) => readIssued(text) ?? []).filter((one) => isSameSecret(one.used, used))
    if (left !== undefined && before !== undefined) {
      const { startedAtMs } = before
      return { account: yield* accountOf(left.refreshed, given, startedAtMs), startedAtMs }
    }
    // If this process cannot read the store's accounts, it could not store the new one: then the token is not used.
    yield* records.accounts({ limit: 1 })
    const clock = yield* Clock.Clock
    const startedAtMs = clock.currentTimeMillisUnsafe()
    yield* whileUnavailable(write(key, { ...before, startedAtMs }))
    const refreshed = yield* Effect.mapError(host.refresh(app, used, leaseMs / 2), (error) =>
      host.isRefused(error) ? notAccepted(error, before) : error,
    )
    yield* Effect.ignore(stage.put(writeIssued({ used, fencingToken: lease.fencingToken, refreshed })))
    return { account: yield* accountOf(refreshed, given, issuedAtMs(app, clock)), startedAtMs }
  })

  /** `undefined` if there is no token to import. */
  const underLease = Effect.fnUntraced(function* (key: string, tokenIn: (stage: Stage) => GivenToken | undefined) {
    const lease = yield* waitForLease(store, key, leaseMs)
    const releaseLease = Effect.ignore(lease.release)
    // Read before the stage is opened: a failure after that would remove the pair of a killed process.
    const before = yield* Effect.onError(read(key), () => releaseLease)
    const done = yield* Effect.onError(imported(before), () => releaseLease)
    if (done !== undefined) return yield* Effect.as(releaseLease, done)
    const stage = yield* openStage(store, key)
    const release = Effect.andThen(Effect.ignore(stage.clear), releaseLease)
    const given = tokenIn(stage)
    if (given === undefined) return yield* Effect.as(release, undefined)
    const { account, startedAtMs } = yield* Effect.onError(answered(key, before, given, lease, stage), () => release)
    return yield* Effect.onExit(keep(key, startedAtMs, account, lease, stage), () =>
      pending.has(account.openId) ? Effect.void : release,
    )
  })

  const work = Effect.fnUntraced(function* (key: string, given: GivenToken) {
    const done = yield* imported(yield* read(key))
    return done ?? (yield* underLease(key, () => given))!
  })

  const imports = makeSingleFlight<Account, CallError>()
  return {
    run: (given) => {
      const [issue] = wrongCredentials({ refreshToken: given.refreshToken ?? null, openId: given.openId })
      if (issue !== undefined) return Effect.fail(notGiven(issue))
      return Effect.flatMap(keyOf(records, given), (key) => imports.join(key, work(key, given)))
    },
    isDone: Effect.fnUntraced(function* (given) {
      const record = yield* read(yield* keyOf(records, given))
      if (record?.openId === undefined) return false
      return record.isKept === true || (yield* records.account(record.openId)) !== undefined
    }),
    recover: (key) => Effect.asVoid(underLease(key, leftToken)),
  }
}

/** The token whose pair is on the stage, from a killed process. */
const leftToken = ({ left }: Stage): GivenToken | undefined =>
  left.flatMap((text) => readIssued(text) ?? []).map(({ used }) => ({ refreshToken: used }))[0]

/** The account of an imported pair. */
const accountOf = (
  refreshed: Refreshed,
  { openId: knownId, userType = "unknown" }: GivenToken,
  authorizedAtMs: number,
): Effect.Effect<Account, CallError> => {
  const openId = refreshed.openId ?? knownId
  return openId === undefined
    ? Effect.fail(unusableField("the refresh of an imported token", "open_id"))
    : Effect.succeed({ ...refreshed, openId, userType, authorizedAtMs, state: { status: "active" } })
}

const tokenOf = ({ refreshToken }: GivenToken): Redacted.Redacted<string> =>
  typeof refreshToken === "string" ? secret(refreshToken, "refresh token") : refreshToken

const keyOf = (records: AccountRecords, given: GivenToken): Effect.Effect<string> =>
  Effect.promise(async () => {
    const bytes = new TextEncoder().encode(Redacted.value(tokenOf(given)))
    return records.importKey(toHex(await crypto.subtle.digest("SHA-256", bytes)))
  })

/**
 * The pair was issued just now, so it replaces a stored pair, as after a consent. Fields that the answer does not have are kept.
 * `undefined`: a consent given meanwhile is newer, or the pair is written already.
 */
const replacing = (current: Account | undefined, account: Account): Account | undefined => {
  if (current === undefined) return account
  if ((current.authorizedAtMs ?? -Infinity) > (account.authorizedAtMs ?? -Infinity)) return undefined
  if (isSameSecret(current.accessToken, account.accessToken)) return undefined
  const { userType, name, region, grantedScopes, shopIds } = current
  const known = { name, region, grantedScopes, shopIds }
  return { ...known, ...account, userType: account.userType === "unknown" ? userType : account.userType }
}

const notGiven = ({ field, problem, remedy }: ConfigurationIssue): ValidationError =>
  new ValidationError({ message: `The import of a token: '${field}' ${problem}: ${remedy}.`, field })

const notAccepted = (error: CallError, before: ImportRecord | undefined): CallError => {
  const unfinished =
    before === undefined
      ? ""
      : ` An import of it that began at ${new Date(before.startedAtMs).toISOString()} did not finish, and may have used it up.`
  return copyError(error, {
    message: `The platform refused the given refresh token.${unfinished} Import the newest token of your other program, or let the owner authorize again. ${error.message}`,
    cause: error,
  })
}

const notKept = (openId: string, error: StoreError): StoreError =>
  copyError(error, {
    message: `The refresh token was used, but the store did not take the new tokens of account '${openId}': ${error.message} This process writes them once the store is back. Close the SDK before the process ends.`,
    outcome: "unknown",
    retry: "never",
    cause: error,
  })
