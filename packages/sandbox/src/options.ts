/**
 * The options of a sandbox, and scenarios. Every option has a default: `sandbox()` alone is one seller with one shop,
 * 25 products and 12 orders.
 */
import type { ClockSource } from "./clock.ts"
import type { Fault } from "./fault.ts"
import type { orderStatuses, productStatuses, UserType } from "./model.ts"
import type { OrderKind } from "./state/order-kinds.ts"

/** A product to begin with; what is left out is made up. */
export interface ProductSeed {
  readonly id?: string
  readonly title?: string
  readonly status?: (typeof productStatuses)[number]
  /** How long ago it was created, such as "3 days". */
  readonly age?: string
  /** Without it, one SKU. */
  readonly skus?: ReadonlyArray<{
    readonly id?: string
    readonly seller_sku?: string
    /** A decimal in the shop's currency, such as "12.90". */
    readonly price?: string
    readonly quantity?: number
    /** Units in TikTok's warehouse: TikTok sends the orders of this SKU as long as it has some there. */
    readonly fbt_quantity?: number
  }>
}

/** An order to begin with; what is left out is made up. */
export interface OrderSeed {
  readonly id?: string
  readonly status?: (typeof orderStatuses)[number]
  /** How long ago it was placed, such as "3 days" or "90 minutes". */
  readonly age?: string
  /** What was bought, by seller SKU, one unit each. Without it, something on sale. */
  readonly seller_skus?: ReadonlyArray<string>
  /** Discounts of the whole order by the seller and by the platform: decimals in the shop's currency. */
  readonly seller_discount?: string
  readonly platform_discount?: string
  /** How it is sold and shipped. Default: "tiktok-shipped", paid online. */
  readonly kind?: OrderKind
  /** Any name: orders of the same name belong to the same buyer, at the same address. Without it, a new buyer. */
  readonly buyer?: string
  /** For the kind "combined-listing": the parts of one unit, by seller SKU. Without it, two SKUs on sale. */
  readonly combines?: ReadonlyArray<string>
}

export interface ShopSeed {
  readonly id?: string
  readonly name?: string
  /** A market of TikTok Shop, such as "US" or "GB". US shops and other shops need separate apps, so separate sandboxes. */
  readonly region?: string
  readonly cipher?: string
  readonly code?: string
  readonly seller_type?: "LOCAL" | "CROSS_BORDER"
  /** A number, up to 100,000, or a list. */
  readonly products?: number | ReadonlyArray<ProductSeed>
  /** A number, up to 500,000, or a list. */
  readonly orders?: number | ReadonlyArray<OrderSeed>
}

export interface AccountSeed {
  readonly open_id?: string
  readonly name?: string
  /** 0 seller (default), 1 creator, 3 partner, 4 and 5 global selling. */
  readonly user_type?: UserType
  /** Default: those of the option `scopes`. */
  readonly granted_scopes?: ReadonlyArray<string>
  /** Default: one shop for a seller, none for the others. */
  readonly shops?: ReadonlyArray<ShopSeed>
}

export interface RateLimitOptions {
  readonly requestsPerSecond: number
  /** Default: as many as a second allows. */
  readonly burst?: number
  /** Sent as `Retry-After` with a throttled answer. Without it, the header is not sent, as on the real platform. */
  readonly retryAfterSeconds?: number
}

export interface TokenOptions {
  /** Default 7 days. */
  readonly accessTtlSeconds?: number
  /** Default 365 days. */
  readonly refreshTtlSeconds?: number
  /** A refresh invalidates the refresh token that it used. Default false. */
  readonly oldRefreshTokenDies?: boolean
}

export interface WebhookOptions {
  readonly url: string
  /** How long a subscriber may take to answer, in milliseconds of real time. Default 3000, the platform's. */
  readonly timeoutMs?: number
}

/**
 * The options of a sandbox. An option that does not exist or is not valid is an error that names it.
 *
 * @example
 * ```ts
 * import { makeSandbox, type SandboxOptions } from "@tiktok-shop-kit/sandbox/fetch"
 *
 * const options: SandboxOptions = {
 *   seed: "checkout",
 *   shops: [{ region: "GB", orders: [{ status: "AWAITING_SHIPMENT", age: "3 hours" }] }],
 *   rateLimit: { requestsPerSecond: 10, burst: 20 },
 *   tokens: { accessTtlSeconds: 3600 },
 * }
 * const tts = makeSandbox(options)
 * ```
 */
