/**
 * The kit's calls for consent and tokens, in the order of a consent: `generateAuthorizationUrl`, `parseCallback`,
 * `exchangeCodeForToken`, `refreshAccessToken`; and `importTokens`, for pairs that another program kept.
 */
import {
  type Account,
  authorizationUrl,
  type Callback,
  type ExchangedAccount,
  exchangeCode,
  type GivenToken,
  parseCallback as parse,
  refreshPair,
  type TokenPair,
} from "@tiktok-shop-kit/oauth"
import type { AuthenticationError, CallError, ConfigurationError, ValidationError } from "@tiktok-shop-kit/errors"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import type { Names } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import * as Redacted from "effect/Redacted"
import type { ShopParts } from "../parts.ts"
import { checked, credential, id, inputOf, invalid, shown, textOf } from "./check.ts"

export interface AuthorizationUrlInput {
  /** Ties the callback to this consent: at least 16 characters. Default: made with a CSPRNG. */
  readonly state?: string | undefined
  /**
   * The address of the callback. TikTok reads it from Partner Center, not from the URL. The call returns it beside the URL, so
   * that `parseCallback` can check it.
   */
  readonly redirectUri?: string | undefined
}

/** Keep it with the browser's session, and pass it to `parseCallback`. */
export interface AuthorizationUrl {
  readonly url: string
  readonly state: string
  readonly redirectUri?: string | undefined
}

const authorizationUrlNames: Names<AuthorizationUrlInput> = { state: 1, redirectUri: 1 }

/** Returns the URL of the page where a seller or creator gives consent. Needs `serviceId`. */
export const generateAuthorizationUrl = (
  { app }: ShopParts,
  input: AuthorizationUrlInput = {},
): Effect.Effect<AuthorizationUrl, ConfigurationError | ValidationError> =>
  checked(
    () => {
      const { state, redirectUri } = inputOf("generateAuthorizationUrl", input, authorizationUrlNames)
      return {
        state: textOf("generateAuthorizationUrl", "state", state),
        redirectUri: redirectUri === undefined ? undefined : addressOf(redirectUri),
      }
    },
    ({ state: ownState, redirectUri }) => {
      const { serviceId, region, consentUrl } = app.config
      if (serviceId === undefined) return Effect.fail(noServiceId())
      return Effect.map(authorizationUrl({ serviceId, region, state: ownState }), ({ url, state }) => ({
        url: consentUrl === undefined ? url : `${consentUrl}${new URL(url).search}`,
        state,
        redirectUri,
      }))
    },
  )

/** `parseCallback` compares it with the address of the callback, so it must be a whole URL. */
const addressOf = (redirectUri: unknown): string => {
  if (typeof redirectUri === "string" && URL.canParse(redirectUri)) return redirectUri
  throw invalid("generateAuthorizationUrl", "redirectUri", `must be a whole URL, but is ${shown(redirectUri)}.`)
}

const noServiceId = (): ConfigurationError =>
  configurationError("generateAuthorizationUrl", [
    {
      field: "serviceId",
      problem: "is missing",
      remedy: "pass it or set TIKTOK_SHOP_SERVICE_ID, which Partner Center shows beside the app key",
    },
  ])

/** `parseCallback` takes the whole result of `generateAuthorizationUrl` or of `content.authorizationUrl`. */
const begunNames: Names<AuthorizationUrl & { readonly codeVerifier: string }> = {
  url: 1,
  state: 1,
  redirectUri: 1,
  codeVerifier: 1,
}

/**
 * Reads the code from the callback: pass the URL that arrived, or its query. A refused consent is an AuthenticationError. A
 * wrong state, a wrong address or a missing code is a ValidationError that names the field.
 */
