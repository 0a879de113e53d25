// Generated from spec/paths/affiliate_seller/202608/marketplace_creators_search_filter.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetSellerSearchCreatorMarketplaceAdvancedFilters } from "./getSellerSearchCreatorMarketplaceAdvancedFilters.ts"

/** Checks what `getSellerSearchCreatorMarketplaceAdvancedFilters` takes. */
export const Input: Schema.Codec<GetSellerSearchCreatorMarketplaceAdvancedFilters.Input> = typed(
  object({ options: optionalInput(list(object({ option_type: optionalInput(Schema.String) }))) }),
)

/** Checks the `data` that `getSellerSearchCreatorMarketplaceAdvancedFilters` answers. */
export const Data: Schema.Codec<GetSellerSearchCreatorMarketplaceAdvancedFilters.Data> = typed(
  object({
    data: optional(
      object({
        option_list: optional(
          list(
            object({
              option_type: optional(Schema.String),
              options: optional(
                list(
                  object({
                    id: Schema.String,
                    name: optional(Schema.String),
                    option_children: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
                  }),
                ),
              ),
            }),
          ),
        ),
        sorters: optional(list(object({ algorithm_id: optional(Schema.String), name: optional(Schema.String) }))),
      }),
    ),
  }),
)
