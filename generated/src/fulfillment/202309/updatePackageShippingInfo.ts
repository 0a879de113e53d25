// Generated from spec/paths/fulfillment/202309/packages_package_id_shipping_info_update.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Corrects carrier and tracking number of a package that the seller ships.
 *
 * `POST /fulfillment/202309/packages/{package_id}/shipping_info/update` · seller · for one shop · scope
 * `seller.fulfillment.basic` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 10007002 (repeat minutes to a day later), 21011004, 21011007, 21011030, 21011042,
 * 21011043, 21011049, 21011050, 21011051, 21011052, 25001010; `NotFoundError` 21011028.
 */
export const updatePackageShippingInfo: Operation<
  UpdatePackageShippingInfo.Input,
  UpdatePackageShippingInfo.Data,
  "shop",
  UpdatePackageShippingInfo.Code
> = {
  id: "fulfillment.202309.updatePackageShippingInfo",
  method: "POST",
  path: "/fulfillment/202309/packages/{package_id}/shipping_info/update",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["shipping_provider_id", "tracking_number"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace UpdatePackageShippingInfo {
  interface Input {
    package_id: string
    shipping_provider_id: string
    tracking_number: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code =
    | 10007002
    | 21011004
    | 21011007
    | 21011022
    | 21011028
    | 21011030
    | 21011042
    | 21011043
    | 21011049
    | 21011050
    | 21011051
    | 21011052
    | 25001010
    | 36009003
}
