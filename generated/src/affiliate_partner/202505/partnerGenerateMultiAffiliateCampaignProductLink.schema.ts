// Generated from spec/paths/affiliate_partner/202505/campaigns_campaign_id_products_promotion_links_generate_batch.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { PartnerGenerateMultiAffiliateCampaignProductLink } from "./partnerGenerateMultiAffiliateCampaignProductLink.ts"

/** Checks what `partnerGenerateMultiAffiliateCampaignProductLink` takes. */
export const Input: Schema.Codec<PartnerGenerateMultiAffiliateCampaignProductLink.Input> = typed(
  object({
    campaign_id: Schema.String,
    category_asset_cipher: optionalInput(Schema.String),
    product_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `partnerGenerateMultiAffiliateCampaignProductLink` answers. */
export const Data: Schema.Codec<PartnerGenerateMultiAffiliateCampaignProductLink.Data> = typed(
  object({
    failed_product_ids: optional(list(Schema.String)),
    product_promotion_links: optional(
      list(object({ link: optional(Schema.String), product_id: optional(Schema.String) })),
    ),
  }),
)
