// Generated from spec/paths/product/202309/global_categories_recommend.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Guesses the category of a global product from title, description and images.
 *
 * `POST /product/202309/global_categories/recommend` · seller · takes no shop · scope
 * `seller.global_product.category.info` · reads, so it may be repeated
 *
 * Codes to handle: `LimitError` 12052056, 12052306; `NotFoundError` 12019064, 12052704, 12052722, 12052912;
 * `PermissionError` 12052700.
 */
export const recommendGlobalCategories: Operation<
  RecommendGlobalCategories.Input,
  RecommendGlobalCategories.Data,
  "shop",
  RecommendGlobalCategories.Code
> = {
  id: "product.202309.recommendGlobalCategories",
  method: "POST",
  path: "/product/202309/global_categories/recommend",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["category_version", "description", "images", "product_title"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["seller.global_product.category.info"],
}

export declare namespace RecommendGlobalCategories {
  interface Input {
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** At most 10,000 characters. */
    description?: string | undefined
    images?: ReadonlyArray<Image> | undefined
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
    | 12052301
    | 12052305
    | 12052306
    | 12052340
    | 12052345
    | 12052346
    | 12052348
    | 12052349
    | 12052350
    | 12052351
    | 12052700
    | 12052704
    | 12052722
    | 12052912
    | 12052931
    | 12056001
    | 36009003
}
