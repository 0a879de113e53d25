// Generated from spec/paths/product/202404/images_optimize.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { OptimizedImages } from "./optimizedImages.ts"

/** Checks what `optimizedImages` takes. */
export const Input: Schema.Codec<OptimizedImages.Input> = typed(
  object({
    category_asset_cipher: optionalInput(Schema.String),
    images: optionalInput(
      list(object({ optimization_mode: optionalInput(list(Schema.String)), uri: optionalInput(Schema.String) })),
    ),
  }),
)

/** Checks the `data` that `optimizedImages` answers. */
export const Data: Schema.Codec<OptimizedImages.Data> = typed(
  object({
    images: optional(
      list(
        object({
          height: optional(Schema.Finite),
          optimize_status: optional(Schema.String),
          optimized_uri: optional(Schema.String),
          optimized_url: optional(Schema.String),
          original_uri: optional(Schema.String),
          original_url: optional(Schema.String),
          width: optional(Schema.Finite),
        }),
      ),
    ),
  }),
)
