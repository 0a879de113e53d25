/**
 * Maintains the accounts of a store, in a job that runs once a day. An account without calls refreshes nothing, so its tokens
 * expire unnoticed. The job refreshes tokens that expire soon, and says which owners have to authorize again, and when.
 *
 * It lists keys and reads the accounts one by one, so an account that cannot be read or refreshed does not stop the others.
 * A refresh takes the lease of its account: if two processes run the job at once, each account is refreshed once.
 */
import { amount, atLeastOne, type CallError, type ReauthorizationRequiredError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"
import { checkedOptions } from "./checked-options.ts"
import { forEachKey } from "./record-keys.ts"
import type { RecordStore } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import { requireUsableAccount } from "./require-usable-account.ts"
import { tokenClock } from "./shop-host.ts"
import { makeSingleFlight } from "./single-flight.ts"
import type { App } from "./token-host.ts"

export interface MaintainOptions {
  /**
   * An account whose refresh token expires within so many days is `expiring`. Default 30: from then on the platform, too, sends
   * a reminder, the webhook UPCOMING_AUTHORIZATION_EXPIRATION.
   */
  readonly warnBeforeDays?: number | undefined
  /** An access token that expires within so many days is refreshed. Default 2, so that one daily run may fail. */
  readonly refreshBeforeDays?: number | undefined
  /** How many accounts are refreshed at the same time. Default 4. */
  readonly concurrency?: number | undefined
}

const names: Names<MaintainOptions> = { warnBeforeDays: 1, refreshBeforeDays: 1, concurrency: 1 }

/** The result for one account. */
export type MaintenanceOutcome =
  /** This process, or another at the same time, refreshed it. */
  | { readonly outcome: "refreshed" }
  /** No token expires soon. */
  | { readonly outcome: "fresh" }
  /** It was refreshed, but the consent ends soon anyway: ask the owner to authorize again. */
  | {
      readonly outcome: "expiring"
      /** Whole days until the consent ends. */
      readonly daysLeft: number
    }
  /** The owner has to authorize again. */
  | { readonly outcome: "lost"; readonly error: ReauthorizationRequiredError }
  /** The account could not be read or refreshed. The next run tries again. */
  | { readonly outcome: "failed"; readonly error: CallError }

/** When the tokens of an account expire, in Unix milliseconds. */
export interface TokenEnds {
  /** `undefined` if the account could not be read. */
  readonly accessTokenExpiresAtMs: number | undefined
  /** When the consent ends. `undefined` also if the platform did not say. */
  readonly refreshTokenExpiresAtMs: number | undefined
}

export type MaintainedAccount = TokenEnds &
  MaintenanceOutcome & { readonly openId: string; readonly name: string | undefined }

/** Fails only if an option is wrong or the accounts cannot be listed. */
export type Maintain = (options?: MaintainOptions) => Effect.Effect<ReadonlyArray<MaintainedAccount>, CallError>

export interface MaintenanceParts {
  readonly app: App
  readonly store: RecordStore
  readonly records: AccountRecords
  /** Returns the account with another access token than `current`. */
  readonly renew: (openId: string, current: Account) => Effect.Effect<Account, CallError>
  /** Called with each account that has a new pair. */
  readonly remember: (account: Account) => void
}

const dayMs = 86_400_000

export const makeMaintain = ({ app, store, records, renew, remember }: MaintenanceParts): Maintain => {
  /** Runs in fibers that no caller interrupts: the refresh token may be used up already. */
  const renewals = makeSingleFlight<Account, CallError>()

  const outcomeOf = Effect.fnUntraced(function* (before: Account, { warnBeforeDays, refreshBeforeDays }: Policy) {
    const clock = yield* Clock.Clock
    const daysUntil = (endsAtMs = Infinity): number =>
      (endsAtMs - tokenClock(app).fromMachineMs(clock.currentTimeMillisUnsafe())) / dayMs
    const isConsentEnding = (account: Account) => daysUntil(account.refreshTokenExpiresAtMs) <= warnBeforeDays
    yield* requireUsableAccount(before.openId, before)
    // A refresh may also prolong the consent: only the platform knows.
    const isDue = daysUntil(before.accessTokenExpiresAtMs) <= refreshBeforeDays || isConsentEnding(before)
    if (!isDue) return described(before, { outcome: "fresh" })
    const account = yield* renewals.join(before.openId, renew(before.openId, before))
    remember(account)
    if (!isConsentEnding(account)) return described(account, { outcome: "refreshed" })
    const daysLeft = Math.max(0, Math.floor(daysUntil(account.refreshTokenExpiresAtMs)))
    return described(account, { outcome: "expiring", daysLeft })
  })

  /** Returns a list: it is empty if the account was deleted meanwhile. */
  const maintained = (openId: string, policy: Policy): Effect.Effect<ReadonlyArray<MaintainedAccount>> =>
    Effect.matchEffect(records.account(openId), {
      onFailure: (error) => Effect.succeed([described({ openId }, failureOf(error))]),
      onSuccess: (account) =>
        account === undefined
          ? Effect.succeed([])
          : Effect.match(outcomeOf(account, policy), {
              onFailure: (error) => [described(account, failureOf(error))],
              onSuccess: (one) => [one],
            }),
    })

  return Effect.fnUntraced(function* (options: MaintainOptions = {}) {
    yield* checkedOptions(() => checkOptions("maintain", options, names, () => ({ numbers: numbersOf(options) })))
    const { warnBeforeDays = 30, refreshBeforeDays = 2, concurrency = 4 } = options
    const policy = { warnBeforeDays, refreshBeforeDays }
    const work = (key: string) => maintained(records.openIdOf(key)!, policy)
    return (yield* forEachKey(store, records.accountPrefix, work, concurrency)).flat()
  })
}

type Policy = Required<{ [K in "warnBeforeDays" | "refreshBeforeDays"]: number }>

const numbersOf = ({ warnBeforeDays, refreshBeforeDays, concurrency }: MaintainOptions) => ({
  warnBeforeDays: [warnBeforeDays, amount] as const,
  refreshBeforeDays: [refreshBeforeDays, amount] as const,
  concurrency: [concurrency, atLeastOne] as const,
})

const failureOf = (error: CallError): MaintenanceOutcome =>
  error._tag === "ReauthorizationRequiredError" ? { outcome: "lost", error } : { outcome: "failed", error }

const described = (
  account: Pick<Account, "openId"> & Partial<Account>,
  outcome: MaintenanceOutcome,
): MaintainedAccount => ({
  openId: account.openId,
  name: account.name,
  accessTokenExpiresAtMs: account.accessTokenExpiresAtMs,
  refreshTokenExpiresAtMs: account.refreshTokenExpiresAtMs,
  ...outcome,
})
