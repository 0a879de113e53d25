// Generated from spec/paths/product/202309/categories_category_id_global_attributes.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the attributes of a category for global products.
 *
 * `GET /product/202309/categories/{category_id}/global_attributes` · seller · takes no shop · scope
 * `seller.global_product.category.info` · reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 12052023, 12052704; `PermissionError` 12052700.
 */
export const getGlobalAttributes: Operation<
  GetGlobalAttributes.Input,
  GetGlobalAttributes.Data,
  "shop",
  GetGlobalAttributes.Code
> = {
  id: "product.202309.getGlobalAttributes",
  method: "GET",
  path: "/product/202309/categories/{category_id}/global_attributes",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale", "category_version"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  list: "attributes",
  scopes: ["seller.global_product.category.info"],
}

export declare namespace GetGlobalAttributes {
  interface Input {
    /** A leaf category of the market. */
    category_id: string
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
      | "th-TH"
      | "vi-VN"
      | "zh-CN"
      | (string & {})
      | undefined
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
  }

  /** The attributes. */
  interface Data {
    attributes: Array<Attribute>
  }

  interface Attribute {
    id: string
    /** True if values of the seller's own are accepted. */
    is_customizable?: boolean
    /** True if several values may be chosen. */
    is_multiple_selection?: boolean
    /** True if a listing has to fill it; spelt so on the wire. */
    is_requried?: boolean
    name?: string
    /** Markets where it may be left out. */
    optional_regions?: Array<
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IT"
      | "IE"
      | "JP"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | "MX"
      | (string & {})
    >
    /** Markets where it has to be filled. */
    required_regions?: Array<
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IT"
      | "IE"
      | "JP"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | "MX"
      | (string & {})
    >
    requirement_conditions?: Array<RequirementCondition>
    /** PRODUCT_PROPERTY describes the product, SALES_PROPERTY tells its SKUs apart. */
    type?: "SALES_PROPERTY" | "PRODUCT_PROPERTY" | (string & {})
    values?: Array<Value>
  }

  interface RequirementCondition {
    attribute_id?: string
    attribute_value_id?: string
    /** How the condition is tested. */
    condition_type?: "VALUE_ID_MATCH" | (string & {})
    /** ISO 3166-1 alpha-2 code of the market. */
    region?:
      | "DE"
      | "ES"
      | "FR"
      | "GB"
      | "ID"
      | "IT"
      | "IE"
      | "JP"
      | "MY"
      | "PH"
      | "SG"
      | "TH"
      | "US"
      | "VN"
      | "MX"
      | (string & {})
  }

  interface Value {
    id: string
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12052023 | 12052024 | 12052217 | 12052230 | 12052700 | 12052704 | 36009003
}
