/**
 * A handler to which you add functions one by one: `Webhooks.make({ apps }).on("ORDER_STATUS_CHANGE", …)`. Does the same as the
 * options of {@link makeHandler}, for programs with several parts that each listen to some events.
 */
import type { IndexedShop } from "./accounts.ts"
import { type Handler, handlerWith } from "./handler.ts"
import type { UnknownEvent, WebhookEvent, WebhookEventOf, WebhookName } from "./parse.ts"
import { type Receiver, receiverWith } from "./receive.ts"
import { checkHandlerOptions, type HandlerOptions } from "./receiver-options.ts"
import { type EventHandler, makeRouter, type Received } from "./route.ts"

export interface Webhooks<Shop extends IndexedShop = never> {
  /** Adds a function for one event. Several functions run in the order in which they were added, until one fails. */
  readonly on: <Name extends WebhookName>(
    name: Name,
    handler: EventHandler<Received<WebhookEventOf<Name>, Shop>>,
  ) => Webhooks<Shop>
  /** Adds a function for every event, unknown events too. It runs before the event's own functions. */
  readonly onAny: (handler: EventHandler<Received<WebhookEvent, Shop>>) => Webhooks<Shop>
  /** Adds a function for events that this version does not know. */
  readonly onUnknown: (handler: EventHandler<Received<UnknownEvent, Shop>>) => Webhooks<Shop>
  /** Takes a Web `Request` and returns a `Response`. */
  readonly handler: Handler
  /** The same without HTTP. */
  readonly receiver: Receiver
}

/**
 * Makes the handler. Throws a ConfigurationError for apps without a secret and for an unknown option. `on` throws a
 * ConfigurationError for a name that is not an event. With `jobs`, add all functions in the turn of the event loop in which you make
 * it: the worker starts after it.
 *
 * @example
 * ```ts
 * import * as Webhooks from "@tiktok-shop-kit/webhooks"
 *
 * const webhooks = Webhooks.make({ apps: { appKey: "29a39d", appSecret: "e59af819cc" } })
 *   .on("ORDER_STATUS_CHANGE", ({ data }) => console.log(data.order_id))
 *   .onUnknown(({ type }) => console.log("not known:", type))
 * export default { fetch: webhooks.handler }
 * ```
 */
export const make = <Shop extends IndexedShop = never>(options: HandlerOptions<Shop>): Webhooks<Shop> => {
  checkHandlerOptions(options)
  const router = makeRouter(options)
  const receiver = receiverWith(options, router)
  const add = (name: Parameters<typeof router.add>[0], handler: EventHandler<never>): Webhooks<Shop> => {
    router.add(name, handler as EventHandler<WebhookEvent>)
    return self
  }
  const self: Webhooks<Shop> = {
    on: (name, handler) => add(name, handler as EventHandler<never>),
    onAny: (handler) => add("*", handler as EventHandler<never>),
    onUnknown: (handler) => add("Unknown", handler as EventHandler<never>),
    handler: handlerWith(options, receiver),
    receiver,
  }
  return self
}
