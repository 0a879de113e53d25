// Generated from spec/paths/affiliate_creator/202405/orders_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { SearchCreatorAffiliateOrders } from "./searchCreatorAffiliateOrders.ts"

/** Checks what `searchCreatorAffiliateOrders` takes. */
export const Input: Schema.Codec<SearchCreatorAffiliateOrders.Input> = typed(
  object({
    version: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `searchCreatorAffiliateOrders` answers. */
export const Data: Schema.Codec<SearchCreatorAffiliateOrders.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    orders: list(
      object({
        id: Schema.String,
        line_items: optional(list(object({ id: Schema.String, product_id: optional(Schema.String) }))),
      }),
    ),
    total_count: optional(Schema.Finite),
  }),
)
