// Generated from spec/paths/product/202508/import_external.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, optionalInput, typed } from "../../validation.ts"
import type { ImportExternalProductInfo } from "./importExternalProductInfo.ts"

/** Checks what `importExternalProductInfo` takes. */
export const Input: Schema.Codec<ImportExternalProductInfo.Input> = typed(
  object({ data: optionalInput(Schema.Unknown) }),
)

/** Checks the `data` that `importExternalProductInfo` answers. */
export const Data: Schema.Codec<ImportExternalProductInfo.Data> = typed(
  object({ import_result: optional(object({ code: optional(Schema.String), message: optional(Schema.String) })) }),
)
