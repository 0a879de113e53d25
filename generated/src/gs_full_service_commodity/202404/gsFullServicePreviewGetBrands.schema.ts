// Generated from spec/paths/gs_full_service_commodity/202404/preview_brands.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GsFullServicePreviewGetBrands } from "./gsFullServicePreviewGetBrands.ts"

/** Checks what `gsFullServicePreviewGetBrands` takes. */
export const Input: Schema.Codec<GsFullServicePreviewGetBrands.Input> = typed(
  object({ supplier_id: optionalInput(Schema.String) }),
)

/** Checks the `data` that `gsFullServicePreviewGetBrands` answers. */
export const Data: Schema.Codec<GsFullServicePreviewGetBrands.Data> = typed(
  object({
    brands: list(
      object({ approval_status: optional(Schema.String), id: Schema.String, name: optional(Schema.String) }),
    ),
  }),
)
