/**
 * The webhooks of both faces, with the client's credentials and accounts. An event's `shop()` returns the kit's calls, bound to
 * the shop of the event. The receiver loads with the first delivery; with jobs, it loads at once, since events may be stored already.
 */
import { type CallOptions, runPromise } from "@tiktok-shop-kit/client"
import type { CallError, ConfigurationError } from "@tiktok-shop-kit/errors"
import type { EffectRunning, Jobs, Queue } from "@tiktok-shop-kit/jobs"
import type { EventHandler, EventHandlers, Handler, StoredEvent, WorkEventsOptions } from "@tiktok-shop-kit/webhooks"
import type { HandlerOptions, Owner, Received, UnknownEvent, WebhookEvent } from "@tiktok-shop-kit/webhooks"
import { checkEventNames, checkHandlerOptions, eventsQueue, handlerNames } from "@tiktok-shop-kit/webhooks/checks"
import type * as manage from "@tiktok-shop-kit/webhooks/manage"
import * as Effect from "effect/Effect"
import type { ShopClient } from "../client.ts"
import { withinLimit } from "../closing.ts"
import * as lazy from "../lazy.ts"
import type { ShopParts } from "../parts.ts"

/** The options of `makeHandler` that the kit does not set itself. `View` is what an event's `shop()` returns. */
export interface WebhookOptions<View>
  extends Omit<HandlerOptions, "apps" | "accounts" | "on" | "onAny" | "onUnknown">, OtherHandlers<View> {}

/** The options of `workEvents` that the kit does not set itself. */
export interface WebhookWorkOptions<View>
  extends Omit<WorkEventsOptions, "queue" | "accounts" | "on" | "onAny" | "onUnknown">, OtherHandlers<View> {
  /** The queue that the handlers have as `queue`. Default: the queue of this app, as `webhooks.queue(jobs)` returns it. */
  readonly queue?: Queue<StoredEvent> | undefined
}

/** Functions for events that `on` cannot name. */
interface OtherHandlers<View> {
  /** Called for every event, also an unknown event, before the event's own function. */
  readonly onAny?: EventHandler<Received<WebhookEvent, View>> | undefined
  /** Called for events that this version does not know. */
  readonly onUnknown?: EventHandler<Received<UnknownEvent, View>> | undefined
}

/** The kit sets the apps and the accounts, and `on` is an argument. */
const { apps: _apps, accounts: _accounts, on: _on, ...optionNames } = handlerNames

/** The handler of an app's deliveries, for both faces. */
export interface WebhookHandling<View> {
  /**
   * Takes a web `Request` that TikTok delivers to this app, and returns a `Response`. It handles the events of all shops of the
   * app, whichever shop you call it on. If an account in the store withdraws its authorization, the handler marks the account.
   * Throws a `ConfigurationError` for an unknown event name.
   *
   * @example
   * ```ts
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const tiktok = createTikTokShop()
   * export const POST = tiktok.webhooks.handler({
   *   ORDER_STATUS_CHANGE: ({ data }) => console.log(data.order_id, data.order_status),
   * })
   * ```
   */
  readonly handler: (on?: EventHandlers<View>, options?: WebhookOptions<View>) => Handler
  /**
   * The queue of this app's events, for handlers with `jobs`: to count what waits, and to list, change and replay dead letters.
   *
   * @example
   * ```ts
   * import { sqlite } from "@tiktok-shop-kit/jobs/sqlite"
   * import { createTikTokShop } from "tiktok-shop-kit"
   *
   * const jobs = sqlite("jobs.db")
   * const events = createTikTokShop().webhooks.queue(jobs)
   * for (const { id, error, attempts } of (await jobs.failed(events)).jobs) console.log(id, error, attempts)
   * ```
   */
  readonly queue: (jobs: Jobs) => Queue<StoredEvent>
}

/** The handler, and the calls for a shop's subscriptions. */
export interface EffectWebhooks<View> extends WebhookHandling<View> {
  /**
   * Starts a worker of the events that handlers with `jobs` have stored, in this process or others. All workers of a queue need the
   * same functions. `close()` of the service closes it, too.
   */
  readonly work: (
    jobs: Jobs,
    on?: EventHandlers<View>,
    options?: WebhookWorkOptions<View>,
  ) => Effect.Effect<EffectRunning, CallError>
  /** Lists this shop's subscriptions: each event and its address. */
  readonly list: (options?: CallOptions) => Effect.Effect<ReadonlyArray<manage.Subscription>, CallError>
  /** Subscribes an address to one event of this shop. It replaces the address that the event had before. */
  readonly subscribe: (
    event: manage.Subscribable,
    address: string,
    options?: CallOptions,
  ) => Effect.Effect<void, CallError>
  /** Ends this shop's subscription to one event. */
  readonly unsubscribe: (
    event: manage.Subscribable | (string & {}),
    options?: CallOptions,
  ) => Effect.Effect<void, CallError>
  /**
   * Makes this shop's subscriptions equal to a list of addresses by event. Reports what it changed, and what it cannot change.
   */
  readonly sync: (
    desired: manage.Desired,
    options?: CallOptions & manage.SyncOptions,
  ) => Effect.Effect<manage.SyncReport, CallError>
}

