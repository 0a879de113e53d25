/**
 * The links of a new return: it follows a rejected return of the same goods, and shares the parcel with returns of the same
 * buyer that were not sent yet.
 */
import type { Shop } from "../model.ts"
import type { Random } from "../random.ts"
import type { Return } from "../state/aftersales.ts"

const isToBeSent = ({ return_status, return_type }: Return): boolean =>
  return_type === "RETURN_AND_REFUND" &&
  (return_status === "RETURN_OR_REFUND_REQUEST_PENDING" || return_status === "AWAITING_BUYER_SHIP")

/** Call this before the return is added to the shop. */
export const linkReturn = (random: Random, shop: Shop, made: Return): void => {
  const lines = new Set(made.lines.map((line) => line.order_line_item_id))
  for (const other of shop.returns.values()) {
    const isSame = other.order_id === made.order_id && other.lines.some((line) => lines.has(line.order_line_item_id))
    if (isSame && other.next_return_id === undefined && other.return_status.endsWith("REJECT")) {
      made.pre_return_id = other.return_id
      other.next_return_id = made.return_id
    }
    if (other.user_id === made.user_id && isToBeSent(other) && isToBeSent(made)) {
      other.combined_return_id ??= random.id("40")
      made.combined_return_id = other.combined_return_id
    }
  }
}

/** The tracking number of the parcel that another return of the same group is in. */
export const sharedTrackingNumber = (shop: Shop, found: Return): string | undefined => {
  if (found.combined_return_id === undefined) return undefined
  for (const other of shop.returns.values())
    if (other.combined_return_id === found.combined_return_id && other.return_tracking_number !== undefined)
      return other.return_tracking_number
  return undefined
}
