// Generated from spec/paths/finance/202501/statements_statement_id_statement_transactions.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import { FeeTaxBreakdown } from "../../schemas/FeeTaxBreakdown.schema.ts"
import type { GetTransactionsByStatement } from "./getTransactionsByStatement.ts"

/** Checks what `getTransactionsByStatement` takes. */
export const Input: Schema.Codec<GetTransactionsByStatement.Input> = typed(
  object({
    statement_id: Schema.String,
    page_token: optionalInput(Schema.String),
    sort_field: Schema.String,
    sort_order: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getTransactionsByStatement` answers. */
export const Data: Schema.Codec<GetTransactionsByStatement.Data> = typed(
  object({
    create_time: optional(Schema.Finite),
    currency: optional(Schema.String),
    id: optional(Schema.String),
    next_page_token: optional(Schema.String),
    payable_amount: optional(Schema.String),
    status: optional(Schema.String),
    total_count: optional(Schema.Finite),
    total_reserve_amount: optional(Schema.String),
    total_settlement_amount: optional(Schema.String),
    total_settlement_breakdown: optional(
      object({
        total_adjustment_amount: optional(Schema.String),
        total_fee_tax_amount: optional(Schema.String),
        total_revenue_amount: optional(Schema.String),
        total_shipping_cost_amount: optional(Schema.String),
      }),
    ),
    transactions: list(
      object({
        adjustment_amount: optional(Schema.String),
        adjustment_id: optional(Schema.String),
        adjustment_order_id: optional(Schema.String),
        associated_order_id: optional(Schema.String),
        estimated_release_time: optional(Schema.String),
        fee_tax_amount: optional(Schema.String),
        fee_tax_breakdown: optional(FeeTaxBreakdown),
        id: Schema.String,
        order_create_time: optional(Schema.Finite),
        order_id: optional(Schema.String),
        reserve_amount: optional(Schema.String),
        reserve_id: optional(Schema.String),
        reserve_status: optional(Schema.String),
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
            shipping_fee_guarantee_reimbursement: optional(Schema.String),
            shipping_insurance_fee_amount: optional(Schema.String),
            signature_confirmation_fee_amount: optional(Schema.String),
            supplementary_component: optional(
              object({
                customer_shipping_fee: optional(Schema.String),
                customer_shipping_fee_offset_amount: optional(Schema.String),
                fbm_shipping_cost_amount: optional(Schema.String),
                fbt_fulfillment_fee_amount: optional(Schema.String),
                fbt_fulfillment_fee_reimbursement_amount: optional(Schema.String),
                fbt_shipping_cost_amount: optional(Schema.String),
                platform_shipping_fee_discount_amount: optional(Schema.String),
                promo_shipping_incentive_amount: optional(Schema.String),
                refund_customer_shipping_fee: optional(Schema.String),
                refunded_customer_shipping_fee_amount: optional(Schema.String),
                return_refund_subsidy_amount: optional(Schema.String),
                seller_shipping_fee_discount_amount: optional(Schema.String),
                shipping_fee_subsidy_amount: optional(Schema.String),
              }),
            ),
            tiktok_shop_shipping_incentive_amount: optional(Schema.String),
          }),
        ),
        supplementary_component: optional(
          object({
            customer_payment_amount: optional(Schema.String),
            customer_refund_amount: optional(Schema.String),
            platform_cofunded_discount_amount: optional(Schema.String),
            platform_cofunded_discount_refund_amount: optional(Schema.String),
            platform_discount_amount: optional(Schema.String),
            platform_discount_refund_amount: optional(Schema.String),
            retail_delivery_fee_amount: optional(Schema.String),
            retail_delivery_fee_payment_amount: optional(Schema.String),
            retail_delivery_fee_refund_amount: optional(Schema.String),
            sales_tax_amount: optional(Schema.String),
            sales_tax_payment_amount: optional(Schema.String),
            sales_tax_refund_amount: optional(Schema.String),
            seller_cofunded_discount_amount: optional(Schema.String),
            seller_cofunded_discount_refund_amount: optional(Schema.String),
          }),
        ),
        type: optional(Schema.String),
      }),
    ),
  }),
)
