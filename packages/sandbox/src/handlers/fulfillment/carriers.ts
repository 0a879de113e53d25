/**
 * Which carrier may ship a package. TikTok chooses the carrier of a package that it ships. For other packages the seller
 * names a carrier of the list and a tracking number that no other package has.
 */
import type { Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import { carrierName } from "../../state/carriers.ts"
import type { Package } from "../../state/fulfillment.ts"

export interface OwnShipment {
  readonly shipping_provider_id: string
  readonly tracking_number: string
}

/** Codes that differ between the operations. */
export interface CarrierCodes {
  /** The carrier is not on the list. */
  readonly carrier: number
  /** The tracking number has characters that are not allowed. */
  readonly characters: number
}

const shippingCodes: CarrierCodes = { carrier: 21011022, characters: 21011022 }

/** Checks the seller's carrier and tracking number for a package; without a package, for a new package. */
export const checkOwnShipment = (
  shop: Shop,
  parcel: Package | undefined,
  { shipping_provider_id: provider, tracking_number: number }: OwnShipment,
  codes: CarrierCodes = shippingCodes,
): void => {
  if (carrierName(provider) === undefined)
    throw new Refusal(codes.carrier, `Invalid 'shipping_provider_id': there is no carrier '${provider}'`)
  if (!/^[A-Za-z0-9-]+$/.test(number))
    throw new Refusal(codes.characters, "Invalid 'tracking_number': it takes letters, digits and dashes")
  for (const other of shop.packages.values())
    if (other !== parcel && other.tracking_number === number && other.status !== "CANCELLED")
      throw new Refusal(21011025, "Invalid 'tracking_number': another package has it")
}

/** Checks how a package is handed over. */
export const checkHandover = (shop: Shop, parcel: Package, own: OwnShipment | undefined): void => {
  if (parcel.shipping_type === "SELLER") {
    if (own === undefined)
      throw new Refusal(21011022, "Invalid 'self_shipment': the seller ships this package and names the carrier")
    checkOwnShipment(shop, parcel, own)
  } else if (own !== undefined)
    throw new Refusal(21011003, `TikTok ships the package '${parcel.id}': it takes no 'self_shipment'`)
}

/** Refuses a carrier of the seller for a shipment by TikTok. */
export const refusePlatformShipped = (kind: string, id: string, shippingType: string): void => {
  if (shippingType !== "SELLER")
    throw new Refusal(21011004, `TikTok ships the ${kind} '${id}': its carrier and tracking number are fixed`)
}
