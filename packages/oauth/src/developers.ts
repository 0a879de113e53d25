/**
 * TikTok for Developers has another consent page than TikTok Shop, with PKCE, and another token host. Everything else is the
 * same: `makeStored({ …, host: developersHost(…) })` with a client whose `authUrl` is the host of TikTok for Developers.
 *
 * The token host has one address for codes and refresh tokens, and one to revoke. Its responses are flat. Their expiries are
 * durations. They have changed over the years, so this file reads them from each response and assumes no default.
 */
import { manageUserAccessToken, type ManageUserAccessToken, revokeAccess } from "@tiktok-shop-kit/api/oauth"
import type { CallError, ConfigurationError, DecodeError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { toHex } from "@tiktok-shop-kit/signing/hex"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secret, type TokenPair } from "./account.ts"
import { randomState } from "./consent.ts"
import { accessTokenEnd, refreshTokenEnd } from "./expiry.ts"
import {
  type App,
  appSecrets,
  issuedAtMs,
  isText,
  isToken,
  runTokenCall,
  type TokenHost,
  unusableField,
} from "./token-host.ts"

export interface DevelopersAuthorizationOptions {
  readonly clientKey: string
  /** As registered with the app. Unlike TikTok Shop, TikTok for Developers takes it as a parameter. */
  readonly redirectUri: string
  /** For example `user.info.basic`, `video.list`, `video.publish`. */
  readonly scopes: ReadonlyArray<string>
  /** Default: 32 random bytes as hex. */
  readonly state?: string | undefined
}

export interface DevelopersAuthorization {
  readonly url: string
  /** Pass it to `parseCallback`. */
  readonly state: string
  /** Pass it to `exchange`. Keep it and `state` with the browser's session; never send the code verifier to the browser. */
  readonly codeVerifier: string
}

/**
 * The URL to which you send the creator. The challenge is the lower-case hex SHA-256 of the verifier, not base64url as
 * elsewhere.
 *
 * @example
 * ```ts
 * import { developersAuthorizationUrl } from "@tiktok-shop-kit/oauth/developers"
 * import * as Effect from "effect/Effect"
 *
 * const { url, state, codeVerifier } = await Effect.runPromise(
 *   developersAuthorizationUrl({
 *     clientKey: "aw1234",
 *     redirectUri: "https://app.example/tiktok/callback",
 *     scopes: ["user.info.basic"],
 *   }),
 * )
 * ```
 */
export const developersAuthorizationUrl = (
  options: DevelopersAuthorizationOptions,
): Effect.Effect<DevelopersAuthorization, ConfigurationError> => {
  const { clientKey, redirectUri, scopes, state = randomState() } = options
  if (clientKey.trim() === "") return invalid("clientKey", "is empty", "set it to the client key of the app")
  if (!URL.canParse(redirectUri)) {
    return invalid("redirectUri", "is not a URL", "set it to a redirect URI that is registered with the app")
  }
  if (scopes.length === 0) return invalid("scopes", "is empty", "name at least one scope, such as user.info.basic")
  const codeVerifier = randomState()
  return Effect.map(challengeOf(codeVerifier), (code_challenge) => {
    const query = new URLSearchParams({
      client_key: clientKey,
      scope: scopes.join(","),
      response_type: "code",
      redirect_uri: redirectUri,
      state,
      code_challenge,
      code_challenge_method: "S256",
    })
    return { url: `https://www.tiktok.com/v2/auth/authorize/?${query}`, state, codeVerifier }
  })
}

const challengeOf = (codeVerifier: string): Effect.Effect<string> =>
  Effect.promise(async () => toHex(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier))))

const invalid = (field: string, problem: string, remedy: string): Effect.Effect<never, ConfigurationError> =>
  Effect.fail(configurationError("The authorization URL", [{ field, problem, remedy }]))

export interface DevelopersHostOptions {
  /** The redirect URI of the consent. */
  readonly redirectUri: string
}

