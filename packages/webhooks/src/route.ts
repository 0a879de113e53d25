/** Calls the user's handlers of an event. A handler returns nothing, a promise or an Effect. */
import * as Effect from "effect/Effect"
import {
  type Accounts,
  expiring,
  type Expiring,
  type IndexedShop,
  revocation,
  shopOf,
  type WithShop,
} from "./accounts.ts"
import { checkEventNames } from "./events.ts"
import type { UnknownEvent, WebhookEvent, WebhookEventOf, WebhookName } from "./parse.ts"
import { configError } from "./config-error.ts"
import type { Verified } from "./verify.ts"

/** The delivery of the event: the app that signed it, the scheme, and the time of the signature. */
export interface Delivery extends Omit<Verified, "body"> {
  /**
   * Aborts when the handlers have run for `handleWithinMs`; with `jobs`, for the `timeoutMs` of the queue, and when the worker closes.
   * Pass it to `fetch` and similar functions.
   */
  readonly signal: AbortSignal
  /** With `jobs`: counts the attempts to handle the event, from 1. */
  readonly attempt?: number | undefined
  /** With `jobs`: how long ago the event happened, in milliseconds. If it names no time, how long ago it arrived. */
  readonly ageMs?: number | undefined
  /** With `jobs`: when the event arrived. */
  readonly receivedAt?: Date | undefined
}

/** Nothing, a promise or an Effect. What it throws, rejects or fails with counts as a failure to handle the event. */
export type Handled = void | PromiseLike<unknown> | Effect.Effect<unknown, unknown>

export type EventHandler<Event> = (event: Event, delivery: Delivery) => Handled

/** An event as handlers get it: with its shop. */
export type Received<Event, Shop> = Event extends unknown ? Event & WithShop<Shop> : never

/** Functions by event name, in TikTok's spelling. */
export type EventHandlers<Shop = never> = {
  readonly [Name in WebhookName]?: EventHandler<Received<WebhookEventOf<Name>, Shop>> | undefined
}

export interface Routes<Shop extends IndexedShop = never> {
  /** Functions by event name, in TikTok's spelling. An event without a function is acknowledged. */
  readonly on?: EventHandlers<Shop> | undefined
  /** Called for every event, unknown events too, before the event's own function. */
  readonly onAny?: EventHandler<Received<WebhookEvent, Shop>> | undefined
  /** Called for events that this version does not know. */
  readonly onUnknown?: EventHandler<Received<UnknownEvent, Shop>> | undefined
  /** Called if an authorization ends within 30 days (event 7, daily), with its account and end, before the event's own function. */
  readonly onExpiring?: ((expiring: Expiring) => Handled) | undefined
  /**
   * The index of shops and accounts, for example the result of `makeStored` of `@tiktok-shop-kit/oauth`. With it `event.shop()`
   * works, and a withdrawn authorization (events 6, 20 and `authorization.removed`) is revoked before any function runs.
   */
  readonly accounts?: Accounts<Shop> | undefined
}

type AnyHandler = EventHandler<WebhookEvent>

/** The handlers. You may add more at any time. */
export interface Router {
  /** Throws a ConfigurationError for a name that is not an event, and for a handler that is not a function. */
  readonly add: (name: WebhookName | "*" | "Unknown", handler: AnyHandler) => void
  /** Calls the function once there is a handler: at once, or when the first one is added. */
  readonly onUsed: (call: () => void) => void
  /**
   * Runs the handlers one after the other, until one fails. If the delivery's signal aborts, it interrupts an Effect, waits for
   * the end of a promise, and starts no further handler.
   */
  readonly run: (event: WebhookEvent, delivery: Delivery) => Effect.Effect<void, unknown>
}

/** Throws a ConfigurationError for a name in `on` that is not an event. */
export const makeRouter = <Shop extends IndexedShop>(routes: Routes<Shop>): Router => {
  const { accounts, onExpiring } = routes
  const handlers = new Map<string, Array<AnyHandler>>()
  let callWhenUsed = (): void => undefined
  const add: Router["add"] = (name, handler) => {
    const isEvent = name !== "*" && name !== "Unknown"
    if (isEvent) checkEventNames([name])
    if (typeof handler !== "function") {
      const field = isEvent ? `on.${name}` : name === "*" ? "onAny" : "onUnknown"
      throw configError(field, "is not a function", "pass a function of the event")
    }
    handlers.set(name, [...(handlers.get(name) ?? []), handler])
    callWhenUsed()
  }
  for (const [name, handler] of Object.entries(routes.on ?? {})) {
    if (handler !== undefined) add(name as WebhookName, handler as AnyHandler)
  }
  if (routes.onAny !== undefined) add("*", routes.onAny as AnyHandler)
  if (routes.onUnknown !== undefined) add("Unknown", routes.onUnknown as AnyHandler)

  const run: Router["run"] = (event, delivery) => {
    Object.defineProperty(event, "shop", {
      value: () => Effect.runPromise(shopOf(accounts, event.owner)),
      configurable: true,
    })
    let work: Effect.Effect<void, unknown> = Effect.void
    const append = (step: Effect.Effect<void, unknown>): void => {
      work = work === Effect.void ? step : Effect.andThen(work, step)
    }
    const revoked = accounts === undefined ? undefined : revocation(accounts, event)
    if (revoked !== undefined) append(revoked)
    const expiry = onExpiring === undefined ? undefined : expiring(accounts, event)
    if (expiry !== undefined)
      append(Effect.flatMap(expiry, (notice) => called(() => onExpiring!(notice), delivery.signal)))
    for (const handler of handlers.get("*") ?? []) append(called(() => handler(event, delivery), delivery.signal))
    for (const handler of handlers.get(event.name) ?? [])
      append(called(() => handler(event, delivery), delivery.signal))
    return work
  }
  const onUsed: Router["onUsed"] = (call) => {
    callWhenUsed = call
    if (handlers.size > 0 || onExpiring !== undefined) call()
  }
  return { add, onUsed, run }
}

/** Runs a handler that returns nothing, a promise or an Effect. */
const called = (handler: () => Handled, signal: AbortSignal): Effect.Effect<void, unknown> =>
  Effect.suspend(() => {
    if (signal.aborted) return Effect.fail(signal.reason)
    return Effect.flatMap(Effect.try({ try: handler, catch: (thrown) => thrown }), (result) => ended(result, signal))
  })

/** An async function may resolve to an Effect: the event is not handled before that has run. */
const ended = (result: unknown, signal: AbortSignal): Effect.Effect<void, unknown> => {
  if (result === undefined) return Effect.void
  if (Effect.isEffect(result)) {
    return Effect.raceFirst(Effect.asVoid(result as Effect.Effect<unknown, unknown>), failOnAbort(signal))
  }
  return Effect.flatMap(Effect.tryPromise({ try: async () => result, catch: (thrown) => thrown }), (resolved) =>
    Effect.isEffect(resolved) ? ended(resolved, signal) : Effect.void,
  )
}

const failOnAbort = (signal: AbortSignal): Effect.Effect<never, unknown> =>
  Effect.callback((resume) => {
    const fail = () => resume(Effect.fail(signal.reason))
    if (signal.aborted) return fail()
    signal.addEventListener("abort", fail, { once: true })
    return Effect.sync(() => signal.removeEventListener("abort", fail))
  })
