// Generated from spec/paths/product/202507/products_product_id_replicated_products.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetGlobalReplicatedProducts } from "./getGlobalReplicatedProducts.ts"

/** Checks what `getGlobalReplicatedProducts` takes. */
export const Input: Schema.Codec<GetGlobalReplicatedProducts.Input> = typed(object({ product_id: Schema.String }))

/** Checks the `data` that `getGlobalReplicatedProducts` answers. */
export const Data: Schema.Codec<GetGlobalReplicatedProducts.Data> = typed(
  object({
    replicated_products: list(
      object({
        product_id: optional(Schema.String),
        product_status: optional(Schema.String),
        region: optional(Schema.String),
        shop_id: optional(Schema.String),
      }),
    ),
  }),
)
