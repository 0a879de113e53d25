// Generated from spec/schemas/GlobalProductSummary.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const GlobalProductSummary: Schema.Codec<Types.GlobalProductSummary> = typed(
  object({
    create_time: optional(Schema.Finite),
    id: Schema.String,
    skus: optional(list(object({ id: Schema.String, seller_sku: optional(Schema.String) }))),
    status: optional(Schema.String),
    title: optional(Schema.String),
    update_time: optional(Schema.Finite),
  }),
)
