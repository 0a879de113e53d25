/**
 * The Effect face of the kit: one service. A layer makes it from options or from Config. It has the same calls as the Promise
 * face.
 */
import type { CallOptions, Page, PagedOperation, PagingOptions } from "@tiktok-shop-kit/client"
import * as streams from "@tiktok-shop-kit/client/stream"
import { type CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import type { Callback, Page as StorePage, Shop } from "@tiktok-shop-kit/oauth"
import * as Redacted from "effect/Redacted"
import type * as Scope from "effect/Scope"
import * as Stream from "effect/Stream"
import { accountPage, type AccountOverview } from "./calls/accounts.ts"
import type * as analytics from "./calls/analytics/index.ts"
import * as inventory from "./calls/inventory.ts"
import type * as OAuth from "./calls/oauth.ts"
import type {
  AuthorizationUrl,
  AuthorizationUrlInput,
  CodeExchange,
  ImportedToken,
  ImportTokensInput,
  TokenExchange,
} from "./calls/oauth.ts"
import * as orders from "./calls/orders.ts"
import * as products from "./calls/products.ts"
import { shopPage } from "./calls/shops.ts"
import * as signatures from "./calls/signatures.ts"
import { bindTokenUpkeep, type TokenUpkeep } from "./calls/token-upkeep.ts"
import type { ShopClient } from "./client.ts"
import type { TikTokShopConfig } from "./config.ts"
import { type BindContent, bindContent, type ContentCalls } from "./faces/content.ts"
import { bindDownload, type DownloadFile } from "./faces/download.ts"
import { bindWebhooks, type EffectWebhooks } from "./faces/webhooks.ts"
import * as lazy from "./lazy.ts"
import type { ExportOrdersInput, OrderBatch } from "./long-work/export-orders.ts"
import type { ExportProductsInput } from "./long-work/export-products.ts"
import * as long from "./long-work/stream.ts"
import type { Environment } from "./options-reader.ts"
import { type CompleteClient, shopParts, type ShopParts } from "./parts.ts"
import { developersVariables, shopVariables } from "./read-config.ts"

/** What the service offers: the client's own calls, and the kit's. */
export interface Service extends Pick<ShopClient, "call" | "send" | "prepare" | "request">, ContentCalls {
  readonly client: ShopClient
  readonly parts: ShopParts
  /**
   * Every page, in order.
   *
   * @example
   * ```ts
   * import { searchProducts } from "@tiktok-shop-kit/api/product"
   * import * as Effect from "effect/Effect"
   * import * as Stream from "effect/Stream"
   * import { TikTokShop } from "tiktok-shop-kit/effect"
   *
   * const titles = Effect.flatMap(TikTokShop, (tiktok) =>
   *   Stream.runCollect(tiktok.pages(searchProducts, { page_size: 100 })),
   * )
   * ```
   */
  readonly pages: <Input, Data, Item>(
    operation: PagedOperation<Input, Data, Item, "shop" | "auth">,
    input: Input,
    options?: CallOptions & PagingOptions,
  ) => Stream.Stream<Page<Data, Item>, CallError>
  /**
   * Every item of every page.
   *
   * @example
   * ```ts
   * import { searchProducts } from "@tiktok-shop-kit/api/product"
   * import * as Effect from "effect/Effect"
   * import * as Stream from "effect/Stream"
   * import { TikTokShop } from "tiktok-shop-kit/effect"
   *
   * const print = Effect.flatMap(TikTokShop, (tiktok) =>
   *   Stream.runForEach(tiktok.items(searchProducts, { page_size: 100 }), ({ title }) => Effect.log(title)),
   * )
   * ```
   */
  readonly items: <Input, Data, Item>(
    operation: PagedOperation<Input, Data, Item, "shop" | "auth">,
    input: Input,
    options?: CallOptions & PagingOptions,
  ) => Stream.Stream<Item, CallError>
  readonly getProducts: (
    input?: products.GetProductsInput,
    options?: CallOptions,
  ) => Effect.Effect<products.Products, CallError>
  readonly getProduct: (productId: string, options?: CallOptions) => ReturnType<typeof products.getProduct>
  readonly getOrders: (input?: orders.GetOrdersInput, options?: CallOptions) => Effect.Effect<orders.Orders, CallError>
  readonly getOrder: (orderId: string, options?: CallOptions) => Effect.Effect<orders.Order, CallError>
  readonly getOrdersByIds: (
    orderIds: ReadonlyArray<string>,
    options?: CallOptions,
  ) => Effect.Effect<ReadonlyArray<orders.Order>, CallError>
  readonly getInventory: (productId: string, options?: CallOptions) => Effect.Effect<inventory.Inventory, CallError>
  readonly updateInventory: (
    input: inventory.UpdateInventoryInput,
    options?: CallOptions,
  ) => Effect.Effect<inventory.InventoryUpdate, CallError>
  readonly getAnalytics: <
    const D extends analytics.Dimension = "daily",
    const M extends analytics.AnalyticsMetric<D> = analytics.BriefMetric,
  >(
    input: analytics.GetAnalyticsInput<D, M>,
    options?: CallOptions,
  ) => Effect.Effect<analytics.Analytics<M>, CallError>
  readonly getPerformanceMetrics: <
    const R extends analytics.ResourceType,
    const M extends analytics.ResourceMetric<R> = analytics.BriefMetric,
  >(
    input: analytics.GetPerformanceMetricsInput<R, M>,
    options?: CallOptions,
  ) => Effect.Effect<analytics.PerformanceMetrics<M>, CallError>
  /** Every order that was created or changed since a time, oldest first; continues from its checkpoint. */
  readonly exportOrders: (
    input: Omit<ExportOrdersInput, "signal">,
    options?: CallOptions,
  ) => Stream.Stream<orders.Order, CallError>
  /** The same orders page by page, each page with its checkpoint. */
  readonly orderBatches: (
    input: Omit<ExportOrdersInput, "signal">,
    options?: CallOptions,
  ) => Stream.Stream<OrderBatch, CallError>
  /** Every product, even beyond the 10,000 rows at which TikTok ends a search. */
  readonly exportProducts: (
    input?: Omit<ExportProductsInput, "signal">,
    options?: CallOptions,
  ) => ReturnType<typeof long.exportProducts>
  readonly generateAuthorizationUrl: (input?: AuthorizationUrlInput) => Effect.Effect<AuthorizationUrl, CallError>
  readonly parseCallback: (...args: Parameters<typeof OAuth.parseCallback>) => Effect.Effect<Callback, CallError>
  readonly exchangeCodeForToken: (code: string) => Effect.Effect<CodeExchange, CallError>
  readonly refreshAccessToken: (refreshToken: string) => Effect.Effect<TokenExchange, CallError>
  /** Imports accounts whose refresh tokens another program kept. */
  readonly importTokens: (
    tokens: ReadonlyArray<ImportTokensInput>,
  ) => Effect.Effect<ReadonlyArray<ImportedToken>, CallError>
  /** Downloads the file at a URL that TikTok returned, such as the URL of a label. Sends no token to it. */
  readonly download: DownloadFile
  /** Returns the query parameter `sign` for a request that you send yourself. */
  readonly generateSignature: (input: signatures.SignatureInput) => string
  /** Is a webhook delivery from TikTok? */
  readonly validateWebhookSignature: (input: signatures.WebhookSignatureInput) => boolean
  /** Every shop that the app's accounts reach. */
  readonly shops: () => Stream.Stream<Shop, CallError>
  /** Every account in the store, without its tokens: when they expire, and which encryption key its record uses. */
  readonly accounts: () => Stream.Stream<AccountOverview, CallError>
  /** Refreshes the stored tokens, and changes their encryption key. */
  readonly tokens: TokenUpkeep
  /** Webhooks: a handler for the app's deliveries, whose functions may return effects, and this shop's subscriptions. */
  readonly webhooks: EffectWebhooks<Service>
  /**
   * Returns the same service with another middleware stack (onion) around every operation of TikTok Shop. Requests for tokens
   * and requests to TikTok for Developers do not pass it. To see every request, use the option `fetch` or `transport`.
   */
  readonly with: (edit: (client: ShopClient) => CompleteClient) => Service
  /** Waits until webhook handlers have ended and new tokens are saved. The layer runs it when its scope closes. */
  readonly close: Effect.Effect<void, CallError>
  /** The same, for one account. */
  readonly account: (openId: string) => Service
  /** The same, for one shop. */
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => Service
}

/** `client` is not bound. `view` may be bound to an account or a shop. */
const serviceOf = (
  parts: ShopParts,
  content: BindContent,
  download: DownloadFile,
  client: ShopClient,
  view = client,
): Service => {
  const posts = content(view)
  return {
    ...posts,
    client: view,
    parts,
    call: view.call,
    send: view.send,
    prepare: view.prepare,
    request: view.request,
    pages: (operation, input, options) => streams.pages(view, operation, input, options),
    items: (operation, input, options) => streams.items(view, operation, input, options),
    getProducts: (input, options) => products.getProducts(view, input, options),
    getProduct: (productId, options) => products.getProduct(view, productId, options),
    getOrders: (input, options) => orders.getOrders(view, input, options),
    getOrder: (orderId, options) => orders.getOrder(view, orderId, options),
    getOrdersByIds: (orderIds, options) => orders.getOrdersByIds(view, orderIds, options),
    getInventory: (productId, options) => inventory.getInventory(view, productId, options),
    updateInventory: (input, options) => inventory.updateInventory(view, input, options),
    getAnalytics: (input, options) =>
      Effect.flatMap(lazy.analytics, (part) => part.getAnalytics(view, posts, input, options)),
    getPerformanceMetrics: (input, options) =>
      Effect.flatMap(lazy.analytics, (part) => part.getPerformanceMetrics(view, posts, input, options)),
    exportOrders: (input, options) => long.exportOrders(view, input, options),
    orderBatches: (input, options) => long.orderBatches(view, input, options),
    exportProducts: (input, options) => long.exportProducts(view, input, options),
    generateAuthorizationUrl: (input) =>
      Effect.flatMap(lazy.consent, (part) => part.generateAuthorizationUrl(parts, input)),
    parseCallback: (...args) => Effect.flatMap(lazy.consent, (part) => part.parseCallback(...args)),
    exchangeCodeForToken: (code) => Effect.flatMap(lazy.consent, (part) => part.exchangeCodeForToken(parts, code)),
    refreshAccessToken: (refreshToken) =>
      Effect.flatMap(lazy.consent, (part) => part.refreshAccessToken(parts, refreshToken)),
    importTokens: (tokens) => Effect.flatMap(lazy.consent, (part) => part.importTokens(parts, tokens)),
    download,
    generateSignature: (input) => signatures.generateSignature(parts.app.config, input),
    validateWebhookSignature: (input) => signatures.validateWebhookSignature(parts.app.config, input, parts),
    shops: () => everyItem((after) => shopPage(parts.tokens, after)),
    accounts: () => everyItem((after) => accountPage(parts, after)),
    tokens: bindTokenUpkeep(parts),
    webhooks: bindWebhooks(parts, client, view, (one) => serviceOf(parts, content, download, client, one)),
    close: parts.closing.close,
    with: (edit) => {
      const edited = edit(client) as ShopClient
      return serviceOf({ ...parts, client: edited }, content, download, edited, edit(view) as ShopClient)
    },
    account: (openId) => serviceOf(parts, content, download, client, view.account(openId)),
    shop: (shop) => serviceOf(parts, content, download, client, view.shop(shop)),
  }
}

const everyItem = <A>(
  pageAfter: (after?: string) => Effect.Effect<StorePage<A>, CallError>,
): Stream.Stream<A, CallError> =>
  Stream.paginate(undefined as string | undefined, (after) =>
    Effect.map(pageAfter(after), ({ items, next }) => [items, Option.fromUndefinedOr(next)] as const),
  )

const make = (config: TikTokShopConfig, env?: Environment): Effect.Effect<Service, ConfigurationError> =>
  Effect.suspend(() => {
    try {
      const parts = shopParts(config, env)
      return Effect.succeed(serviceOf(parts, bindContent(parts, config, env), bindDownload(config), parts.client))
    } catch (thrown) {
      return thrown instanceof ConfigurationError ? Effect.fail(thrown) : Effect.die(thrown)
    }
  })

/** Closes the service when the scope closes. No caller is left then, so a problem is logged. */
const closed = <E>(made: Effect.Effect<Service, E>): Effect.Effect<Service, E, Scope.Scope> =>
  Effect.acquireRelease(made, ({ close }) => Effect.catch(close, ({ message }) => Effect.logWarning(message)))

/** The variables in Config. They are read as secrets, so Config prints none of them. */
const environment = Effect.map(
  Effect.forEach([...shopVariables, ...developersVariables], (name) =>
    Effect.map(Config.option(Config.Redacted(name)), (value) => [name, value] as const),
  ),
  (read): Environment =>
    Object.fromEntries(read.map(([name, value]) => [name, Option.getOrUndefined(Option.map(value, Redacted.value))])),
)

/**
 * TikTok Shop as a service: `const tiktok = yield* TikTokShop`.
 *
 * @example
 * ```ts
 * import * as Effect from "effect/Effect"
 * import { TikTokShop } from "tiktok-shop-kit/effect"
 *
 * const program = Effect.gen(function* () {
 *   const tiktok = yield* TikTokShop
 *   return yield* tiktok.getProducts({ status: "ACTIVE" })
 * })
 * const { products } = await Effect.runPromise(Effect.provide(program, TikTokShop.layer()))
 * ```
 */
export class TikTokShop extends Context.Service<TikTokShop, Service>()("tiktok-shop-kit/TikTokShop") {
  /**
   * From options. Options that you leave out are read from the environment, as in the Promise face.
   *
   * @example
   * ```ts
   * import * as Effect from "effect/Effect"
   * import { TikTokShop } from "tiktok-shop-kit/effect"
   *
   * const app = TikTokShop.layer({ region: "us", timeoutMs: 60_000 })
   * const program = Effect.flatMap(TikTokShop, (tiktok) => tiktok.getOrders())
   * await Effect.runPromise(Effect.provide(program, app))
   * ```
   */
  static readonly layer = (config: TikTokShopConfig = {}): Layer.Layer<TikTokShop, ConfigurationError> =>
    Layer.effect(TikTokShop, closed(make(config)))

  /**
   * From options. Options that you leave out are read from Effect's Config (`TIKTOK_SHOP_*`), from any provider.
   *
   * @example
   * ```ts
   * import * as ConfigProvider from "effect/ConfigProvider"
   * import * as Layer from "effect/Layer"
   * import { TikTokShop } from "tiktok-shop-kit/effect"
   *
   * const provider = ConfigProvider.fromUnknown({ TIKTOK_SHOP_APP_KEY: "29a39d", TIKTOK_SHOP_APP_SECRET: "a secret" })
   * const app = Layer.provide(TikTokShop.layerConfig(), ConfigProvider.layer(provider))
   * ```
   */
  static readonly layerConfig = (
    config: TikTokShopConfig = {},
  ): Layer.Layer<TikTokShop, ConfigurationError | Config.ConfigError> =>
    Layer.effect(TikTokShop, closed(Effect.flatMap(environment, (env) => make(config, env))))
}
