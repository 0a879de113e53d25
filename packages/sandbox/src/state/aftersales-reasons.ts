/**
 * The reasons that TikTok takes for cancellations, returns, refunds and their rejection, by region and by the status of the
 * order, as the vendor's pages "Cancel reasons" and "Refund reasons" list them. A wrong name, and a right one at the wrong time,
 * are refused by different codes.
 */
import type { Return } from "./aftersales.ts"

export interface Reason {
  readonly name: string
  readonly text: string
}

/** When a reason applies: before the payment, before the shipment, on the way, and with the buyer. */
type Stage = "unpaid" | "waiting" | "shipped" | "delivered"

type Reasons = Readonly<Partial<Record<Stage, ReadonlyArray<Reason>>>>

const stages: Readonly<Record<string, ReadonlyArray<Stage>>> = {
  UNPAID: ["unpaid"],
  ON_HOLD: ["waiting"],
  AWAITING_SHIPMENT: ["waiting"],
  // A cancellation is about lines that wait, a refund about lines that were shipped.
  PARTIALLY_SHIPPING: ["waiting", "shipped"],
  AWAITING_COLLECTION: ["shipped"],
  IN_TRANSIT: ["shipped"],
  DELIVERED: ["delivered"],
  COMPLETED: ["delivered"],
}

/** `prefix` and a name each, with the text that the buyer or the seller reads. */
const named = (prefix: string, texts: Readonly<Record<string, string>>, suffix = ""): ReadonlyArray<Reason> =>
  Object.entries(texts).map(([name, text]) => ({ name: `${prefix}${name}${suffix}`, text }))

const without = (reasons: ReadonlyArray<Reason>, ...ends: ReadonlyArray<string>): ReadonlyArray<Reason> =>
  reasons.filter(({ name }) => !ends.some((end) => name.endsWith(end)))

const sellerUnpaid = named("seller_cancel_unpaid_reason_", {
  out_of_stock: "Out of stock",
  wrong_price: "Pricing error",
  buyer_hasnt_paid_within_time_allowed: "Buyer did not pay on time",
  buyer_requested_cancellation: "Buyer requested cancellation",
})

const sellerWaiting: ReadonlyArray<Reason> = [
  ...named("seller_cancel_reason_", { out_of_stock: "Out of stock", wrong_price: "Pricing error" }),
  ...named("seller_cancel_paid_reason_", {
    address_not_deliver: "Unable to deliver to the buyer's address",
    buyer_requested_cancellation: "Buyer requested cancellation",
  }),
]

const cancelledBySeller = (unpaid: ReadonlyArray<Reason>, waiting: ReadonlyArray<Reason>): Reasons => ({
  unpaid,
  waiting,
  // A package that waits for its carrier can still be stopped, with the reasons of the step before.
  shipped: waiting,
})

const british = (reasons: ReadonlyArray<Reason>): ReadonlyArray<Reason> =>
  reasons.map(({ name, text }) => ({ name: `${name}_uk`, text }))

const requested = "buyer_requested_cancellation"
const unrequested = cancelledBySeller(without(sellerUnpaid, requested), without(sellerWaiting, requested))

/** Regions that are not listed have all of them. */
const sellerCancels: Readonly<Record<string, Reasons>> = {
  GB: cancelledBySeller(british(unrequested.unpaid!), british(unrequested.waiting!)),
  ID: unrequested,
  MY: unrequested,
  TH: unrequested,
  SG: cancelledBySeller(without(sellerUnpaid, requested, "time_allowed"), [
    ...without(sellerWaiting, requested, "address_not_deliver"),
    ...named("seller_cancel_", { unable_to_deliver_to_buyer_address: "Unable to deliver to the buyer's address" }),
  ]),
  BR: cancelledBySeller(sellerUnpaid, without(sellerWaiting, "wrong_price")),
  MX: cancelledBySeller(without(sellerUnpaid, "wrong_price"), without(sellerWaiting, "wrong_price")),
}

const everySellerCancel = cancelledBySeller(sellerUnpaid, sellerWaiting)

const lost = named("seller_shipped_refund_", {
  package_lost: "Package lost",
  package_delivery_failed: "Package delivery failed",
})
const late = named("seller_shipped_refund_", { miss_estimated_delivery_date: "Missed the estimated delivery date" })
const lostOrLate: ReadonlyArray<Reason> = [
  ...named("seller_", { package_lost: "Package lost" }),
  ...named("ecom_order_shipped_refund_reason_", { not_arrive_on_time_seller: "Product would not arrive on time" }),
]

