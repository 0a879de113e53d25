// Generated from spec/paths/product/202309/products_deactivate.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { ProductError } from "../../schemas/ProductError.schema.ts"
import type { DeactivateProducts } from "./deactivateProducts.ts"

/** Checks what `deactivateProducts` takes. */
export const Input: Schema.Codec<DeactivateProducts.Input> = typed(
  object({ listing_platforms: optionalInput(list(Schema.String)), product_ids: list(Schema.String) }),
)

/** Checks the `data` that `deactivateProducts` answers. */
export const Data: Schema.Codec<DeactivateProducts.Data> = typed(object({ errors: optional(list(ProductError)) }))
