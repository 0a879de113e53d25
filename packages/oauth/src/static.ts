/**
 * The {@link Tokens} service from one given pair of tokens, without a store: for scripts and for trying things out. The
 * shops are looked up once, on first need. A refreshed pair lives as long as the process; keep it in `onRefreshed`.
 *
 * `@tiktok-shop-kit/oauth/pair` is this file: the pair and the middleware that uses it, and nothing of stored accounts.
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
  /** Without one, an expired access token is an `AuthenticationError`. */
  readonly refreshToken?: Redacted.Redacted<string> | string | undefined
  /** Unix milliseconds. Without it, the platform's refusal tells that the token ended. */
  readonly accessTokenExpiresAtMs?: number | undefined
  /** Open id, where it is known. Default `static`: what calls are then counted and limited under. */
  readonly account?: string | undefined
  /** Default `unknown`: whether an operation fits is left to the platform. */
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
  /** For the end of a process: waits for a refresh that runs. Fails with a TimeoutError after 5 s. */
  readonly close: Effect.Effect<void, CallError>
}

/** The pair, and whose it is. */
interface StaticBearer extends Bearer {
  readonly refreshToken: Redacted.Redacted<string> | undefined
}

/**
 * The service for one pair of tokens. Throws a `ConfigurationError` if an option is unknown, or a token or a credential of the app is
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

  /** Is the given token the one to use? Not if its end is known, and not once it was refused: then the cache decides. */
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
          // An answer without its list proves nothing: the next call asks again.
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
  /** Does the call say which shop it is for, by id and cipher, or need none? Then there is nothing to look up. */
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
      "The access token is no longer accepted and there is no refresh token. Set TIKTOK_SHOP_REFRESH_TOKEN, set a new TIKTOK_SHOP_ACCESS_TOKEN, or use a store of accounts.",
  })

const otherAccount = (): ValidationError =>
  new ValidationError({
    message: "The call is bound to another account than the one of the static token. Use a store for several accounts.",
    field: "account",
  })
