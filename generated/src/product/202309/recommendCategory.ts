// Generated from spec/paths/product/202309/categories_recommend.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Guesses the category from a product's title, description and images.
 *
 * `POST /product/202309/categories/recommend` · seller · with or without a shop · scope `seller.product.basic` · reads,
 * so it may be repeated
 *
 * Codes to handle: `LimitError` 12052056, 12052306; `NotFoundError` 12019064, 12052704, 12052722, 12052912, 12052913;
 * `PermissionError` 12052700.
 */
export const recommendCategory: Operation<
  RecommendCategory.Input,
  RecommendCategory.Data,
  "shop",
  RecommendCategory.Code
> = {
  id: "product.202309.recommendCategory",
  method: "POST",
  path: "/product/202309/categories/recommend",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "category_version",
    "description",
    "images",
    "include_prohibited_categories",
    "listing_platform",
    "origin_platform_category",
    "origin_platform_product_meta_data",
    "origin_platform_product_type",
    "origin_platform_tags",
    "origin_platform_vendor",
    "product_title",
  ],
  access: "seller",
  shopCipher: "optional",
  safety: "read",
  scopes: ["seller.product.basic"],
}

export declare namespace RecommendCategory {
  interface Input {
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** At most 10,000 characters. */
    description?: string | undefined
    images?: ReadonlyArray<Image> | undefined
    /** Adds categories in which the shop may not list. */
    include_prohibited_categories?: boolean | undefined
    /** Which storefront; TOKOPEDIA exists in Indonesia only. */
    listing_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {}) | undefined
    /**
     * Category of the product on another platform; no source names its form. Uncertain: the sources do not agree on it.
     */
    origin_platform_category?: unknown | undefined
    /**
     * Further data of the product on another platform; no source names its form. Uncertain: the sources do not agree on
     * it.
     */
    origin_platform_product_meta_data?: unknown | undefined
    /** Product type on another platform; no source names its form. Uncertain: the sources do not agree on it. */
    origin_platform_product_type?: unknown | undefined
    /** Tags of the product on another platform; no source names its form. Uncertain: the sources do not agree on it. */
    origin_platform_tags?: unknown | undefined
    /**
     * Vendor of the product on another platform; no source names its form. Uncertain: the sources do not agree on it.
     */
    origin_platform_vendor?: unknown | undefined
    product_title: string
  }

  interface Image {
    uri?: string | undefined
  }

  /** The categories from the top to the leaf. */
  interface Data {
    categories?: Array<Category>
    leaf_category_id?: string
  }

  interface Category {
    id: string
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    /** Depth in the tree. */
    level?: number
    name?: string
    /** Whether the shop may list in the category. */
    permission_statuses?: Array<"AVAILABLE" | "INVITE_ONLY" | "PROHIBITED" | (string & {})>
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12019006
    | 12019009
    | 12019064
    | 12052013
    | 12052051
    | 12052056
    | 12052217
    | 12052230
    | 12052261
    | 12052262
    | 12052266
    | 12052300
    | 12052301
    | 12052305
    | 12052306
    | 12052340
    | 12052341
    | 12052343
    | 12052345
    | 12052346
    | 12052348
    | 12052349
    | 12052350
    | 12052351
    | 12052352
    | 12052700
    | 12052704
    | 12052722
    | 12052912
    | 12052913
    | 12052931
    | 36009003
}
