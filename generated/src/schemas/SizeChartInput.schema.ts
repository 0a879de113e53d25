// Generated from spec/schemas/SizeChartInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import { ImageRef } from "../schemas/ImageRef.schema.ts"
import type * as Types from "../schemas.ts"

export const SizeChartInput: Schema.Codec<Types.SizeChartInput> = typed(
  object({ image: optionalInput(ImageRef), template: optionalInput(object({ id: Schema.String })) }),
)
