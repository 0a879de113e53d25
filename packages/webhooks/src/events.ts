/**
 * The events that this version knows. The events of TikTok Shop come from the spec. Those of TikTok for Developers are listed
 * here, from its pages on webhooks and on the status of a post. Any other event arrives as `Unknown`, with its type and data.
 */
import { type WebhookEvents as ShopEvents, webhookTypes } from "@tiktok-shop-kit/api/webhooks"
import { configError } from "./config-error.ts"

/** Data of each event by its name, in the wire's spelling. */
export interface WebhookEvents extends ShopEvents, DeveloperEvents {}

export interface DeveloperEvents {
  /** A user withdrew the authorization, or lost the account. The tokens are no longer valid. */
  "authorization.removed": {
    /** 0 unknown, 1 by the user, 2 account deleted, 3 age changed, 4 account banned, 5 by the developer. */
    readonly reason?: number
  }
  /** A video that was shared from this app did not arrive. */
  "video.upload.failed": { readonly share_id?: string }
  /** A video that was shared from this app is published. */
  "video.publish.completed": { readonly share_id?: string }
  /** A post failed. */
  "post.publish.failed": DeveloperPost & {
    /** The reason in the status of the post: `picture_size_check_failed`, `spam_risk`, … */
    readonly reason?: string
  }
  /** A post is published. A draft may become several posts. */
  "post.publish.complete": DeveloperPost
  /** A draft is in the creator's inbox. */
  "post.publish.inbox_delivered": DeveloperPost
  /** Everybody can see a post. */
  "post.publish.publicly_available": DeveloperPost & { readonly post_id?: string }
  /** A post is no longer visible to everybody. TikTok spells the name this way. */
  "post.publish.no_longer_publicaly_available": DeveloperPost & { readonly post_id?: string }
}

export interface DeveloperPost {
  /** The `publish_id` of the answer when the post was started. */
  readonly publish_id?: string
  /** `INBOX_SHARE`: as a draft. */
  readonly publish_type?: "INBOX_SHARE" | (string & {})
}

interface EventRow {
  readonly name: keyof WebhookEvents
  /** Dotted paths in `data` of integers that may exceed 2^53: always strings here. */
  readonly wide?: ReadonlyArray<string>
}

const developerEvents: { readonly [Name in keyof DeveloperEvents]: ReadonlyArray<string> } = {
  "authorization.removed": [],
  "video.upload.failed": [],
  "video.publish.completed": [],
  "post.publish.failed": [],
  "post.publish.complete": [],
  "post.publish.inbox_delivered": [],
  "post.publish.publicly_available": ["post_id"],
  "post.publish.no_longer_publicaly_available": ["post_id"],
}

export const developerNames = Object.keys(developerEvents) as ReadonlyArray<keyof DeveloperEvents>

const isDeveloperEvent = (name: string): name is keyof DeveloperEvents => Object.hasOwn(developerEvents, name)

/** The event of a type: a number for TikTok Shop, a name for TikTok for Developers. */
export const rowOf = (type: number | string): EventRow | undefined => {
  if (typeof type === "number") return webhookTypes[type]
  return isDeveloperEvent(type) ? { name: type, wide: developerEvents[type] } : undefined
}

/**
 * Throws a ConfigurationError for the first name that is not an event.
 *
 * @example
 * ```ts
 * import { checkEventNames } from "@tiktok-shop-kit/webhooks/checks"
 *
 * checkEventNames(["ORDER_STATUS_CHANGE", "PACKAGE_UPDATE"])
 * ```
 */
export const checkEventNames = (given: Iterable<string>): void => {
  const shop = new Set<string>(Object.values(webhookTypes).map(({ name }) => name))
  for (const name of given) {
    if (shop.has(name) || isDeveloperEvent(name)) continue
    const known = [...shop, ...developerNames].join(", ")
    throw configError("on", `has no event named '${name}'`, `use one of ${known}, or onUnknown for others`)
  }
}