/**
 * The token host. The `credentials` of the app are its client key and client secret. Its accounts are creators.
 *
 * @example
 * ```ts
 * import { type App, makeMemory, makeStored } from "@tiktok-shop-kit/oauth"
 * import { developersHost } from "@tiktok-shop-kit/oauth/developers"
 *
 * declare const app: App
 *
 * const tokens = makeStored({
 *   ...app,
 *   host: developersHost({ redirectUri: "https://app.example/tiktok/callback" }),
 *   store: makeMemory(),
 * })
 * ```
 */
export const developersHost = ({ redirectUri }: DevelopersHostOptions): TokenHost => ({
  platform: "content",
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
          : Effect.fail(unusableField(manageUserAccessToken.id, "open_id")),
    ),
  refresh: (app, refreshToken, timeoutMs = 30_000) => {
    const used = Redacted.value(refreshToken)
    return trade(
      app,
      { grant_type: "refresh_token", refresh_token: used },
      [used],
      (answer, pair) =>
        Effect.succeed({
          ...pair,
          ...scopesOf(answer),
          ...(isText(answer.open_id) ? { openId: answer.open_id } : {}),
        }),
      timeoutMs,
    )
  },
  isRefused: (error) => error.outcome === "refused" && "code" in error && error.code === "invalid_grant",
  revoke: (app, accessToken) => {
    const { appKey, appSecret } = appSecrets(app)
    const token = Redacted.value(accessToken)
    const called = app.client.call(revokeAccess, { client_key: appKey, client_secret: appSecret, token })
    return runTokenCall([appSecret, token], called, () => Effect.void)
  },
})

type Grant = Omit<ManageUserAccessToken.Input, "client_key" | "client_secret">

const trade = <A>(
  app: App,
  grant: Grant,
  secrets: ReadonlyArray<string>,
  read: (answer: ManageUserAccessToken.Data, pair: TokenPair) => Effect.Effect<A, CallError>,
  timeoutMs = 30_000,
): Effect.Effect<A, CallError> => {
  const { appKey, appSecret } = appSecrets(app)
  const input = { client_key: appKey, client_secret: appSecret, ...grant }
  const called = app.client.call(manageUserAccessToken, input, { timeoutMs, attemptTimeoutMs: timeoutMs })
  return runTokenCall([appSecret, ...secrets], called, (answer) =>
    Effect.flatMap(pairOf(app, answer), (pair) => read(answer, pair)),
  )
}

const pairOf = (app: App, answer: ManageUserAccessToken.Data): Effect.Effect<TokenPair, DecodeError> => {
  const { access_token, refresh_token, expires_in, refresh_expires_in } = answer
  const operation = manageUserAccessToken.id
  if (!isToken(access_token)) return Effect.fail(unusableField(operation, "access_token"))
  if (!isToken(refresh_token)) return Effect.fail(unusableField(operation, "refresh_token"))
  return Effect.clockWith((clock) => {
    const nowMs = issuedAtMs(app, clock)
    return Effect.map(accessTokenEnd(operation, "expires_in", endOf(expires_in, nowMs), nowMs), (endsAtMs) => ({
      accessToken: secret(access_token, "access token"),
      accessTokenExpiresAtMs: endsAtMs,
      refreshToken: secret(refresh_token, "refresh token"),
      ...refreshTokenEnd(endOf(refresh_expires_in, nowMs), nowMs),
    }))
  })
}

const endOf = (durationSeconds: unknown, nowMs: number): number | undefined =>
  typeof durationSeconds === "number" && Number.isFinite(durationSeconds) && durationSeconds > 0
    ? nowMs + durationSeconds * 1000
    : undefined

const scopesOf = ({ scope }: ManageUserAccessToken.Data) =>
  isText(scope) ? { grantedScopes: scope.split(",").map((name) => name.trim()) } : {}

/** After URL parsing, the callback's code is still percent-encoded once. */
const decoded = (code: string): string => {
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}
