// Generated from spec/schemas/CombinedSkuInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const CombinedSkuInput: Schema.Codec<Types.CombinedSkuInput> = typed(
  object({ product_id: Schema.String, sku_count: Schema.Finite, sku_id: Schema.String }),
)
