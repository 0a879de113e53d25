// Generated from spec/paths/product/202309/categories.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the categories of the market, and which of them the shop may use.
 *
 * `GET /product/202309/categories` · seller · for one shop · scope `seller.product.basic` · reads, so it may be
 * repeated
 *
 * Codes to handle: `NotFoundError` 12052023, 12052704; `PermissionError` 12052700.
 */
export const getCategories: Operation<GetCategories.Input, GetCategories.Data, "shop", GetCategories.Code> = {
  id: "product.202309.getCategories",
  method: "GET",
  path: "/product/202309/categories",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale", "keyword", "category_version", "listing_platform", "include_prohibited_categories"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "categories",
  scopes: ["seller.product.basic"],
}

export declare namespace GetCategories {
  interface Input {
    /** Language of the texts, as BCP 47, such as en-US. */
    locale?:
      | "de-DE"
      | "en-GB"
      | "en-IE"
      | "en-US"
      | "es-ES"
      | "es-MX"
      | "fr-FR"
      | "id-ID"
      | "it-IT"
      | "ja-JP"
      | "ms-MY"
      | "pt-BR"
      | "th-TH"
      | "vi-VN"
      | "zh-CN"
      | (string & {})
      | undefined
    keyword?: string | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
    /** Which storefront; TOKOPEDIA exists in Indonesia only. */
    listing_platform?: "TIKTOK_SHOP" | "TOKOPEDIA" | (string & {}) | undefined
    /** Adds categories in which the shop may not list. */
    include_prohibited_categories?: boolean | undefined
  }

  /** The categories. */
  interface Data {
    categories: Array<Category>
  }

  interface Category {
    id: string
    /** True at the bottom of the tree, where products may be listed. */
    is_leaf?: boolean
    local_name?: string
    parent_id?: string
    /** Whether the shop may list in the category. */
    permission_statuses?: Array<"AVAILABLE" | "INVITE_ONLY" | "NON_MAIN_CATEGORY" | "PROHIBITED" | (string & {})>
  }

  /** The codes that the platform documents for it. */
  type Code = 12019210 | 12052023 | 12052217 | 12052230 | 12052700 | 12052704 | 36009003
}
