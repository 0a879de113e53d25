// Generated from spec/paths/finance/202501/orders_order_id_statement_transactions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, typed } from "../../validation.ts"
import { FeeTaxBreakdown } from "../../schemas/FeeTaxBreakdown.schema.ts"
import type { GetTransactionsByOrder } from "./getTransactionsByOrder.ts"

/** Checks what `getTransactionsByOrder` takes. */
export const Input: Schema.Codec<GetTransactionsByOrder.Input> = typed(object({ order_id: Schema.String }))

/** Checks the `data` that `getTransactionsByOrder` answers. */
export const Data: Schema.Codec<GetTransactionsByOrder.Data> = typed(
  object({
    currency: optional(Schema.String),
    fee_and_tax_amount: optional(Schema.String),
    order_create_time: optional(Schema.Finite),
    order_id: optional(Schema.String),
    revenue_amount: optional(Schema.String),
    settlement_amount: optional(Schema.String),
    shipping_cost_amount: optional(Schema.String),
    sku_transactions: optional(
      list(
        object({
          fee_tax_amount: optional(Schema.String),
          fee_tax_breakdown: optional(FeeTaxBreakdown),
          product_name: optional(Schema.String),
          quantity: optional(Schema.String),
          revenue_amount: optional(Schema.String),
          revenue_breakdown: optional(
            object({
              cod_service_fee_amount: optional(Schema.String),
              distant_item_fee_amount: optional(Schema.String),
              refund_cod_service_fee_amount: optional(Schema.String),
              refund_subtotal_before_discount_amount: optional(Schema.String),
              seller_discount_amount: optional(Schema.String),
              seller_discount_refund_amount: optional(Schema.String),
              subtotal_before_discount_amount: optional(Schema.String),
            }),
          ),
          settlement_amount: optional(Schema.String),
          shipping_cost_amount: optional(Schema.String),
          shipping_cost_breakdown: optional(
            object({
              actual_shipping_fee_amount: optional(Schema.String),
              customer_paid_shipping_fee_amount: optional(Schema.String),
              distant_shipping_fee_amount: optional(Schema.String),
              exchange_shipping_fee_amount: optional(Schema.String),
              failed_delivery_subsidy_amount: optional(Schema.String),
              fbt_free_shipping_fee_amount: optional(Schema.String),
              fbt_fulfillment_fee_reimbursement_amount: optional(Schema.String),
              fbt_key_merchant_subsidy: optional(Schema.String),
              fbt_overall_merchant_subsidy: optional(Schema.String),
              free_return_subsidy_amount: optional(Schema.String),
              logistics_service_fee: optional(Schema.String),
              replacement_shipping_fee_amount: optional(Schema.String),
              return_shipping_fee_amount: optional(Schema.String),
              return_shipping_fee_paid_buyer_amount: optional(Schema.String),
              return_shipping_label_fee_amount: optional(Schema.String),
              seller_self_shipping_service_fee_amount: optional(Schema.String),
              shipping_app_service_fee_amount: optional(Schema.String),
              shipping_fee_discount_amount: optional(Schema.String),
              shipping_insurance_fee_amount: optional(Schema.String),
              signature_confirmation_fee_amount: optional(Schema.String),
              supplementary_component: optional(
                object({
                  customer_shipping_fee_offset_amount: optional(Schema.String),
                  fbm_shipping_cost_amount: optional(Schema.String),
                  fbt_fulfillment_fee_amount: optional(Schema.String),
                  fbt_fulfillment_fee_reimbursement_amount: optional(Schema.String),
                  fbt_shipping_cost_amount: optional(Schema.String),
                  platform_shipping_fee_discount_amount: optional(Schema.String),
                  promo_shipping_incentive_amount: optional(Schema.String),
                  refunded_customer_shipping_fee_amount: optional(Schema.String),
                  return_refund_subsidy_amount: optional(Schema.String),
                  seller_shipping_fee_discount_amount: optional(Schema.String),
                  shipping_fee_guarantee_reimbursement: optional(Schema.String),
                  shipping_fee_subsidy_amount: optional(Schema.String),
                }),
              ),
              tiktok_shop_shipping_incentive_amount: optional(Schema.String),
            }),
          ),
          sku_id: optional(Schema.String),
          sku_name: optional(Schema.String),
          statement_id: optional(Schema.String),
        }),
      ),
    ),
    total_count: optional(Schema.Finite),
  }),
)
