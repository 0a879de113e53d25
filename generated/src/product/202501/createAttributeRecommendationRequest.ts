// Generated from spec/paths/product/202501/attribute_recommendation_request.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Submits a product of another channel, for suggestions of its attributes.
 *
 * `POST /product/202501/attribute_recommendation_request` · seller (follows from its category) · for one shop · not
 * repeated once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const createAttributeRecommendationRequest: Operation<
  CreateAttributeRecommendationRequest.Input,
  CreateAttributeRecommendationRequest.Data,
  "shop"
> = {
  id: "product.202501.createAttributeRecommendationRequest",
  method: "POST",
  path: "/product/202501/attribute_recommendation_request",
  platform: "shop",
  media: "json",
  answer: "empty",
  body: ["external_product"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  scopes: [],
}

export declare namespace CreateAttributeRecommendationRequest {
  interface Input {
    external_product?: ExternalProduct | undefined
  }

  interface ExternalProduct {
    /** At most 10,000 characters. */
    description?: string | undefined
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    /** At most 9 of them. */
    images?: ReadonlyArray<Image> | undefined
    /** True if the product is on sale in the other channel already. */
    is_existing_product?: boolean | undefined
    /** At most 20,000 characters. */
    other_product_data?: string | undefined
    /** At most 300 of them. */
    skus?: ReadonlyArray<Sku> | undefined
    /** At most 300 characters. */
    title?: string | undefined
    tts_category_id?: string | undefined
    /** At most 255 characters. */
    vendor_name?: string | undefined
    /** Version of the record in the other channel. At most 13 characters. */
    version?: string | undefined
  }

  interface Image {
    uri?: string | undefined
  }

  interface Sku {
    /** At most 3 of them. */
    sales_attributes?: ReadonlyArray<SalesAttribute> | undefined
  }

  interface SalesAttribute {
    /** At most 20 characters. */
    name?: string | undefined
    /** At most 9 of them. */
    sku_images?: ReadonlyArray<SkuImage> | undefined
    /** At most 50 characters. */
    value?: string | undefined
  }

  interface SkuImage {
    uri?: string | undefined
  }

  /** Success without data. */
  interface Data {}
}
