// Generated from spec/schemas/RefundAmount.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const RefundAmount: Schema.Codec<Types.RefundAmount> = typed(
  object({
    buyer_service_fee: optional(Schema.String),
    currency: optional(Schema.String),
    refund_shipping_fee: optional(Schema.String),
    refund_subtotal: optional(Schema.String),
    refund_tax: optional(Schema.String),
    refund_total: optional(Schema.String),
    retail_delivery_fee: optional(Schema.String),
  }),
)
