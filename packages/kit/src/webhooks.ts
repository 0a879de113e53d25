/**
 * Webhooks with the client's credentials and accounts: `app.post("/tiktok", tiktok.webhooks.handler({ … }))`. An event's
 * `shop()` is the kit itself, bound to the shop that the event is about.
 */
import { type CallOptions, runPromise } from "@tiktok-shop-kit/client"
import { type EventHandler, type EventHandlers, type Handler, makeHandler } from "@tiktok-shop-kit/webhooks"
import type { HandlerOptions, Owner, Received, UnknownEvent, WebhookEvent } from "@tiktok-shop-kit/webhooks"
import * as manage from "@tiktok-shop-kit/webhooks/manage"
import type { ShopCalls } from "./facade.ts"
import type { ShopClient } from "./client.ts"
import type { ShopParts } from "./parts.ts"

/** The options of `makeHandler` that the kit does not know itself. */
export interface WebhookOptions extends Omit<HandlerOptions, "apps" | "accounts" | "on" | "onAny" | "onUnknown"> {
  /** Every event, the unknown ones too, before its own function. */
  readonly onAny?: EventHandler<Received<WebhookEvent, ShopCalls>> | undefined
  /** Events that this version does not know. */
  readonly onUnknown?: EventHandler<Received<UnknownEvent, ShopCalls>> | undefined
}

export interface ShopWebhooks {
  /**
   * Web `Request` in, `Response` out, for what TikTok delivers to this app: for all of its shops, whichever shop this is
   * called on. Where accounts are kept in a store, one that withdraws its authorization is marked there. Throws a
   * ConfigurationError for a name that is no event.
   */
  readonly handler: (on?: EventHandlers<ShopCalls>, options?: WebhookOptions) => Handler
  /** Which events this shop sends where. */
  readonly list: (options?: CallOptions) => Promise<ReadonlyArray<manage.Subscription>>
  /** Sends one event of this shop to an address, wherever it went before. */
  readonly subscribe: (event: manage.Subscribable, address: string, options?: CallOptions) => Promise<void>
  /** Sends one event of this shop no longer. */
  readonly unsubscribe: (event: manage.Subscribable | (string & {}), options?: CallOptions) => Promise<void>
  /** Makes this shop's subscriptions equal to a list of addresses by event; reports what it changed, and what it cannot. */
  readonly sync: (desired: manage.Desired, options?: CallOptions & manage.SyncOptions) => Promise<manage.SyncReport>
}

/** `client` is bound to nothing, `view` perhaps to a shop; `bind` makes the kit's calls of a client. */
export const webhooksOf = (
  parts: ShopParts,
  client: ShopClient,
  view: ShopClient,
  bind: (client: ShopClient) => ShopCalls,
): ShopWebhooks => {
  const { config } = parts.app
  const accounts = parts.tokens.kind === "stored" ? parts.tokens.of : undefined
  const shopOf = ({ kind, id }: Owner): ShopClient => {
    if (kind === "shop") return client.shop(id)
    return accounts === undefined ? client : client.account(id)
  }
  /** The event is this delivery's own: its shop is put in place of the index's. */
  const withShop = <Event>(handler: EventHandler<never> | undefined): EventHandler<Event> | undefined =>
    handler === undefined
      ? undefined
      : (event, delivery) => {
          const { owner } = event as WebhookEvent
          const shop = async () => bind(owner === undefined ? client : shopOf(owner))
          Object.defineProperty(event, "shop", { value: shop, configurable: true })
          return handler(event as never, delivery)
        }
  const calling = (options: CallOptions | undefined): manage.Caller =>
    options === undefined
      ? view
      : { call: (operation, ...args) => view.call(operation, ...([args[0], { ...options, ...args[1] }] as never)) }
  return {
    handler: (on = {}, options = {}) =>
      makeHandler({
        ...options,
        apps: { appKey: config.appKey, appSecret: config.appSecret },
        accounts,
        on: Object.fromEntries(Object.entries(on).map(([name, handler]) => [name, withShop(handler as never)])),
        onAny: withShop(options.onAny as never),
        onUnknown: withShop(options.onUnknown as never),
      }),
    list: (options) => runPromise(manage.list(calling(options)), options?.signal),
    subscribe: (event, address, options) =>
      runPromise(manage.subscribe(calling(options), event, address), options?.signal),
    unsubscribe: (event, options) => runPromise(manage.unsubscribe(calling(options), event), options?.signal),
    sync: (desired, options) => runPromise(manage.sync(calling(options), desired, options), options?.signal),
  }
}
