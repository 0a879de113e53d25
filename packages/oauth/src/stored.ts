/**
 * Accounts in a record store: the {@link Tokens} service of the `token` middleware, and the functions for your application:
 * exchange, listing, revocation, disconnection.
 */
import type { CallError, StoreError, TimeoutError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import { type Accounts, resolveWith } from "./account-resolver.ts"
import type { Account, AccountStatus, Shop } from "./account.ts"
import { lookUpShops } from "./authorized-shops.ts"
import { copyError } from "@tiktok-shop-kit/errors/copy-error"
import { type ExchangedAccount, type ExchangeOptions, makeExchange } from "./exchange.ts"
import { makeInactivityRecords } from "./inactivity-records.ts"
import { withLeftPair } from "./left-pair.ts"
import { type Maintain, makeMaintain } from "./maintain.ts"
import { makeOnlyAccount } from "./only-account.ts"
import { makePendingPairs, type PendingPairs } from "./pending-pairs.ts"
import type { RecordStore } from "./record-store.ts"
import { makeRecords, type Page, type PageOptions, type StoredAccount } from "./records.ts"
import { makeRefresher, type TokenEvent } from "./refresher.ts"
import { makeRekey, type Rekey } from "./rekey.ts"
import { requireUsableAccount } from "./require-usable-account.ts"
import { closeMs, makeRunningWork, stillRunning } from "./running-work.ts"
import { hostOf, tokenClock } from "./shop-host.ts"
import { makeShopIndex } from "./shop-index.ts"
import { cacheNames, type CachePolicy, makeTokenCache } from "./token-cache.ts"
import { type App, appCredentials, appNames } from "./token-host.ts"
import { type GivenToken, makeTokenImport } from "./token-import.ts"
import { makeTokenSeed } from "./token-seed.ts"
import type { TokensService } from "./token.ts"

export interface StoredOptions extends App, CachePolicy {
  readonly store: RecordStore
  /** How long one process holds the lease to refresh an account, in milliseconds. Default 60,000. */
  readonly leaseMs?: number | undefined
  /**
   * A refresh token that another program kept. The first call of the first process imports it, as `importToken` does; a token
   * that was imported before changes nothing.
   */
  readonly seed?: GivenToken | undefined
  /**
   * Called with the promise of work that continues after a call has failed: new tokens that the store did not take. Set it if
   * your platform stops a process after its answer: `waitUntil` of `cloudflare:workers`, for example. What it throws is dropped.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /** Called on every refresh and when an account has to authorize again. Events contain no token. What it throws is dropped. */
  readonly onEvent?: ((event: TokenEvent) => void) | undefined
}

const names: Names<StoredOptions> = {
  ...appNames,
  ...cacheNames,
  store: 1,
  leaseMs: 1,
  seed: 1,
  waitUntil: "function",
  onEvent: "function",
}

export interface Stored extends TokensService {
  /**
   * Exchanges the code of a consent for an account, stores it, and looks up its shops once. If the look-up fails, the account is
   * stored, and the first call that needs the shops looks them up. A code is valid for one exchange, so it is never sent twice.
   *
   * If the store takes no writes, fails with a StoreError with the outcome `not-sent`: the code is still valid. If the store fails
   * after the exchange, the outcome is `unknown`: the tokens stay in memory, and the background writes them once the store is back.
   */
  readonly exchange: (code: string, options?: ExchangeOptions) => Effect.Effect<ExchangedAccount, CallError>
  /**
   * Imports an account whose refresh token another program kept: refreshes it once, stores the account, and looks up its shops. A
   * token that any process imported before costs no request to the token host. Stop the other program first: its token pair may
   * no longer be valid after the import.
   */
  readonly importToken: (given: GivenToken) => Effect.Effect<ExchangedAccount, CallError>
  /** Refreshes now, also if the token is fresh. */
  readonly refresh: (account: string) => Effect.Effect<Account, CallError>
  readonly account: (openId: string) => Effect.Effect<Account | undefined, StoreError>
  /** The shop with its account, for example for a webhook's `shop_id`. */
  readonly shop: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  readonly accounts: (options?: PageOptions) => Effect.Effect<Page<StoredAccount>, CallError>
  readonly shops: (options?: PageOptions) => Effect.Effect<Page<Shop>, CallError>
  /**
   * Asks the platform which shops the account reaches now, and deletes the others. An answer without a list proves nothing, so
   * it deletes nothing.
   */
  readonly syncShops: (account: string) => Effect.Effect<ReadonlyArray<Shop>, CallError>
  /**
   * Records that the authorization was withdrawn (webhooks 6 and 20). Only a new exchange makes the account usable again. `atMs`
   * is the time of the withdrawal, in Unix milliseconds: the webhook may come hours late, and does not end a newer authorization.
   */
  readonly revoke: (account: string, reason: string, atMs?: number) => Effect.Effect<void, StoreError>
  /**
   * Ends the authorization if the platform has a call for that (TikTok for Developers has; TikTok Shop has not), and deletes all
   * data of the account. If that call fails without a refusal, nothing is deleted, so that you can repeat it. A damaged record
   * is deleted, too; the records of its shops stay until the owner authorizes again.
   */
  readonly disconnect: (account: string) => Effect.Effect<void, CallError>
  /**
   * For a job that runs once a day: refreshes the accounts whose tokens expire soon, and reports a result for each account. An
   * account that fails does not stop the others. Any number of processes may run it at the same time.
   */
  readonly maintain: Maintain
  /**
   * Writes all records of the app with the store's new encryption key, and counts them. Once `done` equals `of`, you may remove
   * the old key. It runs beside processes that use the store. You may stop and restart it at any time.
   */
  readonly rekey: Rekey
  /**
   * Call it before the process ends. Waits for the refreshes and exchanges that run, and writes the new tokens that the store has
   * not taken yet. Fails after 5 s with a StoreError that names an account whose tokens are not written, or with a TimeoutError.
   */
  readonly close: Effect.Effect<void, CallError>
}

/** How much the platform's clock and this machine's may differ before a withdrawal counts as earlier than a consent. */
const skewMs = 60_000

/**
 * Makes the service for accounts in a store. Throws a `ConfigurationError` if an option is unknown.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import * as OAuth from "@tiktok-shop-kit/oauth"
 * import * as Context from "effect/Context"
 * import * as Effect from "effect/Effect"
 *
 * declare const app: OAuth.App
 * declare const code: string
 *
 * const tokens = OAuth.makeStored({ ...app, store: OAuth.makeMemory() })
 * const account = await Effect.runPromise(tokens.exchange(code))
 * const client = Client.make().pipe(
 *   Client.layers(OAuth.token()),
 *   Client.provide(Context.make(OAuth.Tokens, tokens)),
 * )
 * ```
 */
export const makeStored = (options: StoredOptions): Stored => {
  checkOptions("makeStored", options, names, () => ({
    credentials: {
      "seed.refreshToken": options.seed?.refreshToken,
      "seed.openId": options.seed?.openId,
      ...appCredentials(options),
    },
  }))
  const { store, client, credentials, leaseMs = 60_000 } = options
  const app: App = { client, credentials, host: hostOf(options) }
  const records = makeRecords(store, credentials.appKey)
  const emit = (event: TokenEvent): void => observe(options.onEvent, event)
  const pending = makePendingPairs({
    waitUntil: options.waitUntil,
    afterWrite: (account) => {
      cache.put(account.openId, account)
      emit({ type: "refreshed", account: account.openId })
    },
  })
  const running = makeRunningWork()
  const refresher = makeRefresher({ app, store, records, pending, leaseMs, emit })
  const renew: typeof refresher.renew = (...args) => running.run(refresher.renew(...args))
  const load = (openId: string) =>
    Effect.flatMap(records.account(openId), (account) => requireUsableAccount(openId, account))
  const cache = makeTokenCache<Account>({ platformClock: tokenClock(app), load, renew }, options)
  const shops = makeShopIndex(records, (openId, call) =>
    Effect.flatMap(cache.get(openId), (account) =>
      account.userType === "creator" || account.userType === "partner"
        ? Effect.succeed([])
        : lookUpShops(cache, client, openId, account.accessToken, call),
    ),
  )

  const only = makeOnlyAccount(records)
  const accounts: Accounts = {
    bearer: cache.get,
    accountOf: (id) => Effect.map(shops.known(id), (shop) => shop?.account),
    knownShop: shops.known,
    knownOnlyShop: shops.knownOnly,
    withUnknownShops: shops.withUnknownShops,
    lookUpShops: shops.lookUp,
    onlyAccount: only.of,
  }

  /** The account just stored, with its shops if they can be read. */
  const withShops = Effect.fnUntraced(function* (kept: Account) {
    const { openId } = kept
    cache.put(openId, kept)
    yield* only.forget
    const lookUp = yield* Effect.result(shops.lookUp(openId))
    const current: ExchangedAccount = (yield* Effect.orElseSucceed(records.account(openId), () => undefined)) ?? kept
    return lookUp._tag === "Failure" ? { ...current, shopsError: lookUp.failure } : current
  })

  const exchange = makeExchange({ app, store, records, pending, running, withShops })
  const imports = makeTokenImport({ app, store, records, pending, leaseMs })
  const importToken: Stored["importToken"] = (given) => running.run(Effect.flatMap(imports.run(given), withShops))
  const seeded = makeTokenSeed({ app, records, seed: options.seed, isDone: imports.isDone, run: importToken })
  const resolve = resolveWith(accounts)

  const revoke = (openId: string, reason: string, atMs = Infinity): Effect.Effect<void, StoreError> =>
    Effect.clockWith((clock) => {
      const state: AccountStatus = {
        status: "reauthorization-required",
        reason,
        sinceMs: clock.currentTimeMillisUnsafe(),
      }
      return Effect.map(
        records.updateAccount(openId, (current) => {
          if (current === undefined || current.state.status !== "active") return undefined
          return atMs + skewMs < (current.authorizedAtMs ?? -Infinity) ? undefined : { ...current, state }
        }),
        (stored) => {
          cache.drop(openId)
          if (stored?.value.state === state) emit({ type: "reauthorization-required", account: openId, reason })
        },
      )
    })

  const disconnect = Effect.fnUntraced(function* (openId: string) {
    // A damaged record has no token to revoke. Once deleted, it no longer prevents a new consent.
    const account = yield* Effect.catch(records.account(openId), (error) =>
      error.reason === "corrupt" ? Effect.succeed(undefined) : Effect.fail(error),
    )
    if (account?.state.status === "active") yield* revokeAt(app, account)
    yield* shops.forget(openId, account?.shopIds ?? [])
    yield* records.deleteAccount(openId)
    cache.drop(openId)
    yield* only.forget
  })

  const maintain = makeMaintain({
    app,
    store,
    records,
    renew,
    remember: (account) => cache.put(account.openId, account),
  })
  const finishRefresh = (openId: string) => running.run(refresher.recover(openId))
  const finishImport = (key: string) => running.run(imports.recover(key))
  const prepare = withLeftPair({ store, records, finishRefresh, finishImport })
  const rekey = makeRekey({ store, prefix: records.prefix, prepare })

  const close = Effect.timeoutOrElse(Effect.andThen(running.ended, pending.flush), {
    duration: closeMs,
    orElse: () => Effect.fail(notClosed(pending.failures)),
  })

  return {
    resolve:
      options.seed === undefined
        ? resolve
        : (target, operation, call) => Effect.andThen(seeded, resolve(target, operation, call)),
    refreshed: (account, refused) =>
      Effect.map(cache.refused(account, refused), ({ accessToken }) => ({ accessToken })),
    inactivity: makeInactivityRecords(shops),
    exchange,
    importToken,
    refresh: cache.renew,
    // A webhook asks for these: if the seed fails, the account or shop is unknown.
    account: (openId) => Effect.andThen(Effect.ignore(seeded), records.account(openId)),
    shop: (id) => Effect.andThen(Effect.ignore(seeded), shops.known(id)),
    accounts: (page) => Effect.andThen(seeded, records.accounts(page)),
    shops: (page) => Effect.andThen(seeded, records.shops(page)),
    syncShops: (account) => shops.lookUp(account),
    revoke,
    disconnect,
    maintain: (options) => Effect.andThen(seeded, maintain(options)),
    rekey,
    close,
  }
}

const notClosed = (failures: PendingPairs["failures"]): StoreError | TimeoutError => {
  const [[openId, error] = []] = failures
  if (error === undefined) return stillRunning()
  const others = failures.size === 1 ? "" : ` and ${failures.size - 1} more`
  return copyError(error, {
    message: `The store did not take the new tokens of account '${openId}'${others} within ${closeMs} ms: ${error.message} If the process ends now, the owners may have to authorize again.`,
    cause: error,
  })
}

/** A refusal means that the authorization has ended already. */
const revokeAt = (app: App, { accessToken }: Account): Effect.Effect<void, CallError> => {
  const { revoke } = hostOf(app)
  if (revoke === undefined) return Effect.void
  return Effect.catch(revoke(app, accessToken), (error) =>
    error.outcome === "refused" ? Effect.void : Effect.fail(error),
  )
}
