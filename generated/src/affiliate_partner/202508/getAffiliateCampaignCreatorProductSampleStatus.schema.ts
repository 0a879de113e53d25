// Generated from spec/paths/affiliate_partner/202508/campaigns_campaign_id_products_product_id_creator_creator_temp_id_content_statistics_sample_status.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import { SampleStatus } from "../../schemas/SampleStatus.schema.ts"
import type { GetAffiliateCampaignCreatorProductSampleStatus } from "./getAffiliateCampaignCreatorProductSampleStatus.ts"

/** Checks what `getAffiliateCampaignCreatorProductSampleStatus` takes. */
export const Input: Schema.Codec<GetAffiliateCampaignCreatorProductSampleStatus.Input> = typed(
  object({
    campaign_id: Schema.String,
    product_id: Schema.String,
    creator_temp_id: Schema.String,
    category_asset_cipher: Schema.String,
  }),
)

/** Checks the `data` that `getAffiliateCampaignCreatorProductSampleStatus` answers. */
export const Data: Schema.Codec<GetAffiliateCampaignCreatorProductSampleStatus.Data> = typed(
  object({ sample_status: optional(SampleStatus) }),
)
