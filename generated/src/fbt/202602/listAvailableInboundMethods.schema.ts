// Generated from spec/paths/fbt/202602/list_available_inbound_method.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { Money } from "../../schemas/Money.schema.ts"
import type { ListAvailableInboundMethods } from "./listAvailableInboundMethods.ts"

/** Checks what `listAvailableInboundMethods` takes. */
export const Input: Schema.Codec<ListAvailableInboundMethods.Input> = typed(object({ plan_id: Schema.String }))

/** Checks the `data` that `listAvailableInboundMethods` answers. */
export const Data: Schema.Codec<ListAvailableInboundMethods.Data> = typed(
  object({
    available_inbound_method_list: list(
      object({
        available_time_window_list: optional(
          list(object({ end_timestamp: optional(Schema.String), start_timestamp: optional(Schema.String) })),
        ),
        inbound_method: optional(Schema.String),
        placement_fee_estimate: optional(Money),
        warehouse_list: optional(
          list(object({ warehouse_id: optional(Schema.String), warehouse_name: optional(Schema.String) })),
        ),
      }),
    ),
  }),
)
