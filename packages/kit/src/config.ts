/**
 * The options of the kit as types, in one place: the app at TikTok Shop, the preset around it, the app at TikTok for
 * Developers, and the whole. Nothing is read or checked here; `read-config.ts` does that.
 */
import type { OnRetry, Transport } from "@tiktok-shop-kit/client"
import type { CachePolicy, RecordStore, TokenEvent, TokenPair, TokenProvider } from "@tiktok-shop-kit/oauth"
import type { Jobs } from "@tiktok-shop-kit/jobs"
import type { OnRateLimit, RateLimitOptions } from "@tiktok-shop-kit/rate-limit"
import type { BreakerOptions, RetryOptions } from "@tiktok-shop-kit/retry"

/** Where the app is registered. The US and the rest of the world need separate apps with separate keys. */
export type Region = "us" | "global"

/** Keys, tokens and hosts of the app. Each option may also come from the environment variable that its comment names. */
export interface AppConfig {
  /** `TIKTOK_SHOP_APP_KEY`. Required. */
  readonly appKey?: string | undefined
  /** `TIKTOK_SHOP_APP_SECRET`. Required. */
  readonly appSecret?: string | undefined
  /** `TIKTOK_SHOP_SERVICE_ID`. Only authorization URLs need it. */
  readonly serviceId?: string | undefined
  /** `TIKTOK_SHOP_REGION`: `us` or `global`. Default `global`. */
  readonly region?: Region | undefined
  /** `TIKTOK_SHOP_API_BASE_URL`. Default `https://open-api.tiktokglobalshop.com`. */
  readonly baseUrl?: string | undefined
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`; the host of `baseUrl` if that is this machine. */
  readonly authUrl?: string | undefined
  /** Consent page, without its query. Default: the page of the region, or `/open/authorize` of a `baseUrl` on this machine. */
  readonly consentUrl?: string | undefined
  /** `TIKTOK_SHOP_ACCESS_TOKEN`. The access token of one account, used without a store. */
  readonly accessToken?: string | undefined
  /** `TIKTOK_SHOP_REFRESH_TOKEN`. Refreshes that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** `TIKTOK_CLIENT_KEY`. Key of the app at TikTok for Developers. Only videos and posts need it. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Required with the key. */
  readonly clientSecret?: string | undefined
  /** Host of TikTok for Developers. Default `https://open.tiktokapis.com`. */
  readonly contentUrl?: string | undefined
  /** `TIKTOK_SHOP_LOG`. `debug` prints one line for each attempt on standard error, without secrets. Default `off`. */
  readonly log?: LogLevel | undefined
}

/** What is printed: nothing, or one line for each attempt. */
export type LogLevel = "off" | "debug"

/** A warning about one operation. */
export interface DeprecationWarning {
  /** Its id, such as `product.202309.searchProducts`. */
  readonly operation: string
  /** `YYYY-MM-DD`. */
  readonly sunset: string
  /** Days until the sunset, rounded up. 0 or less if it is past. */
  readonly days: number
  /** Id of the operation that replaces it, if the platform names it. */
  readonly successor: string | undefined
  /** The whole warning as text. */
  readonly message: string
}

export interface DeprecationOptions {
  /** How many days before the sunset the warnings begin. Default 90. */
  readonly days?: number | undefined
  /** Default: a warning through the Effect loggers that the program provides, else on the console. */
  readonly warn?: ((warning: DeprecationWarning) => void) | undefined
  /** Ids of the operations that the client has warned of. Default: one set for the process. */
  readonly named?: Set<string> | undefined
}

