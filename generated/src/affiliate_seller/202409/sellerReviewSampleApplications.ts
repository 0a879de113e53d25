// Generated from spec/paths/affiliate_seller/202409/sample_applications_application_id_review.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Approves or rejects a sample application, first form.
 *
 * `POST /affiliate_seller/202409/sample_applications/{application_id}/review` · seller (follows from its category) ·
 * for one shop · scope `seller.affiliate_collaboration.write` (named for another version of it only) · not repeated
 * once it may have run
 *
 * Not in the public index of July 2026. Which operations the sunset means is inferred.
 *
 * @deprecated Since 2026-07-29. Sunset 2026-10-12. Use `affiliate_seller.202507.sellerReviewSampleApplications`.
 */
export const sellerReviewSampleApplications: Operation<
  SellerReviewSampleApplications.Input,
  SellerReviewSampleApplications.Data,
  "shop"
> = {
  id: "affiliate_seller.202409.sellerReviewSampleApplications",
  method: "POST",
  path: "/affiliate_seller/202409/sample_applications/{application_id}/review",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["reject_reason", "review_result"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
  scopesInferred: true,
  deprecated: {
    since: "2026-07-29",
    sunset: "2026-10-12",
    successor: "affiliate_seller.202507.sellerReviewSampleApplications",
  },
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
}
