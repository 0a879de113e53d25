// Generated from spec/paths/return_refund/202512/orders_order_id_aftersale_eligibility.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Tells what a buyer or seller can still ask for on an order's items, by kind of request.
 *
 * `GET /return_refund/202512/orders/{order_id}/aftersale_eligibility` · seller (follows from its category) · for one
 * shop · scope `seller.return_refund.basic` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists: `return_refund.202602.getAftersaleEligibility`.
 */
export const getAftersaleEligibility: Operation<GetAftersaleEligibility.Input, GetAftersaleEligibility.Data, "shop"> = {
  id: "return_refund.202512.getAftersaleEligibility",
  method: "GET",
  path: "/return_refund/202512/orders/{order_id}/aftersale_eligibility",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["initiate_aftersale_user", "request_types"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "sku_eligibility",
  scopes: ["seller.return_refund.basic"],
  scopesInferred: true,
}

export declare namespace GetAftersaleEligibility {
  interface Input {
    order_id: string
    /** On whose behalf the request would be made. */
    initiate_aftersale_user?: "SELLER" | "BUYER" | (string & {}) | undefined
    /** Kinds of request to check. */
    request_types?: ReadonlyArray<"CANCEL" | "REFUND" | "RETURN_AND_REFUND" | (string & {})> | undefined
  }

  /** What applies to each SKU. */
  interface Data {
    sku_eligibility: Array<SkuEligibility>
  }

  interface SkuEligibility {
    line_item_eligibility?: Array<LineItemEligibility>
    sku_id?: string
  }

  interface LineItemEligibility {
    available_reason_names?: Array<string>
    /** True if it can be asked for or decided now. */
    eligible?: boolean
    /** Code of the reason; `ineligible_reason` has it in words. */
    ineligible_code?: number
    ineligible_reason?: string
    order_line_items_ids?: Array<string>
    /** What is asked for: cancellation, refund alone, or return with refund. */
    request_type?: "CANCEL" | "RETURN" | "RETURN_AND_REFUND" | (string & {})
  }
}
