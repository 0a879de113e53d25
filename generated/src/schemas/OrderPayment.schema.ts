// Generated from spec/schemas/OrderPayment.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { object, optional, typed } from "../validation.ts"
import type * as Types from "../schemas.ts"

export const OrderPayment: Schema.Codec<Types.OrderPayment> = typed(
  object({
    buyer_service_fee: optional(Schema.String),
    currency: optional(Schema.String),
    distance_fee: optional(Schema.String),
    distance_shipping_fee: optional(Schema.String),
    handling_fee: optional(Schema.String),
    item_insurance_fee: optional(Schema.String),
    item_insurance_tax: optional(Schema.String),
    original_shipping_fee: optional(Schema.String),
    original_total_product_price: optional(Schema.String),
    payment_discount_service_fee: optional(Schema.String),
    payment_platform_discount: optional(Schema.String),
    platform_discount: optional(Schema.String),
    product_tax: optional(Schema.String),
    retail_delivery_fee: optional(Schema.String),
    seller_discount: optional(Schema.String),
    shipping_fee: optional(Schema.String),
    shipping_fee_cofunded_discount: optional(Schema.String),
    shipping_fee_platform_discount: optional(Schema.String),
    shipping_fee_seller_discount: optional(Schema.String),
    shipping_fee_tax: optional(Schema.String),
    shipping_insurance_fee: optional(Schema.String),
    small_order_fee: optional(Schema.String),
    sub_total: optional(Schema.String),
    tax: optional(Schema.String),
    total_amount: optional(Schema.String),
  }),
)
