// Generated from spec/paths/product/202405/products_diagnoses.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists what hinders products from selling.
 *
 * `GET /product/202405/products/diagnoses` · seller · for one shop · scope `serller.product.optimize` · reads, so it
 * may be repeated
 *
 * Codes to handle: `LimitError` 12019120; `NotFoundError` 12052260; `PermissionError` 12009014, 12019114.
 */
export const productInformationIssueDiagnosis: Operation<
  ProductInformationIssueDiagnosis.Input,
  ProductInformationIssueDiagnosis.Data,
  "shop",
  ProductInformationIssueDiagnosis.Code
> = {
  id: "product.202405.productInformationIssueDiagnosis",
  method: "GET",
  path: "/product/202405/products/diagnoses",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["product_ids"],
  maxItems: { product_ids: 200 },
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "products",
  scopes: ["serller.product.optimize"],
}

export declare namespace ProductInformationIssueDiagnosis {
  interface Input {
    /** As the listing search returns them. At most 200 of them. */
    product_ids: ReadonlyArray<string>
  }

  /** The findings for each product. */
  interface Data {
    products: Array<Product>
  }

  interface Product {
    diagnoses?: Array<Diagnose>
    id: string
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

  /** The codes that the platform documents for it. */
  type Code = 12009014 | 12019114 | 12019120 | 12052260 | 36009003
}
