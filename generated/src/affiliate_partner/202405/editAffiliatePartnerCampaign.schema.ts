// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { EditAffiliatePartnerCampaign } from "./editAffiliatePartnerCampaign.ts"

/** Checks what `editAffiliatePartnerCampaign` takes. */
export const Input: Schema.Codec<EditAffiliatePartnerCampaign.Input> = typed(
  object({
    campaign_id: Schema.String,
    category_asset_cipher: Schema.String,
    campaign_end_time: optionalInput(Schema.Finite),
    campaign_start_time: optionalInput(Schema.Finite),
    commission_rate: optionalInput(Schema.Finite),
    contact_info: optionalInput(
      object({
        email: optionalInput(Schema.String),
        line: optionalInput(Schema.String),
        phone: optionalInput(Schema.String),
        viber: optionalInput(Schema.String),
        whatsapp: optionalInput(Schema.String),
        zalo: optionalInput(Schema.String),
      }),
    ),
    description: optionalInput(Schema.String),
    name: optionalInput(Schema.String),
    registration_end_time: optionalInput(Schema.Finite),
    registration_start_time: optionalInput(Schema.Finite),
    target_seller_types: optionalInput(list(Schema.String)),
    target_shop_codes: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `editAffiliatePartnerCampaign` answers. */
export const Data: Schema.Codec<EditAffiliatePartnerCampaign.Data> = typed(object({}))
