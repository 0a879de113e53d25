// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists the products of a campaign with how creators fared with each.
 *
 * `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/performance` · partner · takes no shop · scope
 * `partner.tap_campaign.read` · reads, so it may be repeated · pages by token, 50 a page at most
 */
export const getAffiliateCampaignCreatorFulfillmentStatusList: PagedOperation<
  GetAffiliateCampaignCreatorFulfillmentStatusList.Input,
  GetAffiliateCampaignCreatorFulfillmentStatusList.Data,
  GetAffiliateCampaignCreatorFulfillmentStatusList.CampaignProductStatistic,
  "shop"
> = {
  id: "affiliate_partner.202501.getAffiliateCampaignCreatorFulfillmentStatusList",
  method: "GET",
  path: "/affiliate_partner/202501/campaigns/{campaign_id}/products/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 50,
    total: "total_count",
  },
  list: "campaign_product_statistics",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliateCampaignCreatorFulfillmentStatusList {
  interface Input {
    campaign_id: string
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
  }

  /** A page of products with figures. */
  interface Data {
    campaign_product_statistics: Array<CampaignProductStatistic>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** The number of results on all pages. */
    total_count?: number
  }

  interface CampaignProductStatistic {
    campaign_product_detail?: CampaignProductDetail
    /** Creators who joined for the product. */
    collaborated_creators_num?: number
    /** Creators who sold the product. */
    creator_sales_num?: number
    /** When the figures were computed, as text. */
    data_update_time?: string
    /** Creators who posted about the product. */
    promoted_creator_num?: number
    /** Creators who asked for a sample. */
    sample_requested_creator_num?: number
  }

  interface CampaignProductDetail {
    creator_commission_percent?: string
    indicator_data?: IndicatorData
    partner_commission_percent?: string
    plan_commission_percent?: string
    product_id?: string
    product_name?: string
    product_price?: ProductPrice
    /** The status of the product in the campaign. */
    product_status?:
      | "PRODUCT_UNSPECIFIED"
      | "PRODUCT_PENDING"
      | "PRODUCT_APPROVED"
      | "PRODUCT_REJECTED"
      | "PRODUCT_PENDING_CLOSED"
      | "PRODUCT_CLOSED"
      | (string & {})
    product_stock_count?: string
    product_thumbnail?: ProductThumbnail
    total_commission_percent?: string
  }

  interface IndicatorData {
    /** What was settled, decimal number as text. */
    actual_amount?: string
    actual_order_num?: string
    actual_partner_commission?: string
    /** Creators who joined for the product. */
    collaborated_creators_num?: string
    /** Creators who sold the product. */
    creator_sales_num?: string
    /** What is expected, decimal number as text. */
    estimated_amount?: string
    estimated_partner_commission?: string
    paid_order_num?: string
    /** Creators who posted about the product. */
    promoted_creator_num?: string
    /** Creators who asked for a sample. */
    sample_requested_creator_num?: string
  }

  interface ProductPrice {
    /** ISO 4217 code. */
    currency?: string
    max_price?: string
    min_price?: string
  }

  interface ProductThumbnail {
    uri?: string
    url_list?: Array<string>
  }
}
