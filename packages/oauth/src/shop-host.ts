/**
 * The token host of TikTok Shop: one call for codes and one for refresh tokens. Each call is sent once: a code is valid for one
 * use, and TikTok does not document what a second refresh with the same token does.
 */
import { getAccessToken, refreshAccessToken } from "@tiktok-shop-kit/api/authentication"
import type { PlatformClock } from "@tiktok-shop-kit/client"
import { AuthenticationError, type CallError, type DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { type Account, secret, type TokenPair, userTypeOf } from "./account.ts"
import { accessTokenEnd, expiryMs, refreshTokenEnd } from "./expiry.ts"
import {
  type App,
  appSecrets,
  issuedAtMs,
  isText,
  isToken,
  type Refreshed,
  runTokenCall,
  type TokenHost,
  unusableField,
} from "./token-host.ts"

/**
 * Exchanges the code of a consent for an account, for programs that keep tokens in their own way. A code is valid for 30 minutes
 * and for one use.
 *
 * @example
 * ```ts
 * import { type App, exchangeCode } from "@tiktok-shop-kit/oauth"
 * import * as Effect from "effect/Effect"
 *
 * declare const app: App
 * declare const code: string
 *
 * const account = await Effect.runPromise(exchangeCode(app, code))
 * ```
 */
export const exchangeCode = (app: App, code: string): Effect.Effect<Account, CallError> => {
  const { appKey, appSecret } = appSecrets(app)
  const input = { app_key: appKey, app_secret: appSecret, auth_code: code, grant_type: "authorized_code" as const }
  const called = Effect.mapError(app.client.call(getAccessToken, input), withHelp)
  return runTokenCall([appSecret, code], called, (answer) => {
    const { open_id: openId } = answer
    if (!isText(openId)) return Effect.fail(unusableField(getAccessToken.id, "open_id"))
    return Effect.map(pairOf(app, getAccessToken.id, answer), (pair) => ({
      ...pair,
      ...ownerOf(answer),
      openId,
      state: { status: "active" },
    }))
  })
}

/**
 * Exchanges a refresh token for a new pair, within `timeoutMs` (default 30,000), for programs that keep tokens in their own way.
 * Store the new pair at once: both tokens of the old pair may no longer be valid.
 *
 * @example
 * ```ts
 * import { type App, refreshPair } from "@tiktok-shop-kit/oauth"
 * import * as Effect from "effect/Effect"
 * import * as Redacted from "effect/Redacted"
 *
 * declare const app: App
 *
 * const used = Redacted.make(process.env["TIKTOK_SHOP_REFRESH_TOKEN"]!)
 * const pair = await Effect.runPromise(refreshPair(app, used))
 * ```
 */
export const refreshPair = (
  app: App,
  refreshToken: Redacted.Redacted<string>,
  timeoutMs = 30_000,
): Effect.Effect<Refreshed, CallError> => {
  const { appKey, appSecret } = appSecrets(app)
  const used = Redacted.value(refreshToken)
  const input = { app_key: appKey, app_secret: appSecret, refresh_token: used, grant_type: "refresh_token" as const }
  const called = app.client.call(refreshAccessToken, input, { timeoutMs, attemptTimeoutMs: timeoutMs })
  return runTokenCall([appSecret, used], called, (answer) => {
    const { userType: _, ...owner } = ownerOf(answer)
    const openId = isText(answer.open_id) ? { openId: answer.open_id } : {}
    return Effect.map(pairOf(app, refreshAccessToken.id, answer), (pair) => ({ ...pair, ...owner, ...openId }))
  })
}

/**
 * Did the token host refuse the refresh token itself? Then a retry does not help. A refusal of the app (wrong key or secret) or
 * of the request does not count: a mistake in the configuration must not end an account.
 */
const isRefused = (error: CallError): boolean => {
  if (error.outcome !== "refused") return false
  if (error._tag !== "AuthenticationError" && error._tag !== "ValidationError") return false
  const { code } = error as { readonly code?: number | string }
  if (refusedCodes.has(Number(code))) return true
  const message = error.message.toLowerCase()
  return /refresh[ _]?token/.test(message) && /invalid|expired|revoked|not exist|not found|used/.test(message)
}

const refusedCodes = new Set([36004001, 36004004, 36004005, 98001005, 98001006])

const shopHost: TokenHost = { platform: "shop", exchange: exchangeCode, refresh: refreshPair, isRefused }

export const hostOf = (app: App): TokenHost => app.host ?? shopHost

/** The clock by which the app's tokens expire. */
export const tokenClock = (app: App): PlatformClock => app.client.platformClocks[hostOf(app).platform]

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

/** Adds what to do to the platform's refusal of a code. */
const withHelp = (error: CallError): CallError => {
  const { code, message } = error as { readonly code?: unknown; readonly message: string }
  if (error._tag !== "AuthenticationError" || (code !== 36004004 && code !== 98001005)) return error
  return new AuthenticationError({
    ...error,
    message: `${message} — A code is valid for 30 minutes and for one exchange: let the seller open the authorization URL again.`,
  })
}

const pairOf = (app: App, operation: string, answer: Answer): Effect.Effect<TokenPair, DecodeError> => {
  const { access_token, refresh_token } = answer
  if (!isToken(access_token)) return Effect.fail(unusableField(operation, "access_token"))
  if (!isToken(refresh_token)) return Effect.fail(unusableField(operation, "refresh_token"))
  return Effect.clockWith((clock) => {
    const nowMs = issuedAtMs(app, clock)
    const endsAtMs = expiryMs(answer.access_token_expire_in, nowMs)
    return Effect.map(
      accessTokenEnd(operation, "access_token_expire_in", endsAtMs, nowMs),
      (accessTokenExpiresAtMs) => ({
        accessToken: secret(access_token, "access token"),
        accessTokenExpiresAtMs,
        refreshToken: secret(refresh_token, "refresh token"),
        ...refreshTokenEnd(expiryMs(answer.refresh_token_expire_in, nowMs), nowMs),
      }),
    )
  })
}

const ownerOf = (answer: Answer): Pick<Account, "userType" | "name" | "region" | "grantedScopes"> => ({
  userType: userTypeOf(answer.user_type),
  ...(isText(answer.seller_name) ? { name: answer.seller_name } : {}),
  ...(isText(answer.seller_base_region) ? { region: answer.seller_base_region } : {}),
  ...(Array.isArray(answer.granted_scopes) ? { grantedScopes: answer.granted_scopes.filter(isText) } : {}),
})
