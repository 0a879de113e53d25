// Generated from spec/paths/product/202507/global_listing_rules.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads how the shop lists globally and shares stock over its warehouses.
 *
 * `GET /product/202507/global_listing_rules` · seller · for one shop · scope `seller.product.basic` · reads, so it may
 * be repeated
 */
export const getGlobalListingRules: Operation<GetGlobalListingRules.Input, GetGlobalListingRules.Data, "shop"> = {
  id: "product.202507.getGlobalListingRules",
  method: "GET",
  path: "/product/202507/global_listing_rules",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  lists: ["inventory_rules", "listing_methods"],
  scopes: ["seller.product.basic"],
}

export declare namespace GetGlobalListingRules {
  interface Input {}

  /** The rules. */
  interface Data {
    inventory_rules?: Array<InventoryRule>
    /** How the shop may sell one product in several markets. */
    listing_methods?: Array<"GLOBAL_PUBLISHING" | "LOCAL_REPLICATION" | (string & {})>
  }

  interface InventoryRule {
    allocation_mode?: string
    associated_warehouses?: Array<AssociatedWarehouse>
    local_warehouse_id?: string
  }

  interface AssociatedWarehouse {
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    warehouse_id?: string
  }
}
