// Generated from spec/paths/finance/202501/orders_order_id_statement_transactions.yaml. Do not edit: `pnpm generate`.
import type { Operation } from "@tiktok-shop-kit/client"
import type { FeeTaxBreakdown } from "../../schemas.ts"

/**
 * Breaks down what was settled for one order, by SKU and kind of fee.
 *
 * `GET /finance/202501/orders/{order_id}/statement_transactions` · seller · for one shop · scope
 * `seller.finance.info` · reads, so it may be repeated
 */
export const getTransactionsByOrder: Operation<
  GetTransactionsByOrder.Input,
  GetTransactionsByOrder.Data,
  "shop",
  GetTransactionsByOrder.Code
> = {
  id: "finance.202501.getTransactionsByOrder",
  method: "GET",
  path: "/finance/202501/orders/{order_id}/statement_transactions",
  platform: "shop",
  media: "none",
  answer: "json",
  access: "seller",
  shopCipher: "required",
  safety: "read",
  scopes: ["seller.finance.info"],
}

export declare namespace GetTransactionsByOrder {
  interface Input {
    order_id: string
  }

  /** The transactions and their sums. */
  interface Data {
    /** ISO 4217 code. */
    currency?: string
    /** Fees and taxes together, without shipping. */
    fee_and_tax_amount?: string
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    /** Sales and what belongs to them, before shipping cost, fees and taxes. */
    revenue_amount?: string
    /** What the seller gets: revenue less shipping cost, fees, taxes and adjustments. */
    settlement_amount?: string
    /** Shipping in all: what was paid less what was charged and subsidized. */
    shipping_cost_amount?: string
    sku_transactions?: Array<SkuTransaction>
    /** The number of results on all pages. */
    total_count?: number
  }

  interface SkuTransaction {
    /** Fees and taxes together, without shipping: the sum of `fee_tax_breakdown`. */
    fee_tax_amount?: string
    fee_tax_breakdown?: FeeTaxBreakdown
    product_name?: string
    /** Units of the SKU. */
    quantity?: string
    /** Sales and what belongs to them, before shipping cost, fees and taxes. */
    revenue_amount?: string
    revenue_breakdown?: RevenueBreakdown
    /** What the seller gets: revenue less shipping cost, fees, taxes and adjustments. */
    settlement_amount?: string
    /** Shipping in all: what was paid less what was charged and subsidized. */
    shipping_cost_amount?: string
    shipping_cost_breakdown?: ShippingCostBreakdown
    sku_id?: string
    sku_name?: string
    statement_id?: string
  }

  interface RevenueBreakdown {
    /** Fee that the buyer paid for cash on delivery. */
    cod_service_fee_amount?: string
    /** Surcharge on goods that go to remote places. */
    distant_item_fee_amount?: string
    /** Cash-on-delivery fee paid back to the buyer. */
    refund_cod_service_fee_amount?: string
    /** Price of refunded goods before discounts. */
    refund_subtotal_before_discount_amount?: string
    /** Discounts on goods that the seller pays for. */
    seller_discount_amount?: string
    /** Seller discounts that refunds gave back. */
    seller_discount_refund_amount?: string
    /** Price of the goods before discounts. */
    subtotal_before_discount_amount?: string
  }

  interface ShippingCostBreakdown {
    /** Shipping by the weight and the size that the carrier measured. */
    actual_shipping_fee_amount?: string
    /** Shipping that the buyer pays, by the weight that the seller stated. */
    customer_paid_shipping_fee_amount?: string
    /** Surcharge of the carrier for remote places. */
    distant_shipping_fee_amount?: string
    /** Shipping of exchanged goods (Indonesia). */
    exchange_shipping_fee_amount?: string
    /** Shipping of failed deliveries above the standard rate, which the platform pays for. */
    failed_delivery_subsidy_amount?: string
    /** What the seller pays to offer buyers free shipping from TikTok warehouses. */
    fbt_free_shipping_fee_amount?: string
    /** Fulfillment fee that the platform gives back. */
    fbt_fulfillment_fee_reimbursement_amount?: string
    fbt_key_merchant_subsidy?: string
    fbt_overall_merchant_subsidy?: string
    /** What the platform pays towards free returns. */
    free_return_subsidy_amount?: string
    logistics_service_fee?: string
    /** Shipping of replacements (Indonesia). */
    replacement_shipping_fee_amount?: string
    /** Cost of sending goods back. */
    return_shipping_fee_amount?: string
    /** Repayment of what the buyer paid to send goods back. */
    return_shipping_fee_paid_buyer_amount?: string
    /** Fee for return labels that the buyer pays for; the platform collects it for the seller. */
    return_shipping_label_fee_amount?: string
    /** Fee for orders that the seller ships with their own carrier. */
    seller_self_shipping_service_fee_amount?: string
    /** Fee of a shipping app that bought the label. */
    shipping_app_service_fee_amount?: string
    /**
     * All subsidies and incentives of the platform for shipping, by any kind of fulfillment. `supplementary_component`
     * lists parts of it.
     */
    shipping_fee_discount_amount?: string
    /** Premium for insuring the parcel. */
    shipping_insurance_fee_amount?: string
    /** Carrier's fee for delivery against signature. */
    signature_confirmation_fee_amount?: string
    supplementary_component?: SupplementaryComponent
    /**
     * What the platform pays as an incentive for shipping. A shop found it equal to `shipping_fee_discount_amount` on
     * every row: add up one of the two.
     */
    tiktok_shop_shipping_incentive_amount?: string
  }

  interface SupplementaryComponent {
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
    /** Discounts on shipping that the platform pays for. */
    platform_shipping_fee_discount_amount?: string
    /** Shipping incentive of a program of 2024. Negative where a refund takes it back. */
    promo_shipping_incentive_amount?: string
    /** Shipping paid back to the buyer. */
    refunded_customer_shipping_fee_amount?: string
    /** Shipping of returns above the standard rate, which the platform pays for. */
    return_refund_subsidy_amount?: string
    /** Discounts on shipping that the seller pays for. */
    seller_shipping_fee_discount_amount?: string
    shipping_fee_guarantee_reimbursement?: string
    /** Subsidy of the platform for shipping by the seller. Negative where the seller has to pay it back. */
    shipping_fee_subsidy_amount?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
