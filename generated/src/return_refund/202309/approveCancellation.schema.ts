// Generated from spec/paths/return_refund/202309/cancellations_cancel_id_approve.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { ApproveCancellation } from "./approveCancellation.ts"

/** Checks what `approveCancellation` takes. */
export const Input: Schema.Codec<ApproveCancellation.Input> = typed(
  object({ cancel_id: Schema.String, idempotency_key: optionalInput(Schema.String) }),
)

/** Checks the `data` that `approveCancellation` answers. */
export const Data: Schema.Codec<ApproveCancellation.Data> = typed(object({}))
