// Generated from spec/paths/gs_full_service_commodity/202405/preview_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds the supplier's SKUs and the status of their review, preview form.
 *
 * `POST /gs_full_service_commodity/202405/preview/products/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const querySkusAndTheApprovalStatusOfSkus: PagedOperation<
  QuerySkusAndTheApprovalStatusOfSkus.Input,
  QuerySkusAndTheApprovalStatusOfSkus.Data,
  QuerySkusAndTheApprovalStatusOfSkus.Spu,
  "shop"
> = {
  id: "gs_full_service_commodity.202405.querySkusAndTheApprovalStatusOfSkus",
  method: "POST",
  path: "/gs_full_service_commodity/202405/preview/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["supplier_id"],
  body: [
    "external_sku_codes",
    "page_size",
    "page_token",
    "platform_sku_codes",
    "platform_spu_codes",
    "push_time_ge",
    "push_time_lt",
    "sku_status",
  ],
  maxItems: { external_sku_codes: 10, platform_sku_codes: 10, platform_spu_codes: 10 },
  seconds: ["push_time_ge", "push_time_lt"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "body", token: "page_token", next: "next_page_token", size: "page_size" },
  list: "spus",
  scopes: [],
}

export declare namespace QuerySkusAndTheApprovalStatusOfSkus {
  interface Input {
    supplier_id: string
    /** At most 10 of them. */
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** At most 10 of them. */
    platform_sku_codes?: ReadonlyArray<string> | undefined
    /** At most 10 of them. */
    platform_spu_codes?: ReadonlyArray<string> | undefined
    /** Submitted at or after, Unix seconds. */
    push_time_ge?: number | undefined
    /** Submitted before, Unix seconds. */
    push_time_lt?: number | undefined
    /** Only SKUs with this status. */
    sku_status?:
      | "BUYER_SELECTING"
      | "GNE_SELECTING"
      | "ELIMINATED"
      | "WAIT_DELIVERY_SAMPLE"
      | "PATTERNING"
      | "MODIFY_DATA"
      | "PRICING"
      | "WAIT_PRICE_CONFIRM"
      | "WAIT_ORDER"
      | "CAN_NOT_ORDER"
      | "ORDERED"
      | "ON_SHELF"
      | "OFF_SHELF"
      | "CANCELED"
      | (string & {})
      | undefined
  }

  /** A page of products. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    spus: Array<Spu>
  }

  interface Spu {
    skus?: Array<Sku>
    spu_code?: string
  }

  interface Sku {
    code?: string
    external_sku_code?: string
    reject_reason?: string
    /** The status of the SKU between quote and sale. */
    status?:
      | "BUYER_SELECTING"
      | "GNE_SELECTING"
      | "ELIMINATED"
      | "WAIT_DELIVERY_SAMPLE"
      | "PATTERNING"
      | "MODIFY_DATA"
      | "PRICING"
      | "WAIT_PRICE_CONFIRM"
      | "WAIT_ORDER"
      | "CAN_NOT_ORDER"
      | "ORDERED"
      | "ON_SHELF"
      | "OFF_SHELF"
      | "CANCELED"
      | (string & {})
    /** When it last changed, Unix seconds. */
    update_time?: number
  }
}
