/**
 * The cost of sending goods back, and who pays it: a buyer who changed their mind or arranges the parcel, otherwise the
 * seller.
 */
import { shippingFee } from "../seed/terms.ts"
import type { Return } from "../state/aftersales.ts"

/** The ending of a reason for which the buyer pays. */
const changedMind = /no_need$/

/** Minor units. A refund sends nothing back. */
export const returnShipping = ({ return_reason, return_type, shipment_type }: Return) => {
  const cost = return_type === "RETURN_AND_REFUND" ? shippingFee : 0
  const isOfBuyer = shipment_type === "BUYER_ARRANGE" || changedMind.test(return_reason)
  return { byBuyer: isOfBuyer ? cost : 0, bySeller: isOfBuyer ? 0 : cost }
}
