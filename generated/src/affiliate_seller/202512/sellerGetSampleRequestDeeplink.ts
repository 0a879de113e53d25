// Generated from spec/paths/affiliate_seller/202512/sample_applications_deeplink.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Makes a link that opens the sample request of one SKU for creators.
 *
 * `GET /affiliate_seller/202512/sample_applications/deeplink` · seller (follows from its category) · for one shop ·
 * reads, so it may be repeated
 */
export const sellerGetSampleRequestDeeplink: Operation<
  SellerGetSampleRequestDeeplink.Input,
  SellerGetSampleRequestDeeplink.Data,
  "shop"
> = {
  id: "affiliate_seller.202512.sellerGetSampleRequestDeeplink",
  method: "GET",
  path: "/affiliate_seller/202512/sample_applications/deeplink",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_id", "sku_id", "campaign_id", "collaboration_id", "valid_days"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: [],
}

export declare namespace SellerGetSampleRequestDeeplink {
  interface Input {
    product_id: string
    sku_id: string
    campaign_id?: string | undefined
    collaboration_id?: string | undefined
    /** Days for which the link works. */
    valid_days?: number | undefined
  }

  /** The link. */
  interface Data {
    deeplink?: string
  }
}
