// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_publish.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../../validation.ts"
import type { PublishAffiliatePartnerCampaign } from "./publishAffiliatePartnerCampaign.ts"

/** Checks what `publishAffiliatePartnerCampaign` takes. */
export const Input: Schema.Codec<PublishAffiliatePartnerCampaign.Input> = typed(
  object({ campaign_id: Schema.String, category_asset_cipher: Schema.String }),
)

/** Checks the `data` that `publishAffiliatePartnerCampaign` answers. */
export const Data: Schema.Codec<PublishAffiliatePartnerCampaign.Data> = typed(object({}))
