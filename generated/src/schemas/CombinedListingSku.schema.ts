// Generated from spec/schemas/CombinedListingSku.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CombinedListingSku: Schema.Codec<Types.CombinedListingSku> = typed(
  object({
    product_id: optional(Schema.String),
    seller_sku: optional(Schema.String),
    sku_count: optional(Schema.Finite),
    sku_id: optional(Schema.String),
  }),
)
