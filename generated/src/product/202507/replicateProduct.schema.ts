// Generated from spec/paths/product/202507/products_product_id_global_replicate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ReplicateProduct } from "./replicateProduct.ts"

/** Checks what `replicateProduct` takes. */
export const Input: Schema.Codec<ReplicateProduct.Input> = typed(
  object({
    product_id: Schema.String,
    inventory_mode: optionalInput(Schema.String),
    replicate_target: optionalInput(
      list(
        object({
          inventory_mode: optionalInput(Schema.String),
          region: optionalInput(Schema.String),
          skus: optionalInput(
            list(
              object({
                inventory: optionalInput(
                  list(object({ quantity: optionalInput(Schema.Finite), warehouse_id: optionalInput(Schema.String) })),
                ),
                price: optionalInput(object({ currency: optionalInput(Schema.String), sale_price: Schema.String })),
                source_sku_id: optionalInput(Schema.String),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `replicateProduct` answers. */
export const Data: Schema.Codec<ReplicateProduct.Data> = typed(
  object({
    errors: optional(
      list(
        object({
          code: optional(Schema.Finite),
          detail: optional(object({ region: optional(Schema.String) })),
          message: optional(Schema.String),
        }),
      ),
    ),
  }),
)
