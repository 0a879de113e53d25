// Generated from spec/paths/finance/202309/orders_order_id_statement_transactions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"

/**
 * Lists what was settled for one order, first form.
 *
 * `GET /finance/202309/orders/{order_id}/statement_transactions` · seller (follows from its category) · for one shop ·
 * scope `seller.finance.info` (named for another version of it only) · reads, so it may be repeated
 *
 * Not in the public index of July 2026.
 *
 * @deprecated Sunset 2025-12-31. Use `finance.202501.getTransactionsByOrder`.
 */
export const getTransactionsByOrder: Operation<GetTransactionsByOrder.Input, GetTransactionsByOrder.Data, "shop"> = {
  id: "finance.202309.getTransactionsByOrder",
  method: "GET",
  path: "/finance/202309/orders/{order_id}/statement_transactions",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  list: "statement_transactions",
  scopes: ["seller.finance.info"],
  scopesInferred: true,
  deprecated: { sunset: "2025-12-31", successor: "finance.202501.getTransactionsByOrder" },
}

export declare namespace GetTransactionsByOrder {
  interface Input {
    order_id: string
  }

  /** The transactions, one for each statement. */
  interface Data {
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    statement_transactions: Array<StatementTransaction>
  }

  interface StatementTransaction {
    /** Shipping of goods on their way back, charged where the seller is responsible for the return. */
    actual_return_shipping_fee_amount?: string
    /** Shipping by the weight and the size that the carrier measured. */
    actual_shipping_fee_amount?: string
    /** Corrections that belong to no single sale, such as compensations and penalties. */
    adjustment_amount?: string
    /** Commission to creators for sales through their ads. */
    affiliate_ads_commission_amount?: string
    /** Commission charged to the seller for creators. */
    affiliate_commission_amount?: string
    affiliate_commission_before_pit?: string
    /** What the affiliate partner earned on the sale. */
    affiliate_partner_commission_amount?: string
    /** Price of the goods once the seller's discounts are taken off. */
    after_seller_discounts_subtotal_amount?: string
    /** ISO 4217 code. */
    currency?: string
    /** Refund to the buyer that is taken off the settlement. */
    customer_order_refund_amount?: string
    /** Shipping that the buyer pays, by the weight that the seller stated. */
    customer_paid_shipping_fee_amount?: string
    /** Shipping paid back to the buyer. */
    customer_paid_shipping_fee_refund_amount?: string
    /** What the buyer paid in all. */
    customer_payment_amount?: string
    /** What the buyer got back. */
    customer_refund_amount?: string
    /** Expected shipping for the buyer, by the weight that the seller stated. */
    customer_shipping_fee_amount?: string
    /** Shipping paid by the buyer that is set against the seller's cost. */
    customer_shipping_fee_offset_amount?: string
    /** Shipping with labels of TikTok, charged to the seller. */
    fbm_shipping_cost_amount?: string
    /** Fee for orders that TikTok fulfills (US). */
    fbt_fulfillment_fee_amount?: string
    /** Fulfillment fee that the platform gives back. */
    fbt_fulfillment_fee_reimbursement_amount?: string
    /** Shipping of orders that TikTok fulfills (all regions except the US). */
    fbt_shipping_cost_amount?: string
    /** Fees and commissions of the platform, all kinds together. In the UK and the US without shipping. */
    fee_amount?: string
    /** Price of the goods before any discount. */
    gross_sales_amount?: string
    /** The part of gross sales that was refunded. */
    gross_sales_refund_amount?: string
    id: string
    /** Mexican income tax withheld. */
    isr_income_tax_amount?: string
    /** Mexican value added tax withheld. */
    iva_vat_amount?: string
    /** Gross sales less the seller's discounts and refunds. Sellers inside the UK and the US only. */
    net_sales_amount?: string
    /** Personal income tax of the creator that is withheld. */
    pit_amount?: string
    /** Commission of the platform on the sale. */
    platform_commission_amount?: string
    /** Discounts on goods that the platform pays for. */
    platform_discount_amount?: string
    /** Discount of the platform that is taken back, where the seller is responsible for a refund. */
    platform_discount_refund_amount?: string
    /** Subsidy of the platform that is taken back, where the seller is responsible for a refund. */
    platform_refund_subsidy_amount?: string
    /** Discounts on shipping that the platform pays for. */
    platform_shipping_fee_discount_amount?: string
    /** Shipping incentive of a program of 2024. Negative where a refund takes it back. */
    promo_shipping_incentive_amount?: string
    /** The platform's share of the sale, where it is called referral fee (US). */
    referral_fee_amount?: string
    /** Fee that the platform keeps on refunds: 20% of the referral fee that is paid back. */
    refund_administration_fee_amount?: string
    /** Shipping incentive of the platform that is taken back, where the seller is responsible for a refund. */
    refund_shipping_cost_discount_amount?: string
    /** Delivery fee that some US states charge, payments less refunds. */
    retail_delivery_fee_amount?: string
    /** State delivery fee that buyers paid. */
    retail_delivery_fee_payment_amount?: string
    /** Subsidy of the platform for the state delivery fee of returned or refunded orders. */
    retail_delivery_fee_refund_amount?: string
    /** Cost of sending goods back. */
    return_shipping_fee_amount?: string
    /** Revenue at settlement: sales and shipping before fees and taxes. All regions except the UK and the US. */
    revenue_amount?: string
    /** Sales tax, payments less refunds. */
    sales_tax_amount?: string
    /** Sales tax that buyers paid. */
    sales_tax_payment_amount?: string
    /** Sales tax paid back to buyers. */
    sales_tax_refund_amount?: string
    /** Discounts on goods that the seller pays for. */
    seller_discount_amount?: string
    /** Seller discounts that refunds gave back. */
    seller_discount_refund_amount?: string
    /**
     * What the seller gets. Sellers inside the UK and the US: net sales, shipping cost, fees and adjustments added up,
     * each with its sign; elsewhere revenue, fees and adjustments.
     */
    settlement_amount?: string
    /** Shipping in all, each part with its sign. Sellers inside the UK and the US only. */
    shipping_cost_amount?: string
    /** Discounts on the cost of shipping. */
    shipping_cost_discount_amount?: string
    /** Shipping in all. All regions except the UK and the US. */
    shipping_fee_amount?: string
    /** Subsidy of the platform for shipping by the seller. Negative where the seller has to pay it back. */
    shipping_fee_subsidy_amount?: string
    /** Premium for insuring the parcel. */
    shipping_insurance_fee_amount?: string
    /** Carrier's fee for delivery against signature. */
    signature_confirmation_fee_amount?: string
    sku_statement_transactions?: Array<SkuStatementTransaction>
    statement_id?: string
    /** When the statement was made, Unix seconds. */
    statement_time?: number
    /** SETTLED alone, says the platform. Whether the money was paid is the `payment_status` of the statement. */
    status?: string
    /** Fee for processing the payment. */
    transaction_fee_amount?: string
  }

