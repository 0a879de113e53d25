/**
 * The columns of a return that follow from its order and its state: discounts, the shipping of the goods, and linked
 * returns. The platform writes `""` for no text and `"0"` for no id.
 */
import { isRestOf } from "../../life/refunds.ts"
import { returnShipping } from "../../life/return-shipping.ts"
import { amount, minorUnits } from "../../money.ts"
import type { Order, Shop } from "../../model.ts"
import type { Return } from "../../state/aftersales.ts"

const discounts = (shop: Shop, order: Order, found: Return) => {
  const { currency } = shop
  const ids = new Set(found.lines.map((line) => line.order_line_item_id))
  const lines = order.line_items.filter(({ id }) => ids.has(id))
  const sum = (field: "platform_discount" | "seller_discount") =>
    amount(
      lines.reduce((total, item) => total + minorUnits(item[field], currency), 0),
      currency,
    )
  // The shipping fee comes back with the last goods of the order.
  const ofShipping = (name: string) => (isRestOf(order, ids) ? (order.payment[name] ?? "") : amount(0, currency))
  return {
    currency,
    product_platform_discount: sum("platform_discount"),
    product_seller_discount: sum("seller_discount"),
    shipping_fee_platform_discount: ofShipping("shipping_fee_platform_discount"),
    shipping_fee_seller_discount: ofShipping("shipping_fee_seller_discount"),
  }
}

const shippingShares = ({ currency }: Shop, found: Return) => {
  const { byBuyer, bySeller } = returnShipping(found)
  return {
    currency,
    buyer_paid_return_shipping_fee: amount(byBuyer, currency),
    platform_paid_return_shipping_fee: amount(0, currency),
    seller_paid_return_shipping_fee: amount(bySeller, currency),
  }
}

/** How the goods come back. There is a label once the seller agreed. */
const journey = (shop: Shop, order: Order, found: Return) => {
  if (found.return_type !== "RETURN_AND_REFUND")
    return { return_method: "", return_shipping_document_type: "", shipping_fee_amount: [] }
  const address = shop.places.get(order.warehouse_id)?.address["full_address"]
  const hasLabel =
    found.shipment_type === "PLATFORM" &&
    !["RETURN_OR_REFUND_REQUEST_PENDING", "REFUND_OR_RETURN_REQUEST_REJECT"].includes(found.return_status)
  return {
    return_method: "BUYER_SHIPPED",
    return_shipping_document_type: hasLabel ? "SHIPPING_LABEL" : "",
    shipping_fee_amount: [shippingShares(shop, found)],
    ...(typeof address === "string" ? { return_warehouse_address: { full_address: address } } : {}),
  }
}

/** The seller offered less than the whole amount. */
const offered = ({ offer }: Return) =>
  offer === undefined
    ? { seller_proposed_return_type: "" }
    : {
        seller_proposed_return_type: "REFUND",
        partial_refund_amount: { partial_refund_total: offer.amount, currency: offer.currency },
        buyer_rejected_partial_refund: offer.isDeclined,
      }

export const returnColumns = (shop: Shop, found: Return) => {
  const order = shop.orders.get(found.order_id)
  if (order === undefined) return {}
  return {
    discount_amount: [discounts(shop, order, found)],
    ...journey(shop, order, found),
    ...offered(found),
    // If a seller refuses the goods that came back, the platform decides.
    ...(found.return_status === "REJECT_RECEIVE_PACKAGE" ? { arbitration_status: "IN_PROGRESS" } : {}),
    return_tracking_number: found.return_tracking_number ?? "",
    return_provider_id: found.return_provider_id ?? "",
    return_provider_name: found.return_provider_name ?? "",
    is_combined_return: found.combined_return_id !== undefined,
    combined_return_id: found.combined_return_id ?? "0",
    pre_return_id: found.pre_return_id ?? "0",
    next_return_id: found.next_return_id ?? "0",
  }
}
