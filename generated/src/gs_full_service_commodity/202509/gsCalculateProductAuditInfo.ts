// Generated from spec/paths/gs_full_service_commodity/202509/calculate_audit_info.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { GsSpu202509 } from "../../schemas.ts"

/**
 * Tells in which regions a product could be published.
 *
 * `POST /gs_full_service_commodity/202509/calculate_audit_info` · any token (no source says whose) · takes no shop ·
 * reads, so it may be repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const gsCalculateProductAuditInfo: Operation<
  GsCalculateProductAuditInfo.Input,
  GsCalculateProductAuditInfo.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202509.gsCalculateProductAuditInfo",
  method: "POST",
  path: "/gs_full_service_commodity/202509/calculate_audit_info",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["spu"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  list: "product_publish_detail",
  scopes: [],
}

export declare namespace GsCalculateProductAuditInfo {
  interface Input {
    spu?: GsSpu202509 | undefined
  }

  /** The verdict of each region. */
  interface Data {
    product_publish_detail: Array<ProductPublishDetail>
  }

  interface ProductPublishDetail {
    /** True if the product could go on sale in the region. */
    can_publish?: boolean
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    unpublishable_reasons?: Array<UnpublishableReason>
  }

  interface UnpublishableReason {
    reason_information?: string
    /** Number of the reason. */
    reason_type?: number
  }
}