export const parseCallback = (
  callback: string | URL | URLSearchParams,
  begun: Pick<AuthorizationUrl, "state" | "redirectUri">,
): Effect.Effect<Callback, AuthenticationError | ValidationError> =>
  checked(
    () => {
      const isCallback = typeof callback === "string" || callback instanceof URL || callback instanceof URLSearchParams
      if (!isCallback) {
        throw invalid(
          "parseCallback",
          "callback",
          `must be the URL that arrived or its query, but is ${shown(callback)}.`,
        )
      }
      const state = textOf("parseCallback", "state", inputOf("parseCallback", begun, begunNames, "begun").state)
      // The usual reason is not in the caller's code: the browser sent no cookie.
      if (state === undefined || state.trim() === "") {
        throw invalid(
          "parseCallback",
          "state",
          "is empty: the browser's session has no state. Begin the consent again. If this happens again, check that the consent begins at the host name of the redirect URL, and that the cookie lasts until the callback.",
        )
      }
      return { state: id("parseCallback", "state", state), redirectUri: begun.redirectUri }
    },
    ({ state, redirectUri }) => parse(callback, { expectedState: state, redirectUri }),
  )

/** Tokens in plain text. Never log them. */
export interface TokenExchange {
  readonly accessToken: string
  readonly accessTokenExpiresAt: Date
  /** Seconds from now. */
  readonly expiresInSeconds: number
  readonly refreshToken: string
  /** `undefined` if the platform did not say. */
  readonly refreshTokenExpiresAt: Date | undefined
}

export interface CodeExchange extends TokenExchange {
  readonly openId: string
  readonly scopes: ReadonlyArray<string>
  readonly userType: Account["userType"]
  readonly sellerName: string | undefined
  /**
   * Why the account's shops could not be read. The account is stored anyway, and its shops are read when a call first needs
   * them.
   */
  readonly shopsError: CallError | undefined
}

/** Exchanges the code of a consent for tokens, and stores them. A code is valid for 30 minutes and one use. */
export const exchangeCodeForToken = (parts: ShopParts, code: string): Effect.Effect<CodeExchange, CallError> =>
  checked(
    () => credential("exchangeCodeForToken", "code", code),
    (checkedCode) =>
      Effect.flatMap(
        parts.tokens.kind === "stored" ? parts.tokens.of.exchange(checkedCode) : exchangeCode(parts.app, checkedCode),
        (account) =>
          withTimes(parts, account, (times) => ({
            ...times,
            openId: account.openId,
            scopes: account.grantedScopes ?? [],
            userType: account.userType,
            sellerName: account.name,
            shopsError: (account as ExchangedAccount).shopsError,
          })),
      ),
  )

/**
 * Exchanges a refresh token for a new pair. If the store has that refresh token, the account is refreshed in the store, so that
 * the new pair is not lost. The client refreshes by itself; this call is for pairs that you keep elsewhere.
 */
export const refreshAccessToken = (parts: ShopParts, refreshToken: string): Effect.Effect<TokenExchange, CallError> =>
  checked(
    () => credential("refreshAccessToken", "refreshToken", refreshToken),
    (token) =>
      Effect.flatMap(
        Effect.flatMap(holderOf(parts, token), (openId): Effect.Effect<TokenPair, CallError> =>
          openId !== undefined && parts.tokens.kind === "stored"
            ? parts.tokens.of.refresh(openId)
            : refreshPair(parts.app, Redacted.make(token, { label: "refresh token" })),
        ),
        (pair) => withTimes(parts, pair, (times) => times),
      ),
  )

export interface ImportTokensInput {
  /** The newest refresh token of the other program. */
  readonly refreshToken: string
  /** Open id of the account, if you know it. Used only if the platform does not say it. */
  readonly openId?: string | undefined
  /** Default `unknown`: the platform decides whether an operation fits. */
  readonly userType?: Account["userType"] | undefined
}

const importNames: Names<ImportTokensInput> = { refreshToken: 1, openId: 1, userType: 1 }

