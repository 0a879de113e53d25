/**
 * The {@link Tokens} service from one given token pair, without a store: for scripts and for trying things out. The first call
 * that needs the shops looks them up, once. A refreshed pair is kept only in memory; store it in `onRefreshed`.
 *
 * `@tiktok-shop-kit/oauth/pair` is this file: the pair and its middleware, without stored accounts.
 */
import type { AnyOperation, Call, Target } from "@tiktok-shop-kit/client"
import { isOmitted } from "@tiktok-shop-kit/client/omitted-list"
import { AuthenticationError, type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import { observe } from "@tiktok-shop-kit/errors/observe"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type * as Redacted from "effect/Redacted"
import { type Accounts, type Bearer, exactlyOne, resolveWith } from "./account-resolver.ts"
import { secret, type Shop, type TokenPair, type UserType } from "./account.ts"
import { lookUpKey, lookUpShops } from "./authorized-shops.ts"
import { hostOf, tokenClock } from "./shop-host.ts"
import { closeMs, makeRunningWork, stillRunning } from "./running-work.ts"
import { makeSingleFlight } from "./single-flight.ts"
import { cacheNames, type CachePolicy, makeTokenCache } from "./token-cache.ts"
import { type App, appCredentials, appNames, requireSameAccount } from "./token-host.ts"
import type { Resolved, TokensService } from "./token.ts"

export { inactiveShops } from "./inactive-shops.ts"
export type { InactiveShops } from "./inactive-shops.ts"
export { cacheNames } from "./token-cache.ts"
export { token, Tokens } from "./token.ts"
export type { Renewed, Resolved, Token, TokenOptions, TokensService } from "./token.ts"

export interface StaticOptions extends App, CachePolicy {
  readonly accessToken: Redacted.Redacted<string> | string
  /** Without it, calls with an expired access token fail with an `AuthenticationError`. */
  readonly refreshToken?: Redacted.Redacted<string> | string | undefined
  /** Unix milliseconds. Without it, only the platform's refusal shows that the token has expired. */
  readonly accessTokenExpiresAtMs?: number | undefined
  /** Open id, if you know it. Default `static`. Calls are counted and limited under this name. */
  readonly account?: string | undefined
  /** Default `unknown`: only the platform checks whether the operation fits the account. */
  readonly userType?: UserType | undefined
  readonly grantedScopes?: ReadonlyArray<string> | undefined
  /** Called with every new pair. What it throws is dropped. */
  readonly onRefreshed?: ((pair: TokenPair) => void) | undefined
}

const names: Names<StaticOptions> = {
  ...appNames,
  ...cacheNames,
  accessToken: 1,
  refreshToken: 1,
  accessTokenExpiresAtMs: 1,
  account: 1,
  userType: 1,
  grantedScopes: 1,
  onRefreshed: "function",
}

export interface Static extends TokensService {
  readonly shops: Effect.Effect<ReadonlyArray<Shop>, CallError>
  /** Call it before the process ends. Waits for a refresh that runs. Fails with a TimeoutError after 5 s. */
  readonly close: Effect.Effect<void, CallError>
}

/** The pair, and its account. */
interface StaticBearer extends Bearer {
  readonly refreshToken: Redacted.Redacted<string> | undefined
}

/**
 * Makes the service for one token pair. Throws a `ConfigurationError` if an option is unknown, or a token or a credential of the app is
 * empty or not one line of ASCII.
 *
 * @example
 * ```ts
 * import { type App, makeStatic } from "@tiktok-shop-kit/oauth"
 *
 * declare const app: App
 *
 * const tokens = makeStatic({
 *   ...app,
 *   accessToken: process.env["TIKTOK_SHOP_ACCESS_TOKEN"]!,
 *   refreshToken: process.env["TIKTOK_SHOP_REFRESH_TOKEN"],
 * })
 * ```
 */
export const makeStatic = (options: StaticOptions): Static => {
  checkOptions("makeStatic", options, names, () => ({
    credentials: {
      accessToken: options.accessToken ?? null,
      refreshToken: options.refreshToken,
      account: options.account,
      ...appCredentials(options),
    },
  }))
  const { client, account = "static", userType = "unknown", grantedScopes, onRefreshed } = options
  const accessToken = redacted(options.accessToken, "access token")
  const refreshToken = options.refreshToken === undefined ? undefined : redacted(options.refreshToken, "refresh token")
  const accessTokenExpiresAtMs = options.accessTokenExpiresAtMs ?? Infinity
  let latest: StaticBearer = { userType, accessToken, accessTokenExpiresAtMs, refreshToken, grantedScopes }

  const running = makeRunningWork()

  /** Is the given token used directly? Not if its expiry is known, and not after a refusal: then the cache decides. */
  let isAsGiven = accessTokenExpiresAtMs === Infinity
  const cache = makeTokenCache<StaticBearer>(
    {
      platformClock: tokenClock(options),
      load: () => Effect.sync(() => latest),
      renew: (_, current) => {
        isAsGiven = false
        if (current.refreshToken === undefined) return Effect.fail(cannotRefresh())
        const refreshed = hostOf(options).refresh(options, current.refreshToken)
        const checked = Effect.flatMap(refreshed, (pair) => requireSameAccount(options.account, pair))
        const renewed = Effect.map(checked, (pair) => {
          observe(onRefreshed, pair)
          const { accessToken, accessTokenExpiresAtMs, refreshToken } = pair
          return (latest = { ...current, accessToken, accessTokenExpiresAtMs, refreshToken })
        })
        return running.run(renewed)
      },
    },
    options,
  )

  let known: ReadonlyArray<Shop> | undefined
  const lookUps = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  const lookUp = (call?: Call) =>
    cache.get(account).pipe(
      Effect.flatMap((bearer) => lookUpShops(cache, client, account, bearer.accessToken, call)),
      Effect.tap((shops) =>
        Effect.sync(() => {
          // An answer without the list proves nothing, so the next call looks the shops up again.
          if (!isOmitted(shops)) known = shops
        }),
      ),
    )
  const shopsFor = (call?: Call) =>
    Effect.suspend(() =>
      known === undefined ? lookUps.join(lookUpKey(account, call), lookUp(call)) : Effect.succeed(known),
    )
  const shops = shopsFor()

  const accounts: Accounts = {
    bearer: (openId) => (openId === account ? cache.get(account) : Effect.fail(otherAccount())),
    accountOf: () => Effect.succeed(account),
    knownShop: (id) => Effect.sync(() => known?.find((shop) => shop.id === id)),
    knownOnlyShop: () => Effect.suspend(() => (known === undefined ? Effect.succeed(undefined) : exactlyOne(known))),
    withUnknownShops: () => Effect.sync(() => (known === undefined ? [account] : [])),
    lookUpShops: (_, call) => shopsFor(call),
    onlyAccount: () => Effect.succeed(account),
  }

  const resolve = resolveWith(accounts)
  /** Does the call name its shop by id and cipher, or need no shop? Then no look-up is needed. */
  const isBound = ({ account: openId = account, shop }: Target, { shopCipher }: AnyOperation): boolean =>
    openId === account && (shop === undefined ? shopCipher !== "required" : typeof shop === "object")

  return {
    resolve: (target, operation, call) => {
      if (!isAsGiven || !isBound(target, operation)) return resolve(target, operation, call)
      const shop = target.shop as Resolved["shop"]
      return Effect.succeed({ account, userType, accessToken, grantedScopes, shop })
    },
    refreshed: (openId, refused) => Effect.map(cache.refused(openId, refused), ({ accessToken }) => ({ accessToken })),
    shops,
    close: Effect.timeoutOrElse(running.ended, { duration: closeMs, orElse: () => Effect.fail(stillRunning()) }),
  }
}

const redacted = (value: Redacted.Redacted<string> | string, label: string): Redacted.Redacted<string> =>
  typeof value === "string" ? secret(value, label) : value

const cannotRefresh = (): AuthenticationError =>
  new AuthenticationError({
    message:
      "The access token is no longer accepted, and no refresh token is set. Set TIKTOK_SHOP_REFRESH_TOKEN, set a new TIKTOK_SHOP_ACCESS_TOKEN, or use a store of accounts.",
  })

const otherAccount = (): ValidationError =>
  new ValidationError({
    message: "The call is bound to another account than the static token's. Use a store for several accounts.",
    field: "account",
  })
