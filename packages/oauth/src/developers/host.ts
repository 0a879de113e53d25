/**
 * The token host of TikTok for Developers: one address for codes and refresh tokens, one to revoke. Its answers are flat, and
 * their expiries are durations that have changed over the years, so they are read and never assumed.
 */
import { manageUserAccessToken, type ManageUserAccessToken, revokeAccess } from "@tiktok-shop-kit/api/oauth"
import { clockWith } from "@tiktok-shop-kit/client"
import type { CallError, DecodeError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { TokenPair } from "../account.ts"
import type { App, TokenHost } from "../app.ts"
import { secret } from "../secrets.ts"
import { bad, hidden, isText, secretsOf } from "../token-call.ts"

export interface DevelopersHostOptions {
  /** The one that the consent was begun with. */
  readonly redirectUri: string
}

/** `credentials` of the app are its client key and client secret. Accounts are creators'. */
export const developersHost = ({ redirectUri }: DevelopersHostOptions): TokenHost => ({
  exchange: (app, code, codeVerifier) =>
    trade(
      app,
      {
        grant_type: "authorization_code",
        code: decoded(code),
        redirect_uri: redirectUri,
        ...(codeVerifier === undefined ? {} : { code_verifier: codeVerifier }),
      },
      [code, decoded(code), codeVerifier ?? ""],
      (answer, pair) =>
        isText(answer.open_id)
          ? Effect.succeed({
              ...pair,
              ...scopesOf(answer),
              openId: answer.open_id,
              userType: "creator" as const,
              state: { status: "active" as const },
              shopIds: [],
            })
          : Effect.fail(bad(manageUserAccessToken.id, "open_id")),
    ),
  refresh: (app, refreshToken, timeoutMs = 30_000) => {
    const used = Redacted.value(refreshToken)
    return trade(
      app,
      { grant_type: "refresh_token", refresh_token: used },
      [used],
      (answer, pair) => Effect.succeed({ ...pair, ...scopesOf(answer) }),
      timeoutMs,
    )
  },
  isRefused: (error) => error.outcome === "refused" && "code" in error && error.code === "invalid_grant",
  revoke: (app, accessToken) => {
    const { appKey, appSecret } = secretsOf(app)
    const token = Redacted.value(accessToken)
    const called = app.client.call(revokeAccess, { client_key: appKey, client_secret: appSecret, token })
    return hidden([appSecret, token], called, () => Effect.void)
  },
})

type Grant = Omit<ManageUserAccessToken.Input, "client_key" | "client_secret">

const trade = <A>(
  app: App,
  grant: Grant,
  secrets: ReadonlyArray<string>,
  read: (answer: ManageUserAccessToken.Data, pair: TokenPair) => Effect.Effect<A, CallError>,
  timeoutMs = 30_000,
): Effect.Effect<A, CallError> =>
  clockWith((clock) => {
    const { appKey, appSecret } = secretsOf(app)
    const input = { client_key: appKey, client_secret: appSecret, ...grant }
    const called = app.client.call(manageUserAccessToken, input, { timeoutMs, attemptTimeoutMs: timeoutMs })
    return hidden([appSecret, ...secrets], called, (answer) => {
      const pair = pairOf(answer, clock.currentTimeMillisUnsafe())
      return "accessToken" in pair ? read(answer, pair) : Effect.fail(pair)
    })
  })

const pairOf = (answer: ManageUserAccessToken.Data, nowMs: number): TokenPair | DecodeError => {
  const { access_token, refresh_token, expires_in, refresh_expires_in } = answer
  if (!isText(access_token)) return bad(manageUserAccessToken.id, "access_token")
  if (!isText(refresh_token)) return bad(manageUserAccessToken.id, "refresh_token")
  if (!isDuration(expires_in)) return bad(manageUserAccessToken.id, "expires_in")
  return {
    accessToken: secret(access_token, "access token"),
    accessTokenExpiresAtMs: nowMs + expires_in * 1000,
    refreshToken: secret(refresh_token, "refresh token"),
    ...(isDuration(refresh_expires_in) ? { refreshTokenExpiresAtMs: nowMs + refresh_expires_in * 1000 } : {}),
  }
}

const isDuration = (value: unknown): value is number => typeof value === "number" && Number.isFinite(value) && value > 0

const scopesOf = ({ scope }: ManageUserAccessToken.Data) =>
  isText(scope) ? { grantedScopes: scope.split(",").map((name) => name.trim()) } : {}

/** The callback's code comes percent-encoded once more than a URL parser undoes. */
const decoded = (code: string): string => {
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}
