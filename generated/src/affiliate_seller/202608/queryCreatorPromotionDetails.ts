// Generated from spec/paths/affiliate_seller/202608/target_collaborations_creator_promotion_details_query.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Reads how a creator's promotion of invited products goes.
 *
 * The details are one level deeper than usual: `data.data`. Effective times are in milliseconds.
 *
 * `POST /affiliate_seller/202608/target_collaborations/creator_promotion_details/query` · seller · for one shop ·
 * reads, so it may be repeated
 *
 * Not every detail of it is confirmed by a source. Not in the public index of July 2026. The official name is
 * unverified.
 */
export const queryCreatorPromotionDetails: Operation<
  QueryCreatorPromotionDetails.Input,
  QueryCreatorPromotionDetails.Data,
  "shop"
> = {
  id: "affiliate_seller.202608.queryCreatorPromotionDetails",
  method: "POST",
  path: "/affiliate_seller/202608/target_collaborations/creator_promotion_details/query",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["creator_user_open_id", "invitation_group_id", "query", "query_type", "invitation_id", "product_filter"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "data.product_details",
  scopes: [],
}

export declare namespace QueryCreatorPromotionDetails {
  interface Input {
    creator_user_open_id: string
    invitation_group_id: string
    query?: string | undefined
    /** What the query is compared with. */
    query_type?: string | undefined
    invitation_id?: string | undefined
    product_filter?: ProductFilter | undefined
  }

  interface ProductFilter {
    /** Only products that the creator added, or did not. */
    added_types?: ReadonlyArray<"ALL" | "ADDED" | "NOT_ADDED" | (string & {})> | undefined
  }

  /** The details of the promotion. */
  interface Data {
    data: DataData
  }

  interface DataData {
    product_details: Array<ProductDetail>
  }

  interface ProductDetail {
    product_base_info?: ProductBaseInfo
    /** True if the creator added the product. */
    product_add_status?: boolean
    /** Videos made for the product. */
    video_count?: number
    /** LIVE sessions held with the product. */
    live_count?: number
    /** True if the rate is in force. */
    is_commission_effective?: boolean
  }

  interface ProductBaseInfo {
    product_id?: string
    title?: string
    image?: Image
    price?: Price
    promotion_price?: PromotionPrice
    /** Rate of the collaboration, hundredths of a percent. */
    target_commission?: number
    /** Rate of the open collaboration, hundredths of a percent. */
    open_commission?: number
    /** Ads rate of the collaboration, hundredths of a percent. */
    target_ads_commission?: number
    /** Rate before the change, hundredths of a percent. */
    old_target_commission?: number
    /** Ads rate before the change, hundredths of a percent. */
    old_target_ads_commission?: number
    /** When the rate comes into force, Unix milliseconds. */
    commission_effective_time?: number
    /** When the ads rate comes into force, Unix milliseconds. */
    ads_commission_effective_time?: number
    /** Number of the state. */
    product_status?: "1" | "2" | "3" | "4" | "5" | "6" | (string & {})
  }

  interface Image {
    url?: string
  }

  interface Price {
    min_price?: Money
    max_price?: Money
  }

  interface PromotionPrice {
    min_price?: Money
    max_price?: Money
  }
}
