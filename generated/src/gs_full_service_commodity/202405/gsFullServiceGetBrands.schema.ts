// Generated from spec/paths/gs_full_service_commodity/202405/beta_brands.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GsFullServiceGetBrands } from "./gsFullServiceGetBrands.ts"

/** Checks what `gsFullServiceGetBrands` takes. */
export const Input: Schema.Codec<GsFullServiceGetBrands.Input> = typed(object({}))

/** Checks the `data` that `gsFullServiceGetBrands` answers. */
export const Data: Schema.Codec<GsFullServiceGetBrands.Data> = typed(
  object({
    brands: list(
      object({ approval_status: optional(Schema.String), id: Schema.String, name: optional(Schema.String) }),
    ),
  }),
)
