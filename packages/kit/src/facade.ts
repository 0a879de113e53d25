/**
 * The Promise face of the kit: the client's own calls and the kit's calls in one object, bound to all accounts, to one
 * account or to one shop. It decides nothing; each call is a function of its own in `calls/`.
 */
import { type CallOptions, type PromiseClient, promises, runPromise } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Callback, Shop } from "@tiktok-shop-kit/oauth"
import * as Effect from "effect/Effect"
import type * as analytics from "./calls/analytics/index.ts"
import type { Caller } from "./calls/caller.ts"
import * as inventory from "./calls/inventory.ts"
import type * as OAuth from "./calls/oauth.ts"
import type { AuthorizationUrl, AuthorizationUrlInput, CodeExchange, TokenExchange } from "./calls/oauth.ts"
import * as orders from "./calls/orders.ts"
import * as products from "./calls/products.ts"
import { type ShopPage, shopPage } from "./calls/shops.ts"
import * as signatures from "./calls/signatures.ts"
import type { ShopClient } from "./client.ts"
import type { TikTokShopConfig } from "./config.ts"
import { type BindContent, bindContent, promiseContent, type PromiseContentCalls } from "./faces/content.ts"
import { type ExportCalls, promiseExports } from "./faces/exports.ts"
import { type Promised, promised } from "./faces/promised.ts"
import { bindWebhooks, type EffectWebhooks } from "./faces/webhooks.ts"
import type { WebhookHandling, WebhookOptions as HandlerOptions } from "./faces/webhooks.ts"
import * as lazy from "./lazy.ts"
import { type CompleteClient, shopParts, type ShopParts } from "./parts.ts"

/** A call of `calls/` without its first argument, as a promise. */
type Bound<F> = F extends (first: never, ...rest: infer Rest) => Effect.Effect<infer A, unknown>
  ? (...args: Rest) => Promise<A>
  : never

/** The options of a webhook handler: an event's `shop()` has the kit's calls. */
export type WebhookOptions = HandlerOptions<ShopCalls>

/** What works the same for all accounts, for one account and for one shop. */
export interface ShopCalls
  extends Omit<PromiseClient<CallError>, "account" | "shop">, PromiseContentCalls, ExportCalls {
  /** Lists products, a page at a time. */
  readonly getProducts: Bound<typeof products.getProducts>
  /** Reads one product. */
  readonly getProduct: Bound<typeof products.getProduct>
  /** Lists orders, a page at a time. */
  readonly getOrders: Bound<typeof orders.getOrders>
  /** Reads one order. */
  readonly getOrder: Bound<typeof orders.getOrder>
  /** Reads orders by their ids. */
  readonly getOrdersByIds: Bound<typeof orders.getOrdersByIds>
  /** Reads the stock of one product. */
  readonly getInventory: Bound<typeof inventory.getInventory>
  /** Sets the stock of one SKU. */
  readonly updateInventory: Bound<typeof inventory.updateInventory>
  /** Reads figures by day, product, video, post, SKU or LIVE session. */
  readonly getAnalytics: <
    const D extends analytics.Dimension = "daily",
    const M extends analytics.AnalyticsMetric<D> = analytics.BriefMetric,
  >(
    input: analytics.GetAnalyticsInput<D, M>,
    options?: CallOptions,
  ) => Promise<analytics.Analytics<M>>
  /** Reads the figures of one product, video, post, SKU, LIVE session or shop. */
  readonly getPerformanceMetrics: <
    const R extends analytics.ResourceType,
    const M extends analytics.ResourceMetric<R> = analytics.BriefMetric,
  >(
    input: analytics.GetPerformanceMetricsInput<R, M>,
    options?: CallOptions,
  ) => Promise<analytics.PerformanceMetrics<M>>
  /** Webhooks: a handler for the app's deliveries, and this shop's subscriptions. */
  readonly webhooks: ShopWebhooks
  /** The same, for one account. */
  readonly account: (openId: string) => ShopCalls
  /** The same, for one shop; its account, token and cipher are looked up once. */
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => ShopCalls
}

export interface TikTokShop extends ShopCalls, AsyncDisposable {
  /** The page where a seller or creator gives consent. */
  readonly generateAuthorizationUrl: (input?: AuthorizationUrlInput) => Promise<AuthorizationUrl>
  /** Checks the callback that ends the consent, and reads its code. Takes what `generateAuthorizationUrl` answered. */
  readonly parseCallback: (
    callback: string | URL | URLSearchParams,
    begun: Pick<AuthorizationUrl, "state" | "redirectUri">,
  ) => Promise<Callback>
  /** Trades the code of a consent for tokens, and keeps them. */
  readonly exchangeCodeForToken: (code: string) => Promise<CodeExchange>
  /** Trades a refresh token for a new pair. The client refreshes by itself: this is for pairs that are kept elsewhere. */
  readonly refreshAccessToken: (refreshToken: string) => Promise<TokenExchange>
  /** The query parameter `sign` of a request that this SDK does not send. */
  readonly generateSignature: (input: signatures.SignatureInput) => string
  /** Is a webhook delivery from TikTok? */
  readonly validateWebhookSignature: (input: signatures.WebhookSignatureInput) => boolean
  /** Every shop that the app's accounts reach. */
  readonly shops: () => AsyncIterableIterator<Shop>
  /**
   * The same with another onion around every operation of TikTok Shop: `tiktok.with((client) => client.pipe(Client.use(mine)))`.
   * Tokens and accounts stay shared with the one it was made from, so their requests (exchange, refresh, which shops there are)
   * do not pass it, nor do those to TikTok for Developers. What has to see whatever leaves is the option `fetch` or `transport`.
   */
  readonly with: (edit: (client: ShopClient) => CompleteClient) => TikTokShop
  /** What the facade stands on: the Effect client, the app's own client, the tokens. */
  readonly parts: ShopParts
  /** Nothing is open between calls today; call it all the same, so that a later version may rely on it. */
  readonly close: () => Promise<void>
}

