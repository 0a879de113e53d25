// Generated from spec/paths/product/202409/candidate_products_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CandidateSkuInput } from "../../schemas.ts"

/**
 * Offers products that the shop does not sell yet, to be matched with opportunities.
 *
 * `POST /product/202409/candidate_products/batch` · seller (follows from its category) · for one shop · not repeated
 * once it may have run
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const uploadCandidateProducts: Operation<UploadCandidateProducts.Input, UploadCandidateProducts.Data, "shop"> = {
  id: "product.202409.uploadCandidateProducts",
  method: "POST",
  path: "/product/202409/candidate_products/batch",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["candidate_products"],
  maxItems: { candidate_products: 10 },
  seconds: ["candidate_products[].opportunity_matching_end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "unsafe",
  lists: ["errors"],
  scopes: [],
}

export declare namespace UploadCandidateProducts {
  interface Input {
    /** At most 10 of them. */
    candidate_products?: ReadonlyArray<CandidateProduct> | undefined
  }

  interface CandidateProduct {
    /** At most 6,000 characters. */
    description?: string | undefined
    /** At most 100 characters. */
    external_category_name?: string | undefined
    /** Id of the product in the merchant's own system. At most 64 characters. */
    external_product_id?: string | undefined
    /** At most 25 of them. */
    images?: ReadonlyArray<Image> | undefined
    /** Until when matching may take place, Unix seconds. */
    opportunity_matching_end_time?: number | undefined
    /** At most 600 of them. */
    skus?: ReadonlyArray<CandidateSkuInput> | undefined
    /** At most 100 characters. */
    title?: string | undefined
  }

  interface Image {
    uri?: string | undefined
  }

  /** The products that were refused. */
  interface Data {
    errors?: Array<Error>
  }

  interface Error {
    /** Business code of this refusal. */
    code?: number
    detail?: Detail
    message?: string
  }

  interface Detail {
    /** Id of the product in the merchant's own system. */
    external_product_id?: string
  }
}
