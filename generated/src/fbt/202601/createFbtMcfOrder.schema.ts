// Generated from spec/paths/fbt/202601/mcf_outbound_orders.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FbtConsigneeInput } from "../../schemas/FbtConsigneeInput.schema.ts"
import type { CreateFbtMcfOrder } from "./createFbtMcfOrder.ts"

/** Checks what `createFbtMcfOrder` takes. */
export const Input: Schema.Codec<CreateFbtMcfOrder.Input> = typed(
  object({
    consignee: optionalInput(FbtConsigneeInput),
    external_order_id: optionalInput(Schema.String),
    goods: optionalInput(list(object({ id: optionalInput(Schema.String), quantity: optionalInput(Schema.Finite) }))),
  }),
)

/** Checks the `data` that `createFbtMcfOrder` answers. */
export const Data: Schema.Codec<CreateFbtMcfOrder.Data> = typed(
  object({
    mcf_order: object({
      create_time: optional(Schema.Finite),
      external_order_id: optional(Schema.String),
      mcf_order_id: Schema.String,
    }),
  }),
)
