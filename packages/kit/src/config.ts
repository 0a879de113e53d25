/**
 * The options of the kit as types, in one place: the app at TikTok Shop, the preset around it, the app at TikTok for
 * Developers, and the whole. Nothing is read or checked here; `read-config.ts` does that.
 */
import type { OnRetry, Transport } from "@tiktok-shop-kit/client"
import type { CachePolicy, RecordStore, TokenEvent, TokenPair, TokenProvider } from "@tiktok-shop-kit/oauth"
import type { OnRateLimit, RateLimitOptions } from "@tiktok-shop-kit/rate-limit"
import type { BreakerOptions, RetryOptions } from "@tiktok-shop-kit/retry"

/** Where an app was registered. US and the rest of the world are separate apps with separate keys. */
export type Region = "us" | "global"

/** What names the app and where it lives. Each may also come from the environment variable named beside it. */
export interface AppConfig {
  /** `TIKTOK_SHOP_APP_KEY`. Required. */
  readonly appKey?: string | undefined
  /** `TIKTOK_SHOP_APP_SECRET`. Required. */
  readonly appSecret?: string | undefined
  /** `TIKTOK_SHOP_SERVICE_ID`. Needed for authorization URLs only. */
  readonly serviceId?: string | undefined
  /** `TIKTOK_SHOP_REGION`: `us` or `global`. Default `global`. */
  readonly region?: Region | undefined
  /** `TIKTOK_SHOP_API_BASE_URL`. Default `https://open-api.tiktokglobalshop.com`. */
  readonly baseUrl?: string | undefined
  /** Host of the token operations. Default `https://auth.tiktok-shops.com`; that of `baseUrl` where it is this machine. */
  readonly authUrl?: string | undefined
  /** Consent page, without its query. Default: the page of the region; `/open/authorize` of a `baseUrl` on this machine. */
  readonly consentUrl?: string | undefined
  /** `TIKTOK_SHOP_ACCESS_TOKEN`. A token of one account, used without a store. */
  readonly accessToken?: string | undefined
  /** `TIKTOK_SHOP_REFRESH_TOKEN`. Renews that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** `TIKTOK_CLIENT_KEY`. Of the app at TikTok for Developers: needed for videos and posts only. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Needed where the key is given. */
  readonly clientSecret?: string | undefined
  /** Host of TikTok for Developers. Default `https://open.tiktokapis.com`. */
  readonly contentUrl?: string | undefined
  /** `TIKTOK_SHOP_LOG`. `debug` prints one line for each attempt on standard error, without secrets. Default `off`. */
  readonly log?: LogLevel | undefined
}

/** What is printed: nothing, or one line for each attempt. */
export type LogLevel = "off" | "debug"

/** What there is to say about one operation. */
export interface DeprecationWarning {
  /** Its id, such as `product.202309.searchProducts`. */
  readonly operation: string
  /** `YYYY-MM-DD`. */
  readonly sunset: string
  /** Days until then, rounded up; 0 or less: it is past. */
  readonly days: number
  /** Id of the operation that takes its place, where the platform names one. */
  readonly successor: string | undefined
  /** All of it as one sentence. */
  readonly message: string
}

export interface DeprecationOptions {
  /** Days before the sunset from which on to warn. Default 90. */
  readonly days?: number | undefined
  /** Default: a warning through the Effect loggers that the program provides, else on the console. */
  readonly warn?: ((warning: DeprecationWarning) => void) | undefined
  /** Ids that were named. Default: one set for the process. */
  readonly named?: Set<string> | undefined
}