  interface SkuStatementTransaction {
    /** Shipping of goods on their way back, charged where the seller is responsible for the return. */
    actual_return_shipping_fee_amount?: string
    /** Shipping by the weight and the size that the carrier measured. */
    actual_shipping_fee_amount?: string
    /** Corrections that belong to no single sale, such as compensations and penalties. */
    adjustment_amount?: string
    /** Commission to creators for sales through their ads. */
    affiliate_ads_commission_amount?: string
    /** Commission charged to the seller for creators. */
    affiliate_commission_amount?: string
    affiliate_commission_before_pit?: string
    /** What the affiliate partner earned on the sale. */
    affiliate_partner_commission_amount?: string
    /** Price of the goods once the seller's discounts are taken off. */
    after_seller_discounts_subtotal_amount?: string
    /** ISO 4217 code. */
    currency?: string
    /** Refund to the buyer that is taken off the settlement. */
    customer_order_refund_amount?: string
    /** Shipping that the buyer pays, by the weight that the seller stated. */
    customer_paid_shipping_fee_amount?: string
    /** Shipping paid back to the buyer. */
    customer_paid_shipping_fee_refund_amount?: string
    /** What the buyer paid in all. */
    customer_payment_amount?: string
    /** What the buyer got back. */
    customer_refund_amount?: string
    /** Expected shipping for the buyer, by the weight that the seller stated. */
    customer_shipping_fee_amount?: string
    /** Shipping paid by the buyer that is set against the seller's cost. */
    customer_shipping_fee_offset_amount?: string
    /** Shipping with labels of TikTok, charged to the seller. */
    fbm_shipping_cost_amount?: string
    /** Fee for orders that TikTok fulfills (US). */
    fbt_fulfillment_fee_amount?: string
    /** Shipping of orders that TikTok fulfills (all regions except the US). */
    fbt_shipping_cost_amount?: string
    /** Fees and commissions of the platform, all kinds together. In the UK and the US without shipping. */
    fee_amount?: string
    /** Price of the goods before any discount. */
    gross_sales_amount?: string
    /** The part of gross sales that was refunded. */
    gross_sales_refund_amount?: string
    /** Mexican income tax withheld. */
    isr_income_tax_amount?: string
    /** Mexican value added tax withheld. */
    iva_vat_amount?: string
    /** Gross sales less the seller's discounts and refunds. Sellers inside the UK and the US only. */
    net_sales_amount?: string
    /** Personal income tax of the creator that is withheld. */
    pit_amount?: string
    /** Commission of the platform on the sale. */
    platform_commission_amount?: string
    /** Discounts on goods that the platform pays for. */
    platform_discount_amount?: string
    /** Discount of the platform that is taken back, where the seller is responsible for a refund. */
    platform_discount_refund_amount?: string
    /** Subsidy of the platform that is taken back, where the seller is responsible for a refund. */
    platform_refund_subsidy_amount?: string
    /** Discounts on shipping that the platform pays for. */
    platform_shipping_fee_discount_amount?: string
    product_name?: string
    /** Shipping incentive of a program of 2024. Negative where a refund takes it back. */
    promo_shipping_incentive_amount?: string
    /** Units of the SKU. */
    quantity?: number
    /** The platform's share of the sale, where it is called referral fee (US). */
    referral_fee_amount?: string
    /** Fee that the platform keeps on refunds: 20% of the referral fee that is paid back. */
    refund_administration_fee_amount?: string
    /** Shipping incentive of the platform that is taken back, where the seller is responsible for a refund. */
    refund_shipping_cost_discount_amount?: string
    /** Delivery fee that some US states charge, payments less refunds. */
    retail_delivery_fee_amount?: string
    /** State delivery fee that buyers paid. */
    retail_delivery_fee_payment_amount?: string
    /** Subsidy of the platform for the state delivery fee of returned or refunded orders. */
    retail_delivery_fee_refund_amount?: string
    /** Cost of sending goods back. */
    return_shipping_fee_amount?: string
    /** Revenue at settlement: sales and shipping before fees and taxes. All regions except the UK and the US. */
    revenue_amount?: string
    /** Sales tax, payments less refunds. */
    sales_tax_amount?: string
    /** Sales tax that buyers paid. */
    sales_tax_payment_amount?: string
    /** Sales tax paid back to buyers. */
    sales_tax_refund_amount?: string
    /** Discounts on goods that the seller pays for. */
    seller_discount_amount?: string
    /** Seller discounts that refunds gave back. */
    seller_discount_refund_amount?: string
    /**
     * What the seller gets. Sellers inside the UK and the US: net sales, shipping cost, fees and adjustments added up,
     * each with its sign; elsewhere revenue, fees and adjustments.
     */
    settlement_amount?: string
    /** Shipping in all, each part with its sign. Sellers inside the UK and the US only. */
    shipping_cost_amount?: string
    /** Discounts on the cost of shipping. */
    shipping_cost_discount_amount?: string
    /** Shipping in all. All regions except the UK and the US. */
    shipping_fee_amount?: string
    /** Subsidy of the platform for shipping by the seller. Negative where the seller has to pay it back. */
    shipping_fee_subsidy_amount?: string
    /** Premium for insuring the parcel. */
    shipping_insurance_fee_amount?: string
    /** Carrier's fee for delivery against signature. */
    signature_confirmation_fee_amount?: string
    sku_id?: string
    sku_name?: string
    /** Fee for processing the payment. */
    transaction_fee_amount?: string
  }
}
