// Generated from spec/paths/fulfillment/202601/redeem_info_callback.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { RedeemInfoCallback } from "./redeemInfoCallback.ts"

/** Checks what `redeemInfoCallback` takes. */
export const Input: Schema.Codec<RedeemInfoCallback.Input> = typed(
  object({
    order_id: Schema.String,
    order_info_list: list(
      object({
        order_line_id: optionalInput(Schema.String),
        redeem_info: optionalInput(
          object({ redeem_data: optionalInput(Schema.String), redeem_type: optionalInput(Schema.String) }),
        ),
        source_unique_id: optionalInput(Schema.String),
      }),
    ),
  }),
)

/** Checks the `data` that `redeemInfoCallback` answers. */
export const Data: Schema.Codec<RedeemInfoCallback.Data> = typed(
  object({
    order_statuses: optional(
      list(object({ order_line_id: optional(Schema.String), status_code: optional(Schema.Finite) })),
    ),
  }),
)
