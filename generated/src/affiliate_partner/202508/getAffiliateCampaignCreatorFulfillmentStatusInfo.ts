// Generated from spec/paths/affiliate_partner/202508/campaigns_campaign_id_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Lists the creators who promote one product of a campaign, by open id.
 *
 * `GET /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance` · partner · takes no shop ·
 * scope `partner.tap_campaign.read` · reads, so it may be repeated · pages by token, 50 a page at most
 */
export const getAffiliateCampaignCreatorFulfillmentStatusInfo: PagedOperation<
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.Input,
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.Data,
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.PromotionCreator,
  "shop",
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.Code
> = {
  id: "affiliate_partner.202508.getAffiliateCampaignCreatorFulfillmentStatusInfo",
  method: "GET",
  path: "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/performance",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_size", "page_token", "category_asset_cipher"],
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
    total: "total_creator_count",
  },
  list: "promotion_creators",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliateCampaignCreatorFulfillmentStatusInfo {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    /** Results a page. 1 to 50. */
    page_size?: number | undefined
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
  }

  /** A page of creators. */
  interface Data {
    /** How many creators there are over all pages. */
    total_creator_count?: number
    promotion_creators: Array<PromotionCreator>
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
  }

  interface PromotionCreator {
    paid_amount?: Money
    /** LIVE sessions held with the product. */
    room_count?: number
    /** Videos made for the product. */
    video_count?: number
    /** The stage that the free sample has reached. */
    free_sample_status?:
      | "NOT_REQUESTED"
      | "PENDING"
      | "AWAITING_SHIPMENT"
      | "AWAITING_COLLECTION"
      | "SHIPPED"
      | "CONTENT_PENDING"
      | "REJECT_CANCELLED"
      | "OVERDUE_CANCELLED"
      | "UNFULFIL_CANCELLED"
      | "DEL_PLAN_CANCELLED"
      | "SELLER_NOT_SHIP_CANCELLED"
      | "WITHDRAW_CANCELLED"
      | "UNFULFILLABLE_CANCELLED"
      | "OPERATOR_MANUAL_CANCELLED"
      | "OPERATOR_MANUAL_FAILED"
      | "OPERATOR_MANUAL_COMPLETED"
      | "COMPLETED"
      | (string & {})
    commission?: string
    /** When the link lapses, as text. */
    effective_end_time?: string
    /** When the link came into force, as text. */
    effective_start_time?: string
    creator?: Creator
    affiliate_product_id?: string
  }

  interface Creator {
    nick_name?: string
    avatar_url?: string
    /** Followers of the creator. */
    follower_num?: number
    user_name?: string
    creator_open_id?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
