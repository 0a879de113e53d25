// Generated from spec/paths/finance/202507/orders_unsettled.yaml. Do not edit: `pnpm generate`.
import * as Schema from "effect/Schema"
import { list, object, optional, optionalInput, typed } from "../../validation.ts"
import type { GetUnsettledTransactions } from "./getUnsettledTransactions.ts"

/** Checks what `getUnsettledTransactions` takes. */
export const Input: Schema.Codec<GetUnsettledTransactions.Input> = typed(
  object({
    page_token: optionalInput(Schema.String),
    page_size: optionalInput(Schema.Finite),
    sort_field: Schema.String,
    sort_order: optionalInput(Schema.String),
    search_time_ge: optionalInput(Schema.Finite),
    search_time_lt: optionalInput(Schema.Finite),
  }),
)

/** Checks the `data` that `getUnsettledTransactions` answers. */
export const Data: Schema.Codec<GetUnsettledTransactions.Data> = typed(
  object({
    next_page_token: optional(Schema.String),
    sum_est_adjustment_amount: optional(Schema.String),
    sum_est_fee_amount: optional(Schema.String),
    sum_est_revenue_amount: optional(Schema.String),
    sum_est_settlement_amount: optional(Schema.String),
    total_count: optional(Schema.Finite),
    transactions: list(
      object({
        adjustment_id: optional(Schema.String),
        adjustment_order_id: optional(Schema.String),
        currency: optional(Schema.String),
        est_adjustment_amount: optional(Schema.String),
        est_fee_tax_amount: optional(Schema.String),
        est_revenue_amount: optional(Schema.String),
        est_settlement_amount: optional(Schema.String),
        est_shipping_cost_amount: optional(Schema.String),
        estimated_settlement: optional(Schema.String),
        fee_tax_breakdown: optional(
          object({
            fee: optional(
              object({
                affiliate_ads_commission_amount: optional(Schema.String),
                affiliate_commission_amount: optional(Schema.String),
                affiliate_commission_before_pit_amount: optional(Schema.String),
                affiliate_partner_commission_amount: optional(Schema.String),
                bonus_cashback_service_fee_amount: optional(Schema.String),
                credit_card_handling_fee_amount: optional(Schema.String),
                dynamic_commission_amount: optional(Schema.String),
                live_specials_fee_amount: optional(Schema.String),
                mall_service_fee_amount: optional(Schema.String),
                pit_withheld_from_ads_commission_amount: optional(Schema.String),
                platform_commission_amount: optional(Schema.String),
                platform_special_service_fee_amount: optional(Schema.String),
                referral_fee_amount: optional(Schema.String),
                refund_administration_fee_amount: optional(Schema.String),
                retail_delivery_fee_amount: optional(Schema.String),
                retail_delivery_fee_payment_amount: optional(Schema.String),
                retail_delivery_fee_refund_amount: optional(Schema.String),
                sfp_service_fee_amount: optional(Schema.String),
                smart_promotion_fee_amount: optional(Schema.String),
                transaction_fee_amount: optional(Schema.String),
                vn_fix_infrastructure_fee: optional(Schema.String),
              }),
            ),
            tax: optional(
              object({
                cedular_tax: optional(Schema.String),
                customs_clearance_amount: optional(Schema.String),
                customs_duty_amount: optional(Schema.String),
                gst_amount: optional(Schema.String),
                import_vat_amount: optional(Schema.String),
                sales_tax_amount: optional(Schema.String),
                sales_tax_payment_amount: optional(Schema.String),
                sales_tax_referral_fee_amount: optional(Schema.String),
                sales_tax_refund_amount: optional(Schema.String),
                smart_promotion_fee_tax_amount: optional(Schema.String),
                sst_amount: optional(Schema.String),
                vat_amount: optional(Schema.String),
              }),
            ),
          }),
        ),
        id: Schema.String,
        order_create_time: optional(Schema.Finite),
        order_delivery_time: optional(Schema.Finite),
        order_id: optional(Schema.String),
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
        shipping_cost_breakdown: optional(
          object({
            actual_shipping_fee_amount: optional(Schema.String),
            customer_paid_shipping_fee_amount: optional(Schema.String),
            distant_shipping_fee_amount: optional(Schema.String),
            exchange_shipping_fee_amount: optional(Schema.String),
            fbt_key_merchant_subsidy: optional(Schema.String),
            fbt_overall_merchant_subsidy: optional(Schema.String),
            logistics_service_fee: optional(Schema.String),
            replacement_shipping_fee_amount: optional(Schema.String),
            return_shipping_fee_amount: optional(Schema.String),
            shipping_app_service_fee_amount: optional(Schema.String),
            shipping_fee_discount_amount: optional(Schema.String),
            shipping_insurance_fee_amount: optional(Schema.String),
            signature_confirmation_fee_amount: optional(Schema.String),
            supplementary_component: optional(
              object({
                customer_shipping_fee_offset_amount: optional(Schema.String),
                fbm_shipping_cost_amount: optional(Schema.String),
                fbt_fulfillment_fee_amount: optional(Schema.String),
                fbt_shipping_cost_amount: optional(Schema.String),
                platform_shipping_fee_discount_amount: optional(Schema.String),
                promo_shipping_incentive_amount: optional(Schema.String),
                seller_shipping_fee_discount_amount: optional(Schema.String),
                shipping_fee_subsidy_amount: optional(Schema.String),
              }),
            ),
          }),
        ),
        status: optional(Schema.String),
        type: optional(Schema.String),
        unsettled_reason: optional(Schema.String),
      }),
    ),
  }),
)
