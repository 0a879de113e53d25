// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products_product_id_promotion_link_generate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes a promotion link for one product of a campaign at a given creator commission.
 *
 * `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate` · partner ·
 * takes no shop · scope `partner.tap_campaign.link.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 16032008, 16032009; `NotFoundError` 16032005, 16032010; `PermissionError` 16032007.
 */
export const generateAffiliatePartnerCampaignProductLink: Operation<
  GenerateAffiliatePartnerCampaignProductLink.Input,
  GenerateAffiliatePartnerCampaignProductLink.Data,
  "shop",
  GenerateAffiliatePartnerCampaignProductLink.Code
> = {
  id: "affiliate_partner.202405.generateAffiliatePartnerCampaignProductLink",
  method: "POST",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/promotion_link/generate",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["category_asset_cipher"],
  body: ["creator_commission_rate"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["partner.tap_campaign.link.write"],
}

export declare namespace GenerateAffiliatePartnerCampaignProductLink {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** The creator's rate, hundredths of a percent: 1000 is 10 %. */
    creator_commission_rate: number
  }

  /** The link. */
  interface Data {
    product_promotion_link?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032005 | 16032007 | 16032008 | 16032009 | 16032010 | 36009003
}
