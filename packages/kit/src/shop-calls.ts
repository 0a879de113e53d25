/**
 * The types of what `createTikTokShop` returns: the calls that work for all accounts, for one account and for one shop
 * (`ShopCalls`), and those of the app (`TikTokShop`).
 */
import type { CallOptions, PromiseClient, Promised } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Jobs, Running } from "@tiktok-shop-kit/jobs"
import type { EventHandlers } from "@tiktok-shop-kit/webhooks"
import type { Callback, MaintainOptions, RekeyOptions, RekeyReport, Shop } from "@tiktok-shop-kit/oauth"
import type * as Effect from "effect/Effect"
import type { AccountOverview } from "./calls/accounts.ts"
import type * as analytics from "./calls/analytics/index.ts"
import type * as inventory from "./calls/inventory.ts"
import type {
  AuthorizationUrl,
  AuthorizationUrlInput,
  CodeExchange,
  ImportedToken,
  ImportTokensInput,
  TokenExchange,
} from "./calls/oauth.ts"
import type * as orders from "./calls/orders.ts"
import type * as products from "./calls/products.ts"
import type * as signatures from "./calls/signatures.ts"
import type { MaintainedTokens } from "./calls/token-upkeep.ts"
import type { ShopClient } from "./client.ts"
import type { Download } from "@tiktok-shop-kit/client/download"
import type { PromiseContentCalls } from "./faces/content.ts"
import type { FileOptions } from "./faces/download.ts"
import type { ExportCalls } from "./faces/exports.ts"
import type {
  EffectWebhooks,
  WebhookHandling,
  WebhookOptions as HandlerOptions,
  WebhookWorkOptions as WorkOptions,
} from "./faces/webhooks.ts"
import type { CompleteClient, ShopParts } from "./parts.ts"

/** A call of `calls/` without its first argument, as a promise. */
type Bound<F> = F extends (first: never, ...rest: infer Rest) => Effect.Effect<infer A, unknown>
  ? (...args: Rest) => Promise<A>
  : never

/** The options of a webhook handler: an event's `shop()` has the kit's calls. */
export type WebhookOptions = HandlerOptions<ShopCalls>

/** The options of a worker of stored events: an event's `shop()` has the kit's calls. */
export type WebhookWorkOptions = WorkOptions<ShopCalls>

