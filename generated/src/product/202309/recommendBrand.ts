// Generated from spec/paths/product/202309/brands_recommend.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Guesses the brand from a product title.
 *
 * `POST /product/202309/brands/recommend` · any token (no source says whose) · takes no shop · reads, so it may be
 * repeated
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const recommendBrand: Operation<RecommendBrand.Input, RecommendBrand.Data, "shop"> = {
  id: "product.202309.recommendBrand",
  method: "POST",
  path: "/product/202309/brands/recommend",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["language", "product_title"],
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  scopes: [],
}

export declare namespace RecommendBrand {
  interface Input {
    language?: string | undefined
    /** 1 to 255 characters. */
    product_title?: string | undefined
  }

  /** The brand. */
  interface Data {
    brand?: Brand
  }

  interface Brand {
    id: string
    name?: string
  }
}