const deliveredBySeller = named(
  "ecom_order_delivered_refund_reason_",
  {
    missing_product: "Missing product or accessories",
    not_received: "Package was not received",
    not_match_description: "Product does not match its description",
    damaged: "Package or product is damaged",
    wrong_product: "Wrong product was sent",
    missed_delivery_date: "Missed the estimated delivery date",
  },
  "_seller",
)

const defectiveOrCounterfeit: ReadonlyArray<Reason> = [
  ...named("ecom_order_delivered_refund_reason_", { defective_seller: "Product is defective or does not work" }),
  ...named("buyer_refund_", { suspected_counterfeit_seller: "Suspected counterfeit" }),
]

const european: Reasons = { shipped: lostOrLate, delivered: [...deliveredBySeller, ...defectiveOrCounterfeit] }
const american: Reasons = { shipped: [...lost, ...late], delivered: [...deliveredBySeller, ...lost] }
const latinAmerican: Reasons = {
  shipped: [...named("seller_", { package_lost: "Package lost" }), ...lost, ...late],
  delivered: [...deliveredBySeller, ...lost, ...late],
}
const noRefund: Reasons = {}

const sellerRefunds: Readonly<Record<string, Reasons>> = {
  US: american,
  GB: { shipped: british(european.shipped!), delivered: british(european.delivered!) },
  VN: european,
  ES: european,
  IE: european,
  FR: european,
  DE: european,
  IT: european,
  MX: latinAmerican,
  BR: latinAmerican,
  ID: { delivered: deliveredBySeller.slice(0, 1) },
  // There, sellers cannot begin a refund.
  MY: noRefund,
  PH: noRefund,
  SG: noRefund,
  TH: noRefund,
}

/** From a documented sample: the list of reasons for which a seller takes goods back is not public. */
const sellerReturn = named("ecom_order_delivered_refund_and_return_reason_", {
  wrong_product_seller: "Wrong product was sent",
})

const buyerCancel = named("ecom_order_to_ship_canceled_reason_", {
  no_longer_needed: "No longer needed",
  created_by_mistakes: "Bought by mistake",
  change_payment_method: "Need to change the payment method",
  discount_not_expected: "Discount not as expected",
  high_delivery_costs: "High shipping fee",
  better_price: "Better price available",
  wrong_delivery_info: "Incorrect shipping address",
  not_shipped_on_time: "Item was not shipped on time",
})

const buyerShipped = named("ecom_order_shipped_refund_reason_", {
  not_arrive_on_time: "Product would not arrive on time",
})

const buyerDelivered = named("ecom_order_delivered_refund_reason_", {
  damaged: "Damaged item or packaging",
  not_received: "Package was not received",
  missing_product: "Package received but an item is missing",
  defective: "Defective item",
  not_match_description: "Item does not match its description",
})

const buyerReturn = named("ecom_order_delivered_refund_and_return_reason_", {
  damaged: "Package or product is damaged",
  wrong_product: "Wrong product was sent",
  defective: "Product is defective or does not work",
  not_match_description: "Item does not match its description",
  no_need: "No longer needed",
})

export type RequestType = "CANCEL" | Return["return_type"]

const at = (reasons: Reasons, status: string): ReadonlyArray<Reason> => {
  const stage = stages[status]?.find((one) => reasons[one] !== undefined)
  return stage === undefined ? [] : reasons[stage]!
}

const sellerReasons = (region: string, type: RequestType): Reasons => {
  if (type === "CANCEL") return sellerCancels[region] ?? everySellerCancel
  const refunds = sellerRefunds[region] ?? european
  if (type === "REFUND" || refunds === noRefund) return refunds
  return { ...refunds, delivered: [...(refunds.delivered ?? []), ...sellerReturn] }
}

const buyerReasons = (type: RequestType): Reasons => {
  if (type === "CANCEL") return { unpaid: buyerCancel, waiting: buyerCancel, shipped: buyerCancel }
  return type === "REFUND"
    ? { shipped: buyerShipped, delivered: buyerDelivered }
    : { shipped: buyerReturn, delivered: buyerReturn }
}

/** The reasons that a seller's request may give now. */
export const sellerReasonsFor = (region: string, type: RequestType, status: string): ReadonlyArray<Reason> =>
  at(sellerReasons(region, type), status)

/** The reasons that a buyer's request may give now. */
export const buyerReasonsFor = (type: RequestType, status: string): ReadonlyArray<Reason> =>
  at(buyerReasons(type), status)

