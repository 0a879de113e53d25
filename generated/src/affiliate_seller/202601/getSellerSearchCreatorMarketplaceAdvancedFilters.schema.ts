// Generated from spec/paths/affiliate_seller/202601/marketplace_creators_search_filter.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetSellerSearchCreatorMarketplaceAdvancedFilters } from "./getSellerSearchCreatorMarketplaceAdvancedFilters.ts"

/** Checks what `getSellerSearchCreatorMarketplaceAdvancedFilters` takes. */
export const Input: Schema.Codec<GetSellerSearchCreatorMarketplaceAdvancedFilters.Input> = typed(object({}))

/** Checks the `data` that `getSellerSearchCreatorMarketplaceAdvancedFilters` answers. */
export const Data: Schema.Codec<GetSellerSearchCreatorMarketplaceAdvancedFilters.Data> = typed(
  object({
    advanced_filters: optional(
      object({
        category_pro: optional(list(Schema.String)),
        creator_level: optional(list(Schema.String)),
        language: optional(list(Schema.String)),
      }),
    ),
  }),
)
