// Generated from spec/paths/affiliate_partner/202405/campaigns.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the partner's campaigns.
 *
 * `GET /affiliate_partner/202405/campaigns` · partner · takes no shop · scope `partner.tap_campaign.read` · reads, so
 * it may be repeated · pages by token, 100 a page at most
 *
 * Codes to handle: `PermissionError` 16032007.
 */
export const getAffiliatePartnerCampaignList: PagedOperation<
  GetAffiliatePartnerCampaignList.Input,
  GetAffiliatePartnerCampaignList.Data,
  GetAffiliatePartnerCampaignList.Campaign,
  "shop",
  GetAffiliatePartnerCampaignList.Code
> = {
  id: "affiliate_partner.202405.getAffiliatePartnerCampaignList",
  method: "GET",
  path: "/affiliate_partner/202405/campaigns",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_asset_cipher", "page_size", "page_token", "status", "type", "query_type_filter"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
    required: true,
  },
  list: "campaigns",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliatePartnerCampaignList {
  interface Input {
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Only campaigns with this status. */
    status?: "READY" | "UPCOMING" | "ONGOING" | "CLOSED" | "UNSPECIFIED" | (string & {}) | undefined
    /** Which campaigns, by who runs them. */
    type?:
      | "MY_CAMPAIGNS"
      | "GS_SELLING_CAMPAIGNS"
      | "SELLER_CAMPAIGNS"
      | "EXCLUSIVE_TIKTOK_SHOP"
      | (string & {})
      | undefined
    /** Which campaigns, by the partner's part in them. */
    query_type_filter?: "MARKETPLACE" | "JOINED" | "AVAILABLE" | (string & {}) | undefined
  }

  /** A page of campaigns. */
  interface Data {
    campaigns: Array<Campaign>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Campaign {
    /** When the campaign ends, Unix seconds. */
    campaign_end_time?: number
    /** When the campaign starts, Unix seconds. */
    campaign_start_time?: number
    id: string
    name?: string
    /** Until when sellers can register products, Unix seconds. */
    registration_end_time?: number
    /** From when sellers can register products, Unix seconds. */
    registration_start_time?: number
    /** The status of the campaign. */
    status?: "READY" | "UPCOMING" | "ONGOING" | "CLOSED" | (string & {})
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032007 | 36009003
}
