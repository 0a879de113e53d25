// Generated from spec/paths/finance/202501/statements_statement_id_statement_transactions.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"
import type { FeeTaxBreakdown } from "../../schemas.ts"

/**
 * Lists the transactions of one statement, broken down by kind of fee.
 *
 * `GET /finance/202501/statements/{statement_id}/statement_transactions` · seller · for one shop · scope
 * `seller.finance.info` · reads, so it may be repeated · pages by token, 100 a page at most
 */
export const getTransactionsByStatement: PagedOperation<
  GetTransactionsByStatement.Input,
  GetTransactionsByStatement.Data,
  GetTransactionsByStatement.Transaction,
  "shop",
  GetTransactionsByStatement.Code
> = {
  id: "finance.202501.getTransactionsByStatement",
  method: "GET",
  path: "/finance/202501/statements/{statement_id}/statement_transactions",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "sort_field", "sort_order", "page_size"],
  access: "seller",
  shopCipher: "required",
  safety: "read",
  paging: {
    style: "token",
    in: "query",
    token: "page_token",
    next: "next_page_token",
    size: "page_size",
    maxSize: 100,
    total: "total_count",
  },
  list: "transactions",
  scopes: ["seller.finance.info"],
}

export declare namespace GetTransactionsByStatement {
  interface Input {
    statement_id: string
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** What the rows are sorted by. */
    sort_field: "order_create_time" | (string & {})
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
  }

  /** A page of transactions, and the sums of the statement. */
  interface Data {
    /** When the row was made, Unix seconds. */
    create_time?: number
    /** ISO 4217 code. */
    currency?: string
    id?: string
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** What is paid out: `total_settlement_amount` plus `total_reserve_amount`. */
    payable_amount?: string
    /** SETTLED alone, says the platform. Whether the money was paid is the `payment_status` of the statement. */
    status?: "SETTLED" | (string & {})
    /** The number of results on all pages. */
    total_count?: number
    /** Reserve of the whole statement: positive is released, negative is held back. */
    total_reserve_amount?: string
    /** Payout over the whole statement, before reserves. */
    total_settlement_amount?: string
    total_settlement_breakdown?: TotalSettlementBreakdown
    transactions: Array<Transaction>
  }

  interface TotalSettlementBreakdown {
    /** Corrections over the whole statement. */
    total_adjustment_amount?: string
    /** Fees and taxes over the whole statement, without shipping. */
    total_fee_tax_amount?: string
    /** Revenue over the whole statement: the net sales. */
    total_revenue_amount?: string
    /** Shipping over the whole statement. */
    total_shipping_cost_amount?: string
  }

  interface Transaction {
    /** Corrections that belong to no single sale, such as compensations and penalties. */
    adjustment_amount?: string
    adjustment_id?: string
    adjustment_order_id?: string
    associated_order_id?: string
    /** When a held reserve should be released, Unix seconds as text; empty once it is. */
    estimated_release_time?: string
    /** Fees and taxes together, without shipping: the sum of `fee_tax_breakdown`. */
    fee_tax_amount?: string
    fee_tax_breakdown?: FeeTaxBreakdown
    id: string
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    order_id?: string
    /** Reserve of the row: positive is released, negative is held back. */
    reserve_amount?: string
    reserve_id?: string
    /** Whether the reserve was taken or given back. */
    reserve_status?: "COLLECTED" | "RELEASED" | (string & {})
    /** Sales and what belongs to them, before shipping cost, fees and taxes. */
    revenue_amount?: string
    revenue_breakdown?: RevenueBreakdown
    /** What the seller gets: revenue less shipping cost, fees, taxes and adjustments. */
    settlement_amount?: string
    /** Shipping in all: what was paid less what was charged and subsidized. */
    shipping_cost_amount?: string
    shipping_cost_breakdown?: ShippingCostBreakdown
    supplementary_component?: TransactionSupplementaryComponent
    /** What the transaction is about: an order, a reserve, a compensation, a deduction. */
    type?:
      | "ORDER"
      | "RESERVE"
      | "CHARGE_BACK"
      | "CUSTOMER_SERVICE_COMPENSATION"
      | "DEDUCTIONS_INCURRED_BY_SELLER"
      | "GMV_PAYMENT_FOR_ADS"
      | "PLATFORM_COMMISSION_ADJUSTMENT"
      | "PLATFORM_COMMISSION_COMPENSATION"
      | "PLATFORM_PENALTY"
      | "PROMOTION_ADJUSTMENT"
      | "REBATE"
      | "PLATFORM_COMPENSATION"
      | "PLATFORM_REIMBURSEMENT"
      | "COFUNDED_CREATOR_REWARDS"
      | "STAMP_DUTY"
      | "FBT_WAREHOUSE_SERVICE_FEE"
      | "LOGISTICS_REIMBURSEMENT"
      | "SHIPPING_FEE_ADJUSTMENT"
      | "SHIPPING_FEE_COMPENSATION"
      | "SHIPPING_FEE_REBATE"
      | "SAMPLE_SHIPPING_FEE"
      | "SELLER_MISSION_REWARD"
      | "OTHER_ADJUSTMENT"
      | (string & {})
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
    shipping_fee_guarantee_reimbursement?: string
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
    customer_shipping_fee?: string
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
    refund_customer_shipping_fee?: string
    /** Shipping paid back to the buyer. */
    refunded_customer_shipping_fee_amount?: string
    /** Shipping of returns above the standard rate, which the platform pays for. */
    return_refund_subsidy_amount?: string
    /** Discounts on shipping that the seller pays for. */
    seller_shipping_fee_discount_amount?: string
    /** Subsidy of the platform for shipping by the seller. Negative where the seller has to pay it back. */
    shipping_fee_subsidy_amount?: string
  }

  interface TransactionSupplementaryComponent {
    /** What the buyer paid in all. */
    customer_payment_amount?: string
    /** What the buyer got back. */
    customer_refund_amount?: string
    /** The platform's part of shared discounts. */
    platform_cofunded_discount_amount?: string
    /** The platform's part of shared discounts that refunds took back. */
    platform_cofunded_discount_refund_amount?: string
    /** Discounts on goods that the platform pays for. */
    platform_discount_amount?: string
    /** Discount of the platform that is taken back, where the seller is responsible for a refund. */
    platform_discount_refund_amount?: string
    /** Delivery fee that some US states charge, payments less refunds. */
    retail_delivery_fee_amount?: string
    /** State delivery fee that buyers paid. */
    retail_delivery_fee_payment_amount?: string
    /** Subsidy of the platform for the state delivery fee of returned or refunded orders. */
    retail_delivery_fee_refund_amount?: string
    /** Sales tax, payments less refunds. */
    sales_tax_amount?: string
    /** Sales tax that buyers paid. */
    sales_tax_payment_amount?: string
    /** Sales tax paid back to buyers. */
    sales_tax_refund_amount?: string
    /** The seller's part of shared discounts. */
    seller_cofunded_discount_amount?: string
    /** The seller's part of shared discounts that refunds gave back. */
    seller_cofunded_discount_refund_amount?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