/** The outcome for one token. */
export type ImportedToken =
  | {
      readonly ok: true
      readonly openId: string
      readonly sellerName: string | undefined
      readonly scopes: ReadonlyArray<string>
      /** `undefined` if they could not be read. `shopsError` says why, and they are read when a call first needs them. */
      readonly shopIds: ReadonlyArray<string> | undefined
      readonly shopsError: CallError | undefined
    }
  | { readonly ok: false; readonly error: CallError }

/** How many tokens are refreshed at the same time. */
const importConcurrency = 4

/**
 * Imports accounts whose refresh tokens another program kept. Each token is refreshed once, the new pair is stored, and the
 * shops of the account are read. Returns one result for each token, in order: a refused token does not stop the others.
 */
export const importTokens = (
  { tokens }: ShopParts,
  input: ReadonlyArray<ImportTokensInput>,
): Effect.Effect<ReadonlyArray<ImportedToken>, CallError> =>
  checked(
    () => {
      if (!Array.isArray(input)) throw invalid("importTokens", "input", `must be a list, but is ${shown(input)}.`)
      return (input as ReadonlyArray<ImportTokensInput>).map((each): GivenToken => {
        const { refreshToken, openId, userType } = inputOf("importTokens", each, importNames)
        if (userType !== undefined && !Object.hasOwn(userTypes, userType)) {
          const all = Object.keys(userTypes).join(", ")
          throw invalid("importTokens", "userType", `must be one of ${all}, but is ${shown(userType)}.`)
        }
        return {
          refreshToken: credential("importTokens", "refreshToken", refreshToken),
          openId: openId === undefined ? undefined : id("importTokens", "openId", openId),
          userType,
        }
      })
    },
    (given) =>
      tokens.kind !== "stored"
        ? Effect.fail(invalid("importTokens", "store", "is missing: without a store the client keeps no accounts."))
        : Effect.forEach(given, (each) => Effect.match(tokens.of.importToken(each), { onSuccess, onFailure }), {
            concurrency: importConcurrency,
          }),
  )

const userTypes: Record<Account["userType"], 1> = { seller: 1, creator: 1, partner: 1, unknown: 1 }

const onSuccess = ({ openId, name, grantedScopes, shopIds, shopsError }: ExchangedAccount): ImportedToken => ({
  ok: true,
  openId,
  sellerName: name,
  scopes: grantedScopes ?? [],
  shopIds,
  shopsError,
})

const onFailure = (error: CallError): ImportedToken => ({ ok: false, error })

/** The stored account that has this refresh token. */
const holderOf = ({ tokens }: ShopParts, refreshToken: string): Effect.Effect<string | undefined, CallError> =>
  tokens.kind !== "stored"
    ? Effect.succeed(undefined)
    : Effect.gen(function* () {
        let after: string | undefined
        do {
          const page: { readonly items: ReadonlyArray<Account>; readonly next?: string | undefined } =
            yield* tokens.of.accounts(after === undefined ? {} : { after })
          const holder = page.items.find((account) => Redacted.value(account.refreshToken) === refreshToken)
          if (holder !== undefined) return holder.openId
          after = page.next
        } while (after !== undefined)
        return undefined
      })

const withTimes = <A>({ app }: ShopParts, pair: TokenPair, use: (times: TokenExchange) => A): Effect.Effect<A> =>
  Effect.clockWith((clock) => {
    // The host of the tokens has just answered, so its clock is known.
    const nowMs = app.client.platformClocks.auth.fromMachineMs(clock.currentTimeMillisUnsafe())
    return Effect.succeed(
      use({
        accessToken: Redacted.value(pair.accessToken),
        accessTokenExpiresAt: new Date(pair.accessTokenExpiresAtMs),
        expiresInSeconds: Math.max(0, Math.floor((pair.accessTokenExpiresAtMs - nowMs) / 1000)),
        refreshToken: Redacted.value(pair.refreshToken),
        refreshTokenExpiresAt:
          pair.refreshTokenExpiresAtMs === undefined ? undefined : new Date(pair.refreshTokenExpiresAtMs),
      }),
    )
  })
