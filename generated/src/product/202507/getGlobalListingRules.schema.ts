// Generated from spec/paths/product/202507/global_listing_rules.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetGlobalListingRules } from "./getGlobalListingRules.ts"

/** Checks what `getGlobalListingRules` takes. */
export const Input: Schema.Codec<GetGlobalListingRules.Input> = typed(object({}))

/** Checks the `data` that `getGlobalListingRules` answers. */
export const Data: Schema.Codec<GetGlobalListingRules.Data> = typed(
  object({
    inventory_rules: optional(
      list(
        object({
          allocation_mode: optional(Schema.String),
          associated_warehouses: optional(
            list(object({ region: optional(Schema.String), warehouse_id: optional(Schema.String) })),
          ),
          local_warehouse_id: optional(Schema.String),
        }),
      ),
    ),
    listing_methods: optional(list(Schema.String)),
  }),
)
