/**
 * The preset: the whole middleware stack (the onion) for TikTok Shop, with one app's credentials and tokens.
 * `tiktok-shop-kit/client` exports it for programs that use only the typed client, or change its stack.
 */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import { configurationError } from "@tiktok-shop-kit/errors/configuration"
import { checkOptions } from "@tiktok-shop-kit/errors/options"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import type { App } from "@tiktok-shop-kit/oauth"
import {
  cacheNames,
  inactiveShops,
  type InactiveShops,
  makeStatic,
  type Static,
  type Token,
  token,
  Tokens,
  type TokensService,
} from "@tiktok-shop-kit/oauth/pair"
import { makeProvided } from "@tiktok-shop-kit/oauth/provided"
import { rateLimit, type RateLimit } from "@tiktok-shop-kit/rate-limit"
import { breaker, type Breaker, retry, type Retry } from "@tiktok-shop-kit/retry"
import { sign, type Sign } from "@tiktok-shop-kit/signing"
import * as Context from "effect/Context"
import { loggedTransports } from "./attempt-log.ts"
import type { ShopConfig, TikTokShopConfig } from "./config.ts"
import { type Deprecations, deprecations } from "./deprecations.ts"
import { configNames, contentNames, deprecationNames, webhookNames } from "./option-names.ts"
import type { Environment, OptionsReader } from "./options-reader.ts"
import { type CheckedConfig, readConfig } from "./read-config.ts"

export type { ShopConfig } from "./config.ts"

/** The stack, outermost first. */
export type ShopStack = [
  Client.Telemetry,
  Client.Deadline,
  Deprecations,
  Retry,
  Breaker,
  Token,
  InactiveShops,
  RateLimit,
  Client.Envelope,
  Sign,
]

/** The preset's client: it has every service it needs. */
export type ShopClient = Client.Client<ShopStack, "shop" | "auth", Client.Credentials | Tokens>

/** An app's configuration and its stack, without a source of tokens yet. */
export interface ShopApp extends App {
  readonly config: CheckedConfig
  /** The whole client, with these tokens. */
  readonly withTokens: (tokens: TokensService) => ShopClient
}

/**
 * Reads the configuration of an app. Throws a `ConfigurationError` that lists every problem. `alsoRead` adds further checks to
 * it.
 *
 * @example
 * ```ts
 * import * as Client from "@tiktok-shop-kit/client"
 * import { shopApp, staticTokens } from "tiktok-shop-kit/client"
 *
 * const app = shopApp() // reads TIKTOK_SHOP_*
 * const tiktok = Client.promises(app.withTokens(staticTokens(app)))
 * ```
 */
export const shopApp = (
  options: ShopConfig = {},
  env?: Environment,
  alsoRead?: (reader: OptionsReader) => void,
): ShopApp => {
  if (!isRecord(options)) checkOptions("The configuration", options, configNames)
  const config = readConfig(options, env, (reader) => {
    checkParts(reader, options)
    alsoRead?.(reader)
  })
  const { appKey, baseUrl, authUrl } = config
  const { timeoutMs, learnClock, onRetry, onRateLimit } = options
  const credentials = { appKey, appSecret: config.appSecret }
  const onion = Client.make({
    baseUrl,
    authUrl,
    learnClock,
    ...loggedTransports(config.log, options),
  }).pipe(
    Client.layers(
      Client.telemetry(),
      Client.deadline({ timeoutMs }),
      deprecations(options.deprecations),
      retry(options.retry === false ? false : { ...options.retry, onRetry: options.retry?.onRetry ?? onRetry }),
      breaker(options.breaker),
      token({ onRetry }),
      inactiveShops(),
      rateLimit({ ...options.rateLimit, onRateLimit: options.rateLimit?.onRateLimit ?? onRateLimit }),
      Client.envelope({ table: errorTable }),
      sign(),
    ),
    Client.provide(Context.make(Client.Credentials, credentials)),
  )
  return {
    config,
    client: onion.pipe(Client.without("token")),
    credentials,
    withTokens: (tokens) => onion.pipe(Client.provide(Context.make(Tokens, tokens))),
  }
}

/** The checks of the layers, so that one error lists their problems beside the rest. */
const checkParts = (reader: OptionsReader, options: TikTokShopConfig): void => {
  const { attemptTimeoutMs, timeoutMs, fetch, userAgent, transport } = options
  reader.names("", options, configNames)
  if (options.learnClock !== undefined && typeof options.learnClock !== "boolean") {
    reader.wrong("learnClock", "is neither true nor false", "pass true or false, or leave it out")
  }
  reader.names("content.", options.content, contentNames)
  reader.names("webhooks.", options.webhooks, webhookNames)
  reader.names("deprecations.", options.deprecations, deprecationNames)
  reader.names("tokenCache.", options.tokenCache, cacheNames)
  reader.text("account", options.account)
  if (options.tokens !== undefined) {
    reader.part("tokens.", () => makeProvided(options.tokens!))
    for (const name of ["store", "accessToken", "refreshToken", "account", "onRefreshed"] as const) {
      if (options[name] === undefined) continue
      reader.wrong(
        name,
        "and 'tokens' exclude each other",
        "pass only one of them: the provider of 'tokens' keeps the tokens itself",
      )
    }
  }
  reader.part("", () => Client.make({ attemptTimeoutMs, fetch, userAgent, transport }))
  reader.part("", () => Client.deadline({ timeoutMs }))
  reader.part("retry.", () => retry(options.retry))
  reader.part("breaker.", () => breaker(options.breaker))
  reader.part("rateLimit.", () => rateLimit(options.rateLimit))
}

/**
 * The source of tokens for the token pair in the configuration.
 *
 * @example
 * ```ts
 * import { shopApp, staticTokens } from "tiktok-shop-kit/client"
 *
 * const options = { accessToken: "ROW_an_access_token", onRefreshed: () => console.log("keep the new pair") }
 * const app = shopApp(options)
 * const client = app.withTokens(staticTokens(app, options))
 * ```
 */
export const staticTokens = (app: ShopApp, options: ShopConfig = {}): Static => {
  const { accessToken, refreshToken } = app.config
  if (accessToken === undefined) throw noAccessToken()
  const { account, onRefreshed } = options
  const { client, credentials } = app
  return makeStatic({ ...options.tokenCache, client, credentials, accessToken, refreshToken, account, onRefreshed })
}

const noAccessToken = () =>
  configurationError("The configuration", [
    {
      field: "accessToken",
      problem: "is missing",
      remedy: "pass it or set TIKTOK_SHOP_ACCESS_TOKEN, pass 'tokens', or use a store of accounts",
    },
  ])

/**
 * Only the typed client: for the one account whose access token is in the configuration, or for the accounts of the option
 * `tokens`. The second argument takes any other source of tokens. Throws a `ConfigurationError` that lists every problem.
 *
 * @example
 * ```ts
 * import { searchProducts } from "@tiktok-shop-kit/api/product"
 * import * as Client from "@tiktok-shop-kit/client"
 * import { shopClient } from "tiktok-shop-kit/client"
 *
 * const shop = Client.promises(shopClient()).shop("7495540735365777507")
 * const { products } = await shop.call(searchProducts, { page_size: 10 })
 * ```
 */
export const shopClient = (
  options: ShopConfig = {},
  tokens: (app: ShopApp) => TokensService = (app) =>
    options.tokens === undefined ? staticTokens(app, options) : makeProvided(options.tokens),
): ShopClient => {
  const app = shopApp(options)
  return app.withTokens(tokens(app))
}
