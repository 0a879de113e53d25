// Generated from spec/paths/product/202309/global_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { DeleteGlobalProducts } from "./deleteGlobalProducts.ts"

/** Checks what `deleteGlobalProducts` takes. */
export const Input: Schema.Codec<DeleteGlobalProducts.Input> = typed(
  object({ global_product_ids: list(Schema.String) }),
)

/** Checks the `data` that `deleteGlobalProducts` answers. */
export const Data: Schema.Codec<DeleteGlobalProducts.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ global_product_id: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
