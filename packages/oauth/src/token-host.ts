/**
 * The two calls of the token host and the one that lists a token's shops. Each is sent once: a code is good for one use, and
 * what a second refresh with the same token does is documented nowhere. A bad answer is a typed error.
 */
import { getAccessToken, refreshAccessToken } from "@tiktok-shop-kit/api/authentication"
import { getAuthorizedShops } from "@tiktok-shop-kit/api/authorization"
import type { Args, Credentials, Operation } from "@tiktok-shop-kit/client"
import { AuthenticationError, type CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Account, secret, type Shop, type TokenPair, userTypeOf } from "./account.ts"
import { expiryMs } from "./expiry.ts"
import { withoutSecrets } from "./secrets.ts"

/** What is asked of a client: to call an operation. Any client that needs no more services fits. */
export interface Caller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "shop" | "auth">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
}

/** The app, and the client that speaks for it. */
export interface App {
  /** With `envelope` and `sign`, and without `token`: this package gives each call its token itself. */
  readonly client: Caller
  readonly credentials: Credentials["Service"]
  /** Default: the token host of TikTok Shop. `developersHost` of `…/developers` is the one of TikTok for Developers. */
  readonly host?: TokenHost | undefined
}

/** How one platform issues its tokens. */
export interface TokenHost {
  readonly exchange: (app: App, code: string, codeVerifier?: string) => Effect.Effect<Account, CallError>
  readonly refresh: (
    app: App,
    refreshToken: Redacted.Redacted<string>,
    timeoutMs?: number,
  ) => Effect.Effect<Refreshed, CallError>
  /** Did it refuse the refresh token itself, so that only a new consent helps? */
  readonly isRefused: (error: CallError) => boolean
  /** Ends the authorization, where the platform has a call for that. */
  readonly revoke?: (app: App, accessToken: Redacted.Redacted<string>) => Effect.Effect<void, CallError>
}

export const hostOf = (app: App): TokenHost => app.host ?? shopHost

/** Trades the code of a consent for an account. A code is good for 30 minutes and for one use. */
export const exchangeCode = (app: App, code: string): Effect.Effect<Account, CallError> =>
  Effect.clockWith((clock) => {
    const { appKey, appSecret } = secretsOf(app)
    const input = { app_key: appKey, app_secret: appSecret, auth_code: code, grant_type: "authorized_code" as const }
    return hidden([appSecret, code], app.client.call(getAccessToken, input), (answer) => {
      const pair = pairOf(getAccessToken.id, answer, clock.currentTimeMillisUnsafe())
      if (!("accessToken" in pair)) return Effect.fail(pair)
      if (!isText(answer.open_id)) return Effect.fail(bad(getAccessToken.id, "open_id"))
      return Effect.succeed({ ...pair, ...ownerOf(answer), openId: answer.open_id, state: { status: "active" } })
    })
  })

/** What a refresh brings: a new pair, and what else the answer said about the account. */
export type Refreshed = TokenPair & Partial<Pick<Account, "grantedScopes" | "name" | "region">>

/** Trades a refresh token for a new pair, within `timeoutMs`. Both tokens of the old pair must be taken for dead afterwards. */
export const refreshPair = (
  app: App,
  refreshToken: Redacted.Redacted<string>,
  timeoutMs = 30_000,
): Effect.Effect<Refreshed, CallError> =>
  Effect.clockWith((clock) => {
    const { appKey, appSecret } = secretsOf(app)
    const used = Redacted.value(refreshToken)
    const input = { app_key: appKey, app_secret: appSecret, refresh_token: used, grant_type: "refresh_token" as const }
    const called = app.client.call(refreshAccessToken, input, { timeoutMs, attemptTimeoutMs: timeoutMs })
    return hidden([appSecret, used], called, (answer) => {
      const pair = pairOf(refreshAccessToken.id, answer, clock.currentTimeMillisUnsafe())
      if (!("accessToken" in pair)) return Effect.fail(pair)
      const { userType: _, ...rest } = ownerOf(answer)
      return Effect.succeed({ ...pair, ...rest })
    })
  })

