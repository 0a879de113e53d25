// Generated from spec/paths/product/202503/global_products_global_product_id_bind_local_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { BindLocalProducts } from "./bindLocalProducts.ts"

/** Checks what `bindLocalProducts` takes. */
export const Input: Schema.Codec<BindLocalProducts.Input> = typed(
  object({
    global_product_id: Schema.String,
    local_products: optionalInput(
      list(
        object({
          id: optionalInput(Schema.String),
          inventory_add_type: optionalInput(Schema.String),
          inventory_mode: optionalInput(Schema.String),
          skus: optionalInput(
            list(
              object({
                global_sku_id: optionalInput(Schema.String),
                id: optionalInput(Schema.String),
                inventory: optionalInput(
                  list(object({ quantity: optionalInput(Schema.Finite), warehouse_id: optionalInput(Schema.String) })),
                ),
                sales_attributes: optionalInput(
                  list(
                    object({
                      global_id: optionalInput(Schema.String),
                      global_value_id: optionalInput(Schema.String),
                      id: optionalInput(Schema.String),
                      value_id: optionalInput(Schema.String),
                    }),
                  ),
                ),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)

/** Checks the `data` that `bindLocalProducts` answers. */
export const Data: Schema.Codec<BindLocalProducts.Data> = typed(
  object({
    bind_results: optional(
      list(
        object({
          fail_reasons: optional(list(object({ code: optional(Schema.Finite), message: optional(Schema.String) }))),
          local_product_id: optional(Schema.String),
          region: optional(Schema.String),
          status: optional(Schema.String),
        }),
      ),
    ),
  }),
)
