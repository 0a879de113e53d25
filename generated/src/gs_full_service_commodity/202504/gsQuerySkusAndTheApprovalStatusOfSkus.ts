// Generated from spec/paths/gs_full_service_commodity/202504/beta_products_search.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Finds the supplier's SKUs and the status of their review.
 *
 * `POST /gs_full_service_commodity/202504/beta/products/search` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated · pages by token
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsQuerySkusAndTheApprovalStatusOfSkus: PagedOperation<
  GsQuerySkusAndTheApprovalStatusOfSkus.Input,
  GsQuerySkusAndTheApprovalStatusOfSkus.Data,
  GsQuerySkusAndTheApprovalStatusOfSkus.Spu,
  "shop"
> = {
  id: "gs_full_service_commodity.202504.gsQuerySkusAndTheApprovalStatusOfSkus",
  method: "POST",
  path: "/gs_full_service_commodity/202504/beta/products/search",
  platform: "shop",
  media: "json",
  answer: "json",
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
  seconds: ["push_time_ge", "push_time_lt"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  paging: { style: "token", in: "body", token: "page_token", next: "next_page_token", size: "page_size" },
  list: "spus",
  scopes: [],
}

export declare namespace GsQuerySkusAndTheApprovalStatusOfSkus {
  interface Input {
    external_sku_codes?: ReadonlyArray<string> | undefined
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    platform_sku_codes?: ReadonlyArray<string> | undefined
    platform_spu_codes?: ReadonlyArray<string> | undefined
    /** Submitted at or after, Unix seconds. */
    push_time_ge?: number | undefined
    /** Submitted before, Unix seconds. */
    push_time_lt?: number | undefined
    /** Only SKUs with this status. */
    sku_status?: string | undefined
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
    status?: string
    /** When it last changed, Unix seconds. */
    update_time?: number
  }
}
