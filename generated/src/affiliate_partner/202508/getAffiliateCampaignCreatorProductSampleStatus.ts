// Generated from spec/paths/affiliate_partner/202508/campaigns_campaign_id_products_product_id_creator_creator_temp_id_content_statistics_sample_status.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { SampleStatus } from "../../schemas.ts"

/**
 * Tells the status of the free sample for a creator and a campaign product.
 *
 * `GET
 * /affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status` ·
 * partner · takes no shop · scope `partner.tap_campaign.read` · reads, so it may be repeated
 */
export const getAffiliateCampaignCreatorProductSampleStatus: Operation<
  GetAffiliateCampaignCreatorProductSampleStatus.Input,
  GetAffiliateCampaignCreatorProductSampleStatus.Data,
  "shop",
  GetAffiliateCampaignCreatorProductSampleStatus.Code
> = {
  id: "affiliate_partner.202508.getAffiliateCampaignCreatorProductSampleStatus",
  method: "GET",
  path: "/affiliate_partner/202508/campaigns/{campaign_id}/products/{product_id}/creator/{creator_temp_id}/content/statistics/sample/status",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_asset_cipher"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace GetAffiliateCampaignCreatorProductSampleStatus {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    creator_temp_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
  }

  /** The state of the sample. */
  interface Data {
    sample_status?: SampleStatus
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 36009003
}
