/**
 * The preset for TikTok for Developers: the middleware stack (the onion) of the shop's preset without the signature. The token
 * is sent as a Bearer token, error codes are words, and the published limits (6, 20, 30 a minute for a token) come from the
 * spec.
 */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import { type App, makeStatic, type Static, token, Tokens } from "@tiktok-shop-kit/oauth"
import type { Token, TokensService } from "@tiktok-shop-kit/oauth"
import { developersHost } from "@tiktok-shop-kit/oauth/developers"
import { rateLimit, type RateLimit } from "@tiktok-shop-kit/rate-limit"
import { breaker, type Breaker, retry, type Retry } from "@tiktok-shop-kit/retry"
import * as Context from "effect/Context"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import { loggedTransports } from "../attempt-log.ts"
import type { ContentClientConfig } from "../config.ts"
import { contentClientNames } from "../option-names.ts"
import type { Environment } from "../options-reader.ts"
import { type CheckedDevelopers, readDevelopers } from "../read-config.ts"

/** The stack, outermost first. */
export type ContentStack = [Client.Telemetry, Client.Deadline, Retry, Breaker, Token, RateLimit, Client.Envelope]

/** The preset's client: it has every service it needs, and takes no operation of TikTok Shop. */
export type ContentClient = Client.Client<ContentStack, "content" | "auth", Tokens>

/** An app at TikTok for Developers, without a source of tokens yet. */
export interface ContentApp extends App {
  readonly config: CheckedDevelopers
  /** The whole client, with these tokens. */
  readonly withTokens: (tokens: TokensService) => ContentClient
}

/**
 * Throws a `ConfigurationError` that lists every problem.
 *
 * @example
 * ```ts
 * import { contentApp } from "tiktok-shop-kit/content"
 *
 * const { host, credentials } = contentApp({ clientKey: "aw9clientkey", clientSecret: process.env["TIKTOK_CLIENT_SECRET"] })
 * ```
 */
export const contentApp = (options: ContentClientConfig = {}, env?: Environment): ContentApp => {
  checkOptions("The configuration of TikTok for Developers", options, contentClientNames)
  const config = readDevelopers(options, env)
  const { timeoutMs, onRetry, onRateLimit } = options
  const onion = Client.make({
    contentUrl: config.baseUrl,
    // One host for the API and for its tokens.
    authUrl: config.baseUrl,
    ...loggedTransports(config.log, options),
    learnClock: options.learnClock,
  }).pipe(
    Client.layers(
      Client.telemetry(),
      Client.deadline({ timeoutMs }),
      retry(options.retry === false ? false : { ...options.retry, onRetry: options.retry?.onRetry ?? onRetry }),
      breaker(options.breaker),
      token({ onRetry }),
      // TikTok for Developers has only its published limits. The general bucket only limits a runaway loop. If it were slower,
      // a request could be sent long after it was counted, in the next minute's quota.
      rateLimit({
        ratePerSecond: 100,
        burst: 200,
        ...options.rateLimit,
        onRateLimit: options.rateLimit?.onRateLimit ?? onRateLimit,
      }),
      Client.envelope({ table: errorTable }),
    ),
  )
  return {
    config,
    client: onion.pipe(Client.without("token")),
    credentials: {
      appKey: config.clientKey,
      appSecret: config.clientSecret,
    },
    host: developersHost({ redirectUri: config.redirectUri ?? "" }),
    // Only the types of the platforms differ: the parts are the same.
    withTokens: (tokens) => onion.pipe(Client.provide(Context.make(Tokens, tokens))) as unknown as ContentClient,
  }
}

/** The source of tokens for the token pair in the configuration. */
export const staticCreator = (app: ContentApp, options: ContentClientConfig): Static => {
  const { accessToken, refreshToken, account, tokenCache } = options
  if (accessToken === undefined) throw noAccessToken()
  return makeStatic({ ...tokenCache, ...app, accessToken, refreshToken, account, userType: "creator" })
}

const noAccessToken = () =>
  configurationError("The configuration of TikTok for Developers", [
    { field: "accessToken", problem: "is missing", remedy: "pass it, or use a store of accounts" },
  ])

/**
 * Only the typed client, for the one creator whose access token is in the configuration or comes from `tokens`. Throws a
 * `ConfigurationError` that lists every problem.
 *
 * @example
 * ```ts
 * import { queryCreatorInfo } from "@tiktok-shop-kit/api/content_posting"
 * import { promises } from "@tiktok-shop-kit/client"
 * import { contentClient } from "tiktok-shop-kit/content"
 *
 * const tiktok = promises(contentClient({ accessToken: process.env["TIKTOK_ACCESS_TOKEN"] }))
 * const { privacy_level_options } = await tiktok.call(queryCreatorInfo)
 * ```
 */
export const contentClient = (
  options: ContentClientConfig = {},
  tokens: (app: ContentApp) => TokensService = (app) => staticCreator(app, options),
): ContentClient => {
  const app = contentApp(options)
  return app.withTokens(tokens(app))
}
