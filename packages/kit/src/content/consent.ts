/**
 * The consent of creators at TikTok for Developers. It has another page, other scopes and another token host than the consent of a
 * seller. The tokens are stored in the same store.
 */
import type { CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { Names } from "@tiktok-shop-kit/errors/options"
import { type DevelopersAuthorization, developersAuthorizationUrl } from "@tiktok-shop-kit/oauth/developers"
import * as Effect from "effect/Effect"
import { checked, inputOf } from "../calls/check.ts"
import type { ContentParts } from "./wiring.ts"

/** The scopes that the kit's calls need: to post, to read posts, and to read the creator's name. */
export const defaultScopes: ReadonlyArray<string> = ["user.info.basic", "video.list", "video.publish", "video.upload"]

export interface CreatorConsentInput {
  /** Default: `user.info.basic`, `video.list`, `video.publish` and `video.upload`. */
  readonly scopes?: ReadonlyArray<string> | undefined
  /** Default: made with a CSPRNG. */
  readonly state?: string | undefined
}

const names: Names<CreatorConsentInput> = { scopes: 1, state: 1 }

/** A creator for whom the app may now post. The store keeps the tokens, and the result does not show them. */
export interface Creator {
  /** Pass it to `account`. */
  readonly openId: string
  readonly scopes: ReadonlyArray<string>
}

/**
 * Returns the URL where a creator gives consent. Keep `state` and `codeVerifier` with the browser's session. Needs
 * `content.redirectUri`.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, creatorAuthorizationUrl } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { url, state, codeVerifier } = await runPromise(creatorAuthorizationUrl(parts))
 * ```
 */
export const creatorAuthorizationUrl = (
  parts: ContentParts,
  input: CreatorConsentInput = {},
): Effect.Effect<DevelopersAuthorization, CallError> =>
  checked(
    () => inputOf("content.authorizationUrl", input, names),
    ({ scopes = defaultScopes, state }) =>
      Effect.flatMap(parts.developers, ({ app }): Effect.Effect<DevelopersAuthorization, ConfigurationError> => {
        const { clientKey, redirectUri } = app.config
        if (redirectUri === undefined)
          return Effect.fail(missingOption("redirectUri", "pass the redirect URI that is registered with the app"))
        return developersAuthorizationUrl({ clientKey, redirectUri, scopes, state })
      }),
  )

/**
 * Exchanges the code of a creator's consent for tokens, and stores them.
 *
 * @example
 * ```ts
 * import { runPromise } from "@tiktok-shop-kit/client"
 * import { type ContentParts, connectCreator } from "tiktok-shop-kit/content"
 *
 * declare const parts: ContentParts
 * const { openId } = await runPromise(connectCreator(parts, "the-code-of-the-callback"))
 * ```
 */
export const connectCreator = (
  parts: ContentParts,
  code: string,
  options: { readonly codeVerifier?: string | undefined } = {},
): Effect.Effect<Creator, CallError> =>
  Effect.flatMap(parts.developers, ({ stored, app }): Effect.Effect<Creator, CallError> => {
    if (app.config.redirectUri === undefined) {
      return Effect.fail(missingOption("redirectUri", "pass the redirect URI that the consent began with"))
    }
    if (stored === undefined) {
      return Effect.fail(
        missingOption("store", "leave content.accessToken out, so that the creator's tokens are kept in a store"),
      )
    }
    return Effect.map(stored.exchange(code, options), ({ openId, grantedScopes }) => ({
      openId,
      scopes: grantedScopes ?? [],
    }))
  })

const missingOption = (field: string, remedy: string): ConfigurationError =>
  configurationError("A creator's consent", [{ field: `content.${field}`, problem: "is missing", remedy }])
