// Generated from spec/paths/gs_full_service_shipment/202407/abnormal_orders_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds the deliveries that went wrong, and how they are handled.
 *
 * `POST /gs_full_service_shipment/202407/abnormal_orders/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const globalSellingSearchAbnormalOrders: PagedOperation<
  GlobalSellingSearchAbnormalOrders.Input,
  GlobalSellingSearchAbnormalOrders.Data,
  GlobalSellingSearchAbnormalOrders.AbnormalOrder,
  "shop"
> = {
  id: "gs_full_service_shipment.202407.globalSellingSearchAbnormalOrders",
  method: "POST",
  path: "/gs_full_service_shipment/202407/abnormal_orders/search",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "abnormal_order_codes",
    "abnormal_types",
    "delivery_order_codes",
    "external_skc_codes",
    "external_sku_codes",
    "latest_update_time_ge",
    "latest_update_time_lt",
    "order_create_time_ge",
    "order_create_time_lt",
    "page_size",
    "page_token",
    "platform_sku_codes",
    "platform_spu_codes",
    "relative_return_status",
    "stockup_order_codes",
  ],
  maxItems: {
    abnormal_order_codes: 50,
    delivery_order_codes: 50,
    external_skc_codes: 50,
    external_sku_codes: 50,
    platform_sku_codes: 50,
    stockup_order_codes: 50,
  },
  seconds: ["latest_update_time_ge", "latest_update_time_lt", "order_create_time_ge", "order_create_time_lt"],
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
  list: "abnormal_orders",
  scopes: [],
}

export declare namespace GlobalSellingSearchAbnormalOrders {
  interface Input {
    /** At most 50 of them. */
    abnormal_order_codes?: ReadonlyArray<string> | undefined
    abnormal_types?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    delivery_order_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    external_skc_codes?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** Changed at or after, Unix seconds. */
    latest_update_time_ge?: number | undefined
    /** Changed before, Unix seconds. */
    latest_update_time_lt?: number | undefined
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
    platform_spu_codes?: ReadonlyArray<string> | undefined
    /** The stage that the return has reached. */
    relative_return_status?: ReadonlyArray<string> | undefined
    /** At most 50 of them. */
    stockup_order_codes?: ReadonlyArray<string> | undefined
  }

  /** A page of abnormal orders. */
  interface Data {
    abnormal_orders: Array<AbnormalOrder>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface AbnormalOrder {
    /** Units that went wrong. */
    abnormal_quantity?: string
    abnormality_register_image_url?: string
    category_id?: string
    code?: string
    /** When it was made, Unix seconds. */
    create_time?: number
    delivery_order_code?: string
    handle_method?: string
    inspect_order_code?: string
    platform_spu_code?: string
    quality_check_result?: string
    /** The stage that the return has reached. */
    relative_return_status?: string
    remark?: string
    return_order_code?: string
    skc?: Skc
    skus?: Array<Sku>
    stockup_order_code?: string
    /** Which kind. */
    type?: string
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

  interface Sku {
    /** Units that went wrong. */
    abnormal_quantity?: number
    barcode?: string
    external_sku_code?: string
    platform_sku_code?: string
    second_key_attribute_name_en?: string
    second_key_attribute_name_zh?: string
    second_key_attribute_value_en?: string
    second_key_attribute_value_zh?: string
  }
}
