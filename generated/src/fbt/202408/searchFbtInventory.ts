// Generated from spec/paths/fbt/202408/inventory_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds stock in TikTok warehouses, by goods, SKU or warehouse.
 *
 * `POST /fbt/202408/inventory/search` · seller · for one shop · scope `seller.fbt.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 */
export const searchFbtInventory: PagedOperation<
  SearchFbtInventory.Input,
  SearchFbtInventory.Data,
  SearchFbtInventory.Inventory,
  "shop"
> = {
  id: "fbt.202408.searchFbtInventory",
  method: "POST",
  path: "/fbt/202408/inventory/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["fbt_warehouse_ids", "goods_ids", "sku_ids"],
  maxItems: { goods_ids: 100, sku_ids: 100 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "inventory",
  scopes: ["seller.fbt.info"],
}

export declare namespace SearchFbtInventory {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    fbt_warehouse_ids?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
    goods_ids?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
    sku_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of stock. */
  interface Data {
    inventory: Array<Inventory>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Inventory {
    fbt_warehouse_id?: string
    goods?: Goods
    /** Units on their way to the warehouse. */
    in_transit_quantity?: number
    on_hand_detail?: InventoryOnHandDetail
  }

  interface Goods {
    id: string
    name?: string
    reference_code?: string
    skus?: Array<Sku>
  }

  interface Sku {
    id: string
    on_hand_detail?: OnHandDetail
  }

  interface OnHandDetail {
    /** Units that can be sold or sent out. */
    available_quantity?: number
    /** Units set aside for orders. */
    reserved_quantity?: number
    /** Units in all. */
    total_quantity?: number
  }

  interface InventoryOnHandDetail {
    /** Units that can be sold or sent out. */
    available_quantity?: number
    /** Units set aside for orders. */
    reserved_quantity?: number
    /** Units in all. */
    total_quantity?: number
    /** Units that cannot go out, such as damaged ones. */
    unfulfillable_quantity?: number
  }
}
