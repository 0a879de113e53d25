// Generated from spec/paths/affiliate_partner/202405/campaigns.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetAffiliatePartnerCampaignList } from "./getAffiliatePartnerCampaignList.ts"

/** Checks what `getAffiliatePartnerCampaignList` takes. */
export const Input: Schema.Codec<GetAffiliatePartnerCampaignList.Input> = typed(
  object({
    category_asset_cipher: Schema.String,
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    status: optionalInput(Schema.String),
    type: optionalInput(Schema.String),
    query_type_filter: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getAffiliatePartnerCampaignList` answers. */
export const Data: Schema.Codec<GetAffiliatePartnerCampaignList.Data> = typed(
  object({
    campaigns: list(
      object({
        campaign_end_time: optional(Schema.Finite),
        campaign_start_time: optional(Schema.Finite),
        id: Schema.String,
        name: optional(Schema.String),
        registration_end_time: optional(Schema.Finite),
        registration_start_time: optional(Schema.Finite),
        status: optional(Schema.String),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
