// Generated from spec/schemas/ScheduledSale.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const ScheduledSale: Schema.Codec<Types.ScheduledSale> = typed(
  object({ is_enabled_scheduled_sale: optional(Schema.Boolean), schedule_sale_time: optional(Schema.Finite) }),
)
