// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_product_id_performance.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { Money } from "../../schemas.ts"

/**
 * Lists the creators who promote one product of a campaign, by temporary id.
 *
 * `GET /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance` · partner (follows from its
 * category) · takes no shop · scope `partner.tap_campaign.read` (named for another version of it only) · reads, so it
 * may be repeated · pages by token, 50 a page at most
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_partner.202508.getAffiliateCampaignCreatorFulfillmentStatusInfo`.
 */
export const getAffiliateCampaignCreatorFulfillmentStatusInfo: PagedOperation<
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.Input,
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.Data,
  GetAffiliateCampaignCreatorFulfillmentStatusInfo.PromotionCreator,
  "shop"
> = {
  id: "affiliate_partner.202501.getAffiliateCampaignCreatorFulfillmentStatusInfo",
  method: "GET",
  path: "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/performance",
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
    total: "total_creator_count",
  },
  list: "promotion_creators",
  scopes: ["partner.tap_campaign.read"],
  scopesInferred: true,
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
  }

  /** A page of creators. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    promotion_creators: Array<PromotionCreator>
    /** How many creators there are over all pages. */
    total_creator_count?: number
  }

  interface PromotionCreator {
    affiliate_product_id?: string
    commission?: string
    creator?: Creator
    /** When the link lapses, as text. */
    effective_end_time?: string
    /** When the link came into force, as text. */
    effective_start_time?: string
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
    paid_amount?: Money
    /** LIVE sessions held with the product. */
    room_count?: number
    /** Videos made for the product. */
    video_count?: number
  }

  interface Creator {
    avatar_url?: string
    creator_temp_id?: string
    /** Followers of the creator. */
    follower_num?: number
    nick_name?: string
    user_name?: string
  }
}
