/**
 * The kinds of orders: the fields that mark each kind, and the statuses that it can have.
 */
import { orderStatuses, type Order } from "../model.ts"
import { sellerDelivery } from "./services.ts"

export const orderKinds = [
  "tiktok-shipped",
  "seller-shipped",
  "fbt",
  "cod",
  "pre-order",
  "digital",
  "sample",
  "combined-listing",
] as const

export type OrderKind = (typeof orderKinds)[number]
export type OrderStatus = (typeof orderStatuses)[number]

interface Traits {
  readonly statuses: ReadonlyArray<OrderStatus>
  readonly fields: Partial<Order>
}

const allBut = (...excluded: ReadonlyArray<OrderStatus>): ReadonlyArray<OrderStatus> =>
  orderStatuses.filter((status) => !excluded.includes(status))

const traits: Readonly<Record<OrderKind, Traits>> = {
  "tiktok-shipped": { statuses: orderStatuses, fields: {} },
  "seller-shipped": {
    statuses: orderStatuses,
    fields: {
      shipping_type: "SELLER",
      delivery_option_id: sellerDelivery.id,
      delivery_option_name: sellerDelivery.name,
    },
  },
  fbt: { statuses: allBut("PARTIALLY_SHIPPING"), fields: { fulfillment_type: "FULFILLMENT_BY_TIKTOK" } },
  // The buyer pays at the door, so the order does not wait for a payment.
  cod: { statuses: allBut("UNPAID"), fields: { is_cod: true, payment_method_name: "Cash on delivery" } },
  "pre-order": { statuses: orderStatuses, fields: { order_type: "PRE_ORDER" } },
  // Nothing is packed or shipped.
  digital: {
    statuses: ["UNPAID", "ON_HOLD", "DELIVERED", "COMPLETED", "CANCELLED"],
    fields: {
      order_type: "VIRTUAL_ORDER",
      shipping_type: "TIKTOK_DIGITAL",
      delivery_option_name: "Digital delivery",
      recipient_address: {},
    },
  },
  sample: {
    statuses: allBut("UNPAID", "ON_HOLD"),
    fields: { is_sample_order: true, is_on_hold_order: false },
  },
  "combined-listing": { statuses: orderStatuses, fields: {} },
}

export const statusesOf = (kind: OrderKind = "tiktok-shipped"): ReadonlyArray<OrderStatus> => traits[kind].statuses

export const fieldsOf = (kind: OrderKind): Partial<Order> => traits[kind].fields

export const isDigital = (order: Order): boolean => order.shipping_type === "TIKTOK_DIGITAL"

/** TikTok's own warehouse packs and ships the order. */
export const isFulfilledByTikTok = (order: Order): boolean => order.fulfillment_type === "FULFILLMENT_BY_TIKTOK"
