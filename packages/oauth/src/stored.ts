/**
 * Accounts in a record store. It is the {@link Tokens} service of the `token` middleware, and has what an application needs
 * beside it: exchange, listing, revocation, disconnection.
 */
import type { AnyOperation } from "@tiktok-shop-kit/client"
import { monotonicMs } from "@tiktok-shop-kit/client/clock"
import type { CallError, StoreError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Clock from "effect/Clock"
import * as Effect from "effect/Effect"
import { type Accounts, notExactlyOne, resolveWith } from "./account-resolver.ts"
import type { Account, AccountStatus, Shop } from "./account.ts"
import { lookUpShops } from "./authorized-shops.ts"
import type { RecordStore } from "./record-store.ts"
import { makeRecords, type Page, type PageOptions } from "./records.ts"
import { makeRefresher, type TokenEvent } from "./refresher.ts"
import { requireUsableAccount } from "./require-usable-account.ts"
import { hostOf, tokenClock } from "./shop-host.ts"
import { makeShopIndex } from "./shop-index.ts"
import { cacheNames, type CachePolicy, makeTokenCache } from "./token-cache.ts"
import { type App, appNames, issuedAtMs } from "./token-host.ts"
import type { TokensService } from "./token.ts"

export interface StoredOptions extends App, CachePolicy {
  readonly store: RecordStore
  /** How long one process may be the only one to refresh an account, in milliseconds. Default 60,000. */
  readonly leaseMs?: number | undefined
  /** Called on every refresh and when an account has to authorize again. Holds no token. What it throws is dropped. */
  readonly onEvent?: ((event: TokenEvent) => void) | undefined
}

const names: Names<StoredOptions> = { ...appNames, ...cacheNames, store: 1, leaseMs: 1, onEvent: 1 }

export interface ExchangeOptions {
  /** The secret behind the challenge, where the consent was begun with one (TikTok for Developers). */
  readonly codeVerifier?: string | undefined
}

export interface Stored extends TokensService {
  /**
   * Trades the code of a consent for an account, keeps it, and asks once for its shops. Should that last step fail, the
   * account is kept and its shops are asked for on first need. A code is good for one exchange; none is ever repeated.
   */
  readonly exchange: (code: string, options?: ExchangeOptions) => Effect.Effect<Account, CallError>
  /** Refreshes now, whatever the state of the token. */
  readonly refresh: (account: string) => Effect.Effect<Account, CallError>
  readonly account: (openId: string) => Effect.Effect<Account | undefined, StoreError>
  /** The shop, and through it its account: what a webhook's `shop_id` leads to. */
  readonly shop: (id: string) => Effect.Effect<Shop | undefined, StoreError>
  readonly accounts: (options?: PageOptions) => Effect.Effect<Page<Account>, StoreError>
  readonly shops: (options?: PageOptions) => Effect.Effect<Page<Shop>, StoreError>
  /**
   * Asks the platform which shops the account reaches now, and forgets the others. An answer without a list proves nothing, so
   * nothing is forgotten then.
   */
  readonly syncShops: (account: string) => Effect.Effect<ReadonlyArray<Shop>, CallError>
  /**
   * Notes that the authorization was withdrawn (webhooks 6 and 20). Only a new exchange makes the account usable again. `atMs`
   * is when, in Unix milliseconds: the webhook may come hours late, and does nothing to an authorization given since.
   */
  readonly revoke: (account: string, reason: string, atMs?: number) => Effect.Effect<void, StoreError>
  /**
   * Ends the authorization where the platform has a call for that (TikTok for Developers; TikTok Shop has none), and deletes
   * all that is held of the account. Where that call fails without a refusal nothing is deleted, so that it can be repeated.
   */
  readonly disconnect: (account: string) => Effect.Effect<void, CallError>
}

/** How long the only account of a store counts as the only one before the store is asked again. */
const onlyForMs = 60_000

/** By how much the platform's clock and ours may differ before a withdrawal counts as earlier than a consent. */
const skewMs = 60_000

/**
 * The service for accounts in a store. Throws a `ConfigurationError` if an option is unknown.
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
  checkOptions("makeStored", options, names)
  const { store, client, credentials, leaseMs = 60_000 } = options
  const app: App = { client, credentials, host: hostOf(options) }
  const records = makeRecords(store, credentials.appKey)
  const emit = (event: TokenEvent): void => observe(options.onEvent, event)
  const { renew } = makeRefresher({ app, store, records, leaseMs, emit })
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

  let only: { readonly access: string; readonly openId: string; readonly untilMs: number } | undefined
  const forgetOnly = Effect.sync(() => {
    only = undefined
  })

  const onlyAccount = (operation: AnyOperation): Effect.Effect<string, CallError> =>
    Effect.clockWith((clock) => {
      const nowMs = monotonicMs(clock)
      if (only?.access === operation.access && nowMs < only.untilMs) {
        return Effect.succeed(only.openId)
      }
      return Effect.flatMap(records.accounts({ limit: 100 }), ({ items, next }) => {
        const fitting = items.filter(({ userType }) => userType === operation.access)
        const [account, ...others] = fitting.length === 0 ? items : fitting
        if (account === undefined) return Effect.fail(notExactlyOne("account", "0"))
        if (next !== undefined) return Effect.fail(notExactlyOne("account", "100 or more"))
        if (others.length > 0) return Effect.fail(notExactlyOne("account", String(others.length + 1)))
        only = { access: operation.access, openId: account.openId, untilMs: nowMs + onlyForMs }
        return Effect.succeed(account.openId)
      })
    })

  const accounts: Accounts = {
    bearer: cache.get,
    accountOf: (id) => Effect.map(shops.known(id), (shop) => shop?.account),
    knownShop: shops.known,
    knownOnlyShop: shops.knownOnly,
    withUnknownShops: shops.withUnknownShops,
    lookUpShops: shops.lookUp,
    onlyAccount,
  }

  const exchange = Effect.fnUntraced(function* (code: string, { codeVerifier }: ExchangeOptions = {}) {
    const answered = yield* hostOf(app).exchange(app, code, codeVerifier)
    const authorizedAtMs = issuedAtMs(app, yield* Clock.Clock)
    const exchanged: Account = { ...answered, authorizedAtMs }
    const { openId } = exchanged
    const kept = yield* records.updateAccount(openId, (current) =>
      current?.shopIds === undefined ? exchanged : { ...exchanged, shopIds: current.shopIds },
    )
    cache.put(openId, kept?.value ?? exchanged)
    yield* forgetOnly
    yield* Effect.ignore(shops.lookUp(openId))
    return (yield* records.account(openId)) ?? exchanged
  })

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
    const account = yield* records.account(openId)
    if (account?.state.status === "active") yield* revokeAt(app, account)
    yield* shops.forget(openId, account?.shopIds ?? [])
    yield* records.deleteAccount(openId)
    cache.drop(openId)
    yield* forgetOnly
  })

  return {
    resolve: resolveWith(accounts),
    refreshed: (account, refused) => Effect.map(cache.refused(account, refused), ({ accessToken }) => accessToken),
    exchange,
    refresh: cache.renew,
    account: records.account,
    shop: shops.known,
    accounts: records.accounts,
    shops: records.shops,
    syncShops: (account) => shops.lookUp(account),
    revoke,
    disconnect,
  }
}

/** A refusal means that there is nothing left to end. */
const revokeAt = (app: App, { accessToken }: Account): Effect.Effect<void, CallError> => {
  const { revoke } = hostOf(app)
  if (revoke === undefined) return Effect.void
  return Effect.catch(revoke(app, accessToken), (error) =>
    error.outcome === "refused" ? Effect.void : Effect.fail(error),
  )
}
