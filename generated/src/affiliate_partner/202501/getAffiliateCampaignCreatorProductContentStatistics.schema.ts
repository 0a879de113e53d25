// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_product_id_creator_creator_temp_id_content_statistics.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import { CreatorContentStatistics } from "../../schemas/CreatorContentStatistics.schema.ts"
import type { GetAffiliateCampaignCreatorProductContentStatistics } from "./getAffiliateCampaignCreatorProductContentStatistics.ts"

/** Checks what `getAffiliateCampaignCreatorProductContentStatistics` takes. */
export const Input: Schema.Codec<GetAffiliateCampaignCreatorProductContentStatistics.Input> = typed(
  object({
    campaign_id: Schema.String,
    product_id: Schema.String,
    creator_temp_id: Schema.String,
    affiliate_product_id: Schema.String,
    content_type: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getAffiliateCampaignCreatorProductContentStatistics` answers. */
export const Data: Schema.Codec<GetAffiliateCampaignCreatorProductContentStatistics.Data> = typed(
  object({ creator_content_statistics: list(CreatorContentStatistics) }),
)
