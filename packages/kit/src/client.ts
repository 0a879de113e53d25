/**
 * The preset: the whole onion for TikTok Shop around one app's credentials and tokens. `tiktok-shop-kit/client` exports it
 * for people who want the typed client alone, or as the start of their own.
 */
import { errorTable } from "@tiktok-shop-kit/api/errors"
import * as Client from "@tiktok-shop-kit/client"
import { type CachePolicy, makeMemory, makeStatic, makeStored, type RecordStore } from "@tiktok-shop-kit/oauth"
import { type App, type Static, type Stored, token, type Token, type TokenEvent, Tokens } from "@tiktok-shop-kit/oauth"
import { rateLimit, type RateLimit, type RateLimitOptions } from "@tiktok-shop-kit/rate-limit"
import { breaker, type Breaker, type BreakerOptions, retry, type Retry, type RetryOptions } from "@tiktok-shop-kit/retry"
import { sign, type Sign } from "@tiktok-shop-kit/signing"
import * as Context from "effect/Context"
import * as Redacted from "effect/Redacted"
import { type AppConfig, type ReadyConfig, readConfig } from "./config.ts"

export interface ShopConfig extends AppConfig {
  /** Where accounts and their tokens are kept. Default: in memory. Not used beside `accessToken`. */
  readonly store?: RecordStore | undefined
  /** Whose token `accessToken` is: the open id, where it is known. */
  readonly account?: string | undefined
  /** Called on every refresh and when an account has to authorize again. Holds no token. */
  readonly onTokenEvent?: ((event: TokenEvent) => void) | undefined
  readonly tokens?: CachePolicy | undefined
  readonly retry?: RetryOptions | undefined
  readonly breaker?: BreakerOptions | undefined
  /** Default: 10 requests a second for each shop, 20 at once. */
  readonly rateLimit?: RateLimitOptions | undefined
  /** Total time of a call in milliseconds. Default 120,000. */
  readonly timeoutMs?: number | undefined
  /** Time of each attempt in milliseconds. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** Default: `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /** Instead of `fetch`. */
  readonly transport?: Client.Transport | undefined
}

/** The onion, outermost first. */
export type ShopStack = [
  Client.Telemetry,
  Client.Deadline,
  Retry,
  Breaker,
  Token,
  RateLimit,
  Client.Envelope,
  Sign,
]

/** The preset's client: it has every service it needs. */
export type ShopClient = Client.Client<ShopStack, "shop" | "auth", Client.Credentials | Tokens>

/** The client and what stands behind it. */
export interface ShopParts {
  readonly config: ReadyConfig
  readonly client: ShopClient
  /** The same onion without `token`, for what speaks for the app itself. */
  readonly app: App
  readonly tokens: { readonly kind: "static"; readonly of: Static } | { readonly kind: "stored"; readonly of: Stored }
}

/** Throws a `ConfigurationError` that lists everything that is wrong. */
export const shopParts = (options: ShopConfig = {}): ShopParts => {
  const config = readConfig(options)
  const { appKey, baseUrl, authUrl, accessToken, refreshToken } = config
  const { attemptTimeoutMs, timeoutMs, fetch, transport, account, onTokenEvent } = options
  const credentials = { appKey, appSecret: Redacted.make(config.appSecret, { label: "app secret" }) }
  const onion = Client.make({ baseUrl, authUrl, attemptTimeoutMs, fetch, transport }).pipe(
    Client.layers(
      Client.telemetry(),
      Client.deadline({ timeoutMs }),
      retry(options.retry),
      breaker(options.breaker),
      token(),
      rateLimit(options.rateLimit),
      Client.envelope({ table: errorTable }),
      sign(),
    ),
    Client.provide(Context.make(Client.Credentials, credentials)),
  )
  const app: App = { client: onion.pipe(Client.without("token")), credentials }
  const tokens: ShopParts["tokens"] =
    accessToken === undefined
      ? { kind: "stored", of: makeStored({ ...options.tokens, ...app, store: options.store ?? makeMemory(), onEvent: onTokenEvent }) }
      : { kind: "static", of: makeStatic({ ...options.tokens, ...app, accessToken, refreshToken, account }) }
  return { config, client: onion.pipe(Client.provide(Context.make(Tokens, tokens.of))), app, tokens }
}

/** The typed client alone. Throws a `ConfigurationError` that lists everything that is wrong. */
export const shopClient = (options: ShopConfig = {}): ShopClient => shopParts(options).client