export interface ShopConfig extends AppConfig {
  /**
   * Keeps accounts and their tokens. Default: in memory. With a store, the option `refreshToken` imports its account into the
   * store, once: the first call refreshes the pair. It needs no `accessToken`.
   */
  readonly store?: RecordStore | undefined
  /** Open id of the account of `accessToken`, if you know it. */
  readonly account?: string | undefined
  /** Called with every new pair that replaces `accessToken` and `refreshToken`. Save it here, since no store does. */
  readonly onRefreshed?: ((pair: TokenPair) => void) | undefined
  /** Called after every refresh of a stored account, and when an account has to authorize again. The event holds no token. */
  readonly onTokenEvent?: ((event: TokenEvent) => void) | undefined
  /**
   * Called with the promise of work that continues after a failed call: saving new tokens that the store did not take. Set it
   * where the platform stops a process after its response, as Workers do. Its result is unused, and its errors are dropped.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /**
   * Tokens that another program keeps and refreshes. `get` returns the token and the cipher for each call, as a value, a
   * promise or an effect. If the platform refuses a token, the client calls `refused` once, then `get` once more, and sends the
   * call again, once. Excludes `store`, `accessToken`, `refreshToken`, `account` and `onRefreshed`.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tokens = new Map([["7495540735365777507", { accessToken: "ROW_an_access_token", cipher: "ROW_a_cipher" }]])
   * declare const renew: (shop: string, token: string) => Promise<void>
   *
   * const tiktok = createTikTokShop({
   *   tokens: {
   *     get: ({ shop = "" }) => tokens.get(shop)!,
   *     refused: ({ shop = "" }, token) => renew(shop, token),
   *   },
   * })
   * ```
   */
  readonly tokens?: TokenProvider | undefined
  /** When the client refreshes the tokens of a store or of a pair. */
  readonly tokenCache?: CachePolicy | undefined
  /** How failed requests are retried. `false`: the client never retries. */
  readonly retry?: RetryOptions | false | undefined
  readonly breaker?: BreakerOptions | undefined
  /** Default: 10 requests a second for each shop, 20 at once. */
  readonly rateLimit?: RateLimitOptions | undefined
  /**
   * Called before each repeated request: a retry, a replay with a new token, or a replay with the corrected clock. Its result
   * is unused, and its errors are dropped.
   */
  readonly onRetry?: OnRetry | undefined
  /** Called when a request waits for the rate limit, and when the platform throttles a request. Its errors are dropped. */
  readonly onRateLimit?: OnRateLimit | undefined
  /**
   * How the client warns of operations that will stop answering. Default: once per process, 90 days ahead, through Effect's
   * logger.
   */
  readonly deprecations?: DeprecationOptions | undefined
  /** Total time of a call in milliseconds. Default 120,000. */
  readonly timeoutMs?: number | undefined
  /** Time of each attempt in milliseconds. Default 30,000. */
  readonly attemptTimeoutMs?: number | undefined
  /** Default: `globalThis.fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined
  /**
   * The header `user-agent`. Default: `tiktok-shop-kit/` and the version of its client; in a browser, the browser's own.
   * `false`: the runtime's own.
   */
  readonly userAgent?: string | false | undefined
  /**
   * Sends the calls instead of `fetch`. On a server, pass `nodeTransport()` of `tiktok-shop-kit/node`. The time of an attempt
   * and the user agent are options of the transport. It also downloads media at URLs. Close it yourself, after `close()`.
   */
  readonly transport?: Transport | undefined
  /**
   * Sends the token calls: `exchangeCodeForToken`, every refresh, and the token calls of TikTok for Developers. They carry the
   * app secret and refresh tokens. Default: they are sent as API calls are. Close it yourself, after `close()`.
   *
   * @example
   * ```ts
   * import { fetchTransport } from "@tiktok-shop-kit/client"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * declare const untracedFetch: typeof fetch
   * const tiktok = createTikTokShop({ tokenTransport: fetchTransport({ fetch: untracedFetch }) })
   * ```
   */
  readonly tokenTransport?: Transport | undefined
  /**
   * Learn the platform's clock from the `Date` header of its answers. Default true. Turn it off behind a proxy that sends a
   * wrong date.
   */
  readonly learnClock?: boolean | undefined
  /** Videos and posts: the app at TikTok for Developers, and the ledger. Options that you leave out are the shop's. */
  readonly content?: ContentOptions | undefined
}

/** The options of `content` that identify the app at TikTok for Developers. */
export interface DevelopersConfig {
  /** `TIKTOK_CLIENT_KEY`. Required. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Required. */
  readonly clientSecret?: string | undefined
  /** The redirect URI that is registered with the app. Only the consent of creators needs it. */
  readonly redirectUri?: string | undefined
  /** Host of the API and of its token operations. Default `https://open.tiktokapis.com`. */
  readonly baseUrl?: string | undefined
  /** The access token of one creator, used without a store. */
  readonly accessToken?: string | undefined
  /** Refreshes that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** Open id of the creator of `accessToken`. Default `static`. */
  readonly account?: string | undefined
  /** Keeps creators' tokens and the ledger of posts. Default: the shop's store, or memory without a store. */
  readonly store?: RecordStore | undefined
}

/** The app at TikTok for Developers, and the options that both presets share. */
export interface ContentClientConfig
  extends
    DevelopersConfig,
    Pick<
      ShopConfig,
      | "tokenCache"
      | "retry"
      | "breaker"
      | "timeoutMs"
      | "attemptTimeoutMs"
      | "fetch"
      | "transport"
      | "tokenTransport"
      | "userAgent"
      | "learnClock"
      | "onTokenEvent"
      | "waitUntil"
      | "onRetry"
      | "onRateLimit"
      | "log"
    > {
  /**
   * TikTok's published limits come from the spec. Default of the general limit: 100 requests a second for each creator, 200 at
   * once.
   */
  readonly rateLimit?: RateLimitOptions | undefined
}

/** Time limits of posts, in milliseconds. */
export interface ContentTiming {
  /** The request that publishes, including its wait for the rate limit. Default 30,000. */
  readonly publishTimeoutMs?: number | undefined
  /** How long a process holds the lease of a post: at least twice `publishTimeoutMs`. Default 60,000. */
  readonly leaseMs?: number | undefined
  /**
   * How long the client searches the creator's videos for a post whose publication is not confirmed. After this time the post
   * counts as never published. TikTok takes a minute to make a post public, and sometimes much longer: a post that appears
   * after this time is published twice. Default 3,600,000 (an hour).
   */
  readonly settleMs?: number | undefined
  /** How long the scheduler retries posts that TikTok throttles, counted from the post's time. Default 86,400,000 (a day). */
  readonly giveUpMs?: number | undefined
  /** The wait before the status of a publication is read again. Later waits are longer. Default 2,000. */
  readonly lookMs?: number | undefined
}

export interface ContentOptions
  extends Omit<ContentClientConfig, "fetch" | "transport" | "tokenTransport" | "log">, ContentTiming {
  /**
   * What happens to a scheduled post whose publication is not confirmed and that is not found within `settleMs`: `repeat`
   * publishes it again, `fail` marks it failed, so that a person decides. Default `repeat`. The client cannot search for a post
   * that is not public, so that post always fails.
   */
  readonly ifUnseen?: "repeat" | "fail" | undefined
  /**
   * Scheduled posts run on these jobs: `createPost` sends a job, and `runScheduler` is its worker. Pass the same jobs to both.
   * Posts that wait from before are found. Default: the scheduler works on the store alone.
   */
  readonly jobs?: Jobs | undefined
}

export interface TikTokShopConfig extends ShopConfig {
  readonly webhooks?: {
    /** Accept `X-TikTok-Shop-Signature` with a timestamp, which some gateways send. Default false. */
    readonly allowTimestamped?: boolean | undefined
  }
}