/** The calls that work for all accounts, for one account and for one shop. */
export interface ShopCalls
  extends Omit<PromiseClient<CallError>, "account" | "shop">, PromiseContentCalls, ExportCalls {
  /**
   * Lists products, a page at a time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { products, more } = await shop.getProducts({ status: "ACTIVE", pageSize: 50 })
   * ```
   */
  readonly getProducts: Bound<typeof products.getProducts>
  /**
   * Reads one product.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { title, totalStock } = await shop.getProduct("1729592969712207008")
   * ```
   */
  readonly getProduct: Bound<typeof products.getProduct>
  /**
   * Lists orders, a page at a time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const sinceYesterday = new Date(Date.now() - 86_400_000)
   * const { orders, nextPageToken } = await shop.getOrders({ orderStatus: "AWAITING_SHIPMENT", startTime: sinceYesterday })
   * ```
   */
  readonly getOrders: Bound<typeof orders.getOrders>
  /**
   * Reads one order.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { orderStatus, items } = await shop.getOrder("576486316948490001")
   * ```
   */
  readonly getOrder: Bound<typeof orders.getOrder>
  /**
   * Reads orders by their ids.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const orders = await shop.getOrdersByIds(["576486316948490001", "576486316948490002"])
   * ```
   */
  readonly getOrdersByIds: Bound<typeof orders.getOrdersByIds>
  /**
   * Reads the stock of one product.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { availableQuantity, skus } = await shop.getInventory("1729592969712207008")
   * ```
   */
  readonly getInventory: Bound<typeof inventory.getInventory>
  /**
   * Sets the stock of one SKU.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * await shop.updateInventory({ productId: "1729592969712207008", quantity: 50 })
   * ```
   */
  readonly updateInventory: Bound<typeof inventory.updateInventory>
  /**
   * Reads figures by day, product, video, post, SKU or LIVE session.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { rows } = await shop.getAnalytics({ startTime: "2026-11-01", endTime: "2026-11-08" })
   * ```
   */
  readonly getAnalytics: <
    const D extends analytics.Dimension = "daily",
    const M extends analytics.AnalyticsMetric<D> = analytics.BriefMetric,
  >(
    input: analytics.GetAnalyticsInput<D, M>,
    options?: CallOptions,
  ) => Promise<analytics.Analytics<M>>
  /**
   * Reads the figures of one product, video, post, SKU, LIVE session or shop.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const { metrics } = await shop.getPerformanceMetrics({
   *   resourceType: "product",
   *   resourceId: "1729592969712207008",
   *   startTime: "2026-11-01",
   *   endTime: "2026-11-08",
   * })
   * ```
   */
  readonly getPerformanceMetrics: <
    const R extends analytics.ResourceType,
    const M extends analytics.ResourceMetric<R> = analytics.BriefMetric,
  >(
    input: analytics.GetPerformanceMetricsInput<R, M>,
    options?: CallOptions,
  ) => Promise<analytics.PerformanceMetrics<M>>
  /**
   * Webhooks: a handler for the app's deliveries, and this shop's subscriptions.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * export const POST = tiktok.webhooks.handler({
   *   ORDER_STATUS_CHANGE: async ({ data, shop }) => {
   *     if (data.order_id === undefined) return
   *     console.log((await (await shop()).getOrder(data.order_id)).orderStatus)
   *   },
   * })
   * ```
   */
  readonly webhooks: ShopWebhooks
  /**
   * The same calls, for one account.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { videos } = await tiktok.account("the creator's open id").getVideos()
   * ```
   */
  readonly account: (openId: string) => ShopCalls
  /**
   * The same calls, for one shop. Its account, token and cipher are looked up once.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * for await (const { id } of tiktok.shops()) console.log((await tiktok.shop(id).getOrders()).total)
   * ```
   */
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => ShopCalls
}

