// Generated from spec/paths/affiliate_partner/202405/campaigns_campaign_id_products_product_id_review.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Accepts or rejects a product that a seller registered for a campaign.
 *
 * `POST /affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review` · partner · takes no shop ·
 * scope `partner.tap_campaign.product.write` · not repeated once it may have run
 *
 * Codes to handle: `ConflictError` 16032009; `NotFoundError` 16032005; `PermissionError` 16032007.
 */
export const reviewAffiliatePartnerCampaignProduct: Operation<
  ReviewAffiliatePartnerCampaignProduct.Input,
  ReviewAffiliatePartnerCampaignProduct.Data,
  "shop",
  ReviewAffiliatePartnerCampaignProduct.Code
> = {
  id: "affiliate_partner.202405.reviewAffiliatePartnerCampaignProduct",
  method: "POST",
  path: "/affiliate_partner/202405/campaigns/{campaign_id}/products/{product_id}/review",
  platform: "shop",
  media: "json",
  answer: "empty",
  query: ["category_asset_cipher"],
  body: ["reject_reasons", "review_result"],
  access: "partner",
  shopCipher: "forbidden",
  safety: "unsafe",
  scopes: ["partner.tap_campaign.product.write"],
}

export declare namespace ReviewAffiliatePartnerCampaignProduct {
  interface Input {
    campaign_id: string
    /** As the listing search and the create call return it. */
    product_id: string
    /** Cipher of the category asset, for partner tokens. */
    category_asset_cipher: string
    /** Why the product is not taken. */
    reject_reasons?:
      | ReadonlyArray<
          | "COMMISSION_TOO_LOW"
          | "PRODUCT_HARD_TO_PROMOTE"
          | "PRODUCT_TOO_EXPENSIVE"
          | "NO_SUITABLE_CREATOR"
          | (string & {})
        >
      | undefined
    /** Take the product, refuse it, or refuse it for good. */
    review_result: "APPROVE" | "REJECT" | "REJECT_FOREVER" | (string & {})
  }

  /** Success without data. */
  interface Data {}

  /** The codes that the platform documents for it. */
  type Code = 16032001 | 16032005 | 16032007 | 16032009
}