/** `client` is not bound. `view` may be bound to a shop. `bind` makes the kit's calls from a client. */
export const bindWebhooks = <View>(
  parts: ShopParts,
  client: ShopClient,
  view: ShopClient,
  bind: (client: ShopClient) => View,
): EffectWebhooks<View> => {
  const { config } = parts.app
  const accounts = parts.tokens.kind === "stored" ? parts.tokens.of : undefined
  const shopOf = ({ kind, id }: Owner): ShopClient => {
    if (kind === "shop") return client.shop(id)
    return parts.tokens.kind === "static" ? client : client.account(id)
  }
  /** Each delivery has its own event object, so its `shop()` can be replaced by the kit's. */
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
  const routes = (on: EventHandlers<View>, { onAny, onUnknown }: OtherHandlers<View>) => ({
    accounts,
    on: Object.fromEntries(Object.entries(on).map(([name, handler]) => [name, withShop(handler as never)])),
    onAny: withShop<WebhookEvent>(onAny as never),
    onUnknown: withShop<UnknownEvent>(onUnknown as never),
  })
  const queue = (jobs: Jobs) => eventsQueue(jobs, config.appKey)
  return {
    handler: (on = {}, options = {}) => {
      // Fails where the handler is made, not at the first delivery.
      checkEventNames(Object.keys(on))
      checkHandlerOptions(options, optionNames)
      const { closeWithinMs = closeWorkerWithinMs, ...others } = options
      const made = Effect.map(lazy.webhooks, ({ makeHandler }) =>
        makeHandler({
          ...others,
          ...(options.jobs === undefined ? {} : { closeWithinMs }),
          apps: { appKey: config.appKey, appSecret: config.appSecret },
          ...routes(on, options),
        }),
      )
      const handler = whenLoaded(made, options.jobs !== undefined)
      const limitMs = options.jobs === undefined ? undefined : closeWithinMs + 1_000
      parts.closing.add("handlers", withinLimit("Webhook handlers", handler.drain, limitMs))
      return handler
    },
    queue,
    work: (jobs, on = {}, { closeWithinMs = closeWorkerWithinMs, ...options } = {}) =>
      Effect.gen(function* () {
        const declared = Effect.try({
          try: () => options.queue ?? queue(jobs),
          catch: (thrown) => thrown as ConfigurationError,
        })
        const all = { ...options, queue: yield* declared, closeWithinMs, ...routes(on, options) }
        const { workEvents } = yield* lazy.webhooks
        const worker = yield* workEvents(jobs, all)
        const close = () => Effect.runPromise(worker.close)
        parts.closing.add("handlers", withinLimit("Webhook handlers", close, closeWithinMs + 1_000))
        return worker
      }),
    list: (options) => Effect.flatMap(lazy.subscriptions, ({ list }) => list(calling(options))),
    subscribe: (event, address, options) =>
      Effect.flatMap(lazy.subscriptions, ({ subscribe }) => subscribe(calling(options), event, address)),
    unsubscribe: (event, options) =>
      Effect.flatMap(lazy.subscriptions, ({ unsubscribe }) => unsubscribe(calling(options), event)),
    sync: (desired, options) =>
      Effect.flatMap(lazy.subscriptions, ({ sync }) => sync(calling(options), desired, options)),
  }
}

/** How long a worker waits for its functions when it closes, in milliseconds: `close()` then ends within 20 s. */
const closeWorkerWithinMs = 19_000

/**
 * One handler for all deliveries, since it remembers the events. If it fails to load, the next delivery tries again. With jobs it
 * loads now: its worker handles events that are stored already.
 */
const whenLoaded = (make: Effect.Effect<Handler, CallError>, isNow: boolean): Handler => {
  let made: Promise<Handler> | undefined
  const handler = () => {
    made ??= runPromise(make).catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
  if (isNow) handler().catch(() => undefined)
  const handle = async (...args: Parameters<Handler>) => (await handler())(...args)
  // If the handler does not load, no delivery is being handled.
  const drain = async () => (await made?.catch(() => undefined))?.drain()
  return Object.assign(handle, { drain })
}
