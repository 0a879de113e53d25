// Generated from spec/paths/product/202309/categories_category_id_rules.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Reads what a category asks of a listing: certificates, sizes, packaging, responsible persons.
 *
 * `GET /product/202309/categories/{category_id}/rules` · seller · for one shop · scope `seller.product.basic` · reads,
 * so it may be repeated
 *
 * Codes to handle: `NotFoundError` 12052023; `PermissionError` 12052220, 12052223, 12052226.
 */
export const getCategoryRules: Operation<GetCategoryRules.Input, GetCategoryRules.Data, "shop", GetCategoryRules.Code> =
  {
    id: "product.202309.getCategoryRules",
    method: "GET",
    path: "/product/202309/categories/{category_id}/rules",
    platform: "shop",
    media: "none",
    answer: "json",
    query: ["category_version", "locale"],
    access: "seller",
    shopCipher: "required",
    safety: "read",
    scopes: ["seller.product.basic"],
  }

export declare namespace GetCategoryRules {
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
      | "pt-BR"
      | "th-TH"
      | "vi-VN"
      | "zh-CN"
      | (string & {})
      | undefined
  }

  /** The rules. */
  interface Data {
    /** Ways of selling before stock that the category allows. */
    allowed_special_product_types?: Array<"PRE_ORDER" | "MADE_TO_ORDER" | "CUSTOM" | (string & {})>
    cod?: Cod
    epr?: Epr
    fees?: Array<Fee>
    manufacturer?: Manufacturer
    package_dimension?: PackageDimension
    product_certifications?: Array<ProductCertification>
    responsible_person?: ResponsiblePerson
    size_chart?: SizeChart
  }

  interface Cod {
    /** True if the category allows it. */
    is_supported?: boolean
  }

  interface Epr {
    /** True if a listing is refused without it. */
    is_required?: boolean
  }

  interface Fee {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** PFAND is the German bottle deposit. */
    type?: "PFAND" | (string & {})
  }

  interface Manufacturer {
    /** True if a listing is refused without it. */
    is_required?: boolean
  }

  interface PackageDimension {
    /** True if a listing is refused without it. */
    is_required?: boolean
  }

  interface ProductCertification {
    document_details?: string
    expiration_date?: ExpirationDate
    id: string
    /** True if a listing is refused without it. */
    is_required?: boolean
    name?: string
    requirement_conditions?: Array<RequirementCondition>
    sample_image_url?: string
  }

  interface ExpirationDate {
    /** True if a listing is refused without it. */
    is_required?: boolean
  }

  interface RequirementCondition {
    attribute_id?: string
    attribute_value_id?: string
    /** How the condition is tested. */
    condition_type?: "VALUE_ID_MATCH" | (string & {})
  }

  interface ResponsiblePerson {
    /** True if a listing is refused without it. */
    is_required?: boolean
  }

  interface SizeChart {
    /** True if a listing is refused without it. */
    is_required?: boolean
    /** True if the category allows it. */
    is_supported?: boolean
  }

  /** The codes that the platform documents for it. */
  type Code = 12052023 | 12052024 | 12052217 | 12052220 | 12052223 | 12052226 | 12052230 | 12052446 | 36009003
}
