/**
 * Exchanges the code of a consent for an account, and stores it. A code is valid for one exchange. So this file first checks that
 * the store accepts writes. If a write fails after the exchange, the background repeats it until the store accepts the tokens.
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
  /** The code verifier, if the consent began with a PKCE challenge (TikTok for Developers). */
  readonly codeVerifier?: string | undefined
}

export interface ExchangedAccount extends Account {
  /** Why the account's shops could not be read. The account is stored; the first call that needs its shops reads them. */
  readonly shopsError?: CallError | undefined
}

export interface ExchangeParts {
  readonly app: App
  readonly store: RecordStore
  readonly records: AccountRecords
  readonly pending: PendingPairs
  readonly running: RunningWork
  /** The account just stored, with its shops if they can be read. */
  readonly withShops: (kept: Account) => Effect.Effect<ExchangedAccount, CallError>
}

export type Exchange = (code: string, options?: ExchangeOptions) => Effect.Effect<ExchangedAccount, CallError>

export const makeExchange = ({ app, store, records, pending, running, withShops }: ExchangeParts): Exchange => {
  /** An exchange uses up the code, so this tries a write first. Another process may hold the lease at that moment. */
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

  /** The exchange runs in a separate fiber, so a caller that stops waiting does not lose the tokens of a used code. */
  const exchanges = makeSingleFlight<ExchangedAccount, CallError>()
  return (code, { codeVerifier } = {}) => exchanges.join(code, running.run(exchanged(code, codeVerifier)))
}

const notExchanged = (error: StoreError): StoreError =>
  copyError(error, {
    message: `The code was not exchanged, because the store takes no writes: ${error.message} Exchange the code once the store is back; it is valid for 30 minutes.`,
    cause: error,
  })

const notKept = (openId: string, error: StoreError): StoreError =>
  copyError(error, {
    message: `The code was exchanged, but the store did not take the tokens of account '${openId}': ${error.message} This process writes them once the store is back. Do not exchange the code again, and close the SDK before the process ends.`,
    outcome: "unknown",
    retry: "never",
    cause: error,
  })
