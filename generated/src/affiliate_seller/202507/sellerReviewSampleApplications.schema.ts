// Generated from spec/paths/affiliate_seller/202507/sample_applications_application_id_review.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { SellerReviewSampleApplications } from "./sellerReviewSampleApplications.ts"

/** Checks what `sellerReviewSampleApplications` takes. */
export const Input: Schema.Codec<SellerReviewSampleApplications.Input> = typed(
  object({ application_id: Schema.String, reject_reason: optionalInput(Schema.String), review_result: Schema.String }),
)

/** Checks the `data` that `sellerReviewSampleApplications` answers. */
export const Data: Schema.Codec<SellerReviewSampleApplications.Data> = typed(object({}))
