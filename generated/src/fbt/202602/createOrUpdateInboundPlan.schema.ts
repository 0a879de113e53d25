// Generated from spec/paths/fbt/202602/create_update_inbound_plan.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optionalInput, typed } from "../../validation.ts"
import type { CreateOrUpdateInboundPlan } from "./createOrUpdateInboundPlan.ts"

/** Checks what `createOrUpdateInboundPlan` takes. */
export const Input: Schema.Codec<CreateOrUpdateInboundPlan.Input> = typed(
  object({
    cartons: optionalInput(
      list(
        object({
          box_measurements: optionalInput(
            object({
              height: optionalInput(Schema.String),
              length: optionalInput(Schema.String),
              length_unit: optionalInput(Schema.String),
              weight: optionalInput(Schema.String),
              weight_unit: optionalInput(Schema.String),
              width: optionalInput(Schema.String),
            }),
          ),
          carton_nums: optionalInput(list(Schema.String)),
          carton_type: optionalInput(Schema.String),
          items: optionalInput(
            list(
              object({
                expiration_timestamp: optionalInput(Schema.String),
                goods_id: optionalInput(Schema.String),
                lot_code: optionalInput(Schema.String),
                quantity: optionalInput(Schema.Finite),
              }),
            ),
          ),
          quantity: optionalInput(Schema.Finite),
        }),
      ),
    ),
    goods_items: optionalInput(
      list(object({ goods_id: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) })),
    ),
    idempotent_key: optionalInput(Schema.String),
    plan_id: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `createOrUpdateInboundPlan` answers. */
export const Data: Schema.Codec<CreateOrUpdateInboundPlan.Data> = typed(
  object({ inbound_plan: object({ plan_id: Schema.String }) }),
)
