// Generated from spec/paths/order/202407/orders_order_id_price_detail.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import type { GetPriceDetail } from "./getPriceDetail.ts"

/** Checks what `getPriceDetail` takes. */
export const Input: Schema.Codec<GetPriceDetail.Input> = typed(object({ order_id: Schema.String }))

/** Checks the `data` that `getPriceDetail` answers. */
export const Data: Schema.Codec<GetPriceDetail.Data> = typed(
  object({
    cod_fee: optional(Schema.String),
    cod_fee_net_amount: optional(Schema.String),
    currency: optional(Schema.String),
    distance_fee: optional(Schema.String),
    distance_shipping_fee: optional(Schema.String),
    line_items: optional(
      list(
        object({
          cod_fee: optional(Schema.String),
          cod_fee_amount: optional(Schema.String),
          currency: optional(Schema.String),
          distance_fee: optional(Schema.String),
          distance_shipping_fee: optional(Schema.String),
          id: Schema.String,
          net_price_amount: optional(Schema.String),
          payment: optional(Schema.String),
          shipping_fee_deduction_platform: optional(Schema.String),
          shipping_fee_deduction_platform_voucher: optional(Schema.String),
          shipping_fee_deduction_seller: optional(Schema.String),
          shipping_list_price: optional(Schema.String),
          shipping_sale_price: optional(Schema.String),
          sku_gift_net_price: optional(Schema.String),
          sku_gift_original_price: optional(Schema.String),
          sku_list_price: optional(Schema.String),
          sku_sale_price: optional(Schema.String),
          subtotal: optional(Schema.String),
          subtotal_deduction_platform: optional(Schema.String),
          subtotal_deduction_seller: optional(Schema.String),
          subtotal_tax_amount: optional(Schema.String),
          tax_amount: optional(Schema.String),
          tax_rate: optional(Schema.String),
          total: optional(Schema.String),
          voucher_deduction_platform: optional(Schema.String),
          voucher_deduction_seller: optional(Schema.String),
        }),
      ),
    ),
    net_price_amount: optional(Schema.String),
    payment: optional(Schema.String),
    shipping_fee_deduction_platform: optional(Schema.String),
    shipping_fee_deduction_platform_voucher: optional(Schema.String),
    shipping_fee_deduction_seller: optional(Schema.String),
    shipping_list_price: optional(Schema.String),
    shipping_sale_price: optional(Schema.String),
    sku_gift_net_price: optional(Schema.String),
    sku_gift_original_price: optional(Schema.String),
    sku_list_price: optional(Schema.String),
    sku_sale_price: optional(Schema.String),
    subtotal: optional(Schema.String),
    subtotal_deduction_platform: optional(Schema.String),
    subtotal_deduction_seller: optional(Schema.String),
    subtotal_tax_amount: optional(Schema.String),
    tax_amount: optional(Schema.String),
    tax_rate: optional(Schema.String),
    total: optional(Schema.String),
    voucher_deduction_platform: optional(Schema.String),
    voucher_deduction_seller: optional(Schema.String),
  }),
)
