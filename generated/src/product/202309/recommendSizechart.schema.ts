// Generated from spec/paths/product/202309/images_size_charts_identify.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { RecommendSizechart } from "./recommendSizechart.ts"

/** Checks what `recommendSizechart` takes. */
export const Input: Schema.Codec<RecommendSizechart.Input> = typed(
  object({ images: optionalInput(list(object({ url: optionalInput(Schema.String) }))) }),
)

/** Checks the `data` that `recommendSizechart` answers. */
export const Data: Schema.Codec<RecommendSizechart.Data> = typed(
  object({ images: list(object({ is_size_chart: optional(Schema.Boolean), url: optional(Schema.String) })) }),
)
