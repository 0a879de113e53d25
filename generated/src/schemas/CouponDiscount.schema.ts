// Generated from spec/schemas/CouponDiscount.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import { Money } from "../schemas/Money.schema.ts"
import type * as Types from "../schemas.ts"

export const CouponDiscount: Schema.Codec<Types.CouponDiscount> = typed(
  object({
    max_discount: optional(Money),
    percentage: optional(Schema.String),
    reduction_amount: optional(Money),
    type: optional(Schema.String),
  }),
)