export interface ShopConfig extends AppConfig {
  /**
   * Where accounts and their tokens are kept. Default: in memory. Beside it, the option `refreshToken` brings its account into the
   * store, once: the first call refreshes the pair. `accessToken` is not needed for that.
   */
  readonly store?: RecordStore | undefined
  /** Whose token `accessToken` is: the open id, where it is known. */
  readonly account?: string | undefined
  /** Called with every new pair that replaces `accessToken` and `refreshToken`: the place to keep it, since no store does. */
  readonly onRefreshed?: ((pair: TokenPair) => void) | undefined
  /** Called on every refresh of a stored account, and when one has to authorize again. Holds no token. */
  readonly onTokenEvent?: ((event: TokenEvent) => void) | undefined
  /**
   * Gets the promise of work that continues after a call has failed: new tokens that the store did not take. Set it where a
   * process is stopped after its answer, as on Workers. It only looks, as `onRetry` does.
   */
  readonly waitUntil?: ((work: Promise<unknown>) => void) | undefined
  /**
   * Tokens that another program keeps and refreshes. `get` answers the token and the cipher of each call, as a value, a promise
   * or an effect. If the platform refuses a token, `refused` is called once, then `get` once more, and the call is sent again,
   * once. Excludes `store`, `accessToken`, `refreshToken`, `account` and `onRefreshed`.
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
  /** When the tokens of a store or of a pair are refreshed. */
  readonly tokenCache?: CachePolicy | undefined
  /** `false`: no request is repeated after a failure. */
  readonly retry?: RetryOptions | false | undefined
  readonly breaker?: BreakerOptions | undefined
  /** Default: 10 requests a second for each shop, 20 at once. */
  readonly rateLimit?: RateLimitOptions | undefined
  /**
   * Called before each repetition of a request: a retry, a replay with a new token, or one with the clock corrected. It only
   * looks: its result is unused, and what it throws is dropped.
   */
  readonly onRetry?: OnRetry | undefined
  /** Called when a request waits for the rate limit, and when the platform throttles one. It only looks, as `onRetry` does. */
  readonly onRateLimit?: OnRateLimit | undefined
  /** Operations that are about to stop answering are named once a process, 90 days ahead, through Effect's logger. */
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
   * Sends the calls in place of `fetch`: `nodeTransport()` of `tiktok-shop-kit/node` on a server. The time of an attempt and the
   * user agent are options of it. It downloads media at URLs, too. Close it yourself, after `close()`.
   */
  readonly transport?: Transport | undefined
  /**
   * Sends the token calls: `exchangeCodeForToken`, every refresh, and those of TikTok for Developers. They carry the app secret
   * and refresh tokens. Default: they are sent as API calls are. Close it yourself, after `close()`.
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
  /** Videos and posts: the app at TikTok for Developers, and the ledger. What is left out is as for the shop. */
  readonly content?: ContentOptions | undefined
}

/** What of `content: { … }` names the app at TikTok for Developers. */
export interface DevelopersConfig {
  /** `TIKTOK_CLIENT_KEY`. Required. */
  readonly clientKey?: string | undefined
  /** `TIKTOK_CLIENT_SECRET`. Required. */
  readonly clientSecret?: string | undefined
  /** As registered with the app. Needed for the consent of creators only. */
  readonly redirectUri?: string | undefined
  /** Host of the API and of its token operations. Default `https://open.tiktokapis.com`. */
  readonly baseUrl?: string | undefined
  /** A token of one creator, used without a store. */
  readonly accessToken?: string | undefined
  /** Renews that token, in memory only. */
  readonly refreshToken?: string | undefined
  /** Whose token `accessToken` is: the creator's open id. Default `static`. */
  readonly account?: string | undefined
  /** Where creators' tokens and the ledger of posts are kept. Default: the store of the shop; without one, in memory. */
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
  /** The published limits come from the spec. Default of the general one: 100 requests a second for each creator, 200 at once. */
  readonly rateLimit?: RateLimitOptions | undefined
}

/** How long things may take, in milliseconds. */
export interface ContentTiming {
  /** The request that publishes, its waiting for the limits included. Default 30,000. */
  readonly publishTimeoutMs?: number | undefined
  /** How long one process may be the only one to handle a post; twice `publishTimeoutMs` or more. Default 60,000. */
  readonly leaseMs?: number | undefined
  /**
   * How long a post whose publication nobody confirmed is looked for among the creator's videos before it counts as never
   * published. TikTok takes a minute to make a post public, and sometimes much longer: one that appears later than this is
   * published twice. Default 3,600,000 (an hour).
   */
  readonly settleMs?: number | undefined
  /** How long the scheduler retries posts that TikTok throttles, counted from the post's time. Default 86,400,000 (a day). */
  readonly giveUpMs?: number | undefined
  /** First wait between two looks at a publication; later ones are longer. Default 2,000. */
  readonly lookMs?: number | undefined
}

export interface ContentOptions
  extends Omit<ContentClientConfig, "fetch" | "transport" | "tokenTransport" | "log">, ContentTiming {
  /**
   * What becomes of a scheduled post whose publication nobody confirmed, once it was looked for as long as `settleMs` and is
   * not there: `repeat` publishes it again, `fail` leaves it failed for a person to decide. Default `repeat`; a post that is
   * not public cannot be looked for, and always fails.
   */
  readonly ifUnseen?: "repeat" | "fail" | undefined
}

export interface TikTokShopConfig extends ShopConfig {
  readonly webhooks?: {
    /** Accept `X-TikTok-Shop-Signature` with a timestamp, which some gateways send. Default false. */
    readonly allowTimestamped?: boolean | undefined
  }
}
