// Generated from spec/schemas/ProductSkuRefInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ProductSkuRefInput: Schema.Codec<Types.ProductSkuRefInput> = typed(
  object({ quantity: Schema.Finite, sku_id: Schema.String }),
)
