// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetAffiliatePartnerCampaignDetail } from "./getAffiliatePartnerCampaignDetail.ts"

/** Checks what `getAffiliatePartnerCampaignDetail` takes. */
export const Input: Schema.Codec<GetAffiliatePartnerCampaignDetail.Input> = typed(
  object({ campaign_id: Schema.String, category_asset_cipher: Schema.String }),
)

/** Checks the `data` that `getAffiliatePartnerCampaignDetail` answers. */
export const Data: Schema.Codec<GetAffiliatePartnerCampaignDetail.Data> = typed(
  object({
    campaign_end_time: optional(Schema.Finite),
    campaign_start_time: optional(Schema.Finite),
    commission_rate: optional(Schema.Finite),
    contact_info: optional(
      object({
        email: optional(Schema.String),
        line: optional(Schema.String),
        phone: optional(Schema.String),
        viber: optional(Schema.String),
        whatsapp: optional(Schema.String),
        zalo: optional(Schema.String),
      }),
    ),
    description: optional(Schema.String),
    id: Schema.String,
    name: optional(Schema.String),
    region: optional(Schema.String),
    registration_end_time: optional(Schema.Finite),
    registration_start_time: optional(Schema.Finite),
    status: optional(Schema.String),
    target_seller_types: optional(list(Schema.String)),
    target_shops: optional(list(object({ code: optional(Schema.String), name: optional(Schema.String) }))),
  }),
)
