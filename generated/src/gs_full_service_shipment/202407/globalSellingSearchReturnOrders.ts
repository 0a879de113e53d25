// Generated from spec/paths/gs_full_service_shipment/202407/return_orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds the goods that go back to the supplier.
 *
 * `POST /gs_full_service_shipment/202407/return_orders/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingSearchReturnOrders: PagedOperation<
  GlobalSellingSearchReturnOrders.Input,
  GlobalSellingSearchReturnOrders.Data,
  GlobalSellingSearchReturnOrders.ReturnOrder,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingSearchReturnOrders",
  method: "POST",
  path: "/gs_full_service_shipment/202407/return_orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "external_skc_codes",
    "external_sku_codes",
    "order_create_time_ge",
    "order_create_time_lt",
    "page_size",
    "page_token",
    "platform_sku_codes",
    "platform_spu_codes",
    "return_methods",
    "return_order_codes",
    "return_source",
    "return_status",
    "return_types",
  ],
  maxItems: {
    external_skc_codes: 50,
    external_sku_codes: 50,
    platform_sku_codes: 50,
    platform_spu_codes: 50,
    return_order_codes: 50,
  },
  seconds: ["order_create_time_ge", "order_create_time_lt"],
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
  list: "return_orders",
  scopes: [],
}

export declare namespace GlobalSellingSearchReturnOrders {
  interface Input {
    /** At most 50 of them. */
    external_skc_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** Made at or after, Unix seconds. */
    order_create_time_ge?: number | undefined
    /** Made before, Unix seconds. */
    order_create_time_lt?: number | undefined
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 50 of them. */
    platform_sku_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    platform_spu_codes?: ReadonlyArray<string> | undefined
    return_methods?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    return_order_codes?: ReadonlyArray<string> | undefined
    return_source?: string | undefined
    return_status?: ReadonlyArray<string> | undefined
    return_types?: ReadonlyArray<string> | undefined
  }

  /** A page of return orders. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    return_orders: Array<ReturnOrder>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface ReturnOrder {
    code?: string
    detailed_reason?: string
    logistics?: Logistics
    method?: string
    outbound_batch_code?: string
    /** Kind of reason. */
    reason_type?: string
    source?: string
    /** The current status. */
    status?: string
    /** Which kind. */
    type?: string
    warehouse_code?: string
  }

  interface Logistics {
    /** Units that went back in fact. */
    actual_quantity?: number
    category_id?: string
    /** Units that both sides agreed on. */
    confirm_quantity?: number
    logistics_order?: string
    platform_spu_code?: string
    /** Units that were asked for. */
    request_quantity?: number
    shipping_provider_code?: string
    skus?: Array<Sku>
  }

  interface Sku {
    /** Units that went back in fact. */
    actual_quantity?: number
    barcode?: string
    cancel_reason?: string
    /** Units that both sides agreed on. */
    confirm_quantity?: number
    confirm_reason?: string
    external_skc_code?: string
    external_sku_code?: string
    first_key_attribute_name_en?: string
    first_key_attribute_name_zh?: string
    first_key_attribute_value_en?: string
    first_key_attribute_value_zh?: string
    image_url?: string
    platform_sku_code?: string
    /** Units that were asked for. */
    request_quantity?: number
    second_key_attribute_name_en?: string
    second_key_attribute_name_zh?: string
    second_key_attribute_value_en?: string
    second_key_attribute_value_zh?: string
  }
}
