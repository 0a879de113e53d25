// Generated from spec/paths/product/202604/opportunities_opportunity_id_submit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits a product to an opportunity.
 *
 * `POST /product/202604/opportunities/{opportunity_id}/submit` · seller (follows from its category) · for one shop ·
 * not repeated once it may have run
 */
export const submitProductViaOpportunity: Operation<
  SubmitProductViaOpportunity.Input,
  SubmitProductViaOpportunity.Data,
  "shop"
> = {
  id: "product.202604.submitProductViaOpportunity",
  method: "POST",
  path: "/product/202604/opportunities/{opportunity_id}/submit",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["product_id"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace SubmitProductViaOpportunity {
  interface Input {
    opportunity_id: string
    product_id: string
  }

  /** The submission. */
  interface Data {
    submission?: Submission
  }

  interface Submission {
    id: string
    opportunity_id?: string
    product_id?: string
    rejection_reason?: string
    /** The status of the submission. */
    status?: string
    /** When the product was submitted, Unix seconds. */
    submit_time?: number
  }
}
