/**
 * One pair of tokens that was given, without a store: for scripts and for trying things out. Its shops are asked for once, on
 * first need. A refreshed pair lives as long as the process: `onRefreshed` is the place to keep it.
 */
import { AuthenticationError, type CallError, ConfigurationError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secret, type Shop, type TokenPair, type UserType } from "./account.ts"
import { type Bearer, type Directory, notExactlyOne, resolveWith } from "./directory.ts"
import { makeSingleFlight } from "./single-flight.ts"
import { askForShops } from "./stored.ts"
import { type CachePolicy, makeTokenCache } from "./token-cache.ts"
import { type App, hostOf } from "./token-host.ts"
import type { TokensService } from "./tokens.ts"

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

export interface Static extends TokensService {
  readonly shops: Effect.Effect<ReadonlyArray<Shop>, CallError>
}

interface StaticBearer extends Bearer {
  readonly refreshToken: Redacted.Redacted<string> | undefined
}

/** Throws a `ConfigurationError` where the access token is empty. */
export const makeStatic = (options: StaticOptions): Static => {
  const { client, account = "static", userType = "unknown", grantedScopes } = options
  const accessToken = redacted(options.accessToken, "access token")
  if (Redacted.value(accessToken).trim() === "") throw noToken()
  const given: StaticBearer = {
    accessToken,
    accessTokenExpiresAtMs: options.accessTokenExpiresAtMs ?? Infinity,
    refreshToken: options.refreshToken === undefined ? undefined : redacted(options.refreshToken, "refresh token"),
    userType,
    grantedScopes,
  }

  const cache = makeTokenCache<StaticBearer>(
    {
      load: () => Effect.succeed(given),
      renew: (_, current) => {
        if (current.refreshToken === undefined) return Effect.fail(cannotRefresh())
        return Effect.map(hostOf(options).refresh(options, current.refreshToken), (pair) => {
          try {
            options.onRefreshed?.(pair)
          } catch {
            // An application's listener must not end a refresh.
          }
          const { accessToken, accessTokenExpiresAtMs, refreshToken } = pair
          return { ...current, accessToken, accessTokenExpiresAtMs, refreshToken }
        })
      },
    },
    options,
  )

  let listed: ReadonlyArray<Shop> | undefined
  const listing = makeSingleFlight<ReadonlyArray<Shop>, CallError>()
  const list = Effect.flatMap(cache.get(account), (bearer) => askForShops(cache, client, account, bearer.accessToken))
  const kept = Effect.tap(list, (found) =>
    Effect.sync(() => {
      listed = found
    }),
  )
  const shops = Effect.suspend(() => (listed === undefined ? listing.join(account, kept) : Effect.succeed(listed)))

  const directory: Directory = {
    bearer: (openId) => (openId === account ? cache.get(account) : Effect.fail(otherAccount())),
    accountOf: () => Effect.succeed(account),
    shop: (id) => Effect.map(shops, (found) => found.find((shop) => shop.id === id)),
    onlyAccount: () => Effect.succeed(account),
    onlyShop: () =>
      Effect.flatMap(shops, ([shop, ...others]) =>
        shop !== undefined && others.length === 0
          ? Effect.succeed(shop)
          : Effect.fail(notExactlyOne("shop", String(shop === undefined ? 0 : others.length + 1))),
      ),
  }

  return {
    resolve: resolveWith(directory),
    refreshed: (openId, refused) => Effect.map(cache.refused(openId, refused), ({ accessToken }) => accessToken),
    shops,
  }
}

const redacted = (value: Redacted.Redacted<string> | string, label: string): Redacted.Redacted<string> =>
  typeof value === "string" ? secret(value, label) : value

const noToken = (): ConfigurationError =>
  new ConfigurationError({
    message: "The access token is empty. Set TIKTOK_SHOP_ACCESS_TOKEN, or leave it out and use a store.",
    issues: [
      { field: "accessToken", problem: "is empty", remedy: "set TIKTOK_SHOP_ACCESS_TOKEN, or use a store of accounts" },
    ],
  })

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