/** The shops that a token reaches. */
export const shopsOf = (
  app: Pick<App, "client">,
  account: string,
  accessToken: Redacted.Redacted<string>,
): Effect.Effect<ReadonlyArray<Shop>, CallError> => {
  const token = Redacted.value(accessToken)
  const options = { headers: { "x-tts-access-token": token } }
  return hidden([token], app.client.call(getAuthorizedShops, {}, options), (answer) =>
    Effect.succeed(
      answer.shops
        .filter(({ id }) => isText(id))
        .map(({ id, cipher, name, code, region, seller_type }) => ({
          id,
          account,
          ...(isText(cipher) ? { cipher: secret(cipher, "shop cipher") } : {}),
          ...(name === undefined ? {} : { name }),
          ...(code === undefined ? {} : { code }),
          ...(region === undefined ? {} : { region }),
          ...(seller_type === undefined ? {} : { sellerType: seller_type }),
        })),
    ),
  )
}

/**
 * Did the token host refuse the refresh token itself? Then no repetition helps. A refusal of the app (wrong key or secret)
 * or of the request as such is something else: the account would be lost for a slip in the configuration.
 */
export const isRefreshRefused = (error: CallError): boolean => {
  if (error.outcome !== "refused") return false
  if (error._tag !== "AuthenticationError" && error._tag !== "ValidationError") return false
  const { code } = error as { readonly code?: number | string }
  if (refusedCodes.has(Number(code))) return true
  const message = error.message.toLowerCase()
  return /refresh[ _]?token/.test(message) && /invalid|expired|revoked|not exist|not found|used/.test(message)
}

const refusedCodes = new Set([36004004, 36004005, 98001005, 98001006])

const shopHost: TokenHost = { exchange: exchangeCode, refresh: refreshPair, isRefused: isRefreshRefused }

interface Answer {
  readonly access_token?: unknown
  readonly access_token_expire_in?: unknown
  readonly refresh_token?: unknown
  readonly refresh_token_expire_in?: unknown
  readonly open_id?: unknown
  readonly seller_name?: unknown
  readonly seller_base_region?: unknown
  readonly user_type?: unknown
  readonly granted_scopes?: unknown
}

export const secretsOf = ({ credentials }: App) => ({
  appKey: credentials.appKey,
  appSecret: Redacted.value(credentials.appSecret),
})

/** Runs a token call; what it fails with holds none of the given values. */
export const hidden = <Data, A>(
  secrets: ReadonlyArray<string>,
  called: Effect.Effect<Data, CallError>,
  read: (answer: Data) => Effect.Effect<A, CallError>,
): Effect.Effect<A, CallError> =>
  Effect.mapError(Effect.flatMap(called, read), (error) => withHelp(withoutSecrets(error, secrets)))

/** Says what to do where the platform only says no. */
const withHelp = (error: CallError): CallError => {
  const { code, message, operation } = error as { code?: unknown; message: string; operation?: string }
  const isCodeRefused = operation === getAccessToken.id && (code === 36004004 || code === 98001005)
  if (error._tag !== "AuthenticationError" || !isCodeRefused) return error
  return new AuthenticationError({
    ...error,
    message: `${message} — A code is good for 30 minutes and for one exchange: let the seller open the authorization URL again.`,
  })
}

const pairOf = (operation: string, answer: Answer, nowMs: number): TokenPair | DecodeError => {
  if (!isText(answer.access_token)) return bad(operation, "access_token")
  if (!isText(answer.refresh_token)) return bad(operation, "refresh_token")
  const accessTokenExpiresAtMs = expiryMs(answer.access_token_expire_in, nowMs)
  if (accessTokenExpiresAtMs === undefined) return bad(operation, "access_token_expire_in")
  const refreshTokenExpiresAtMs = expiryMs(answer.refresh_token_expire_in, nowMs)
  return {
    accessToken: secret(answer.access_token, "access token"),
    accessTokenExpiresAtMs,
    refreshToken: secret(answer.refresh_token, "refresh token"),
    ...(refreshTokenExpiresAtMs === undefined ? {} : { refreshTokenExpiresAtMs }),
  }
}

const ownerOf = (answer: Answer): Pick<Account, "userType" | "name" | "region" | "grantedScopes"> => ({
  userType: userTypeOf(answer.user_type),
  ...(isText(answer.seller_name) ? { name: answer.seller_name } : {}),
  ...(isText(answer.seller_base_region) ? { region: answer.seller_base_region } : {}),
  ...(Array.isArray(answer.granted_scopes) ? { grantedScopes: answer.granted_scopes.filter(isText) } : {}),
})

export const isText = (value: unknown): value is string => typeof value === "string" && value !== ""

export const bad = (operation: string, field: string): DecodeError =>
  new DecodeError({
    message: `The token host's answer lacks a usable '${field}'. Check authUrl and any proxy in between; if it persists, ask TikTok's support.`,
    operation,
    outcome: "unknown",
  })
