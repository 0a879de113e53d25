// Generated from spec/paths/affiliate_creator/202607/map_toko_product.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { TokoProductMapper } from "./tokoProductMapper.ts"

/** Checks what `tokoProductMapper` takes. */
export const Input: Schema.Codec<TokoProductMapper.Input> = typed(
  object({ toko_pids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `tokoProductMapper` answers. */
export const Data: Schema.Codec<TokoProductMapper.Data> = typed(
  object({
    error: optional(object({ code: optional(Schema.Finite), message: optional(Schema.String) })),
    product: optional(list(object({ toko_pid: optional(Schema.String), tts_pid: optional(Schema.String) }))),
  }),
)