const namesOf = (reasons: Reasons): ReadonlyArray<string> =>
  Object.values(reasons).flatMap((list) => list.map(({ name }) => name))

/** How the platform judges a seller's reason. */
export const judgeSellerReason = (
  region: string,
  type: RequestType,
  status: string,
  name: string,
): "fits" | "not-now" | "not-for-sellers" | "unknown" => {
  const own = sellerReasons(region, type)
  if (at(own, status).some((reason) => reason.name === name)) return "fits"
  if (namesOf(own).includes(name)) return "not-now"
  const types = ["CANCEL", "REFUND", "RETURN_AND_REFUND"] as const
  if (types.some((other) => namesOf(sellerReasons(region, other)).includes(name))) return "not-now"
  return types.some((other) => namesOf(buyerReasons(other)).includes(name)) ? "not-for-sellers" : "unknown"
}

const cancelRejections: Readonly<Record<string, ReadonlyArray<Reason>>> = {
  US: [
    ...named("ecom_reverse_reject_", {
      cancel_reason_product_packed: "Product shipped",
      refund_request_package_delivery_multiple_boxes: "Products were shipped in multiple packages",
    }),
    ...named("seller_reject_apply_", { unable_to_change_address: "Unable to change the address" }),
  ],
}

const packed = named("seller_reject_apply_", { product_has_been_packed: "Product has been packed" })
const popup = "order_manage_list_action_respond_popup_reject_reason_"
const commonCancelRejections: ReadonlyArray<Reason> = [
  ...packed,
  ...named(popup, {
    invalid_cancellation_reason: "Invalid reason for cancellation",
    delivered: "Product delivery is on schedule",
    buyer_agree: "Reached an agreement with the buyer",
  }),
]

const requestRejections = named("reverse_reject_request_reason_", {
  1: "The buyer's reason is not valid",
  2: "Returns for a change of mind are not possible",
  3: "Not eligible for return",
  4: "Product delivery is on schedule",
  5: "Reached an agreement with the buyer",
})

const americanRejections: ReadonlyArray<Reason> = [
  ...requestRejections.filter(({ name }) => /_[34]$/.test(name)),
  ...named("reverse_reject_refund_request_", {
    correct_item: "Item is correct",
    package_delivery_multiple_boxes: "Products were shipped in multiple packages",
    unclear_evidence: "Reason is unclear, or evidence is lacking",
    product_function_well: "Product functions well",
    package_delivery_timing: "Product is in transit",
    no_reason_shipped_replacement: "Replacement has been shipped",
    no_reason_failed_delivery_attempt: "The delivery attempt failed",
    incorrect_address: "The package was delivered to the address that was given",
  }),
]

/** The reasons with which a seller may reject what a buyer asks for. */
export const rejectReasonsFor = (region: string, type: RequestType): ReadonlyArray<Reason> => {
  if (type !== "CANCEL" && region === "US") return americanRejections
  if (type !== "CANCEL") return region === "GB" ? british(requestRejections) : requestRejections
  if (region !== "GB") return cancelRejections[region] ?? commonCancelRejections
  return commonCancelRejections.map((reason) => (packed.includes(reason) ? reason : british([reason])[0]!))
}

/** How the platform judges the reason of a rejection. */
export const judgeRejection = (region: string, type: RequestType, name: string): "fits" | "other-kind" | "unknown" => {
  const lists = (type: RequestType) => rejectReasonsFor(region, type).some((reason) => reason.name === name)
  if (lists(type)) return "fits"
  const known = lists("CANCEL") || lists("REFUND") || judgeSellerReason(region, "CANCEL", "UNPAID", name) !== "unknown"
  return known ? "other-kind" : "unknown"
}

const all: ReadonlyArray<Reason> = [
  ...cancelRejections["US"]!,
  ...commonCancelRejections,
  ...requestRejections,
  ...americanRejections,
  ...sellerUnpaid,
  ...sellerWaiting,
  ...deliveredBySeller,
  ...defectiveOrCounterfeit,
  ...lost,
  ...late,
  ...lostOrLate,
  ...sellerReturn,
  ...buyerCancel,
  ...buyerShipped,
  ...buyerDelivered,
  ...buyerReturn,
]

/** The text of a reason. The platform's own reasons, such as a failed delivery, read as their names. */
export const reasonText = (name: string): string =>
  all.find((reason) => reason.name === name.replace(/_uk$/, ""))?.text ?? name.replaceAll("_", " ")
