// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products_product_id_review.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { ReviewAffiliatePartnerCampaignProduct } from "./reviewAffiliatePartnerCampaignProduct.ts"

/** Checks what `reviewAffiliatePartnerCampaignProduct` takes. */
export const Input: Schema.Codec<ReviewAffiliatePartnerCampaignProduct.Input> = typed(
  object({
    campaign_id: Schema.String,
    product_id: Schema.String,
    category_asset_cipher: Schema.String,
    reject_reasons: optionalInput(list(Schema.String)),
    review_result: Schema.String,
  }),
)

/** Checks the `data` that `reviewAffiliatePartnerCampaignProduct` answers. */
export const Data: Schema.Codec<ReviewAffiliatePartnerCampaignProduct.Data> = typed(object({}))
