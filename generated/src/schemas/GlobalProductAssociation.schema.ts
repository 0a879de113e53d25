// Generated from spec/schemas/GlobalProductAssociation.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GlobalProductAssociation: Schema.Codec<Types.GlobalProductAssociation> = typed(
  object({
    global_product_id: optional(Schema.String),
    sku_mappings: optional(
      list(
        object({
          global_sku_id: optional(Schema.String),
          local_sku_id: optional(Schema.String),
          sales_attribute_mappings: optional(
            list(
              object({
                global_attribute_id: optional(Schema.String),
                global_value_id: optional(Schema.String),
                local_attribute_id: optional(Schema.String),
                local_value_id: optional(Schema.String),
              }),
            ),
          ),
        }),
      ),
    ),
  }),
)
