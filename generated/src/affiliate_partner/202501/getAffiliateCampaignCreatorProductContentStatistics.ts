// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_product_id_creator_creator_temp_id_content_statistics.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CreatorContentStatistics } from "../../schemas.ts"

/**
 * Lists the posts that a creator made for a campaign product, with their figures, first form.
 *
 * `GET
 * /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics` ·
 * partner (follows from its category) · takes no shop · scope `partner.tap_campaign.read` (named for another version of
 * it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_partner.202508.getAffiliateCampaignCreatorProductContentStatistics`.
 */
export const getAffiliateCampaignCreatorProductContentStatistics: Operation<
  GetAffiliateCampaignCreatorProductContentStatistics.Input,
  GetAffiliateCampaignCreatorProductContentStatistics.Data,
  "shop"
> = {
  id: "affiliate_partner.202501.getAffiliateCampaignCreatorProductContentStatistics",
  method: "GET",
  path: "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["affiliate_product_id", "content_type"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  list: "creator_content_statistics",
  scopes: ["partner.tap_campaign.read"],
  scopesInferred: true,
}

export declare namespace GetAffiliateCampaignCreatorProductContentStatistics {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    creator_temp_id: string
    affiliate_product_id: string
    /** Kind of content. */
    content_type?: string | undefined
  }

  /** The posts. */
  interface Data {
    creator_content_statistics: Array<CreatorContentStatistics>
  }
}