export interface TikTokShop extends ShopCalls, AsyncDisposable {
  /**
   * Returns the URL of the page where a seller or creator gives consent.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { url, state } = await tiktok.generateAuthorizationUrl()
   * // Keep `state` with the browser's session, and send the browser to `url`.
   * ```
   */
  readonly generateAuthorizationUrl: (input?: AuthorizationUrlInput) => Promise<AuthorizationUrl>
  /**
   * Checks the callback after the consent, and returns its code. Pass what `generateAuthorizationUrl` returned.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const begun = await tiktok.generateAuthorizationUrl()
   * const { code } = await tiktok.parseCallback("https://example.com/callback?code=ROW_1&state=2", begun)
   * ```
   */
  readonly parseCallback: (
    callback: string | URL | URLSearchParams,
    begun: Pick<AuthorizationUrl, "state" | "redirectUri">,
  ) => Promise<Callback>
  /**
   * Exchanges the code of a consent for tokens, and stores them.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { openId, scopes } = await tiktok.exchangeCodeForToken("the code of the callback")
   * ```
   */
  readonly exchangeCodeForToken: (code: string) => Promise<CodeExchange>
  /**
   * Exchanges a refresh token for a new token pair. The client refreshes by itself; this call is for pairs that you keep
   * elsewhere.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { accessToken, expiresInSeconds } = await tiktok.refreshAccessToken("a refresh token")
   * ```
   */
  readonly refreshAccessToken: (refreshToken: string) => Promise<TokenExchange>
  /**
   * Imports accounts whose refresh tokens another program kept. It refreshes each token once, stores the new pair, and reads
   * the account's shops. It skips tokens that are in the store already. Stop the other program first: the platform may
   * invalidate its token pairs.
   *
   * @example
   * ```ts
   * import { makeFileStore } from "@tiktok-shop-kit/oauth/node"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop({ store: makeFileStore({ folder: "tokens" }) })
   * for (const result of await tiktok.importTokens([{ refreshToken: "ROW_a", openId: "b" }])) {
   *   console.log(result.ok ? `${result.openId}: ${result.shopIds?.length} shops` : result.error.message)
   * }
   * ```
   */
  readonly importTokens: (tokens: ReadonlyArray<ImportTokensInput>) => Promise<ReadonlyArray<ImportedToken>>
  /**
   * Downloads the file at a URL that TikTok returned, such as the `doc_url` of a label. Sends no token and no signature to it.
   * Follows redirects to https only, and never into a private network.
   *
   * @example
   * ```ts
   * import { getPackageShippingDocument } from "@tiktok-shop-kit/api/fulfillment"
   * import { writeFile } from "node:fs/promises"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const shop = tiktok.shop("7495540735365777507")
   * const { doc_url } = await shop.call(getPackageShippingDocument, {
   *   package_id: "1153132168123859123",
   *   document_type: "SHIPPING_LABEL",
   * })
   * const label = await tiktok.download(doc_url!)
   * await writeFile("label.pdf", label.stream)
   * ```
   */
  readonly download: (url: string, options?: FileOptions & Pick<CallOptions, "signal">) => Promise<Download>
  /**
   * Returns the query parameter `sign` for a request that you send yourself.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const sign = tiktok.generateSignature({
   *   path: "/order/202309/orders",
   *   params: { app_key: "29a39d", timestamp: 1_790_000_000, ids: "576486316948490001" },
   * })
   * ```
   */
  readonly generateSignature: (input: signatures.SignatureInput) => string
  /**
   * Is a webhook delivery from TikTok?
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * export const isGenuine = (body: string, headers: Headers) =>
   *   tiktok.validateWebhookSignature({ body, signature: headers.get("authorization") ?? "" })
   * ```
   */
  readonly validateWebhookSignature: (input: signatures.WebhookSignatureInput) => boolean
  /**
   * Every shop that the app's accounts reach.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * for await (const { id, name, region } of tiktok.shops()) console.log(id, name, region)
   * ```
   */
  readonly shops: () => AsyncIterableIterator<Shop>
  /**
   * Every account in the store, without its tokens: when they expire, whether the owner has to authorize again, and which
   * encryption key its record uses.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * for await (const { openId, status, refreshTokenExpiresAt, keyId } of tiktok.accounts()) {
   *   console.log(openId, status, refreshTokenExpiresAt?.toISOString(), keyId)
   * }
   * ```
   */
  readonly accounts: () => AsyncIterableIterator<AccountOverview>
  /**
   * Refreshes the stored tokens, and changes their encryption key.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const { tokens } = createTikTokShop()
   * const lost = (await tokens.maintain()).filter(({ outcome }) => outcome === "lost")
   * ```
   */
  readonly tokens: ShopTokens
  /**
   * Returns the same object with another middleware stack (onion) around every operation of TikTok Shop: `tiktok.with((client)
   * => client.pipe(Client.use(mine)))`. Both objects share tokens and accounts, so the requests for these (exchange, refresh,
   * list of shops) do not pass the new stack. Requests to TikTok for Developers do not pass it either. To see every request,
   * use the option `fetch` or `transport`.
   *
   * @example
   * ```ts
   * import * as Client from "@tiktok-shop-kit/client"
   * import { logger } from "@tiktok-shop-kit/client/logger"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop().with((client) => client.pipe(Client.use(logger((record) => console.info(record)))))
   * ```
   */
  readonly with: (edit: (client: ShopClient) => CompleteClient) => TikTokShop
  /** The parts of the facade: the Effect client, the app's own client, the tokens. */
  readonly parts: ShopParts
  /**
   * Call it at the end of a process. It waits for running webhook handlers, then for running refreshes and for new tokens that
   * the store has not taken yet. Each of the two gets 5 s; handlers with `jobs` get 20 s. It tries both, then rejects with the first problem. Stop your server
   * before it, and make no calls after it. A `transport` that you passed stays open: close it after this.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * process.once("SIGTERM", async () => {
   *   await tiktok.close()
   *   process.exit(0)
   * })
   * ```
   */
  readonly close: () => Promise<void>
}

