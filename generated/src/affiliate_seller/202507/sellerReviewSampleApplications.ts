// Generated from spec/paths/affiliate_seller/202507/sample_applications_application_id_review.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Approves or rejects a sample application.
 *
 * `POST /affiliate_seller/202507/sample_applications/{application_id}/review` · seller · for one shop · scope
 * `seller.affiliate_collaboration.write` · not repeated once it may have run
 *
 * Codes to handle: `PermissionError` 16022020.
 */
export const sellerReviewSampleApplications: Operation<
  SellerReviewSampleApplications.Input,
  SellerReviewSampleApplications.Data,
  "shop",
  SellerReviewSampleApplications.Code
> = {
  id: "affiliate_seller.202507.sellerReviewSampleApplications",
  method: "POST",
  path: "/affiliate_seller/202507/sample_applications/{application_id}/review",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["reject_reason", "review_result"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
}

export declare namespace SellerReviewSampleApplications {
  interface Input {
    application_id: string
    /** Why the application is refused. */
    reject_reason?: "NOT_MATCH" | "OFFLINE" | "OUT_OF_STOCK" | "OTHER" | (string & {}) | undefined
    /** Approve the application, or refuse it. */
    review_result: "APPROVE" | "REJECT" | (string & {})
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16022020
}