/** Webhooks as promises. */
export interface ShopWebhooks extends WebhookHandling<ShopCalls> {
  /** Which events this shop sends where. */
  readonly list: Promised<EffectWebhooks<unknown>["list"]>
  /** Sends one event of this shop to an address, wherever it went before. */
  readonly subscribe: Promised<EffectWebhooks<unknown>["subscribe"]>
  /** Sends one event of this shop no longer. */
  readonly unsubscribe: Promised<EffectWebhooks<unknown>["unsubscribe"]>
  /** Makes this shop's subscriptions equal to a list of addresses by event; reports what it changed, and what it cannot. */
  readonly sync: Promised<EffectWebhooks<unknown>["sync"]>
}

/**
 * The SDK in one object. Reads `TIKTOK_SHOP_*` where an option is left out; throws one `ConfigurationError` that lists
 * everything that is wrong.
 */
export const createTikTokShop = (config: TikTokShopConfig = {}): TikTokShop => {
  const parts = shopParts(config)
  return facadeOf(parts, parts.client, bindContent(parts, config))
}

const facadeOf = (parts: ShopParts, client: ShopClient, content: BindContent): TikTokShop => {
  const { config } = parts.app
  const close = () => Promise.resolve()
  const consent = <A>(use: (part: typeof OAuth) => Effect.Effect<A, CallError>): Promise<A> =>
    runPromise(Effect.flatMap(lazy.consent, use))
  const hooks = (view: ShopClient): ShopWebhooks => {
    const { handler, list, subscribe, unsubscribe, sync } = bindWebhooks(parts, client, view, (one) =>
      callsOf(one, hooks, content),
    )
    return {
      handler,
      list: promised(list),
      subscribe: promised(subscribe),
      unsubscribe: promised(unsubscribe),
      sync: promised(sync),
    }
  }
  return {
    ...callsOf(client, hooks, content),
    generateAuthorizationUrl: (input) => consent((part) => part.generateAuthorizationUrl(parts, input)),
    parseCallback: (callback, begun) => consent((part) => part.parseCallback(callback, begun)),
    exchangeCodeForToken: (code) => consent((part) => part.exchangeCodeForToken(parts, code)),
    refreshAccessToken: (refreshToken) => consent((part) => part.refreshAccessToken(parts, refreshToken)),
    generateSignature: (input) => signatures.generateSignature(config, input),
    validateWebhookSignature: (input) => signatures.validateWebhookSignature(config, input, parts),
    shops: () => everyShop(parts.tokens),
    with: (edit) => facadeOf(parts, edit(client) as ShopClient, content),
    parts,
    close,
    [Symbol.asyncDispose]: close,
  }
}

async function* everyShop(tokens: ShopParts["tokens"]): AsyncGenerator<Shop> {
  let after: string | undefined
  do {
    const page: ShopPage = await runPromise(shopPage(tokens, after))
    yield* page.items
    after = page.next
  } while (after !== undefined)
}

const callsOf = (client: ShopClient, hooks: (view: ShopClient) => ShopWebhooks, content: BindContent): ShopCalls => {
  const bound = <Rest extends ReadonlyArray<unknown>, A, E>(
    call: (caller: Caller, ...rest: Rest) => Effect.Effect<A, E>,
  ) => promised((...rest: Rest) => call(client, ...rest))
  const posts = content(client)
  return {
    ...promises(client),
    ...promiseContent(posts),
    ...promiseExports(client),
    getProducts: bound(products.getProducts),
    getProduct: bound(products.getProduct),
    getOrders: bound(orders.getOrders),
    getOrder: bound(orders.getOrder),
    getOrdersByIds: bound(orders.getOrdersByIds),
    getInventory: bound(inventory.getInventory),
    updateInventory: bound(inventory.updateInventory),
    getAnalytics: (input, options) =>
      runPromise(
        Effect.flatMap(lazy.analytics, (part) => part.getAnalytics(client, posts, input, options)),
        options?.signal,
      ),
    getPerformanceMetrics: (input, options) =>
      runPromise(
        Effect.flatMap(lazy.analytics, (part) => part.getPerformanceMetrics(client, posts, input, options)),
        options?.signal,
      ),
    webhooks: hooks(client),
    account: (openId) => callsOf(client.account(openId), hooks, content),
    shop: (shop) => callsOf(client.shop(shop), hooks, content),
  }
}
