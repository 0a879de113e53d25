/**
 * The {@link Tokens} service from a provider of yours: for tokens that another program keeps and refreshes. Nothing is kept
 * here, and nothing is refreshed: `get` answers the token of a call, and `refused` answers a newer one.
 */
import type { Target } from "@tiktok-shop-kit/client"
import { AuthenticationError, type CallError, sanitizeCause, TikTokShopError } from "@tiktok-shop-kit/errors"
import { checkOptions, type Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import { secret, type UserType } from "./account.ts"
import { copyError } from "./copy-error.ts"
import { makeSingleFlight } from "./single-flight.ts"
import { isText } from "./token-host.ts"
import type { Resolved, TokensService } from "./token.ts"

/** What a call is bound to, by id. Both are absent where the call names neither. */
export interface TokenTarget {
  readonly account?: string | undefined
  readonly shop?: string | undefined
}

export interface ProvidedToken {
  readonly accessToken: string
  /** Open id of its account. Default: the call's account, else `provided`. */
  readonly account?: string | undefined
  /** The call's shop, or the only one. An operation that needs a shop needs its cipher. */
  readonly shop?: { readonly id: string; readonly cipher: string } | undefined
  /** Default `unknown`: whether an operation fits is left to the platform. */
  readonly userType?: UserType | undefined
  readonly grantedScopes?: ReadonlyArray<string> | undefined
}

export interface TokenProvider {
  /** Called for each call: hold tokens in memory. */
  readonly get: (target: TokenTarget) => Promise<ProvidedToken>
  /** The platform refused `token` as expired. Answers a newer one, with which the call is sent once more. */
  readonly refused: (target: TokenTarget, token: string) => Promise<ProvidedToken>
}

const names: Names<TokenProvider> = { get: 1, refused: 1 }

/**
 * The service for a provider. Calls that meet the same refused token share one `refused`. Throws a `ConfigurationError` if an
 * option is unknown.
 *
 * @example
 * ```ts
 * import { makeProvided } from "@tiktok-shop-kit/oauth"
 *
 * declare const vault: { read(shop?: string): Promise<string>; renew(shop: string | undefined, old: string): Promise<string> }
 *
 * const tokens = makeProvided({
 *   get: async ({ shop }) => ({ accessToken: await vault.read(shop) }),
 *   refused: async ({ shop }, token) => ({ accessToken: await vault.renew(shop, token) }),
 * })
 * ```
 */
export const makeProvided = (provider: TokenProvider): TokensService => {
  checkOptions("makeProvided", provider, names)
  const renewals = makeSingleFlight<ProvidedToken, CallError>()

  return {
    resolve: (target) =>
      Effect.map(
        provided("get", () => provider.get(byId(target))),
        (token): Resolved => {
          const { account = target.account ?? "provided", userType = "unknown", grantedScopes } = token
          const accessToken = secret(token.accessToken, "access token")
          return { account, userType, accessToken, grantedScopes, shop: shopOf(target, token) }
        },
      ),
    refreshed: (account, refused, target = { account }) => {
      const used = Redacted.value(refused)
      const renewal = renewals.join(
        used,
        provided("refused", () => provider.refused(byId(target), used)),
      )
      return Effect.mapBoth(renewal, {
        onSuccess: ({ accessToken }) => secret(accessToken, "access token"),
        onFailure: (error) => copyError(error),
      })
    },
  }
}

const byId = ({ account, shop }: Target): TokenTarget => ({ account, shop: typeof shop === "object" ? shop.id : shop })

/** The call's own cipher goes before the provider's; a cipher of another shop is not used. */
const shopOf = ({ shop }: Target, { shop: given }: ProvidedToken): Resolved["shop"] => {
  if (shop === undefined) return given
  if (typeof shop === "object") return shop
  return { id: shop, cipher: given?.id === shop ? given.cipher : undefined }
}

const provided = (
  name: keyof TokenProvider,
  ask: () => Promise<ProvidedToken>,
): Effect.Effect<ProvidedToken, CallError> =>
  Effect.flatMap(
    Effect.tryPromise({
      try: async () => ask(),
      catch: (thrown) =>
        TikTokShopError.is(thrown)
          ? copyError(thrown as CallError, { outcome: "not-sent" })
          : notProvided(`failed in ${name}`, thrown),
    }),
    (token) =>
      isText(token?.accessToken)
        ? Effect.succeed(token)
        : Effect.fail(notProvided(`answered no accessToken from ${name}`)),
  )

const notProvided = (problem: string, thrown?: unknown): AuthenticationError =>
  new AuthenticationError({
    message: `The token provider ${problem}, so the call was not sent. Mend the provider that makeProvided got.`,
    outcome: "not-sent",
    ...(thrown === undefined ? {} : { cause: sanitizeCause(thrown) }),
  })
