/**
 * The Effect face of the kit: one service, made by a layer from options or from Config. The calls are the same functions that
 * the Promise face binds.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import { type CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Config from "effect/Config"
import * as Context from "effect/Context"
import * as Effect from "effect/Effect"
import * as Layer from "effect/Layer"
import * as Option from "effect/Option"
import * as Redacted from "effect/Redacted"
import type * as Stream from "effect/Stream"
import type * as analytics from "./calls/analytics/index.ts"
import * as figures from "./calls/analytics/lazy.ts"
import * as inventory from "./calls/inventory.ts"
import * as oauth from "./calls/oauth.ts"
import * as orders from "./calls/orders.ts"
import * as products from "./calls/products.ts"
import type { ShopClient, ShopConfig } from "./client.ts"
import { type Environment, variableNames } from "./config.ts"
import { type ContentCalls, lazyContent, type LazyContent } from "./content/lazy.ts"
import type { ExportOrdersInput, OrderBatch } from "./long-work/export-orders.ts"
import type { ExportProductsInput } from "./long-work/export-products.ts"
import * as long from "./long-work/stream.ts"
import { shopParts, type ShopParts } from "./parts.ts"

/** What the service offers: the client's own calls, and the kit's. */
export interface Service extends Pick<ShopClient, "call" | "send" | "prepare" | "request">, ContentCalls {
  readonly client: ShopClient
  readonly parts: ShopParts
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
  /** Every order that was created or changed since a time, oldest first; goes on from its checkpoint. */
  readonly exportOrders: (
    input: Omit<ExportOrdersInput, "signal">,
    options?: CallOptions,
  ) => Stream.Stream<orders.Order, CallError>
  /** The same by pages, each with the checkpoint that belongs to it. */
  readonly orderBatches: (
    input: Omit<ExportOrdersInput, "signal">,
    options?: CallOptions,
  ) => Stream.Stream<OrderBatch, CallError>
  /** Every product, also beyond the 10,000 rows at which TikTok ends a search. */
  readonly exportProducts: (
    input?: Omit<ExportProductsInput, "signal">,
    options?: CallOptions,
  ) => ReturnType<typeof long.exportProducts>
  readonly generateAuthorizationUrl: (
    input?: oauth.AuthorizationUrlInput,
  ) => Effect.Effect<oauth.AuthorizationUrl, ConfigurationError>
  readonly parseCallback: typeof oauth.parseCallback
  readonly exchangeCodeForToken: (code: string) => Effect.Effect<oauth.CodeExchange, CallError>
  readonly refreshAccessToken: (refreshToken: string) => Effect.Effect<oauth.TokenExchange, CallError>
  /** The same, for one account. */
  readonly account: (openId: string) => Service
  /** The same, for one shop. */
  readonly shop: (shop: string | { readonly id: string; readonly cipher: string }) => Service
}

const serviceOf = (parts: ShopParts, client: ShopClient, content: LazyContent): Service => ({
  ...content.calls(client),
  client,
  parts,
  call: client.call,
  send: client.send,
  prepare: client.prepare,
  request: client.request,
  getProducts: (input, options) => products.getProducts(client, input, options),
  getProduct: (productId, options) => products.getProduct(client, productId, options),
  getOrders: (input, options) => orders.getOrders(client, input, options),
  getOrder: (orderId, options) => orders.getOrder(client, orderId, options),
  getOrdersByIds: (orderIds, options) => orders.getOrdersByIds(client, orderIds, options),
  getInventory: (productId, options) => inventory.getInventory(client, productId, options),
  updateInventory: (input, options) => inventory.updateInventory(client, input, options),
  getAnalytics: (input, options) => figures.getAnalytics(client, content.calls(client), input, options),
  getPerformanceMetrics: (input, options) =>
    figures.getPerformanceMetrics(client, content.calls(client), input, options),
  exportOrders: (input, options) => long.exportOrders(client, input, options),
  orderBatches: (input, options) => long.orderBatches(client, input, options),
  exportProducts: (input, options) => long.exportProducts(client, input, options),
  generateAuthorizationUrl: (input) => oauth.generateAuthorizationUrl(parts, input),
  parseCallback: oauth.parseCallback,
  exchangeCodeForToken: (code) => oauth.exchangeCodeForToken(parts, code),
  refreshAccessToken: (refreshToken) => oauth.refreshAccessToken(parts, refreshToken),
  account: (openId) => serviceOf(parts, client.account(openId), content),
  shop: (shop) => serviceOf(parts, client.shop(shop), content),
})

const make = (config: ShopConfig, env?: Environment): Effect.Effect<Service, ConfigurationError> =>
  Effect.suspend(() => {
    try {
      const parts = shopParts(config, env)
      return Effect.succeed(serviceOf(parts, parts.client, lazyContent(parts, config, env)))
    } catch (thrown) {
      return thrown instanceof ConfigurationError ? Effect.fail(thrown) : Effect.die(thrown)
    }
  })

/** The variables as Config has them. Read as secrets, so that nothing Config prints holds one. */
const environment = Effect.map(
  Effect.forEach(variableNames, (name) =>
    Effect.map(Config.option(Config.Redacted(name)), (value) => [name, value] as const),
  ),
  (read): Environment =>
    Object.fromEntries(read.map(([name, value]) => [name, Option.getOrUndefined(Option.map(value, Redacted.value))])),
)

/** TikTok Shop as a service: `const tiktok = yield* TikTokShop`. */
export class TikTokShop extends Context.Service<TikTokShop, Service>()("tiktok-shop-kit/TikTokShop") {
  /** From options; what is left out is read from the environment as in the Promise face. */
  static readonly layer = (config: ShopConfig = {}): Layer.Layer<TikTokShop, ConfigurationError> =>
    Layer.effect(TikTokShop, make(config))

  /** From options; what is left out is read from Effect's Config (`TIKTOK_SHOP_*`), whatever provider stands behind it. */
  static readonly layerConfig = (
    config: ShopConfig = {},
  ): Layer.Layer<TikTokShop, ConfigurationError | Config.ConfigError> =>
    Layer.effect(
      TikTokShop,
      Effect.flatMap(environment, (env) => make(config, env)),
    )
}
