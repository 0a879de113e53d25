/**
 * The names of the kit's options, so that a misspelt one is refused. Each list is complete: the compiler asks for an option that
 * is added to its type.
 */
import type { Names } from "@tiktok-shop-kit/errors/options"
import type {
  AppConfig,
  ContentClientConfig,
  ContentOptions,
  DeprecationOptions,
  DevelopersConfig,
  TikTokShopConfig,
} from "./config.ts"

const appNames: Names<AppConfig> = {
  appKey: 1,
  appSecret: 1,
  serviceId: 1,
  region: 1,
  baseUrl: 1,
  authUrl: 1,
  consentUrl: 1,
  accessToken: 1,
  refreshToken: 1,
  clientKey: 1,
  clientSecret: 1,
  contentUrl: 1,
  log: 1,
}

/** The options of the clients of both platforms. */
const clientNames = {
  onTokenEvent: "function",
  waitUntil: "function",
  tokenCache: 1,
  retry: 1,
  breaker: 1,
  rateLimit: 1,
  onRetry: "function",
  onRateLimit: "function",
  timeoutMs: 1,
  attemptTimeoutMs: 1,
  userAgent: 1,
  learnClock: 1,
  fetch: "function",
  transport: "function",
  tokenTransport: "function",
  log: 1,
} as const

export const configNames: Names<TikTokShopConfig> = {
  ...appNames,
  ...clientNames,
  store: 1,
  account: 1,
  onRefreshed: "function",
  tokens: 1,
  deprecations: 1,
  content: 1,
  webhooks: 1,
}

const developersNames: Names<DevelopersConfig> = {
  clientKey: 1,
  clientSecret: 1,
  redirectUri: 1,
  baseUrl: 1,
  accessToken: 1,
  refreshToken: 1,
  account: 1,
  store: 1,
}

export const contentClientNames: Names<ContentClientConfig> = {
  ...developersNames,
  ...clientNames,
}

const {
  fetch: _fetch,
  transport: _transport,
  tokenTransport: _tokenTransport,
  log: _log,
  ...sharedNames
} = contentClientNames

export const contentNames: Names<ContentOptions> = {
  ...sharedNames,
  publishTimeoutMs: 1,
  leaseMs: 1,
  settleMs: 1,
  giveUpMs: 1,
  lookMs: 1,
  ifUnseen: 1,
  jobs: 1,
}

export const webhookNames: Names<NonNullable<TikTokShopConfig["webhooks"]>> = { allowTimestamped: 1 }

export const deprecationNames: Names<DeprecationOptions> = { days: 1, warn: "function", named: 1 }
