/**
 * Parses the body of a verified delivery into an event. The names are TikTok's, and no digit of an id is lost. The bodies of both
 * platforms get one shape; `raw` has the body as it was sent.
 */
import { mapPath } from "@tiktok-shop-kit/client/json"
import { WebhookError } from "@tiktok-shop-kit/errors"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import * as Effect from "effect/Effect"
import { rowOf, type WebhookEvents } from "./events.ts"
import { type Fields, jsonOf, secondsOf, textOf } from "./json-body.ts"

/** The owner of the event. `user`: of TikTok for Developers. */
export interface Owner {
  readonly kind: "shop" | "seller" | "creator" | "user"
  /** Shop id, or open id. */
  readonly id: string
}

export interface EventFields<Name extends string, Data> {
  /** In TikTok's spelling, or `Unknown`. */
  readonly name: Name
  /** TikTok's number of the event, or its name on TikTok for Developers; empty if the body has no envelope. */
  readonly type: number | string
  /** The same in each redelivery. Absent in old deliveries and in those of TikTok for Developers. */
  readonly notificationId: string | undefined
  /** When it happened, in Unix milliseconds, to the second. */
  readonly timestampMs: number | undefined
  readonly owner: Owner | undefined
  readonly data: Data
  /** The whole body as it came; an integer beyond 2^53 is the string of its digits. */
  readonly raw: unknown
}

export type WebhookName = keyof WebhookEvents

/** The event with that name. */
export type WebhookEventOf<Name extends WebhookName> = EventFields<Name, WebhookEvents[Name]>

/** An event that this version does not know. */
export interface UnknownEvent extends EventFields<"Unknown", unknown> {}

/** Discriminated by `name`. */
export type WebhookEvent = { [Name in WebhookName]: WebhookEventOf<Name> }[WebhookName] | UnknownEvent

/**
 * Parses a body that `verify` has accepted. Fails with a WebhookError, reason `body`, if the body is not an event.
 *
 * @example
 * ```ts
 * import { parse } from "@tiktok-shop-kit/webhooks"
 * import * as Effect from "effect/Effect"
 *
 * const event = await Effect.runPromise(parse('{"type":1,"shop_id":"7","timestamp":1700000000,"data":{"order_id":"1"}}'))
 * if (event.name === "ORDER_STATUS_CHANGE") console.log(event.data.order_id)
 * ```
 */
export const parse = (body: Uint8Array | string): Effect.Effect<WebhookEvent, WebhookError> => {
  const event = readEvent(body)
  return event instanceof WebhookError ? Effect.fail(event) : Effect.succeed(event)
}

/** The same as a plain function, which returns the error instead of failing. */
export const readEvent = (body: Uint8Array | string): WebhookEvent | WebhookError => {
  const raw = jsonOf(textOf(body))
  if (!isRecord(raw)) return noEvent("is not a JSON object")
  const event = typeof raw["event"] === "string" ? developerEvent(raw, raw["event"]) : shopEvent(raw)
  return event ?? bareEvent(raw) ?? noEvent("has neither a type nor an event")
}

const shopEvent = (raw: Fields): WebhookEvent | undefined => {
  const sent = raw["type"]
  const type = typeof sent === "string" && sent !== "" ? Number(sent) : sent
  if (typeof type !== "number" || !Number.isSafeInteger(type)) return undefined
  return eventOf(type, raw["data"] ?? {}, idOf(raw["tts_notification_id"]), raw["timestamp"], raw)
}

/** TikTok documents type 68 without an envelope: only its fields, with `event_id` to recognise duplicates. */
const bareEvent = (raw: Fields): WebhookEvent | undefined => {
  const id = raw["type"] === undefined ? idOf(raw["event_id"]) : undefined
  return id === undefined ? undefined : eventOf("", raw, id, undefined, raw)
}

const developerEvent = (raw: Fields, name: string): WebhookEvent =>
  eventOf(name, contentOf(raw["content"]), undefined, raw["create_time"], raw)

const eventOf = (
  type: number | string,
  data: unknown,
  notificationId: string | undefined,
  time: unknown,
  raw: Fields,
): WebhookEvent => {
  const row = rowOf(type)
  const timestampMs = millisecondsOf(time)
  const owner = ownerOf(raw)
  if (row === undefined) return { name: "Unknown", type, notificationId, timestampMs, owner, data, raw }
  const whole = row.wide === undefined ? data : row.wide.reduce((value, path) => mapPath(value, path, digits), data)
  return { name: row.name, type, notificationId, timestampMs, owner, data: whole, raw } as WebhookEvent
}

/** A value that is not a number is not changed. */
const digits = (leaf: unknown): unknown => (typeof leaf === "number" ? String(leaf) : leaf)

/** TikTok for Developers puts JSON into a string. Text that is not JSON is not changed. */
const contentOf = (content: unknown): unknown =>
  typeof content === "string" ? (jsonOf(content) ?? content) : (content ?? {})

/** An event has exactly one of these. */
const ownerOf = (raw: Fields): Owner | undefined =>
  owned("shop", raw["shop_id"]) ??
  owned("seller", raw["seller_open_id"]) ??
  owned("creator", raw["creator_open_id"]) ??
  owned("user", raw["user_openid"])

const owned = (kind: Owner["kind"], value: unknown): Owner | undefined => {
  const id = idOf(value)
  return id === undefined ? undefined : { kind, id }
}

/** Ids come as text, and sometimes as a number. */
const idOf = (value: unknown): string | undefined =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? String(value) : undefined

const millisecondsOf = (value: unknown): number | undefined => {
  const seconds = secondsOf(value)
  return seconds === undefined ? undefined : seconds * 1000
}

const noEvent = (what: string): WebhookError =>
  new WebhookError({ reason: "body", message: `The delivery is signed, but its body ${what}.` })
