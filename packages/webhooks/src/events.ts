/**
 * The events that are known by name: those of TikTok Shop come from the spec, that of TikTok for Developers stands here. What
 * is in neither arrives as `Unknown`, with its type and data kept.
 */
import { type WebhookEvents as ShopEvents, webhookTypes } from "@tiktok-shop-kit/api/webhooks"

/** Data of each event by its name, in the wire's spelling. */
export interface WebhookEvents extends ShopEvents {
  /** TikTok for Developers: a video that this app uploaded is public. */
  "video.publish.completed": {
    readonly share_id?: string
  }
}

interface EventRow {
  readonly name: keyof WebhookEvents
  /** Dotted paths in `data` of integers beyond 2^53: strings here, whatever their size. */
  readonly wide?: ReadonlyArray<string>
}

const developerEvents: Readonly<Record<string, EventRow>> = {
  "video.publish.completed": { name: "video.publish.completed" },
}

/** What is known of a type: a number for TikTok Shop, a name for TikTok for Developers. */
export const rowOf = (type: number | string): EventRow | undefined => {
  if (typeof type === "number") return webhookTypes[type]
  return Object.hasOwn(developerEvents, type) ? developerEvents[type] : undefined
}

export const names: ReadonlySet<string> = new Set(
  [...Object.values(webhookTypes), ...Object.values(developerEvents)].map(({ name }) => name),
)
