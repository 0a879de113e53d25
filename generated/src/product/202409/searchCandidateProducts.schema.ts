// Generated from spec/paths/product/202409/candidate_products_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { SearchCandidateProducts } from "./searchCandidateProducts.ts"

/** Checks what `searchCandidateProducts` takes. */
export const Input: Schema.Codec<SearchCandidateProducts.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    external_product_ids: optionalInput(list(Schema.String)),
    opportunity_matching_statuses: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchCandidateProducts` answers. */
export const Data: Schema.Codec<SearchCandidateProducts.Data> = typed(
  object({
    candidate_products: list(
      object({
        create_time: optional(Schema.Finite),
        description: optional(Schema.String),
        external_category_name: optional(Schema.String),
        external_product_id: optional(Schema.String),
        images: optional(list(object({ uri: optional(Schema.String) }))),
        opportunity_ids: optional(list(Schema.String)),
        opportunity_matching_end_time: optional(Schema.Finite),
        opportunity_matching_status: optional(Schema.String),
        skus: optional(
          list(
            object({
              price: optional(Money),
              sales_attributes: optional(
                list(
                  object({
                    name: optional(Schema.String),
                    sku_images: optional(list(object({ uri: optional(Schema.String) }))),
                    value: optional(Schema.String),
                  }),
                ),
              ),
            }),
          ),
        ),
        title: optional(Schema.String),
        update_time: optional(Schema.Finite),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
