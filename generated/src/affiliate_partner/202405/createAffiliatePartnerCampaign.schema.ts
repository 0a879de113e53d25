// Generated from spec/paths/affiliate_partner/202405/campaigns.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateAffiliatePartnerCampaign } from "./createAffiliatePartnerCampaign.ts"

/** Checks what `createAffiliatePartnerCampaign` takes. */
export const Input: Schema.Codec<CreateAffiliatePartnerCampaign.Input> = typed(
  object({
    category_asset_cipher: Schema.String,
    campaign_end_time: Schema.Finite,
    campaign_start_time: Schema.Finite,
    commission_rate: Schema.Finite,
    contact_info: object({
      email: Schema.String,
      line: optionalInput(Schema.String),
      phone: optionalInput(Schema.String),
      viber: optionalInput(Schema.String),
      whatsapp: optionalInput(Schema.String),
      zalo: optionalInput(Schema.String),
    }),
    description: Schema.String,
    name: Schema.String,
    registration_end_time: Schema.Finite,
    registration_start_time: Schema.Finite,
    target_seller_types: optionalInput(list(Schema.String)),
    target_shop_codes: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `createAffiliatePartnerCampaign` answers. */
export const Data: Schema.Codec<CreateAffiliatePartnerCampaign.Data> = typed(object({ campaign_id: Schema.String }))