/** The calls that maintain stored tokens, as promises. */
export interface ShopTokens {
  /**
   * For a daily job: refreshes the accounts whose tokens expire soon, also accounts that make no calls, and reports the outcome
   * for each. It rejects only if an option is wrong or the accounts cannot be listed. Several processes may run it at the same
   * time. The `signal` stops it between two accounts.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * for (const account of await tiktok.tokens.maintain()) {
   *   if (account.outcome === "expiring") console.warn(`${account.name} has to authorize again in ${account.daysLeft} days`)
   *   if (account.outcome === "lost" || account.outcome === "failed") console.error(account.openId, account.error.message)
   * }
   * ```
   */
  readonly maintain: (
    options?: MaintainOptions,
    call?: Pick<CallOptions, "signal">,
  ) => Promise<ReadonlyArray<MaintainedTokens>>
  /**
   * Writes all records of the app with the store's new encryption key, and counts them: `done` of `of`. Once all records are
   * done, you can remove the old key. You can run it while other processes use the store, and stop and start it again at any
   * time.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * const { done, of, remaining } = await tiktok.tokens.rekey({ to: "2027" })
   * console.log(`${done} of ${of} records are under the new key`, remaining)
   * ```
   */
  readonly rekey: (options: RekeyOptions, call?: Pick<CallOptions, "signal">) => Promise<RekeyReport>
}

/** Webhooks as promises. */
export interface ShopWebhooks extends WebhookHandling<ShopCalls> {
  /**
   * Starts a worker of the events that handlers with `jobs` have stored, in this process or others. All workers of a queue need the
   * same functions: each event goes to one of them. `tiktok.close()` closes it, too.
   *
   * @example
   * ```ts
   * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * await tiktok.webhooks.work(sqlite("jobs.db"), {
   *   ORDER_STATUS_CHANGE: async (event, { attempt }) => {
   *     const order = await (await event.shop()).getOrder(event.data.order_id!)
   *     console.log(order.id, order.orderStatus, attempt)
   *   },
   * })
   * process.once("SIGTERM", () => tiktok.close())
   * ```
   */
  readonly work: (jobs: Jobs, on?: EventHandlers<ShopCalls>, options?: WebhookWorkOptions) => Promise<Running>
  /**
   * Lists this shop's subscriptions: each event and its address.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * for (const { event, address } of await shop.webhooks.list()) console.log(event, address)
   * ```
   */
  readonly list: Promised<EffectWebhooks<unknown>["list"]>
  /**
   * Subscribes an address to one event of this shop. It replaces the address that the event had before.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * await shop.webhooks.subscribe("ORDER_STATUS_CHANGE", "https://example.com/tiktok")
   * ```
   */
  readonly subscribe: Promised<EffectWebhooks<unknown>["subscribe"]>
  /**
   * Ends this shop's subscription to one event.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * await shop.webhooks.unsubscribe("ORDER_STATUS_CHANGE")
   * ```
   */
  readonly unsubscribe: Promised<EffectWebhooks<unknown>["unsubscribe"]>
  /**
   * Makes this shop's subscriptions equal to a list of addresses by event. Reports what it changed, and what it cannot change.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const shop = createTikTokShop().shop("7495540735365777507")
   * const report = await shop.webhooks.sync({ ORDER_STATUS_CHANGE: "https://example.com/tiktok" })
   * ```
   */
  readonly sync: Promised<EffectWebhooks<unknown>["sync"]>
}
