// Generated from spec/paths/product/202309/inventory_search.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what is available and what is committed, for products or single SKUs, per warehouse.
 *
 * `POST /product/202309/inventory/search` · seller · for one shop · scope `seller.product.basic` · reads, so it may be
 * repeated
 *
 * Codes to handle: `LimitError` 12019015, 12019120; `PermissionError` 12019114.
 */
export const inventorySearch: Operation<InventorySearch.Input, InventorySearch.Data, "shop", InventorySearch.Code> = {
  id: "product.202309.inventorySearch",
  method: "POST",
  path: "/product/202309/inventory/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_ids", "sku_ids"],
  maxItems: { product_ids: 100, sku_ids: 600 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "inventory",
  scopes: ["seller.product.basic"],
}

export declare namespace InventorySearch {
  interface Input {
    /** Products to read the stock of. Ignored where `sku_ids` is given. At most 100 of them. */
    product_ids?: ReadonlyArray<string> | undefined
    /** SKUs to read the stock of. It wins over `product_ids`. At most 600 of them. */
    sku_ids?: ReadonlyArray<string> | undefined
  }

  /** The stock of each product. */
  interface Data {
    inventory: Array<Inventory>
  }

  interface Inventory {
    product_id?: string
    skus?: Array<Sku>
  }

  interface Sku {
    id: string
    /** The merchant's own SKU code. */
    seller_sku?: string
    total_available_inventory_distribution?: TotalAvailableInventoryDistribution
    /** Units that can be ordered now: the sum of `available_quantity` over all warehouses. */
    total_available_quantity?: number
    /** Units that open orders have reserved, and that cannot be ordered: the sum over all warehouses. */
    total_committed_quantity?: number
    warehouse_inventory?: Array<WarehouseInventory>
  }

  interface TotalAvailableInventoryDistribution {
    campaign_inventory?: Array<CampaignInventory>
    creator_inventory?: Array<CreatorInventory>
    in_shop_inventory?: InShopInventory
  }

  interface CampaignInventory {
    campaign_name?: string
    /** Units set aside for the campaign. */
    quantity?: number
  }

  interface CreatorInventory {
    creator_name?: string
    /** Units set aside for the creator. */
    quantity?: number
  }

  interface InShopInventory {
    /** Units that anyone may buy. */
    quantity?: number
  }

  interface WarehouseInventory {
    /** Units that can be ordered now; the `quantity` that getProduct returns and updateInventory sets. */
    available_quantity?: number
    /** Units that open orders have reserved, and that cannot be ordered. */
    committed_quantity?: number
    warehouse_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12019008 | 12019015 | 12019022 | 12019112 | 12019114 | 12019120 | 36009003
}
