// Generated from spec/paths/product/202411/products_diagnose_optimize.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Diagnoses a listing and suggests better texts and attributes.
 *
 * `POST /product/202411/products/diagnose_optimize` · seller · for one shop · scope `serller.product.optimize` · reads,
 * so it may be repeated
 */
export const diagnoseAndOptimizeProduct: Operation<
  DiagnoseAndOptimizeProduct.Input,
  DiagnoseAndOptimizeProduct.Data,
  "shop"
> = {
  id: "product.202411.diagnoseAndOptimizeProduct",
  method: "POST",
  path: "/product/202411/products/diagnose_optimize",
  platform: "shop",
  media: "json",
  answer: "json",
  body: [
    "brand_id",
    "category_id",
    "description",
    "main_images",
    "optimization_fields",
    "product_attributes",
    "product_id",
    "size_chart",
    "title",
  ],
  maxItems: { main_images: 9 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["serller.product.optimize"],
}

export declare namespace DiagnoseAndOptimizeProduct {
  interface Input {
    /** The brand; left out for goods without one. */
    brand_id?: string | undefined
    /** A leaf category of the market. */
    category_id: string
    /** At most 10,000 characters. */
    description?: string | undefined
    /** At most 9 of them. */
    main_images?: ReadonlyArray<MainImage> | undefined
    /** Which parts to work on. */
    optimization_fields?: ReadonlyArray<"TITLE" | "DESCRIPTION" | "IMAGE" | "ALL" | "NONE" | (string & {})> | undefined
    product_attributes?: ReadonlyArray<ProductAttribute> | undefined
    product_id?: string | undefined
    size_chart?: SizeChart | undefined
    title?: string | undefined
  }

  interface MainImage {
    uri?: string | undefined
  }

  interface ProductAttribute {
    id?: string | undefined
    values?: ReadonlyArray<Value> | undefined
  }

  interface Value {
    id?: string | undefined
    /** At most 500 characters. */
    name?: string | undefined
  }

  interface SizeChart {
    image?: SizeChartImage | undefined
    template?: Template | undefined
  }

  interface SizeChartImage {
    /** Names the image in later calls; not a link. */
    uri?: string | undefined
  }

  interface Template {
    id?: string | undefined
  }

  /** The findings and the suggestions. */
  interface Data {
    diagnoses?: Array<Diagnose>
    listing_quality?: ListingQuality
  }

  interface Diagnose {
    diagnosis_results?: Array<DiagnosisResult>
    /** The part of the listing in question. */
    field?: "TITLE" | "DESCRIPTION" | "IMAGE" | "ATTRIBUTE" | "SIZE_CHART" | (string & {})
    suggestion?: Suggestion
  }

  interface DiagnosisResult {
    code?: string
    how_to_solve?: string
    /** How the platform rates this part. */
    quality_tier?: "FAIR" | "GOOD" | (string & {})
  }

  interface Suggestion {
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

  interface ListingQuality {
    /** How the platform rates the listing now. */
    current_tier?: "POOR" | "FAIR" | "GOOD" | (string & {})
    /** Pieces of advice that were not followed yet. */
    remaining_recommendations?: number
  }
}
