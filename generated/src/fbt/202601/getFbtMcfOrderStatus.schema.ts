// Generated from spec/paths/fbt/202601/mcf_outbound_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetFbtMcfOrderStatus } from "./getFbtMcfOrderStatus.ts"

/** Checks what `getFbtMcfOrderStatus` takes. */
export const Input: Schema.Codec<GetFbtMcfOrderStatus.Input> = typed(object({ mcf_order_id: Schema.String }))

/** Checks the `data` that `getFbtMcfOrderStatus` answers. */
export const Data: Schema.Codec<GetFbtMcfOrderStatus.Data> = typed(
  object({
    mcf_order: optional(
      object({
        consign_orders: optional(
          list(
            object({
              carrier: optional(Schema.String),
              goods: optional(list(object({ id: Schema.String, quantity: optional(Schema.Finite) }))),
              id: Schema.String,
              is_platform_closed: optional(Schema.Boolean),
              issue: optional(Schema.String),
              shipping_provider: optional(object({ id: Schema.String, name: optional(Schema.String) })),
              status: optional(Schema.String),
              tracking_number: optional(Schema.String),
            }),
          ),
        ),
        create_time: optional(Schema.Finite),
        external_order_id: optional(Schema.String),
        mcf_order_id: optional(Schema.String),
      }),
    ),
  }),
)
