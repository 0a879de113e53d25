// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one campaign of the partner.
 *
 * `GET /affiliate_partner/202405/campaigns/{campaign_id}` · partner · takes no shop · scope
 * `partner.tap_campaign.read` · reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 16032005; `PermissionError` 16032007.
 */
export const getAffiliatePartnerCampaignDetail: Operation<
  GetAffiliatePartnerCampaignDetail.Input,
  GetAffiliatePartnerCampaignDetail.Data,
  "shop",
  GetAffiliatePartnerCampaignDetail.Code
> = {
  id: "affiliate_partner.202405.getAffiliatePartnerCampaignDetail",
  method: "GET",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_asset_cipher"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  required: ["id"],
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliatePartnerCampaignDetail {
  interface Input {
    campaign_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
  }

  /** The campaign. */
  interface Data {
    /** When the campaign ends, Unix seconds. */
    campaign_end_time?: number
    /** When the campaign starts, Unix seconds. */
    campaign_start_time?: number
    /** Hundredths of a percent: 1000 is 10 %. */
    commission_rate?: number
    contact_info?: ContactInfo
    description?: string
    id: string
    name?: string
    /** ISO 3166-1 alpha-2 code of the market. */
    region?: string
    /** Until when sellers can register products, Unix seconds. */
    registration_end_time?: number
    /** From when sellers can register products, Unix seconds. */
    registration_start_time?: number
    /** The current status. */
    status?: "READY" | "UPCOMING" | "ONGOING" | "CLOSED" | (string & {})
    /** Sellers inside the market, or those who ship into it. */
    target_seller_types?: Array<"LOCAL" | "CROSS_BORDER" | (string & {})>
    target_shops?: Array<TargetShop>
  }

  interface ContactInfo {
    email?: string
    line?: string
    phone?: string
    viber?: string
    whatsapp?: string
    zalo?: string
  }

  interface TargetShop {
    code?: string
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032005 | 16032007 | 36009003
}
