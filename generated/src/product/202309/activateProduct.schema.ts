// Generated from spec/paths/product/202309/products_activate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ActivateProduct } from "./activateProduct.ts"

/** Checks what `activateProduct` takes. */
export const Input: Schema.Codec<ActivateProduct.Input> = typed(
  object({ listing_platforms: optionalInput(list(Schema.String)), product_ids: list(Schema.String) }),
)

/** Checks the `data` that `activateProduct` answers. */
export const Data: Schema.Codec<ActivateProduct.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(
            object({
              extra_errors: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))),
              product_id: optional(Schema.String),
            }),
          ),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
