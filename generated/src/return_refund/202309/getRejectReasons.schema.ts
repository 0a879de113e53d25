// Generated from spec/paths/return_refund/202309/reject_reasons.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetRejectReasons } from "./getRejectReasons.ts"

/** Checks what `getRejectReasons` takes. */
export const Input: Schema.Codec<GetRejectReasons.Input> = typed(
  object({ locale: optionalInput(Schema.String), return_or_cancel_id: Schema.String }),
)

/** Checks the `data` that `getRejectReasons` answers. */
export const Data: Schema.Codec<GetRejectReasons.Data> = typed(
  object({ reasons: list(object({ name: optional(Schema.String), text: optional(Schema.String) })) }),
)
