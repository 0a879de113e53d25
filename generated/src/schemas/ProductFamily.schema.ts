// Generated from spec/schemas/ProductFamily.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductFamily: Schema.Codec<Types.ProductFamily> = typed(
  object({ id: Schema.String, products: optional(list(object({ id: Schema.String }))) }),
)
