// Generated from spec/paths/fulfillment/202309/packages_combine.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { PackageError } from "../../schemas/PackageError.schema.ts"
import type { CombinePackage } from "./combinePackage.ts"

/** Checks what `combinePackage` takes. */
export const Input: Schema.Codec<CombinePackage.Input> = typed(
  object({ combinable_packages: list(object({ id: Schema.String, order_ids: optionalInput(list(Schema.String)) })) }),
)

/** Checks the `data` that `combinePackage` answers. */
export const Data: Schema.Codec<CombinePackage.Data> = typed(
  object({
    errors: optional(list(PackageError)),
    packages: optional(list(object({ id: Schema.String, order_ids: optional(list(Schema.String)) }))),
  }),
)