export interface SandboxOptions {
  /** The same seed gives the same data, ids and tokens. Default "tiktok". */
  readonly seed?: string | number
  readonly appKey?: string
  readonly appSecret?: string
  readonly serviceId?: string
  /** The app's region; apps of the US and of the rest of the world are separate. Default: that of the first shop. */
  readonly region?: "us" | "global"
  /** Who authorised the app. The initial tokens of `config` are the first one's. */
  readonly accounts?: ReadonlyArray<AccountSeed>
  /** Shops of the one default seller, if `accounts` is not given. */
  readonly shops?: ReadonlyArray<ShopSeed>
  /** Products of each shop that has no `products`. Default 25. */
  readonly products?: number | ReadonlyArray<ProductSeed>
  /** Orders of each shop that has no `orders`. Default 12. */
  readonly orders?: number | ReadonlyArray<OrderSeed>
  readonly tokens?: TokenOptions
  /**
   * The access scopes that the app asked for. An account without `granted_scopes` grants those of them that its kind of
   * user has. Default: every scope of that kind of user.
   */
  readonly scopes?: ReadonlyArray<string>
  /**
   * "lenient" turns off the rules of operations that sources dispute (the README lists them), takes a JSON body of `[]` as
   * empty, and makes `signing` lenient too. Default "strict".
   */
  readonly rules?: "strict" | "lenient"
  /**
   * "lenient" also takes signatures that follow another reading of points that the documentation does not settle: a literal
   * `{}` or `[]` body, a body with GET, a multipart body, a percent-encoded path. Default: as `rules`.
   */
  readonly signing?: "strict" | "lenient"
  /** Where every event of every shop is sent, in addition to the addresses that were subscribed through the API. */
  readonly webhooks?: WebhookOptions
  /** Per app and shop. Default: no limit. */
  readonly rateLimit?: RateLimitOptions | false
  /**
   * The published limits of TikTok for Developers: by operation, 6, 20 or 30 requests a minute per access token, or 600 per
   * app. False: no limits. Default true.
   */
  readonly contentLimits?: boolean
  /** How long a shipping label takes after the package was handed over. Default 0. */
  readonly labelDelaySeconds?: number
  /** How long the review of a new or changed listing takes. Default 60. */
  readonly reviewSeconds?: number
  /**
   * Which changes move an order's `update_time`. "status": changes of the status and requests of the buyer. "every-change": an
   * address change, a note and a split as well. TikTok documents the first. Default "status".
   */
  readonly orderUpdateTime?: "status" | "every-change"
  /** A start in Unix milliseconds from 2015 to 2100, or a function that gives the time. Default: the real time. */
  readonly clock?: ClockSource
  /** Where the consent page sends the seller back to. */
  readonly redirectUrl?: string
  /**
   * Names, beside those of this machine, under which the admin API and the inspector may be opened, such as the name of a
   * container. Any other Host header is answered 403. Default: none.
   */
  readonly allowedHosts?: ReadonlyArray<string>
  /** What `config` says about the address, for a sandbox without a listener. Default "https://tiktok.sandbox". */
  readonly url?: string
}

/**
 * What a sandbox can start again with. It is plain data, so it can come from a JSON file. Fields that are left out keep the
 * sandbox's options.
 */
export interface Scenario extends Pick<
  SandboxOptions,
  | "seed"
  | "accounts"
  | "scopes"
  | "shops"
  | "products"
  | "orders"
  | "rateLimit"
  | "contentLimits"
  | "labelDelaySeconds"
  | "reviewSeconds"
  | "orderUpdateTime"
> {
  /**
   * What the clock shows: Unix milliseconds from 2015 to 2100, or a date such as "2027-01-15T08:00:00Z". Default: the clock
   * continues.
   */
  readonly now?: number | string
  readonly faults?: ReadonlyArray<Fault>
}

const units: Readonly<Record<string, number>> = {
  second: 1_000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
}

/** "3 days" in milliseconds; undefined if the text is not a duration. */
export const parseAge = (age: string): number | undefined => {
  const match = /^\s*(\d+(?:\.\d+)?)\s*(second|minute|hour|day|week)s?\s*$/.exec(age)
  return match === null ? undefined : Number(match[1]) * units[match[2]!]!
}
