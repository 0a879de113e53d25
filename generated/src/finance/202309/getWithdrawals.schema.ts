// Generated from spec/paths/finance/202309/withdrawals.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetWithdrawals } from "./getWithdrawals.ts"

/** Checks what `getWithdrawals` takes. */
export const Input: Schema.Codec<GetWithdrawals.Input> = typed(
  object({
    create_time_lt: optionalInput(Schema.Finite),
    types: list(Schema.String),
    page_size: optionalInput(Schema.Finite),
    page_token: optionalInput(Schema.String),
    create_time_ge: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getWithdrawals` answers. */
export const Data: Schema.Codec<GetWithdrawals.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    total_count: optional(Schema.Finite),
    withdrawals: list(
      object({
        amount: Schema.String,
        create_time: optional(Schema.Finite),
        currency: Schema.String,
        id: Schema.String,
        status: optional(Schema.String),
        type: optional(Schema.String),
      }),
    ),
  }),
)
