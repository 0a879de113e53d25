// Generated from spec/paths/affiliate_seller/202405/products_product_id_promotion_link_generate.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes the link with which affiliates promote one product of the shop.
 *
 * `POST /affiliate_seller/202405/products/{product_id}/promotion_link/generate` · seller · with or without a shop ·
 * scope `seller.affiliate_collaboration.write` · not repeated once it may have run
 *
 * One second-hand source counts it in with the sunset.
 *
 * @deprecated Sunset 2026-10-12.
 */
export const generateAffiliateProductPromotionLink: Operation<
  GenerateAffiliateProductPromotionLink.Input,
  GenerateAffiliateProductPromotionLink.Data,
  "shop"
> = {
  id: "affiliate_seller.202405.generateAffiliateProductPromotionLink",
  method: "POST",
  path: "/affiliate_seller/202405/products/{product_id}/promotion_link/generate",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "optional",
  safety: "unsafe",
  scopes: ["seller.affiliate_collaboration.write"],
  deprecated: { sunset: "2026-10-12" },
}

export declare namespace GenerateAffiliateProductPromotionLink {
  interface Input {
    /** As the listing search and the create call return it. */
    product_id: string
  }

  /** The link. */
  interface Data {
    product_promotion_link?: string
  }
}
