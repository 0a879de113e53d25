// Generated from spec/paths/return_refund/202603/aftersales_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Image, RefundAmount, ReturnLineItem, ReturnSubLineItem, SellerNextAction } from "../../schemas.ts"

/**
 * Finds aftersales requests, with returns and merchandise authorizations on request.
 *
 * `POST /return_refund/202603/aftersales/search` · seller · for one shop · reads, so it may be repeated · pages by
 * token
 *
 * Not every detail of it is confirmed by a source. The shape of filters.time is not known.
 */
export const searchAftersalesRequest: PagedOperation<
  SearchAftersalesRequest.Input,
  SearchAftersalesRequest.Data,
  SearchAftersalesRequest.AftersalesRequest,
  "shop"
> = {
  id: "return_refund.202603.searchAftersalesRequest",
  method: "POST",
  path: "/return_refund/202603/aftersales/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["locale"],
  body: ["whitelisted_data_fields", "filters", "sort", "pagination"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "body",
    token: "pagination.page_token",
    next: "next_page_token",
    size: "pagination.page_size",
    total: "total_count",
  },
  list: "aftersales_requests",
  scopes: [],
}

export declare namespace SearchAftersalesRequest {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Which parts the answer shall hold. */
    whitelisted_data_fields?:
      | ReadonlyArray<"LINE_ITEMS" | "SKU_RETURN_REQUESTS" | "RETURN_MERCHANDISE_AUTHORIZATIONS" | (string & {})>
      | undefined
    filters?: Filters | undefined
    sort?: Sort | undefined
    pagination?: Pagination | undefined
  }

  interface Filters {
    aftersales_request_ids?: ReadonlyArray<string> | undefined
    aftersales_request_statuses?: ReadonlyArray<string> | undefined
    /** Only returns of these kinds. */
    return_types?: ReadonlyArray<string> | undefined
    main_order_ids?: ReadonlyArray<string> | undefined
    buyer_ids?: ReadonlyArray<string> | undefined
    time?: { readonly [key: string]: unknown } | undefined
  }

  interface Sort {
    /** What the results are sorted by. */
    sort_field?: string | undefined
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: string | undefined
  }

  interface Pagination {
    /** How many results a page holds. */
    page_size?: number | undefined
    /** Where to go on: the token that the page before returned. Left out for the first page. */
    page_token?: string | undefined
  }

  /** A page of requests. */
  interface Data {
    aftersales_requests: Array<AftersalesRequest>
    /** How many results there are over all pages. */
    total_count?: number
    /** Where the next page starts; empty on the last one. */
    next_page_token?: string
  }

  interface AftersalesRequest {
    id: string
    line_items?: Array<LineItem>
    /** Where it stands. */
    status?: string
    sku_return_requests?: Array<SkuReturnRequest>
    return_merchandise_authorizations?: Array<ReturnMerchandiseAuthorization>
  }

  interface LineItem {
    return_line_item_id?: string
    sub_return_line_item_id?: string
    sku_id?: string
    main_order_id?: string
    sku_return_request_id?: string
  }

  interface SkuReturnRequest {
    order_id?: string
    return_id?: string
    /** Money alone, money against goods, or a replacement. */
    return_type?: string
    /** Where the return stands. */
    return_status?: string
    /** Where the platform's arbitration stands. */
    arbitration_status?: string
    /** Who acted. */
    role?: string
    return_reason?: string
    return_reason_text?: string
    seller_next_action_response?: Array<SellerNextAction>
    /** Return label by the platform, or arranged by the buyer. */
    shipment_type?: string
    /** How the goods reach the carrier. */
    handover_method?: string
    return_tracking_number?: string
    return_provider_name?: string
    return_provider_id?: string
    pre_return_id?: string
    next_return_id?: string
    refund_amount?: RefundAmount
    return_line_items?: Array<ReturnLineItem>
    /** When it was opened, Unix seconds. */
    create_time?: number
    /** When it last changed, Unix seconds. */
    update_time?: number
    discount?: Discount
    shipping_fee?: ShippingFee
    /** True where the buyer keeps the goods and is refunded all the same. */
    buyer_keep_item?: boolean
    /** Label to print, or QR code to show. */
    return_shipping_document_type?: string
    /** Who sends the goods back. */
    return_method?: string
    /** True where several returns travel in one parcel. */
    is_combined_return?: boolean
    combined_return_id?: string
    /** What the seller offered instead. */
    seller_proposed_return_type?: string
    /** What the seller offers to pay back while the buyer keeps the goods. */
    partial_refund_amount?: PartialRefundAmount
    /** True where the buyer declined a partial refund. */
    buyer_rejected_partial_refund?: boolean
    return_warehouse_address?: ReturnWarehouseAddress
    exchange_order_lines?: Array<ExchangeOrderLine>
    reshipment_order_id?: string
    /** True where the platform refunded before the goods came back. */
    is_quick_refund?: boolean
    return_sub_line_items?: Array<ReturnSubLineItem>
  }

  interface Discount {
    /** Discount on the goods that the platform bore. */
    product_platform_discount?: string
    /** Discount on the goods that the seller bore. */
    product_seller_discount?: string
    /** Discount on shipping that the platform bore. */
    shipping_fee_platform_discount?: string
    /** Discount on shipping that the seller bore. */
    shipping_fee_seller_discount?: string
  }

  interface ShippingFee {
    /** Share of the seller in the cost of sending the goods back, decimal number as text. */
    seller_paid_return_shipping_fee_amount?: string
    /** Share of the buyer in the cost of sending the goods back, decimal number as text. */
    buyer_paid_return_shipping_fee_amount?: string
    /** Share of the platform in the cost of sending the goods back, decimal number as text. */
    platform_paid_return_shipping_fee_amount?: string
  }

  interface PartialRefundAmount {
    /** What would go back to the buyer, decimal number as text. */
    partial_refund_total?: string
    /** ISO 4217 code. */
    currency?: string
  }

  interface ReturnWarehouseAddress {
    full_address?: string
  }

  interface ExchangeOrderLine {
    order_line_id?: string
    sku_id?: string
    sku_name?: string
    product_name?: string
    seller_sku_name?: string
    product_image?: Image
    price_detail?: PriceDetail
  }

  interface PriceDetail {
    /** ISO 4217 code. */
    currency?: string
    /** All that goes back to the buyer, decimal number as text. */
    refund_total?: string
    /** The part of the refund that is for the goods, decimal number as text. */
    refund_subtotal?: string
    /** The part of the refund that is for shipping, decimal number as text. */
    refund_shipping_fee?: string
    /** The part of the refund that is tax, decimal number as text. */
    refund_tax?: string
  }

  interface ReturnMerchandiseAuthorization {
    id: string
    package_id?: string
    aftersales_request_id?: string
    /** Where it stands. */
    status?: string
    line_items?: Array<LineItem>
  }
}
