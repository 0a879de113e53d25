/** The consent page of TikTok for Developers. The callback is read by the same `parseCallback`. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { randomState } from "../consent.ts"

export interface DevelopersAuthorizationOptions {
  readonly clientKey: string
  /** As registered with the app; a parameter here, other than on TikTok Shop. */
  readonly redirectUri: string
  /** Such as `user.info.basic`, `video.list`, `video.publish`. */
  readonly scopes: ReadonlyArray<string>
  /** Default: 32 random bytes as hex. */
  readonly state?: string | undefined
}

export interface DevelopersAuthorization {
  readonly url: string
  /** Hand it to `parseCallback`. */
  readonly state: string
  /** Hand it to `exchange`. Keep both with the browser's session; never send this one to the browser. */
  readonly codeVerifier: string
}

/** Where to send the creator. The challenge is the lower-case hex SHA-256 of the verifier, not base64url as elsewhere. */
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
  Effect.promise(async () => {
    const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(codeVerifier))
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("")
  })

const invalid = (field: string, problem: string, remedy: string): Effect.Effect<never, ConfigurationError> =>
  Effect.fail(
    new ConfigurationError({
      message: `The authorization URL cannot be made: ${field} ${problem}; ${remedy}.`,
      issues: [{ field, problem, remedy }],
    }),
  )
