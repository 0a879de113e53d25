// Generated from spec/paths/finance/202605/payments.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetPayments } from "./getPayments.ts"

/** Checks what `getPayments` takes. */
export const Input: Schema.Codec<GetPayments.Input> = typed(
  object({
    sort_field: Schema.String,
    create_time_ge: optionalInput(Schema.Finite),
    create_time_lt: optionalInput(Schema.Finite),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    sort_order: optionalInput(Schema.String),
  }),
)

/** Checks the `data` that `getPayments` answers. */
export const Data: Schema.Codec<GetPayments.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    payments: list(
      object({
        id: Schema.String,
        status: optional(Schema.String),
        create_time: optional(Schema.Finite),
        amount: optional(object({ value: optional(Schema.String), currency: optional(Schema.String) })),
        settlement_amount: optional(object({ value: optional(Schema.String), currency: optional(Schema.String) })),
        payment_amount_before_exchange: optional(
          object({ value: optional(Schema.String), currency: optional(Schema.String) }),
        ),
        exchange_rate: optional(Schema.String),
        paid_time: optional(Schema.Finite),
        bank_account: optional(Schema.String),
      }),
    ),
  }),
)
