/**
 * One pair of tokens that was given, without a store: for scripts and for trying things out. Its shops are asked for once, on
 * first need. A refreshed pair lives as long as the process: `onRefreshed` is the place to keep it.
 */
import { type AnyOperation, lazily, type Target } from "@tiktok-shop-kit/client"
import { type CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { Shop, TokenPair, UserType } from "./account.ts"
import type { App } from "./app.ts"
import { secret } from "./secrets.ts"
import type { CachePolicy } from "./token-cache.ts"
import type { Resolved, TokensService } from "./tokens.ts"

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

/** The pair as it was given, and whose it is. */
export interface GivenPair extends Pick<Resolved, "account" | "userType" | "accessToken" | "grantedScopes"> {
  readonly accessTokenExpiresAtMs: number
  readonly refreshToken: Redacted.Redacted<string> | undefined
}

/** Throws a `ConfigurationError` where the access token is empty. */
export const makeStatic = (options: StaticOptions): Static => {
  const { account = "static", userType = "unknown", grantedScopes } = options
  const accessToken = redacted(options.accessToken, "access token")
  if (Redacted.value(accessToken).trim() === "") throw noToken()
  const refreshToken = options.refreshToken === undefined ? undefined : redacted(options.refreshToken, "refresh token")
  const accessTokenExpiresAtMs = options.accessTokenExpiresAtMs ?? Infinity
  const given: GivenPair = { account, userType, accessToken, accessTokenExpiresAtMs, refreshToken, grantedScopes }

  let network: Static | undefined
  const load = async (): Promise<Static> => {
    const { makeStaticTokens } = await import("./static-tokens.ts")
    return (network ??= makeStaticTokens(options, given))
  }
  const loading = lazily(load)
  const online = <A>(use: (tokens: Static) => Effect.Effect<A, CallError>): Effect.Effect<A, CallError> =>
    Effect.suspend(() => (network === undefined ? Effect.flatMap(loading, use) : use(network)))
  let isAhead = refreshToken === undefined

  /** Does the call need nothing but the token that was given? */
  const isPlain = ({ account: bound = account, shop }: Target, { shopCipher }: AnyOperation): boolean =>
    network === undefined &&
    accessTokenExpiresAtMs === Infinity &&
    bound === account &&
    (typeof shop === "object" || (shop === undefined && shopCipher !== "required"))

  return {
    resolve: (target, operation) => {
      if (!isPlain(target, operation)) return online((tokens) => tokens.resolve(target, operation))
      if (!isAhead) {
        // A refresh will come, maybe long after the files of this version were replaced by the next one's.
        isAhead = true
        load().catch(() => undefined)
      }
      return Effect.succeed({ account, userType, accessToken, grantedScopes, shop: target.shop as Resolved["shop"] })
    },
    refreshed: (openId, refused) => online((tokens) => tokens.refreshed(openId, refused)),
    shops: online(({ shops }) => shops),
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
