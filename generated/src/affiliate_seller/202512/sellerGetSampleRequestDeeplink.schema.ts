// Generated from spec/paths/affiliate_seller/202512/sample_applications_deeplink.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { SellerGetSampleRequestDeeplink } from "./sellerGetSampleRequestDeeplink.ts"

/** Checks what `sellerGetSampleRequestDeeplink` takes. */
export const Input: Schema.Codec<SellerGetSampleRequestDeeplink.Input> = typed(
  object({
    product_id: Schema.String,
    sku_id: Schema.String,
    campaign_id: optionalInput(Schema.String),
    collaboration_id: optionalInput(Schema.String),
    valid_days: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `sellerGetSampleRequestDeeplink` answers. */
export const Data: Schema.Codec<SellerGetSampleRequestDeeplink.Data> = typed(
  object({ deeplink: optional(Schema.String) }),
)
