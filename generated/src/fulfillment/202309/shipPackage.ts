// Generated from spec/paths/fulfillment/202309/packages_package_id_ship.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Marks a package as ready to ship and books its handover.
 *
 * `POST /fulfillment/202309/packages/{package_id}/ship` · seller · for one shop · scope `seller.fulfillment.basic` ·
 * not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 11006013, 11006014, 11006021, 11021010, 11021011, 11021012, 11021013, 11021021,
 * 11021023, 11021024, 11021025, 11021035 (repeat minutes to a day later), 11021036, 21004006, 21004017 (repeat minutes
 * to a day later), 21004019, 21004020 (repeat minutes to a day later), 21004024, 21008025, 21008044, 21008099,
 * 21011003, 21011007, 21011008 (repeat minutes to a day later), 21011020, 21011025, 21011027, 21011030, 21011040,
 * 21011041, 21011050, 21011051, 21011053 (repeat minutes to a day later), 21011054, 21014009, 21021010, 21034012;
 * `LimitError` 11021014, 11021015, 11021016, 11021017, 11021018, 11021019, 11021020, 11021022, 21011026;
 * `NotFoundError` 21011028.
 */
export const shipPackage: Operation<ShipPackage.Input, ShipPackage.Data, "shop", ShipPackage.Code> = {
  id: "fulfillment.202309.shipPackage",
  method: "POST",
  path: "/fulfillment/202309/packages/{package_id}/ship",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["handover_method", "pickup_slot", "self_shipment"],
  seconds: ["pickup_slot.end_time", "pickup_slot.start_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace ShipPackage {
  interface Input {
    package_id: string
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method?: "PICKUP" | "DROP_OFF" | (string & {}) | undefined
    pickup_slot?: PickupSlot | undefined
    self_shipment?: SelfShipment | undefined
  }

  interface PickupSlot {
    /** End of the pickup window, Unix seconds. */
    end_time?: number | undefined
    /** Start of the pickup window, Unix seconds. */
    start_time?: number | undefined
  }

  interface SelfShipment {
    shipping_provider_id: string
    tracking_number: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 11001002
    | 11001031
    | 11006013
    | 11006014
    | 11006021
    | 11021009
    | 11021010
    | 11021011
    | 11021012
    | 11021013
    | 11021014
    | 11021015
    | 11021016
    | 11021017
    | 11021018
    | 11021019
    | 11021020
    | 11021021
    | 11021022
    | 11021023
    | 11021024
    | 11021025
    | 11021035
    | 11021036
    | 11028006
    | 11050001
    | 21001001
    | 21001003
    | 21001008
    | 21001011
    | 21004006
    | 21004017
    | 21004019
    | 21004020
    | 21004024
    | 21008025
    | 21008044
    | 21008099
    | 21011003
    | 21011007
    | 21011008
    | 21011020
    | 21011022
    | 21011025
    | 21011026
    | 21011027
    | 21011028
    | 21011030
    | 21011040
    | 21011041
    | 21011050
    | 21011051
    | 21011053
    | 21011054
    | 21014009
    | 21021010
    | 21022029
    | 21022032
    | 21034012
    | 21042001
    | 21042067
    | 21042076
    | 36009003
}
