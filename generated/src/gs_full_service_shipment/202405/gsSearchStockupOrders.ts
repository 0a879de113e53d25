// Generated from spec/paths/gs_full_service_shipment/202405/beta_stockup_orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds stocking orders by state, time or goods.
 *
 * `POST /gs_full_service_shipment/202405/beta/stockup_orders/search` · any token (no source says whose) · takes no
 * shop · reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsSearchStockupOrders: PagedOperation<
  GsSearchStockupOrders.Input,
  GsSearchStockupOrders.Data,
  GsSearchStockupOrders.StockupOrder,
  "shop"
> = {
  id: "gs_full_service_shipment.202405.gsSearchStockupOrders",
  method: "POST",
  path: "/gs_full_service_shipment/202405/beta/stockup_orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "can_deliver",
    "emergency_levels",
    "external_skc_codes",
    "external_sku_codes",
    "is_delivery_completed",
    "is_first_order",
    "is_normal",
    "latest_status_update_ge",
    "latest_status_update_lt",
    "order_create_time_ge",
    "order_create_time_lt",
    "order_sources",
    "order_status",
    "order_types",
    "page_size",
    "page_token",
    "platform_sku_codes",
    "platform_spu_codes",
    "require_arrived_time_ge",
    "require_arrived_time_lt",
    "require_ship_time_ge",
    "require_ship_time_lt",
    "stockup_order_codes",
  ],
  maxItems: {
    external_skc_codes: 50,
    external_sku_codes: 50,
    platform_sku_codes: 50,
    platform_spu_codes: 50,
    stockup_order_codes: 50,
  },
  seconds: [
    "latest_status_update_ge",
    "latest_status_update_lt",
    "order_create_time_ge",
    "order_create_time_lt",
    "require_arrived_time_ge",
    "require_arrived_time_lt",
    "require_ship_time_ge",
    "require_ship_time_lt",
  ],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "body",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
  },
  list: "stockup_orders",
  scopes: [],
}

export declare namespace GsSearchStockupOrders {
  interface Input {
    /** True if a delivery can be made now. */
    can_deliver?: boolean | undefined
    emergency_levels?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    external_skc_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** True once everything was sent. */
    is_delivery_completed?: boolean | undefined
    /** True for the first order of the product. */
    is_first_order?: boolean | undefined
    /** True if nothing prevents it. */
    is_normal?: boolean | undefined
    /** Changed state at or after, Unix seconds. */
    latest_status_update_ge?: number | undefined
    /** Changed state before, Unix seconds. */
    latest_status_update_lt?: number | undefined
    /** Made at or after, Unix seconds. */
    order_create_time_ge?: number | undefined
    /** Made before, Unix seconds. */
    order_create_time_lt?: number | undefined
    order_sources?: ReadonlyArray<string> | undefined
    order_status?: ReadonlyArray<string> | undefined
    order_types?: ReadonlyArray<string> | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 50 of them. */
    platform_sku_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    platform_spu_codes?: ReadonlyArray<string> | undefined
    /** Due at or after, Unix seconds. */
    require_arrived_time_ge?: number | undefined
    /** Due before, Unix seconds. */
    require_arrived_time_lt?: number | undefined
    /** To leave at or after, Unix seconds. */
    require_ship_time_ge?: number | undefined
    /** To leave before, Unix seconds. */
    require_ship_time_lt?: number | undefined
    /** At most 50 of them. */
    stockup_order_codes?: ReadonlyArray<string> | undefined
  }

  /** A page of stocking orders. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    stockup_orders: Array<StockupOrder>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface StockupOrder {
    /** True if a delivery can be made now. */
    can_deliver?: boolean
    category_id?: string
    code?: string
    /** When it was made, Unix seconds. */
    create_time?: number
    /** Units that are sent. */
    delivery_quantity?: number
    emergency_level?: string
    /** Units that went into stock. */
    inbound_quantity?: number
    /** True once everything was sent. */
    is_delivery_completed?: boolean
    /** True for the first order of the product. */
    is_first_order?: boolean
    /** True if nothing prevents it. */
    is_normal?: boolean
    /** When it last changed state, Unix seconds. */
    latest_status_update_time?: number
    manufacture_mode?: string
    platform_spu_code?: string
    /** Units that the warehouse received. */
    received_quantity?: number
    /** Until when it has to arrive, Unix seconds. */
    require_arrived_time?: number
    /** Until when it has to leave, Unix seconds. */
    require_ship_time?: number
    /** Units that went back. */
    returned_quantity?: number
    skc?: Skc
    skus?: Array<Sku>
    source?: string
    /** The current status. */
    status?: string
    /** Units that were ordered. */
    stockup_quantity?: number
    /** Which kind. */
    type?: string
  }

  interface Skc {
    external_skc_code?: string
    first_key_attribute_name_en?: string
    first_key_attribute_name_zh?: string
    first_key_attribute_value_en?: string
    first_key_attribute_value_zh?: string
    platform_skc_code?: string
  }

  interface Sku {
    barcode?: string
    /** Units that were sent. */
    delivered_quantity?: number
    external_sku_code?: string
    /** Units that went into stock. */
    inbound_quantity?: number
    platform_sku_code?: string
    /** Units that the warehouse received. */
    received_quantity?: number
    /** Units that went back. */
    returned_quantity?: number
    second_key_attribute_name_en?: string
    second_key_attribute_name_zh?: string
    second_key_attribute_value_en?: string
    second_key_attribute_value_zh?: string
    /** Units that were ordered. */
    stockup_quantity?: number
  }
}
