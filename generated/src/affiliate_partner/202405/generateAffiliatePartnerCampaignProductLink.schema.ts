// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products_product_id_promotion_link_generate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GenerateAffiliatePartnerCampaignProductLink } from "./generateAffiliatePartnerCampaignProductLink.ts"

/** Checks what `generateAffiliatePartnerCampaignProductLink` takes. */
export const Input: Schema.Codec<GenerateAffiliatePartnerCampaignProductLink.Input> = typed(
  object({
    campaign_id: Schema.String,
    product_id: Schema.String,
    category_asset_cipher: Schema.String,
    creator_commission_rate: Schema.Finite,
  }),
)

/** Checks the `data` that `generateAffiliatePartnerCampaignProductLink` answers. */
export const Data: Schema.Codec<GenerateAffiliatePartnerCampaignProductLink.Data> = typed(
  object({ product_promotion_link: optional(Schema.String) }),
)
