/** Builds deliveries for tests: the body that the platform would send, with a plausible value in every field you leave out. */
import { webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { stringify } from "@tiktok-shop-kit/client/json"
import { developerNames, rowOf, type WebhookEvents } from "../events.ts"
import type { Scheme } from "../scheme.ts"
import { creatorOpenId, samplesAt, sellerOpenId, shopId, userOpenId } from "./samples.ts"

export interface EnvelopeOptions {
  /** Default: a new id. `null`: no id, as in old deliveries. */
  readonly notificationId?: string | null | undefined
  /** The shop, seller, creator or user that the event is about. Default: always the same. */
  readonly ownerId?: string | undefined
  /** When it happened, in Unix milliseconds. Default: now. */
  readonly timestampMs?: number | undefined
}

/** A delivery, not yet signed. */
export interface Built {
  readonly name: keyof WebhookEvents
  /** The scheme by which its platform signs. */
  readonly scheme: Scheme
  /** The JSON as it is sent. Ids that the platform sends as numbers are written as numbers. */
  readonly body: string
}

export type Builders = {
  readonly [Name in keyof WebhookEvents]: (data?: WebhookEvents[Name], envelope?: EnvelopeOptions) => Built
}

const owners = { shop_id: shopId, seller_open_id: sellerOpenId, creator_open_id: creatorOpenId } as const

/** An id of digits, like the platform's. */
const newId = (): string =>
  `7${crypto.getRandomValues(new BigUint64Array(1))[0]!.toString().padStart(20, "0").slice(-18)}`

const secondsOf = ({ timestampMs = Date.now() }: EnvelopeOptions): number => Math.floor(timestampMs / 1000)

const shopBuilders = Object.entries(webhookTypes).map(([type, { name, owner, wide = [] }]) => {
  const build = (data: object = {}, envelope: EnvelopeOptions = {}): Built => {
    const timestamp = secondsOf(envelope)
    const { notificationId = newId(), ownerId = owners[owner] } = envelope
    const sent = {
      type: Number(type),
      ...(notificationId === null ? {} : { tts_notification_id: notificationId }),
      [owner]: ownerId,
      timestamp,
      data: { ...samplesAt(timestamp)[name], ...data },
    }
    return {
      name,
      scheme: "tiktok-shop",
      body: stringify(
        sent,
        wide.map((path) => `data.${path}`),
      ),
    }
  }
  return [name, build] as const
})

const developerBuilders = developerNames.map((name) => {
  const build = (data: object = {}, envelope: EnvelopeOptions = {}): Built => {
    const seconds = secondsOf(envelope)
    const { ownerId = userOpenId } = envelope
    const content = stringify({ ...samplesAt(seconds)[name], ...data }, rowOf(name)?.wide)
    const sent = { client_key: "awexample", event: name, create_time: seconds, user_openid: ownerId, content }
    return { name, scheme: "tiktok-for-developers", body: JSON.stringify(sent) }
  }
  return [name, build] as const
})

/**
 * One builder for each event.
 *
 * @example
 * ```ts
 * import { build } from "@tiktok-shop-kit/webhooks/testing"
 *
 * const { body } = build.ORDER_STATUS_CHANGE({ order_status: "CANCEL" })
 * ```
 */
export const build = Object.fromEntries([...shopBuilders, ...developerBuilders]) as unknown as Builders
