// Generated from spec/paths/return_refund/202309/returns_return_id_reject.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { RejectReturn } from "./rejectReturn.ts"

/** Checks what `rejectReturn` takes. */
export const Input: Schema.Codec<RejectReturn.Input> = typed(
  object({
    return_id: Schema.String,
    idempotency_key: optionalInput(Schema.String),
    comment: optionalInput(Schema.String),
    decision: Schema.String,
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

/** Checks the `data` that `rejectReturn` answers. */
export const Data: Schema.Codec<RejectReturn.Data> = typed(object({}))
