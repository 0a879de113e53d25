// Generated from spec/paths/product/202309/brands_recommend.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { RecommendBrand } from "./recommendBrand.ts"

/** Checks what `recommendBrand` takes. */
export const Input: Schema.Codec<RecommendBrand.Input> = typed(
  object({ language: optionalInput(Schema.String), product_title: optionalInput(Schema.String) }),
)

/** Checks the `data` that `recommendBrand` answers. */
export const Data: Schema.Codec<RecommendBrand.Data> = typed(
  object({ brand: optional(object({ id: Schema.String, name: optional(Schema.String) })) }),
)
