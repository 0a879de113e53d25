// Generated from spec/paths/finance/202309/statements.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetStatements } from "./getStatements.ts"

/** Checks what `getStatements` takes. */
export const Input: Schema.Codec<GetStatements.Input> = typed(
  object({
    statement_time_lt: optionalInput(Schema.Finite),
    payment_status: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    sort_field: Schema.String,
    sort_order: optionalInput(Schema.String),
    statement_time_ge: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getStatements` answers. */
export const Data: Schema.Codec<GetStatements.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    statements: list(
      object({
        adjustment_amount: optional(Schema.String),
        currency: optional(Schema.String),
        fee_amount: optional(Schema.String),
        id: Schema.String,
        net_sales_amount: optional(Schema.String),
        payment_id: optional(Schema.String),
        payment_status: optional(Schema.String),
        payment_time: optional(Schema.Finite),
        revenue_amount: optional(Schema.String),
        settlement_amount: optional(Schema.String),
        shipping_cost_amount: optional(Schema.String),
        statement_time: optional(Schema.Finite),
      }),
    ),
  }),
)
