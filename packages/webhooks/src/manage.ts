/**
 * Manages the webhook subscriptions of a shop, one address for each event: list, subscribe, unsubscribe, or sync with a list. A
 * call can subscribe to some events only. Switch on the others in Partner Center, for the whole app.
 */
import { deleteShopWebhook, getShopWebhooks, updateShopWebhook } from "@tiktok-shop-kit/api/event"
import type { UpdateShopWebhook } from "@tiktok-shop-kit/api/event"
import type { Args, Operation } from "@tiktok-shop-kit/client"
import { type CallError, ValidationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import type { WebhookName } from "./parse.ts"

/** The part of a client that these functions use: it calls operations for one shop, as `client.shop(id)` does. */
export interface Caller {
  readonly call: <Input, Data>(
    operation: Operation<Input, Data, "shop">,
    ...args: Args<Input>
  ) => Effect.Effect<Data, CallError>
}

/** The names without the open end. */
type Literal<T> = T extends string ? (string extends T ? never : T) : never

/** The events that a call can subscribe to. */
export type Subscribable = Literal<UpdateShopWebhook.Input["event_type"]>

const table: Readonly<Record<Subscribable, true>> = {
  ORDER_STATUS_CHANGE: true,
  RECIPIENT_ADDRESS_UPDATE: true,
  PACKAGE_UPDATE: true,
  PRODUCT_STATUS_CHANGE: true,
  SELLER_DEAUTHORIZATION: true,
  UPCOMING_AUTHORIZATION_EXPIRATION: true,
  CANCELLATION_STATUS_CHANGE: true,
  RETURN_STATUS_CHANGE: true,
  NEW_CONVERSATION: true,
  NEW_MESSAGE: true,
  PRODUCT_INFORMATION_CHANGE: true,
  PRODUCT_CREATION: true,
  PRODUCT_CATEGORY_CHANGE: true,
  NEW_MESSAGE_LISTENER: true,
  INVOICE_STATUS_CHANGE: true,
  PRODUCT_AUDIT_STATUS_CHANGE: true,
  REVERSE_STATUS_UPDATE: true,
}

export const subscribable: ReadonlySet<string> = new Set(Object.keys(table))

export interface Subscription {
  /** A name that this version may not know. */
  readonly event: string
  readonly address: string
  /** Unix milliseconds. */
  readonly updatedAtMs: number | undefined
}

/**
 * Lists the shop's subscriptions.
 *
 * @example
 * ```ts
 * import { type Caller, list } from "@tiktok-shop-kit/webhooks/manage"
 * import * as Effect from "effect/Effect"
 *
 * declare const shop: Caller
 * for (const { event, address } of await Effect.runPromise(list(shop))) console.log(event, address)
 * ```
 */
export const list = (shop: Caller): Effect.Effect<ReadonlyArray<Subscription>, CallError> =>
  Effect.map(shop.call(getShopWebhooks, {}), ({ webhooks }) =>
    webhooks.flatMap(({ event_type, address = "", update_time }) =>
      event_type === undefined
        ? []
        : [{ event: event_type, address, updatedAtMs: update_time === undefined ? undefined : update_time * 1000 }],
    ),
  )

/**
 * Sends one event to an address, instead of its earlier address. Fails with a ValidationError (`address`) before the network.
 *
 * @example
 * ```ts
 * import { type Caller, subscribe } from "@tiktok-shop-kit/webhooks/manage"
 * import * as Effect from "effect/Effect"
 *
 * declare const shop: Caller
 * await Effect.runPromise(subscribe(shop, "ORDER_STATUS_CHANGE", "https://hooks.example.com/tiktok"))
 * ```
 */
export const subscribe = (shop: Caller, event: Subscribable, address: string): Effect.Effect<void, CallError> => {
  const problem = problemOf(event, address)
  if (problem !== undefined) return Effect.fail(problem)
  return Effect.asVoid(shop.call(updateShopWebhook, { event_type: event, address }))
}

/**
 * Stops sending one event.
 *
 * @example
 * ```ts
 * import { type Caller, unsubscribe } from "@tiktok-shop-kit/webhooks/manage"
 * import * as Effect from "effect/Effect"
 *
 * declare const shop: Caller
 * await Effect.runPromise(unsubscribe(shop, "ORDER_STATUS_CHANGE"))
 * ```
 */
export const unsubscribe = (shop: Caller, event: Subscribable | (string & {})): Effect.Effect<void, CallError> =>
  Effect.asVoid(shop.call(deleteShopWebhook, { event_type: event }))

/** Addresses by event name: all events that the shop should send. */
export type Desired = { readonly [Name in WebhookName]?: string | undefined }

export interface SyncOptions {
  /** Report what would change, and change nothing. Default false. */
  readonly dryRun?: boolean | undefined
}

export interface SyncReport {
  readonly subscribed: ReadonlyArray<{ readonly event: string; readonly address: string }>
  readonly moved: ReadonlyArray<{ readonly event: string; readonly from: string; readonly to: string }>
  readonly unsubscribed: ReadonlyArray<{ readonly event: string; readonly address: string }>
  readonly unchanged: ReadonlyArray<string>
  /** Wanted events that only Partner Center switches on, for the whole app. */
  readonly partnerCenterOnly: ReadonlyArray<string>
}

/**
 * Makes the shop's subscriptions equal to `desired`, with one call for each difference, new subscriptions first. After a failure,
 * call it again: every step may be repeated. All addresses are checked before the first call.
 *
 * @example
 * ```ts
 * import { type Caller, sync } from "@tiktok-shop-kit/webhooks/manage"
 * import * as Effect from "effect/Effect"
 *
 * declare const shop: Caller
 * const address = "https://hooks.example.com/tiktok"
 * const report = await Effect.runPromise(sync(shop, { ORDER_STATUS_CHANGE: address }, { dryRun: true }))
 * console.log(report.subscribed, report.unsubscribed)
 * ```
 */
export const sync = Effect.fnUntraced(function* (shop: Caller, desired: Desired, { dryRun = false }: SyncOptions = {}) {
  const wanted = Object.entries(desired).filter((entry): entry is [Subscribable, string] => entry[1] !== undefined)
  const settable = wanted.filter(([event]) => subscribable.has(event))
  for (const [event, address] of settable) {
    const problem = problemOf(event, address)
    if (problem !== undefined) return yield* Effect.fail(problem)
  }
  const current = yield* list(shop)
  const before = new Map(current.map(({ event, address }) => [event, address]))
  const after = new Map<string, string>(settable)
  const report: SyncReport = {
    subscribed: settable.filter(([event]) => !before.has(event)).map(([event, address]) => ({ event, address })),
    moved: settable.flatMap(([event, to]) => {
      const from = before.get(event)
      return from === undefined || from === to ? [] : [{ event, from, to }]
    }),
    unsubscribed: current.flatMap(({ event, address }) => (after.has(event) ? [] : [{ event, address }])),
    unchanged: settable.flatMap(([event, address]) => (before.get(event) === address ? [event] : [])),
    partnerCenterOnly: wanted.flatMap(([event]) => (subscribable.has(event) ? [] : [event])),
  }
  if (dryRun) return report
  for (const { event, address } of report.subscribed) yield* subscribe(shop, event as Subscribable, address)
  for (const { event, to } of report.moved) yield* subscribe(shop, event as Subscribable, to)
  for (const { event } of report.unsubscribed) yield* unsubscribe(shop, event)
  return report
})

const problemOf = (event: string, address: string): ValidationError | undefined => {
  const invalidAddress = (what: string): ValidationError =>
    new ValidationError({
      message: `The address for ${event} ${what}. TikTok delivers to https URLs with a domain name and without a port.`,
      field: "address",
      outcome: "not-sent",
    })
  if (!subscribable.has(event)) {
    const message = `No call subscribes to '${event}': switch it on in Partner Center.`
    return new ValidationError({ message, field: "event", outcome: "not-sent" })
  }
  if (!URL.canParse(address)) return invalidAddress("is not a URL")
  const { protocol, hostname, port } = new URL(address)
  if (protocol !== "https:") return invalidAddress("is not https")
  if (port !== "") return invalidAddress("has a port")
  if (/^[\d.]+$/.test(hostname) || hostname.startsWith("[") || !hostname.includes("."))
    return invalidAddress("has no domain name")
  return undefined
}
