// Generated from spec/paths/product/202309/categories_category_id_global_rules.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what a category asks of a global product.
 *
 * `GET /product/202309/categories/{category_id}/global_rules` · seller · takes no shop · scope
 * `seller.global_product.category.info` · reads, so it may be repeated
 *
 * Codes to handle: `NotFoundError` 12052023; `PermissionError` 12052220, 12052223, 12052700.
 */
export const getGlobalCategoryRules: Operation<
  GetGlobalCategoryRules.Input,
  GetGlobalCategoryRules.Data,
  "shop",
  GetGlobalCategoryRules.Code
> = {
  id: "product.202309.getGlobalCategoryRules",
  method: "GET",
  path: "/product/202309/categories/{category_id}/global_rules",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["category_version", "locale"],
  access: "seller",
  shopCipher: "forbidden",
  safety: "read",
  scopes: ["seller.global_product.category.info"],
}

export declare namespace GetGlobalCategoryRules {
  interface Input {
    /** A leaf category of the market. */
    category_id: string
    /**
     * v1 (three levels) or v2 (seven levels) of the category tree. The US has to say v2; for listings, Southeast Asia
     * too.
     */
    category_version?: string | undefined
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
  }

  /** The rules. */
  interface Data {
    manufacturer?: Manufacturer
    product_certifications?: Array<ProductCertification>
    responsible_person?: ResponsiblePerson
    size_chart?: SizeChart
  }

  interface Manufacturer {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** Markets where it may be left out. */
    optional_regions?: Array<"DE" | "ES" | "FR" | "IT" | "IE" | (string & {})>
    /** Markets where it has to be filled. */
    required_regions?: Array<"DE" | "ES" | "FR" | "IT" | "IE" | (string & {})>
  }

  interface ProductCertification {
    id: string
    /** True if a listing is refused without it. */
    is_required?: boolean
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
    sample_image_url?: string
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

  interface ResponsiblePerson {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** Markets where it may be left out. */
    optional_regions?: Array<"DE" | "ES" | "FR" | "IT" | "IE" | (string & {})>
    /** Markets where it has to be filled. */
    required_regions?: Array<"DE" | "ES" | "FR" | "IT" | "IE" | (string & {})>
  }

  interface SizeChart {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** True if the category allows it. */
    is_supported?: boolean
  }

  /** The codes that the platform documents for it. */
  type Code = 12019002 | 12052023 | 12052024 | 12052217 | 12052220 | 12052223 | 12052230 | 12052700 | 36009003
}
