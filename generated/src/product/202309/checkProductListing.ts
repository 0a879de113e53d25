// Generated from spec/paths/product/202309/products_listing_check.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type {
  ImageRef,
  PackageDimensionsInput,
  PackageWeightInput,
  ProductAttributeInput,
  ProductCertificationInput,
  ProductSkuInput,
  ScheduledSaleInput,
  SizeChartInput,
} from "../../schemas.ts"

/**
 * Checks a listing before it is submitted, without storing it.
 *
 * `POST /product/202309/products/listing_check` · seller · for one shop · scope `seller.product.basic`,
 * `serller.product.optimize` · reads, so it may be repeated
 *
 * Codes to handle: `LimitError` 12052356; `NotFoundError` 12052023, 12052722; `PermissionError` 12052220, 12052223,
 * 12052226, 12052700.
 */
export const checkProductListing: Operation<
  CheckProductListing.Input,
  CheckProductListing.Data,
  "shop",
  CheckProductListing.Code
> = {
  id: "product.202309.checkProductListing",
  method: "POST",
  path: "/product/202309/products/listing_check",
  platform: "shop",
  media: "json",
  answer: "json",
  query: ["is_diagnosis_required"],
  body: [
    "brand_id",
    "category_id",
    "certifications",
    "delivery_option_ids",
    "description",
    "external_product_id",
    "is_cod_allowed",
    "is_pre_owned",
    "key_product_features",
    "listing_platforms",
    "main_images",
    "manufacturer_ids",
    "minimum_order_quantity",
    "option",
    "package_dimensions",
    "package_weight",
    "primary_combined_product_id",
    "product_attributes",
    "responsible_person_ids",
    "scheduled_sale",
    "search_terms",
    "shipping_insurance_requirement",
    "shipping_template_id",
    "size_chart",
    "skus",
    "title",
    "video",
  ],
  maxItems: { certifications: 10, main_images: 9, skus: 300 },
  nonEmpty: ["main_images", "skus"],
  seconds: [
    "certifications[].expiration_date",
    "scheduled_sale.schedule_sale_time",
    "skus[].pre_sale.fulfillment_type.release_date",
  ],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.product.basic", "serller.product.optimize"],
}

export declare namespace CheckProductListing {
  interface Input {
    /** Deprecated: adds advice on quality to the verdict. diagnoseAndOptimizeProduct replaces it. */
    is_diagnosis_required?: boolean | undefined
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id: string
    /** At most 10 of them. */
    certifications?: ReadonlyArray<ProductCertificationInput> | undefined
    /**
     * Ways of delivery that the product is offered with; the default of the shop where left out. Only ID, MX, MY, PH,
     * SG, TH and VN read it.
     */
    delivery_option_ids?: ReadonlyArray<string> | undefined
    /** At most 10,000 characters. */
    description: string
    /** Id of the product in the merchant's own system. At most 999 characters. */
    external_product_id?: string | undefined
    /** Lets buyers pay cash on delivery, in markets that have it. */
    is_cod_allowed?: boolean | undefined
    /** True for second-hand goods. Only for products that are listed on Tokopedia alone. */
    is_pre_owned?: boolean | undefined
    /** Selling points, one an entry. */
    key_product_features?: ReadonlyArray<string> | undefined
    /** Which storefronts the listing is for. TOKOPEDIA exists in Indonesia only. */
    listing_platforms?: ReadonlyArray<"TOKOPEDIA" | "TIKTOK_SHOP" | (string & {})> | undefined
    /** At most 9 of them. */
    main_images: ReadonlyArray<ImageRef>
    /** Registered manufacturers (EU product safety). */
    manufacturer_ids?: ReadonlyArray<string> | undefined
    /** Least number of units in one order. 1 to 20. */
    minimum_order_quantity?: number | undefined
    option?: Option | undefined
    package_dimensions?: PackageDimensionsInput | undefined
    package_weight: PackageWeightInput
    /** The product that leads a combined listing. */
    primary_combined_product_id?: string | undefined
    product_attributes?: ReadonlyArray<ProductAttributeInput> | undefined
    /** Registered responsible persons (EU product safety). */
    responsible_person_ids?: ReadonlyArray<string> | undefined
    scheduled_sale?: ScheduledSaleInput | undefined
    /** Words that buyers search for. */
    search_terms?: ReadonlyArray<string> | undefined
    /** Whether the buyer has to take, may take or cannot take shipping insurance. */
    shipping_insurance_requirement?: "REQUIRED" | "OPTIONAL" | "NOT_SUPPORTED" | (string & {}) | undefined
    /** The template that sets the cost of shipping. */
    shipping_template_id?: string | undefined
    size_chart?: SizeChartInput | undefined
    /** SKUs, the most important first. 300 in BR, EU, JP, MX, UK and US, 100 elsewhere. At most 300 of them. */
    skus: ReadonlyArray<ProductSkuInput>
    title: string
    video?: Video | undefined
  }

  interface Option {
    gne_async_check_session_id?: string | undefined
    /** Starts a further check in the background. */
    need_trigger_gne_async_check?: boolean | undefined
  }

  interface Video {
    id: string
  }

  /** The verdict, the reasons and the advice. */
  interface Data {
    check_result?: string
    diagnoses?: Array<Diagnose>
    fail_reasons?: Array<FailReason>
    listing_quality?: ListingQuality
    pre_check_results?: Array<PreCheckResult>
    warnings?: Warnings
  }

  interface Diagnose {
    diagnosis_results?: Array<DiagnosisResult>
    /** The part of the listing in question. */
    field?: "TITLE" | "DESCRIPTION" | "IMAGE" | "ATTRIBUTE" | "SIZE_CHART" | (string & {})
    suggestions?: Suggestions
  }

  interface DiagnosisResult {
    code?: string
    how_to_solve?: string
    /** How the platform rates this part. */
    quality_tier?: "FAIR" | "GOOD" | (string & {})
  }

  interface Suggestions {
    images?: Array<Image>
    seo_words?: Array<SeoWord>
    smart_texts?: Array<SmartText>
  }

  interface Image {
    /** Pixels. */
    height?: number
    optimized_uri?: string
    optimized_url?: string
    uri?: string
    url?: string
    /** Pixels. */
    width?: number
  }

  interface SeoWord {
    text?: string
  }

  interface SmartText {
    text?: string
  }

  interface FailReason {
    /** Business code of this refusal. */
    code?: number
    message?: string
  }

  interface ListingQuality {
    /** How the platform rates the listing now. */
    current_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
    /** Pieces of advice that were not followed yet. */
    remaining_recommendations?: number
  }

  interface PreCheckResult {
    pre_check_details?: Array<PreCheckDetail>
    pre_check_item?: string
  }

  interface PreCheckDetail {
    long_reason?: string
    related_fields?: Array<string>
    short_reason?: string
  }

  interface Warnings {
    message?: string
  }

  /** The codes that the platform documents for it. */
  type Code =
    | 12001000
    | 12019006
    | 12019011
    | 12019095
    | 12019097
    | 12019098
    | 12019099
    | 12019121
    | 12052003
    | 12052004
    | 12052005
    | 12052023
    | 12052024
    | 12052084
    | 12052220
    | 12052223
    | 12052226
    | 12052300
    | 12052356
    | 12052357
    | 12052446
    | 12052520
    | 12052650
    | 12052670
    | 12052700
    | 12052722
    | 12052881
    | 12052910
    | 12052915
    | 12052916
    | 12052931
    | 12052932
    | 12052933
    | 12052934
    | 12052935
    | 36009003
}
