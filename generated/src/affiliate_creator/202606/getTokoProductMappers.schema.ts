// Generated from spec/paths/affiliate_creator/202606/toko_product_mappers.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetTokoProductMappers } from "./getTokoProductMappers.ts"

/** Checks what `getTokoProductMappers` takes. */
export const Input: Schema.Codec<GetTokoProductMappers.Input> = typed(
  object({ toko_pids: optionalInput(list(Schema.String)) }),
)

/** Checks the `data` that `getTokoProductMappers` answers. */
export const Data: Schema.Codec<GetTokoProductMappers.Data> = typed(
  object({
    error: optional(object({ code: optional(Schema.Finite), message: optional(Schema.String) })),
    product: optional(list(object({ toko_pid: optional(Schema.String), tts_pid: optional(Schema.String) }))),
  }),
)
