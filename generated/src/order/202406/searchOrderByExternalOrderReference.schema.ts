// Generated from spec/paths/order/202406/orders_external_order_search.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { SearchOrderByExternalOrderReference } from "./searchOrderByExternalOrderReference.ts"

/** Checks what `searchOrderByExternalOrderReference` takes. */
export const Input: Schema.Codec<SearchOrderByExternalOrderReference.Input> = typed(
  object({ platform: Schema.String, external_order_id: Schema.String }),
)

/** Checks the `data` that `searchOrderByExternalOrderReference` answers. */
export const Data: Schema.Codec<SearchOrderByExternalOrderReference.Data> = typed(
  object({
    orders: list(
      object({
        external_order: optional(
          object({
            id: Schema.String,
            line_items: optional(list(object({ id: Schema.String, origin_id: optional(Schema.String) }))),
            platform: optional(Schema.String),
          }),
        ),
        id: Schema.String,
      }),
    ),
  }),
)
