// Generated from spec/schemas/CreatedSku.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import { SkuFee } from "../schemas/SkuFee.schema.ts"
import type * as Types from "../schemas.ts"

export const CreatedSku: Schema.Codec<Types.CreatedSku> = typed(
  object({
    external_sku_id: optional(Schema.String),
    fees: optional(list(SkuFee)),
    id: Schema.String,
    sales_attributes: optional(list(object({ id: Schema.String, value_id: optional(Schema.String) }))),
    seller_sku: optional(Schema.String),
  }),
)
