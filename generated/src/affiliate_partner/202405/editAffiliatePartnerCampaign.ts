// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_partial_edit.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Changes the given fields of a campaign.
 *
 * `POST /affiliate_partner/202405/campaigns/{campaign_id}/partial_edit` · partner · takes no shop · scope
 * `partner.tap_campaign.write` · may be repeated: a second call changes nothing more
 *
 * Codes to handle: `ConflictError` 16032008; `NotFoundError` 16032005; `PermissionError` 16032007.
 */
export const editAffiliatePartnerCampaign: Operation<
  EditAffiliatePartnerCampaign.Input,
  EditAffiliatePartnerCampaign.Data,
  "shop",
  EditAffiliatePartnerCampaign.Code
> = {
  id: "affiliate_partner.202405.editAffiliatePartnerCampaign",
  method: "POST",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}/partial_edit",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["category_asset_cipher"],
  body: [
    "campaign_end_time",
    "campaign_start_time",
    "commission_rate",
    "contact_info",
    "description",
    "name",
    "registration_end_time",
    "registration_start_time",
    "target_seller_types",
    "target_shop_codes",
  ],
  seconds: ["campaign_end_time", "campaign_start_time", "registration_end_time", "registration_start_time"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "idempotent",
  scopes: ["partner.tap_campaign.write"],
}

export declare namespace EditAffiliatePartnerCampaign {
  interface Input {
    campaign_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** When the campaign ends, Unix seconds. */
    campaign_end_time?: number | undefined
    /** When the campaign starts, Unix seconds. */
    campaign_start_time?: number | undefined
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number | undefined
    contact_info?: ContactInfo | undefined
    /** At most 999 characters. */
    description?: string | undefined
    /** At most 49 characters. */
    name?: string | undefined
    /** Until when sellers can register products, Unix seconds. */
    registration_end_time?: number | undefined
    /** From when sellers can register products, Unix seconds. */
    registration_start_time?: number | undefined
    /** Sellers inside the market, or those who ship into it. */
    target_seller_types?: ReadonlyArray<"LOCAL" | "CROSS_BORDER" | (string & {})> | undefined
    target_shop_codes?: ReadonlyArray<string> | undefined
  }

  interface ContactInfo {
    email?: string | undefined
    line?: string | undefined
    phone?: string | undefined
    viber?: string | undefined
    whatsapp?: string | undefined
    zalo?: string | undefined
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032002 | 16032003 | 16032004 | 16032005 | 16032007 | 16032008
}
