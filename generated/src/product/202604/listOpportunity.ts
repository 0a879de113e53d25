// Generated from spec/paths/product/202604/opportunities_query.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists opportunities of one kind, by category and time.
 *
 * `POST /product/202604/opportunities/query` · seller (follows from its category) · for one shop · reads, so it may be
 * repeated · pages by token
 */
export const listOpportunity: PagedOperation<
  ListOpportunity.Input,
  ListOpportunity.Data,
  ListOpportunity.Opportunity,
  "shop"
> = {
  id: "product.202604.listOpportunity",
  method: "POST",
  path: "/product/202604/opportunities/query",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["page_size", "page_token", "locale"],
  body: ["category_ids", "create_time_ge", "create_time_lt", "opportunity_type"],
  seconds: ["create_time_ge", "create_time_lt"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    total: "total_count",
  },
  list: "opportunities",
  unwrap: "data",
  scopes: [],
}

export declare namespace ListOpportunity {
  interface Input {
    /** Results a page. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?: string | undefined
    /** Only opportunities of these categories. */
    category_ids?: ReadonlyArray<string> | undefined
    /** Created at or after, Unix seconds. */
    create_time_ge?: number | undefined
    /** Created before, Unix seconds. */
    create_time_lt?: number | undefined
    /** Only opportunities of this kind. */
    opportunity_type: string
  }

  /** A page of opportunities. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    opportunities: Array<Opportunity>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface Opportunity {
    brand_name?: string
    category_id_level_1?: string
    category_id_level_2?: string
    category_id_level_3?: string
    category_name_level_1?: string
    category_name_level_2?: string
    category_name_level_3?: string
    competitor_product_count?: string
    /** When it was created, Unix seconds. */
    create_time?: number
    est_market_gmv?: string
    est_market_sales_volume?: string
    /** When it ends, Unix seconds. */
    expire_time?: number
    /** A product of another channel that it is modelled on. */
    external_product_id?: string
    id: string
    /** True if the seller put it on the watch list. */
    is_collected?: boolean
    /** The kind of demand that it stands for. */
    opportunity_type?: string
    query_words?: string
    reference_images?: Array<string>
    reference_source?: string
    reward_info?: string
    search_volume?: string
    tag_codes?: Array<string>
    /** Why the platform looks for it. */
    tags?: string
    title?: string
    video_view_pv?: string
  }
}
