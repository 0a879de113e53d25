// Generated from spec/paths/logistics/202309/warehouses.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the shop's warehouses and return addresses.
 *
 * `GET /logistics/202309/warehouses` · seller · for one shop · scope `seller.logistics` · reads, so it may be repeated
 */
export const getWarehouseList: Operation<GetWarehouseList.Input, GetWarehouseList.Data, "shop", GetWarehouseList.Code> =
  {
    id: "logistics.202309.getWarehouseList",
    method: "GET",
    path: "/logistics/202309/warehouses",
    platform: "shop",
    media: "none",
    answer: "json",
    access: "seller",
    shopCipher: "required",
    safety: "read",
    list: "warehouses",
    scopes: ["seller.logistics"],
  }

export declare namespace GetWarehouseList {
  interface Input {}

  /** The warehouses. */
  interface Data {
    warehouses: Array<Warehouse>
  }

  interface Warehouse {
    address?: Address
    /** Whether orders can ship from it. */
    effect_status?: "ENABLED" | "DISABLED" | "RESTRICTED" | (string & {})
    entity_id?: string
    id: string
    /** True for the one that applies unless another is chosen. */
    is_default?: boolean
    name?: string
    /** In the market, abroad, or abroad with direct shipping. */
    sub_type?: "DOMESTIC_WAREHOUSE" | "CB_OVERSEA_WAREHOUSE" | "CB_DIRECT_SHIPPING_WAREHOUSE" | (string & {})
    /** SALES_WAREHOUSE ships orders, RETURN_WAREHOUSE takes goods back. */
    type?: "SALES_WAREHOUSE" | "RETURN_WAREHOUSE" | (string & {})
  }

  interface Address {
    address_line1?: string
    address_line2?: string
    address_line3?: string
    address_line4?: string
    city?: string
    contact_person?: string
    distict?: string
    first_name?: string
    first_name_local_script?: string
    full_address?: string
    geolocation?: Geolocation
    last_name?: string
    last_name_local_script?: string
    phone_number?: string
    postal_code?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    region_code?: string
    state?: string
    town?: string
  }

  interface Geolocation {
    latitude?: string
    longitude?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
