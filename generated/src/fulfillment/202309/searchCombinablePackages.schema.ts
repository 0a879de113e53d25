// Generated from spec/paths/fulfillment/202309/combinable_packages_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchCombinablePackages } from "./searchCombinablePackages.ts"

/** Checks what `searchCombinablePackages` takes. */
export const Input: Schema.Codec<SearchCombinablePackages.Input> = typed(
  object({ page_token: optionalInput(Schema.String), page_size: optionalInput(Schema.Finite) }),
)

/** Checks the `data` that `searchCombinablePackages` answers. */
export const Data: Schema.Codec<SearchCombinablePackages.Data> = typed(
  object({
    combinable_packages: list(object({ id: Schema.String, order_ids: optional(list(Schema.String)) })),
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
  }),
)
