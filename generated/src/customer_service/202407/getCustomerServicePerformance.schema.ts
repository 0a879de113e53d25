// Generated from spec/paths/customer_service/202407/performance.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../../validation.ts"
import type { GetCustomerServicePerformance } from "./getCustomerServicePerformance.ts"

/** Checks what `getCustomerServicePerformance` takes. */
export const Input: Schema.Codec<GetCustomerServicePerformance.Input> = typed(
  object({ support_date_ge: Schema.String, support_date_lt: Schema.String }),
)

/** Checks the `data` that `getCustomerServicePerformance` answers. */
export const Data: Schema.Codec<GetCustomerServicePerformance.Data> = typed(
  object({
    performance: optional(
      object({
        conversion_rate: optional(Schema.String),
        cs_guided_gmv: optional(Schema.String),
        currency: optional(Schema.String),
        response_percentage: optional(Schema.String),
        response_time_mins: optional(Schema.String),
        satisfaction_percentage: optional(Schema.String),
        support_session_count: optional(Schema.Finite),
      }),
    ),
  }),
)
