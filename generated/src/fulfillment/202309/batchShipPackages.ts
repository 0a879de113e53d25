// Generated from spec/paths/fulfillment/202309/packages_ship.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { PackageError } from "../../schemas.ts"

/**
 * Marks several packages as ready to ship and books their handover.
 *
 * `POST /fulfillment/202309/packages/ship` · seller · for one shop · scope `seller.fulfillment.basic` · not repeated
 * once it may have run
 *
 * Codes to handle: `ConflictError` 11006013, 11006014, 11021010, 11021011, 11021012, 11021013, 11021021, 11021023,
 * 11021024, 11021025, 11021035 (repeat minutes to a day later), 11021036, 21004006, 21008044, 21011003, 21011007,
 * 21011008 (repeat minutes to a day later), 21011020, 21011025, 21011027, 21011040, 21011041, 21011044 (repeat minutes
 * to a day later), 21011053 (repeat minutes to a day later), 21011054, 21014009; `LimitError` 11021014, 11021015,
 * 11021016, 11021017, 11021018, 11021019, 11021020, 11021022; `NotFoundError` 21011028.
 */
export const batchShipPackages: Operation<
  BatchShipPackages.Input,
  BatchShipPackages.Data,
  "shop",
  BatchShipPackages.Code
> = {
  id: "fulfillment.202309.batchShipPackages",
  method: "POST",
  path: "/fulfillment/202309/packages/ship",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["packages"],
  nonEmpty: ["packages"],
  seconds: ["packages[].pickup_slot.end_time", "packages[].pickup_slot.start_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace BatchShipPackages {
  interface Input {
    packages: ReadonlyArray<Package>
  }

  interface Package {
    /** PICKUP by the carrier, or DROP_OFF by the seller. */
    handover_method?: "PICKUP" | "DROP_OFF" | (string & {}) | undefined
    id: string
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

  /** The packages that could not be shipped. */
  interface Data {
    errors?: Array<PackageError>
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 11006013
    | 11006014
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
    | 21001003
    | 21001011
    | 21004006
    | 21008044
    | 21011003
    | 21011007
    | 21011008
    | 21011020
    | 21011022
    | 21011025
    | 21011027
    | 21011028
    | 21011040
    | 21011041
    | 21011044
    | 21011053
    | 21011054
    | 21014009
    | 36009003
}
