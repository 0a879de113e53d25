// Generated from spec/paths/gs_full_service_shipment/202407/delivery_orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { GsContactNamed } from "../../schemas.ts"

/**
 * Finds deliveries, with the logistics orders they belong to.
 *
 * `POST /gs_full_service_shipment/202407/delivery_orders/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingSearchDeliveryOrders: PagedOperation<
  GlobalSellingSearchDeliveryOrders.Input,
  GlobalSellingSearchDeliveryOrders.Data,
  GlobalSellingSearchDeliveryOrders.DeliveryOrder,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingSearchDeliveryOrders",
  method: "POST",
  path: "/gs_full_service_shipment/202407/delivery_orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "arrived_time_ge",
    "arrived_time_lt",
    "delivery_order_codes",
    "delivery_types",
    "emergency_levels",
    "external_skc_codes",
    "external_sku_codes",
    "is_sample_included",
    "latest_status_update_ge",
    "latest_status_update_lt",
    "logistics_orders",
    "order_types",
    "page_size",
    "page_token",
    "platform_spu_codes",
    "relative_codes",
    "require_arrived_time_ge",
    "require_arrived_time_lt",
    "ship_time_ge",
    "ship_time_lt",
    "warehouse_codes",
  ],
  seconds: [
    "arrived_time_ge",
    "arrived_time_lt",
    "latest_status_update_ge",
    "latest_status_update_lt",
    "require_arrived_time_ge",
    "require_arrived_time_lt",
    "ship_time_ge",
    "ship_time_lt",
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
  list: "delivery_orders",
  scopes: [],
}

export declare namespace GlobalSellingSearchDeliveryOrders {
  interface Input {
    /** Arrived at or after, Unix seconds. */
    arrived_time_ge?: number | undefined
    /** Arrived before, Unix seconds. */
    arrived_time_lt?: number | undefined
    delivery_order_codes?: ReadonlyArray<string> | undefined
    delivery_types?: ReadonlyArray<string> | undefined
    emergency_levels?: ReadonlyArray<string> | undefined
    external_skc_codes?: ReadonlyArray<string> | undefined
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** True if a sample travels along. */
    is_sample_included?: boolean | undefined
    /** Changed state at or after, Unix seconds. */
    latest_status_update_ge?: number | undefined
    /** Changed state before, Unix seconds. */
    latest_status_update_lt?: number | undefined
    logistics_orders?: ReadonlyArray<string> | undefined
    order_types?: ReadonlyArray<string> | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    platform_spu_codes?: ReadonlyArray<string> | undefined
    relative_codes?: ReadonlyArray<string> | undefined
    /** Due at or after, Unix seconds. */
    require_arrived_time_ge?: number | undefined
    /** Due before, Unix seconds. */
    require_arrived_time_lt?: number | undefined
    /** Left at or after, Unix seconds. */
    ship_time_ge?: number | undefined
    /** Left before, Unix seconds. */
    ship_time_lt?: number | undefined
    warehouse_codes?: ReadonlyArray<string> | undefined
  }

  /** A page of deliveries. */
  interface Data {
    delivery_orders: Array<DeliveryOrder>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface DeliveryOrder {
    /** When it arrived, or can arrive, Unix seconds. */
    arrived_time?: number
    category_id?: string
    code?: string
    /** Units that were sent. */
    delivered_quantity?: number
    delivery_packages?: Array<DeliveryPackage>
    /** Kind of delivery. */
    delivery_type?: string
    emergency_level?: string
    /** Units that went into stock. */
    inbound_quantity?: number
    /** True for the first order of the product. */
    is_first_order?: boolean
    /** True if a sample travels along. */
    is_sample_included?: boolean
    /** When it last changed state, Unix seconds. */
    latest_status_update_time?: number
    logistics?: Logistics
    mode?: string
    platform_spu_code?: string
    /** When it is expected, Unix seconds. */
    predicted_arrived_time?: number
    /** When it is to leave, Unix seconds. */
    predicted_ship_time?: number
    /** Units that passed the check. */
    qualified_quantity?: number
    quality_check_result?: string
    /** Units that the warehouse received. */
    received_quantity?: number
    relative_code?: string
    /** Kind of order that `relative_code` names. */
    relative_code_type?: string
    /** Until when it has to arrive, Unix seconds. */
    require_arrived_time?: number
    /** Units that went back. */
    returned_quantity?: number
    sample_code?: string
    /** The status of the check of the sample. */
    sample_status?: string
    /** When it leaves, Unix seconds. */
    ship_time?: number
    skc?: Skc
    skus?: Array<DeliveryOrderSku>
    /** The current status. */
    status?: string
    /** Kind of stocking order. */
    stockup_type?: string
    /** Units that failed the check. */
    unqualified_quantity?: number
    warehouse_code?: string
    warehouse_contact?: GsContactNamed
    warehouse_name?: string
  }

  interface DeliveryPackage {
    package_code?: string
    skus?: Array<Sku>
  }

  interface Sku {
    /** Units of the SKU. */
    quantity?: number
    sku_code?: string
  }

  interface Logistics {
    delivery_option?: string
    logistics_order?: string
    shipping_provider_code?: string
  }

  interface Skc {
    external_skc_code?: string
    first_key_attribute_name_en?: string
    first_key_attribute_name_zh?: string
    first_key_attribute_value_en?: string
    first_key_attribute_value_zh?: string
    image_url?: string
    platform_skc_code?: string
  }

  interface DeliveryOrderSku {
    barcode?: string
    /** Units that were sent. */
    delivered_quantity?: number
    external_sku_code?: string
    /** Units that went into stock. */
    inbound_quantity?: number
    platform_sku_code?: string
    /** Units that passed the check. */
    qualified_quantity?: number
    /** Units that the warehouse received. */
    received_quantity?: number
    /** Units that went back. */
    returned_quantity?: number
    second_key_attribute_name_en?: string
    second_key_attribute_name_zh?: string
    second_key_attribute_value_en?: string
    second_key_attribute_value_zh?: string
    /** Units that failed the check. */
    unqualified_quantity?: number
  }
}
