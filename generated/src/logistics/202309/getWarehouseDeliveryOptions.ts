// Generated from spec/paths/logistics/202309/warehouses_warehouse_id_delivery_options.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the ways of delivery that a warehouse offers, with their limits.
 *
 * `GET /logistics/202309/warehouses/{warehouse_id}/delivery_options` · seller · for one shop · scope
 * `seller.logistics` · reads, so it may be repeated
 */
export const getWarehouseDeliveryOptions: Operation<
  GetWarehouseDeliveryOptions.Input,
  GetWarehouseDeliveryOptions.Data,
  "shop",
  GetWarehouseDeliveryOptions.Code
> = {
  id: "logistics.202309.getWarehouseDeliveryOptions",
  method: "GET",
  path: "/logistics/202309/warehouses/{warehouse_id}/delivery_options",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["scope"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "delivery_options",
  scopes: ["seller.logistics"],
}

export declare namespace GetWarehouseDeliveryOptions {
  interface Input {
    warehouse_id: string
    /** Options of the warehouse as a whole, or those that a single product may choose. */
    scope?: "WAREHOUSE" | "PRODUCT" | (string & {}) | undefined
  }

  /** The delivery options. */
  interface Data {
    delivery_options: Array<DeliveryOption>
  }

  interface DeliveryOption {
    description?: string
    dimension_limit?: DimensionLimit
    id: string
    name?: string
    /** Storefronts that offer this way of delivery. */
    platform?: Array<"TIKTOK_SHOP" | "TOKOPEDIA" | (string & {})>
    /** Speed or kind of delivery. */
    type?: "STANDARD" | "EXPRESS" | "ECONOMY" | "SEND_BY_SELLER" | (string & {})
    weight_limit?: WeightLimit
  }

  interface DimensionLimit {
    /** Longest height allowed, in `unit`. */
    max_height?: number
    /** Longest length allowed, in `unit`. */
    max_length?: number
    /** Longest width allowed, in `unit`. */
    max_width?: number
    /** Unit of the numbers beside it. */
    unit?: "CM" | "INCH" | (string & {})
  }

  interface WeightLimit {
    /** Heaviest parcel allowed, in `unit`. */
    max_weight?: number
    /** Lightest parcel allowed, in `unit`. */
    min_weight?: number
    /** Unit of the numbers beside it. */
    unit?: "GRAM" | "POUND" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
