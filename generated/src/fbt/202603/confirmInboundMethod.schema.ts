// Generated from spec/paths/fbt/202603/confirm_inbound_method.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { ConfirmInboundMethod } from "./confirmInboundMethod.ts"

/** Checks what `confirmInboundMethod` takes. */
export const Input: Schema.Codec<ConfirmInboundMethod.Input> = typed(
  object({
    estimate_arrival_time: object({
      end_timestamp: optionalInput(Schema.String),
      start_timestamp: optionalInput(Schema.String),
    }),
    inbound_method: Schema.String,
    placement_option_id: Schema.String,
    plan_id: Schema.String,
  }),
)

/** Checks the `data` that `confirmInboundMethod` answers. */
export const Data: Schema.Codec<ConfirmInboundMethod.Data> = typed(
  object({ inbound_order_ids: optional(list(Schema.String)) }),
)
