// Generated from spec/paths/affiliate_partner/202501/campaigns_campaign_id_products_product_id_creator_creator_temp_id_content_statistics_sample_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { SampleStatus } from "../../schemas.ts"

/**
 * Tells the status of the free sample for a creator and a campaign product, first form.
 *
 * `GET
 * /affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` ·
 * partner (follows from its category) · takes no shop · scope `partner.tap_campaign.read` (named for another version of
 * it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026. A newer form exists:
 * `affiliate_partner.202508.getAffiliateCampaignCreatorProductSampleStatus`.
 */
export const getAffiliateCampaignCreatorProductSampleStatus: Operation<
  GetAffiliateCampaignCreatorProductSampleStatus.Input,
  GetAffiliateCampaignCreatorProductSampleStatus.Data,
  "shop"
> = {
  id: "affiliate_partner.202501.getAffiliateCampaignCreatorProductSampleStatus",
  method: "GET",
  path: "/affiliate_partner/202501/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["partner.tap_campaign.read"],
  scopesInferred: true,
}

export declare namespace GetAffiliateCampaignCreatorProductSampleStatus {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    creator_temp_id: string
  }

  /** The state of the sample. */
  interface Data {
    sample_status?: SampleStatus
  }
}
