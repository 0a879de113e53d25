// Generated from spec/paths/fulfillment/202309/packages_package_id_uncombine.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { UncombinePackages } from "./uncombinePackages.ts"

/** Checks what `uncombinePackages` takes. */
export const Input: Schema.Codec<UncombinePackages.Input> = typed(
  object({ package_id: Schema.String, order_ids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `uncombinePackages` answers. */
export const Data: Schema.Codec<UncombinePackages.Data> = typed(
  object({ packages: optional(list(object({ id: Schema.String, order_ids: optional(list(Schema.String)) }))) }),
)
