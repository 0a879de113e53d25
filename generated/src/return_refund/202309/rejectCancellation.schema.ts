// Generated from spec/paths/return_refund/202309/cancellations_cancel_id_reject.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { RejectCancellation } from "./rejectCancellation.ts"

/** Checks what `rejectCancellation` takes. */
export const Input: Schema.Codec<RejectCancellation.Input> = typed(
  object({
    cancel_id: Schema.String,
    idempotency_key: optionalInput(Schema.String),
    comment: optionalInput(Schema.String),
    images: optionalInput(
      list(
        object({
          height: optionalInput(Schema.Finite),
          image_id: Schema.String,
          mime_type: optionalInput(Schema.String),
          width: optionalInput(Schema.Finite),
        }),
      ),
    ),
    reject_reason: Schema.String,
  }),
)

/** Checks the `data` that `rejectCancellation` answers. */
export const Data: Schema.Codec<RejectCancellation.Data> = typed(object({}))
