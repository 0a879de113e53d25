// Generated from spec/schemas/ScheduledSaleInput.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optionalInput, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ScheduledSaleInput: Schema.Codec<Types.ScheduledSaleInput> = typed(
  object({
    is_enabled_scheduled_sale: optionalInput(Schema.Boolean),
    schedule_sale_time: optionalInput(Schema.Finite),
  }),
)
