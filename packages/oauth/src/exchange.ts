/**
 * Trades the code of a consent for an account, and keeps it. A code is good for one exchange, so a store that takes no writes is
 * found out before, and the tokens of a spent code are written in the background until the store takes them.
 */
import { type CallError, StoreError } from "@tiktok-shop-kit/errors"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import type { Account } from "./account.ts"
import { type PendingPairs, whileUnavailable } from "./pending-pairs.ts"
import type { RecordStore } from "./record-store.ts"
import type { AccountRecords } from "./records.ts"
import type { RunningWork } from "./running-work.ts"
import { hostOf } from "./shop-host.ts"
import { makeSingleFlight } from "./single-flight.ts"
import { type App, issuedAtMs } from "./token-host.ts"

export interface ExchangeOptions {
  /** The secret behind the challenge, where the consent was begun with one (TikTok for Developers). */
  readonly codeVerifier?: string | undefined
}

export interface ExchangedAccount extends Account {
  /** Why the account's shops could not be read. The account is kept, and its shops are read on first need. */
  readonly shopsError?: CallError | undefined
}

export interface ExchangeParts {
  readonly app: App
  readonly store: RecordStore
  readonly records: AccountRecords
  readonly pending: PendingPairs
  readonly running: RunningWork
  /** The account that was just kept, with its shops if they can be read. */
  readonly withShops: (kept: Account) => Effect.Effect<ExchangedAccount, CallError>
}

export type Exchange = (code: string, options?: ExchangeOptions) => Effect.Effect<ExchangedAccount, CallError>

export const makeExchange = ({ app, store, records, pending, running, withShops }: ExchangeParts): Exchange => {
  /** A code is spent by its exchange, so the store is asked for a write before. Another process may hold the lease just now. */
  const probe = Effect.catch(
    Effect.flatMap(
      Effect.suspend(() => store.lease(records.exchangeKey, 1_000)),
      ({ release }) => release,
    ),
    (error) => (error.reason === "lease" ? Effect.void : Effect.fail(error)),
  )

  const exchanged = Effect.fnUntraced(function* (code: string, codeVerifier: string | undefined) {
    yield* Effect.mapError(whileUnavailable(probe), notExchanged)
    const answered = yield* hostOf(app).exchange(app, code, codeVerifier)
    const authorizedAtMs = issuedAtMs(app, yield* Clock.Clock)
    const account: Account = { ...answered, authorizedAtMs }
    const { openId } = account
    const write = Effect.suspend(() =>
      records.updateAccount(openId, (current) => {
        if (current === undefined) return account
        if ((current.authorizedAtMs ?? -Infinity) > authorizedAtMs) return undefined
        return current.shopIds === undefined ? account : { ...account, shopIds: current.shopIds }
      }),
    )
    const kept = yield* pending
      .keep(openId, {
        write: Effect.map(write, (stored) => stored?.value ?? account),
        extend: Effect.void,
        settle: Effect.void,
      })
      .pipe(Effect.mapError((error) => (error instanceof StoreError ? notKept(openId, error) : error)))
    return yield* withShops(kept)
  })

  /** The exchange runs in a separate fiber. A caller that stops waiting must not lose the tokens of a spent code. */
  const exchanges = makeSingleFlight<ExchangedAccount, CallError>()
  return (code, { codeVerifier } = {}) => exchanges.join(code, running.run(exchanged(code, codeVerifier)))
}

const notExchanged = (error: StoreError): StoreError =>
  copyError(error, {
    message: `The code was not exchanged, since the store takes no writes: ${error.message} Exchange the code once the store is back; it is good for 30 minutes.`,
    cause: error,
  })

const notKept = (openId: string, error: StoreError): StoreError =>
  copyError(error, {
    message: `The code was exchanged, but the store did not take the tokens of account '${openId}': ${error.message} This process writes them once the store is back. Do not exchange the code again, and close the SDK before the process ends.`,
    outcome: "unknown",
    retry: "never",
    cause: error,
  })
