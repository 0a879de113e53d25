// Generated from spec/paths/finance/202309/payments.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetPayments } from "./getPayments.ts"

/** Checks what `getPayments` takes. */
export const Input: Schema.Codec<GetPayments.Input> = typed(
  object({
    create_time_lt: optionalInput(Schema.Finite),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    sort_field: Schema.String,
    sort_order: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getPayments` answers. */
export const Data: Schema.Codec<GetPayments.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    payments: list(
      object({
        amount: optional(object({ currency: optional(Schema.String), value: optional(Schema.String) })),
        bank_account: optional(Schema.String),
        create_time: optional(Schema.Finite),
        exchange_rate: optional(Schema.String),
        id: Schema.String,
        paid_time: optional(Schema.Finite),
        payment_amount_before_exchange: optional(
          object({ currency: optional(Schema.String), value: optional(Schema.String) }),
        ),
        reserve_amount: optional(object({ currency: optional(Schema.String), value: optional(Schema.String) })),
        settlement_amount: optional(object({ currency: optional(Schema.String), value: optional(Schema.String) })),
        status: optional(Schema.String),
      }),
    ),
  }),
)
