// Generated from spec/paths/product/202506/combined_listing_recommendations_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchCombinedListingRecommendations } from "./searchCombinedListingRecommendations.ts"

/** Checks what `searchCombinedListingRecommendations` takes. */
export const Input: Schema.Codec<SearchCombinedListingRecommendations.Input> = typed(
  object({
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    product_ids: optionalInput(list(Schema.String)),
  }),
)

/** Checks the `data` that `searchCombinedListingRecommendations` answers. */
export const Data: Schema.Codec<SearchCombinedListingRecommendations.Data> = typed(
  object({
    combined_listing_recommendations: list(
      object({
        option_name: optional(Schema.String),
        products: optional(list(object({ id: Schema.String, option_value: optional(Schema.String) }))),
      }),
    ),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
