/**
 * The events of the shops. Every change of state emits one, with the name and the data of the platform's webhook. The
 * listeners deliver them.
 */
import { webhookTypes, type WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import { pushBounded } from "./bounded.ts"
import type { Clock } from "./clock.ts"
import type { Account, Shop } from "./model.ts"

export type EventName = keyof WebhookEvents

export interface SandboxEvent<Name extends EventName = EventName> {
  /** The event's number on the wire. */
  readonly type: number
  readonly name: Name
  readonly data: WebhookEvents[Name]
  /** The owner of the event: the shop, or its whole account. */
  readonly shop?: Shop
  readonly account?: Account
  /** Unix milliseconds of the sandbox's clock: when it happened, which may be before the clock was last moved. */
  readonly at: number
}

export interface Events {
  /** The newest 10,000 or a few more, oldest first. */
  readonly events: Array<SandboxEvent>
  readonly emit: <Name extends EventName>(
    owner: { readonly shop?: Shop; readonly account?: Account },
    name: Name,
    data: WebhookEvents[Name],
    /** Unix seconds; default now. */
    at?: number,
  ) => void
  /** Returns a function that removes the listener. */
  readonly listen: (listener: (event: SandboxEvent) => void) => () => void
}

const numbers = new Map(Object.entries(webhookTypes).map(([type, { name }]) => [name, Number(type)]))
const limit = 10_000

export const makeEvents = (clock: Clock): Events => {
  const events: Array<SandboxEvent> = []
  const listeners = new Set<(event: SandboxEvent) => void>()
  return {
    events,
    emit: (owner, name, data, at) => {
      const event = { type: numbers.get(name)!, name, data, ...owner, at: at === undefined ? clock.now() : at * 1000 }
      pushBounded(events, event, limit)
      for (const listener of listeners) listener(event)
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
