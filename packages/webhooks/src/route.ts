/** Which of the user's functions an event goes to. A function may answer nothing, a promise or an Effect. */
import { ConfigurationError } from "@tiktok-shop-kit/errors"
import * as Effect from "effect/Effect"
import { names } from "./events.ts"
import type { UnknownEvent, WebhookEvent, WebhookEventOf, WebhookName } from "./parse.ts"
import type { Verified } from "./verify.ts"

/** How the event came: whose secret matched, by which scheme, and when it was signed. */
export type Delivery = Omit<Verified, "body">

/** What it throws, rejects or fails with counts as a failure to handle the event. */
export type EventHandler<Event> = (
  event: Event,
  delivery: Delivery,
) => void | PromiseLike<unknown> | Effect.Effect<unknown, unknown>

export interface Routes {
  /** By event name, in the wire's spelling. An event that nobody listens to is acknowledged. */
  readonly on?: { readonly [Name in WebhookName]?: EventHandler<WebhookEventOf<Name>> } | undefined
  /** Every event, the unknown ones too, before its own function. */
  readonly onAny?: EventHandler<WebhookEvent> | undefined
  /** Events that this version does not know. */
  readonly onUnknown?: EventHandler<UnknownEvent> | undefined
}

/** The effect that handles an event: the functions one after the other; the first failure ends it. */
export const route = ({ on = {}, onAny, onUnknown }: Routes) => {
  const misspelt = Object.keys(on).find((name) => !names.has(name))
  if (misspelt !== undefined) throw unknownName(misspelt)
  return (event: WebhookEvent, delivery: Delivery): Effect.Effect<void, unknown> => {
    const own = (event.name === "Unknown" ? onUnknown : on[event.name]) as EventHandler<WebhookEvent> | undefined
    const first = onAny === undefined ? Effect.void : run(onAny, event, delivery)
    return own === undefined ? first : Effect.andThen(first, run(own, event, delivery))
  }
}

const run = (
  handler: EventHandler<WebhookEvent>,
  event: WebhookEvent,
  delivery: Delivery,
): Effect.Effect<void, unknown> =>
  Effect.flatMap(
    Effect.try({ try: () => handler(event, delivery), catch: (thrown) => thrown }),
    (result): Effect.Effect<void, unknown> => {
      if (result === undefined) return Effect.void
      if (Effect.isEffect(result)) return Effect.asVoid(result)
      return Effect.asVoid(Effect.tryPromise({ try: async () => result, catch: (thrown) => thrown }))
    },
  )

const unknownName = (name: string): ConfigurationError => {
  const remedy = `use one of ${[...names].join(", ")}, or onUnknown for others`
  return new ConfigurationError({
    message: `Webhooks: 'on' has no event named '${name}': ${remedy}.`,
    issues: [{ field: `on.${name}`, problem: "is no event", remedy }],
  })
}
