// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_publish.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Opens a drafted campaign for registration.
 *
 * `POST /affiliate_partner/202405/campaigns/{campaign_id}/publish` · partner · takes no shop · scope
 * `partner.tap_campaign.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 16032008; `LimitError` 16032011; `NotFoundError` 16032005; `PermissionError`
 * 16032007.
 */
export const publishAffiliatePartnerCampaign: Operation<
  PublishAffiliatePartnerCampaign.Input,
  PublishAffiliatePartnerCampaign.Data,
  "shop",
  PublishAffiliatePartnerCampaign.Code
> = {
  id: "affiliate_partner.202405.publishAffiliatePartnerCampaign",
  method: "POST",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}/publish",
  platform: "shop",
  media: "none",
  answer: "empty",
  query: ["category_asset_cipher"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["partner.tap_campaign.write"],
}

export declare namespace PublishAffiliatePartnerCampaign {
  interface Input {
    campaign_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032005 | 16032007 | 16032008 | 16032011
}
