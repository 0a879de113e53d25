/**
 * What it costs to send goods back, and who pays: the buyer who changes their mind or arranges the parcel, otherwise the
 * seller.
 */
import { shippingFee } from "../seed/terms.ts"
import type { Return } from "../state/aftersales.ts"

/** How the reason ends that is the buyer's alone. */
const changedMind = /no_need$/

/** Minor units. A refund sends nothing back. */
export const returnShipping = ({ return_reason, return_type, shipment_type }: Return) => {
  const cost = return_type === "RETURN_AND_REFUND" ? shippingFee : 0
  const isOfBuyer = shipment_type === "BUYER_ARRANGE" || changedMind.test(return_reason)
  return { byBuyer: isOfBuyer ? cost : 0, bySeller: isOfBuyer ? 0 : cost }
}
