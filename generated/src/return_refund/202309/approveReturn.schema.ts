// Generated from spec/paths/return_refund/202309/returns_return_id_approve.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../../validation.ts"
import type { ApproveReturn } from "./approveReturn.ts"

/** Checks what `approveReturn` takes. */
export const Input: Schema.Codec<ApproveReturn.Input> = typed(
  object({
    return_id: Schema.String,
    idempotency_key: optionalInput(Schema.String),
    buyer_keep_item: optionalInput(Schema.Boolean),
    decision: Schema.String,
    partial_refund: optionalInput(
      object({ amount: optionalInput(Schema.String), currency: optionalInput(Schema.String) }),
    ),
  }),
)

/** Checks the `data` that `approveReturn` answers. */
export const Data: Schema.Codec<ApproveReturn.Data> = typed(object({}))
