// Generated from spec/paths/fbt/202410/inventory_records_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists what changed the stock in TikTok warehouses.
 *
 * `POST /fbt/202410/inventory_records/search` · seller · with or without a shop · scope `seller.fbt.info` · reads, so
 * it may be repeated · pages by token, 100 a page at most
 */
export const searchFbtInventoryRecord: PagedOperation<
  SearchFbtInventoryRecord.Input,
  SearchFbtInventoryRecord.Data,
  SearchFbtInventoryRecord.InventoryRecord,
  "shop"
> = {
  id: "fbt.202410.searchFbtInventoryRecord",
  method: "POST",
  path: "/fbt/202410/inventory_records/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token"],
  body: ["create_time_ge", "create_time_le", "fbt_warehouse_ids", "goods_ids"],
  maxItems: { goods_ids: 100 },
  seconds: ["create_time_ge", "create_time_le"],
  access: "seller",
  shopCipher: "optional",
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
  list: "inventory_records",
  scopes: ["seller.fbt.info"],
}

export declare namespace SearchFbtInventoryRecord {
  interface Input {
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Changes at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Changes at or before, Unix seconds. */
    create_time_le?: number | undefined
    fbt_warehouse_ids?: ReadonlyArray<string> | undefined
    /** At most 100 of them. */
    goods_ids?: ReadonlyArray<string> | undefined
  }

  /** A page of changes. */
  interface Data {
    inventory_records: Array<InventoryRecord>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface InventoryRecord {
    /** By how much the stock changed; negative for less. */
    changed_quantity?: number
    /** When it was made, Unix seconds. */
    create_time?: number
    fbt_warehouse_id?: string
    /** Units after the change. */
    final_on_hand_quantity?: number
    goods?: Goods
    /** Units before the change. */
    initial_on_hand_quantity?: number
    /** Units in good or in bad order. */
    inventory_goods_type?: "NORMAL" | "DEFECTIVE" | (string & {})
    order?: Order
  }

  interface Goods {
    id: string
    name?: string
    reference_code?: string
  }

  interface Order {
    id: string
    /** Which order changed the stock. */
    type?:
      | "INBOUND_ORDER"
      | "RETURN_TO_SUPPLIER_ORDER"
      | "DISPOSAL"
      | "INVENTORY_STATUS_ADJUSTMENT_ORDER"
      | "CONSIGN_ORDER"
      | "INVENTORY_COUNT_ORDER"
      | "FAILED_DELIVERY"
      | "CUSTOMER_RETURN"
      | "INVENTORY_QUANTITY_ADJUSTMENT_ORDER"
      | "OUTBOUND_TRANSFER_ORDER"
      | "FROZEN_ORDER"
      | "INVENTORY_TRANSFER_ORDER"
      | (string & {})
  }
}
