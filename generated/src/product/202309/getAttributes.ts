// Generated from spec/paths/product/202309/categories_category_id_attributes.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists the attributes of a category, and which of them a listing must fill.
 *
 * `GET /product/202309/categories/{category_id}/attributes` · seller · for one shop · scope `seller.product.basic` ·
 * reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 12052023, 12052704.
 */
export const getAttributes: Operation<GetAttributes.Input, GetAttributes.Data, "shop", GetAttributes.Code> = {
  id: "product.202309.getAttributes",
  method: "GET",
  path: "/product/202309/categories/{category_id}/attributes",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["locale", "category_version"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "attributes",
  scopes: ["seller.product.basic"],
}

export declare namespace GetAttributes {
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
      | "pt-BR"
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
    requirement_conditions?: Array<RequirementCondition>
    /** PRODUCT_PROPERTY describes the product, SALES_PROPERTY tells its SKUs apart. */
    type?: "SALES_PROPERTY" | "PRODUCT_PROPERTY" | (string & {})
    /** Form that a free value must have. */
    value_data_format?: "POSITIVE_INT_OR_DECIMAL" | (string & {})
    values?: Array<Value>
  }

  interface RequirementCondition {
    attribute_id?: string
    attribute_value_id?: string
    /** How the condition is tested. */
    condition_type?: "VALUE_ID_MATCH" | (string & {})
  }

  interface Value {
    icon_url?: string
    id: string
    name?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 12052023 | 12052024 | 12052025 | 12052217 | 12052230 | 12052704 | 36009003
}
