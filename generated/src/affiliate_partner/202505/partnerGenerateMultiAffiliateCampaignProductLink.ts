// Generated from spec/paths/affiliate_partner/202505/campaigns_campaign_id_products_promotion_links_generate_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes promotion links for several products of a campaign at once.
 *
 * `POST /affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch` · partner · takes no
 * shop · scope `partner.tap_campaign.read` · not repeated once it may have run
 */
export const partnerGenerateMultiAffiliateCampaignProductLink: Operation<
  PartnerGenerateMultiAffiliateCampaignProductLink.Input,
  PartnerGenerateMultiAffiliateCampaignProductLink.Data,
  "shop"
> = {
  id: "affiliate_partner.202505.partnerGenerateMultiAffiliateCampaignProductLink",
  method: "POST",
  path: "/affiliate_partner/202505/campaigns/{campaign_id}/products/promotion_links/generate_batch",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["product_ids"],
  maxItems: { product_ids: 50 },
  access: "partner",
  shopCipher: "forbidden",
  safety: "unsafe",
  lists: ["failed_product_ids", "product_promotion_links"],
  scopes: ["partner.tap_campaign.read"],
}

export declare namespace PartnerGenerateMultiAffiliateCampaignProductLink {
  interface Input {
    campaign_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher?: string | undefined
    /** At most 50 of them. */
    product_ids?: ReadonlyArray<string> | undefined
  }

  /** The links, and the products that got none. */
  interface Data {
    failed_product_ids?: Array<string>
    product_promotion_links?: Array<ProductPromotionLink>
  }

  interface ProductPromotionLink {
    link?: string
    product_id?: string
  }
}
