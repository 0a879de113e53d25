/**
 * The events that are known by name, with the types of their data. Names and fields are the wire's; what is not here arrives
 * as `Unknown`, with its type and data kept.
 */

/** Data of each event by its name. */
export interface WebhookEvents {
  readonly ORDER_STATUS_CHANGE: {
    readonly order_id: string
    /** The webhook says CANCEL where the order API says CANCELLED. */
    readonly order_status: Open<
      | "UNPAID"
      | "ON_HOLD"
      | "AWAITING_SHIPMENT"
      | "AWAITING_COLLECTION"
      | "CANCEL"
      | "IN_TRANSIT"
      | "DELIVERED"
      | "COMPLETED"
    >
    readonly is_on_hold_order?: boolean
    /** Unix seconds. */
    readonly update_time?: number
  }
  readonly PRODUCT_STATUS_CHANGE: {
    readonly product_id: string
    readonly status?: Open<"PRODUCT_FIRST_PASS_REVIEW" | "PRODUCT_STATUS_CHANGED" | "PRODUCT_AUDIT_FAILURE">
    readonly suspended_reason?: string
    /** Unix seconds. */
    readonly update_time?: number
  }
  readonly SELLER_DEAUTHORIZATION: {
    readonly message?: string
  }
  readonly UPCOMING_AUTHORIZATION_EXPIRATION: {
    readonly message?: string
    /** Unix seconds, as text. */
    readonly expiration_time?: string
  }
  readonly PRODUCT_CREATION: {
    readonly product_id: string
    readonly product_types?: ReadonlyArray<Open<"COMBINED_PRODUCT" | "GPR_PRODUCT">>
    /** Unix seconds. */
    readonly update_time?: number
  }
  readonly CREATOR_DEAUTHORIZATION: {
    /** Documented as text, shown as a number. */
    readonly cancel_time?: string | number
  }
  /** TikTok for Developers. */
  readonly "video.publish.completed": {
    readonly share_id?: string
  }
}

/** The known values, and any other that the platform may add. */
type Open<Known extends string> = Known | (string & {})

export interface EventRow {
  readonly name: keyof WebhookEvents
  /** Dotted paths in `data` of integers beyond 2^53: strings here, whatever their size. */
  readonly wide?: ReadonlyArray<string>
}

/** By the wire's `type`, or `event` for TikTok for Developers. */
export const webhookTable: Readonly<Record<string, EventRow>> = {
  1: { name: "ORDER_STATUS_CHANGE" },
  5: { name: "PRODUCT_STATUS_CHANGE", wide: ["product_id"] },
  6: { name: "SELLER_DEAUTHORIZATION" },
  7: { name: "UPCOMING_AUTHORIZATION_EXPIRATION" },
  16: { name: "PRODUCT_CREATION", wide: ["product_id"] },
  20: { name: "CREATOR_DEAUTHORIZATION" },
  "video.publish.completed": { name: "video.publish.completed" },
}
