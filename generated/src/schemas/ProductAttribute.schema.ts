// Generated from spec/schemas/ProductAttribute.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductAttribute: Schema.Codec<Types.ProductAttribute> = typed(
  object({
    id: Schema.String,
    name: optional(Schema.String),
    values: optional(list(object({ id: Schema.String, name: optional(Schema.String) }))),
  }),
)
