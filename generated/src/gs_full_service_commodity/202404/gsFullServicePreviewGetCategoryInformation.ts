// Generated from spec/paths/gs_full_service_commodity/202404/preview_categories_category_id.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads one category and what it asks of a product, preview form.
 *
 * `GET /gs_full_service_commodity/202404/preview/categories/{category_id}` · any token (no source says whose) · takes
 * no shop · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 */
export const gsFullServicePreviewGetCategoryInformation: Operation<
  GsFullServicePreviewGetCategoryInformation.Input,
  GsFullServicePreviewGetCategoryInformation.Data,
  "shop"
> = {
  id: "gs_full_service_commodity.202404.gsFullServicePreviewGetCategoryInformation",
  method: "GET",
  path: "/gs_full_service_commodity/202404/preview/categories/{category_id}",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "any",
  shopCipher: "forbidden",
  safety: "read",
  required: ["id"],
  scopes: [],
}

export declare namespace GsFullServicePreviewGetCategoryInformation {
  interface Input {
    category_id: string
  }

  /** The category. */
  interface Data {
    first_key_attribute_id?: string
    id: string
    /** True if goods may be made after the order. */
    is_allowed_jit?: boolean
    /** True if the key attribute may be named freely. */
    is_custom_key_attribute?: boolean
    /** True if products can be submitted. */
    is_enabled?: boolean
    /** True for clothing, which needs size groups. */
    is_garment?: boolean
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    /** Depth in the tree. */
    level?: number
    name_en?: string
    name_zh?: string
    parent_id?: string
    second_key_attribute_id?: string
  }
}
