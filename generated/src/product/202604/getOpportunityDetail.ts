// Generated from spec/paths/product/202604/opportunities_opportunity_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one opportunity and what it asks for.
 *
 * `GET /product/202604/opportunities/{opportunity_id}` · seller (follows from its category) · for one shop · reads, so
 * it may be repeated
 */
export const getOpportunityDetail: Operation<GetOpportunityDetail.Input, GetOpportunityDetail.Data, "shop"> = {
  id: "product.202604.getOpportunityDetail",
  method: "GET",
  path: "/product/202604/opportunities/{opportunity_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace GetOpportunityDetail {
  interface Input {
    opportunity_id: string
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
  }

  /** The opportunity. */
  interface Data {
    opportunity?: Opportunity
  }

  interface Opportunity {
    /** What the seller has to do. */
    action_type?: string
    basic_info?: BasicInfo
    content_data?: ContentData
    id: string
    listing_criteria?: ListingCriteria
    market_data?: MarketData
  }

  interface BasicInfo {
    brand_info?: string
    category_id_level_1?: string
    category_id_level_2?: string
    category_id_level_3?: string
    category_name_level_1?: string
    category_name_level_2?: string
    category_name_level_3?: string
    /** When it was created, Unix seconds. */
    create_time?: number
    /** When it ends, Unix seconds. */
    expire_time?: number
    /** A product of another channel that it is modelled on. */
    external_product_id?: string
    /** The kind of demand that it stands for. */
    opportunity_type?: string
    recom_info?: string
    reference_images?: Array<string>
    reference_price?: string
    reference_source?: string
    reward_info?: string
    /** The status of the opportunity. */
    status?: string
    tag_codes?: Array<string>
    /** Why the platform looks for it. */
    tags?: string
    title?: string
  }

  interface ContentData {
    shoppable_video_search_pv?: string
    top_shoppable_video_links?: Array<string>
    trending_hashtag?: string
    video_view_pv?: string
  }

  interface ListingCriteria {
    keywords?: string
    product_brand?: string
    product_category?: string
    /** State that the product has to be in. */
    product_status?: string
  }

  interface MarketData {
    competitor_product_count?: string
    competitor_seller_count?: string
    est_market_gmv?: string
    est_market_sales_volume?: string
    market_buzz?: string
    search_keyword?: string
    search_volume?: string
  }
}
