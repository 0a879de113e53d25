// Generated from spec/paths/supply_chain/202309/packages_sync.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Confirms that a warehouse provider shipped packages.
 *
 * `POST /supply_chain/202309/packages/sync` · seller · takes no shop · scope `seller.fulfillment.basic` · not repeated
 * once it may have run
 *
 * Codes to handle: `PermissionError` 39003015, 39003020.
 */
export const confirmPackageShipment: Operation<
  ConfirmPackageShipment.Input,
  ConfirmPackageShipment.Data,
  "shop",
  ConfirmPackageShipment.Code
> = {
  id: "supply_chain.202309.confirmPackageShipment",
  method: "POST",
  path: "/supply_chain/202309/packages/sync",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["packages", "warehouse_provider_id"],
  nonEmpty: ["packages"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["errors", "success_packages"],
  scopes: ["seller.fulfillment.basic"],
}

export declare namespace ConfirmPackageShipment {
  interface Input {
    packages: ReadonlyArray<Package>
    warehouse_provider_id: string
  }

  interface Package {
    /** When the package was made, Unix milliseconds. */
    create_time_millis: number
    dimension: Dimension
    /** When the carrier took the package, Unix milliseconds. */
    handover_time_millis: number
    id: string
    provider_warehouse_code?: string | undefined
    provider_warehouse_name?: string | undefined
    /** When the package left the warehouse, Unix milliseconds. */
    ship_time_millis: number
    shipping_origin_city?: string | undefined
    shipping_provider_id: string
    shipping_provider_name: string
    skus: ReadonlyArray<Sku>
    /** Ordinary, or certified by TikTok. */
    tcw_warehouse_type?: "STANDARD" | "TIKTOK_CERTIFIED_WAREHOUSE_FULFILLMENT" | (string & {}) | undefined
    time_zone: string
    tracking_number: string
    weight?: Weight | undefined
    wms_order_id: string
  }

  interface Dimension {
    /** Length of this side, in the unit beside it. */
    height?: number | undefined
    /** Length of this side, in the unit beside it. */
    length?: number | undefined
    /** Unit of the sides. */
    unit?: "METER" | "CENTIMETER" | "MILLIMETER" | "MICRON" | "FOOT" | "INCH" | (string & {}) | undefined
    /** Length of this side, in the unit beside it. */
    width?: number | undefined
  }

  interface Sku {
    id: string
    /** Units of the SKU in the package. */
    quantity: number
  }

  interface Weight {
    /** What `value` counts. */
    unit?: "KILOGRAM" | "GRAM" | "MILLIGRAM" | "POUND" | "OUNCE" | (string & {}) | undefined
    /** Weight in the unit beside it. */
    value?: number | undefined
  }

  /** The packages, those confirmed and those refused. */
  interface Data {
    errors?: Array<Error>
    success_packages?: Array<string>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: string
    detail?: Detail
    message?: string
  }

  interface Detail {
    package_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 39003015 | 39003016 | 39003017 | 39003018 | 39003019 | 39003020
}
