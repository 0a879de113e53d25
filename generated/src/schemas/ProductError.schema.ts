// Generated from spec/schemas/ProductError.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductError: Schema.Codec<Types.ProductError> = typed(
  object({
    code: optional(Schema.Finite),
    detail: optional(object({ product_id: optional(Schema.String) })),
    message: optional(Schema.String),
  }),
)
