/**
 * The values that the spec lists for the fields of events. The compiler compares the lists with the types of the events, which
 * are made from the spec.
 */
import type { WebhookEvents } from "@tiktok-shop-kit/api/webhooks"
import type { EventName } from "../events.ts"

/** The literals of a union that takes any other text as well. */
type Listed<T> = T extends string ? (string extends T ? never : T) : never

type Values<Name extends EventName, Field extends keyof WebhookEvents[Name]> = Readonly<
  Record<Listed<WebhookEvents[Name][Field]>, true>
>

interface EventValues {
  readonly ORDER_STATUS_CHANGE: { readonly order_status: Values<"ORDER_STATUS_CHANGE", "order_status"> }
  readonly PRODUCT_STATUS_CHANGE: { readonly status: Values<"PRODUCT_STATUS_CHANGE", "status"> }
  readonly RETURN_STATUS_CHANGE: {
    readonly [Field in "return_role" | "return_type" | "return_status"]: Values<"RETURN_STATUS_CHANGE", Field>
  }
}

const listed: EventValues = {
  ORDER_STATUS_CHANGE: {
    order_status: {
      UNPAID: true,
      ON_HOLD: true,
      AWAITING_SHIPMENT: true,
      AWAITING_COLLECTION: true,
      IN_TRANSIT: true,
      DELIVERED: true,
      COMPLETED: true,
      CANCEL: true,
    },
  },
  PRODUCT_STATUS_CHANGE: {
    status: {
      PRODUCT_FIRST_PASS_REVIEW: true,
      PRODUCT_STATUS_CHANGED: true,
      PRODUCT_AUDIT_FAILURE: true,
    },
  },
  RETURN_STATUS_CHANGE: {
    return_role: {
      BUYER: true,
      SELLER: true,
      SYSTEM: true,
    },
    return_type: {
      REFUND: true,
      RETURN_AND_REFUND: true,
      REPLACEMENT: true,
    },
    return_status: {
      RETURN_OR_REFUND_REQUEST_PENDING: true,
      REFUND_OR_RETURN_REQUEST_REJECT: true,
      AWAITING_BUYER_SHIP: true,
      BUYER_SHIPPED_ITEM: true,
      REJECT_RECEIVE_PACKAGE: true,
      RETURN_OR_REFUND_REQUEST_SUCCESS: true,
      RETURN_OR_REFUND_REQUEST_CANCEL: true,
      RETURN_OR_REFUND_REQUEST_COMPLETE: true,
      REPLACEMENT_REQUEST_PENDING: true,
      REPLACEMENT_REQUEST_REJECT: true,
      REPLACEMENT_REQUEST_REFUND_SUCCESS: true,
      REPLACEMENT_REQUEST_CANCEL: true,
      REPLACEMENT_REQUEST_COMPLETE: true,
    },
  },
}

/** The values of an event's field; undefined if the spec lists none. */
export const eventValues = (name: EventName, field: string): ReadonlyArray<string> | undefined => {
  const fields = (listed as Readonly<Partial<Record<EventName, Readonly<Record<string, object>>>>>)[name]
  return fields !== undefined && Object.hasOwn(fields, field) ? Object.keys(fields[field]!) : undefined
}
