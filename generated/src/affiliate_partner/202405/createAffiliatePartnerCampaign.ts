// Generated from spec/paths/affiliate_partner/202405/campaigns.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Creates a campaign as a draft, with its periods, its commission and its target shops.
 *
 * `POST /affiliate_partner/202405/campaigns` · partner · takes no shop · scope `partner.tap_campaign.write` · not
 * repeated once it may have run
 *
 * Codes to handle: `PermissionError` 16032013.
 */
export const createAffiliatePartnerCampaign: Operation<
  CreateAffiliatePartnerCampaign.Input,
  CreateAffiliatePartnerCampaign.Data,
  "shop",
  CreateAffiliatePartnerCampaign.Code
> = {
  id: "affiliate_partner.202405.createAffiliatePartnerCampaign",
  method: "POST",
  path: "/affiliate_partner/202405/campaigns",
  platform: "shop",
  media: "json",
  answer: "json",
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
  safety: "unsafe",
  required: ["campaign_id"],
  scopes: ["partner.tap_campaign.write"],
}

export declare namespace CreateAffiliatePartnerCampaign {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** When the campaign ends, Unix seconds. */
    campaign_end_time: number
    /** When the campaign starts, Unix seconds. */
    campaign_start_time: number
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate: number
    contact_info: ContactInfo
    /** At most 999 characters. */
    description: string
    /** At most 49 characters. */
    name: string
    /** Until when sellers can register products, Unix seconds. */
    registration_end_time: number
    /** From when sellers can register products, Unix seconds. */
    registration_start_time: number
    /** Sellers inside the market, or those who ship into it. */
    target_seller_types?: ReadonlyArray<"LOCAL" | "CROSS_BORDER" | (string & {})> | undefined
    target_shop_codes?: ReadonlyArray<string> | undefined
  }

  interface ContactInfo {
    email: string
    line?: string | undefined
    phone?: string | undefined
    viber?: string | undefined
    whatsapp?: string | undefined
    zalo?: string | undefined
  }

  /** The id of the campaign. */
  interface Data {
    campaign_id: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032002 | 16032003 | 16032004 | 16032013
}
