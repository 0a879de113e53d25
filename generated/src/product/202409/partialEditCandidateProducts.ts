// Generated from spec/paths/product/202409/candidate_products_partial_edit_batch.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { CandidateSkuInput } from "../../schemas.ts"

/**
 * Changes the given parts of offered products.
 *
 * `POST /product/202409/candidate_products/partial_edit/batch` · seller (follows from its category) · for one shop ·
 * may be repeated: a second call changes nothing more
 *
 * Not in the public index of July 2026. No source says which fields of the body are required.
 */
export const partialEditCandidateProducts: Operation<
  PartialEditCandidateProducts.Input,
  PartialEditCandidateProducts.Data,
  "shop"
> = {
  id: "product.202409.partialEditCandidateProducts",
  method: "POST",
  path: "/product/202409/candidate_products/partial_edit/batch",
  platform: "shop",
  media: "json",
  answer: "json",
  body: ["candidate_products"],
  maxItems: { candidate_products: 10 },
  seconds: ["candidate_products[].opportunity_matching_end_time"],
  access: "seller",
  shopCipher: "required",
  safety: "idempotent",
  lists: ["errors"],
  scopes: [],
}

export declare namespace PartialEditCandidateProducts {
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

  /** The products that could not be changed. */
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
