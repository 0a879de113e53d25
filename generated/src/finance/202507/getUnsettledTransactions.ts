// Generated from spec/paths/finance/202507/orders_unsettled.yaml. Do not edit: `pnpm generate`.
import type { PagedOperation } from "@tiktok-shop-kit/client"

/**
 * Lists what orders are expected to bring before they are settled.
 *
 * `GET /finance/202507/orders/unsettled` · seller · for one shop · scope `seller.finance.info` · reads, so it may be
 * repeated · pages by token, 100 a page at most
 */
export const getUnsettledTransactions: PagedOperation<
  GetUnsettledTransactions.Input,
  GetUnsettledTransactions.Data,
  GetUnsettledTransactions.Transaction,
  "shop",
  GetUnsettledTransactions.Code
> = {
  id: "finance.202507.getUnsettledTransactions",
  method: "GET",
  path: "/finance/202507/orders/unsettled",
  platform: "shop",
  media: "none",
  answer: "json",
  query: ["page_token", "page_size", "sort_field", "sort_order", "search_time_ge", "search_time_lt"],
  seconds: ["search_time_ge", "search_time_lt"],
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

export declare namespace GetUnsettledTransactions {
  interface Input {
    /** The token of this page, which the page before returned. Leave it out for the first page. */
    page_token?: string | undefined
    /** Results a page. 1 to 100. */
    page_size?: number | undefined
    /** What the rows are sorted by. */
    sort_field: "order_create_time" | (string & {})
    /** Direction of the sorting; ASC is oldest or smallest first. */
    sort_order?: "ASC" | "DESC" | (string & {}) | undefined
    /** From this time on, Unix seconds. The sources do not say which time of the order counts. */
    search_time_ge?: number | undefined
    /** Before this time, Unix seconds. */
    search_time_lt?: number | undefined
  }

  /** A page of estimates, and their sums. */
  interface Data {
    /** The token of the next page; empty on the last one. */
    next_page_token?: string
    /** Expected corrections over all rows that match. */
    sum_est_adjustment_amount?: string
    /** Expected fees over all rows that match. */
    sum_est_fee_amount?: string
    /** Expected revenue over all rows that match. */
    sum_est_revenue_amount?: string
    /** Expected payout over all rows that match. */
    sum_est_settlement_amount?: string
    /** The number of results on all pages. */
    total_count?: number
    transactions: Array<Transaction>
  }

  interface Transaction {
    adjustment_id?: string
    adjustment_order_id?: string
    /** ISO 4217 code. */
    currency?: string
    /** Expected corrections; final at settlement. */
    est_adjustment_amount?: string
    /** Expected fees and taxes; final at settlement. May be less than its listed parts together (seen in Brazil). */
    est_fee_tax_amount?: string
    /** Expected revenue; final at settlement. */
    est_revenue_amount?: string
    /** Expected payout: revenue less shipping, fees, taxes and adjustments. Final at settlement. */
    est_settlement_amount?: string
    /** Expected cost of shipping. Incomplete before delivery, final at settlement. */
    est_shipping_cost_amount?: string
    /** When it should settle: Unix seconds as text, or prose such as 15 days after delivery. */
    estimated_settlement?: string
    fee_tax_breakdown?: FeeTaxBreakdown
    id: string
    /** When the order was placed, Unix seconds. */
    order_create_time?: number
    /** When the order was delivered, Unix seconds; absent before. */
    order_delivery_time?: number
    order_id?: string
    revenue_breakdown?: RevenueBreakdown
    shipping_cost_breakdown?: ShippingCostBreakdown
    /** UNSETTLED alone. */
    status?: string
    /** What the transaction is about: an order, a reserve, a compensation, a deduction. */
    type?:
      | "ORDER"
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
      | "FBT_WAREHOUSE_SERVICE_FEE"
      | "LOGISTICS_REIMBURSEMENT"
      | "SHIPPING_FEE_ADJUSTMENT"
      | "SHIPPING_FEE_COMPENSATION"
      | "SHIPPING_FEE_REBATE"
      | "SAMPLE_SHIPPING_FEE"
      | "OTHER_ADJUSTMENT"
      | (string & {})
    /** Why it is not settled yet, such as WAITING_FOR_PACKAGE_DELIVERY. Uncertain: the sources do not agree on it. */
    unsettled_reason?: "WAITING_FOR_PACKAGE_DELIVERY" | (string & {})
  }

  interface FeeTaxBreakdown {
    fee?: Fee
    tax?: Tax
  }

  interface Fee {
    /** Commission to creators for sales through their ads. */
    affiliate_ads_commission_amount?: string
    /** Commission charged to the seller for creators. */
    affiliate_commission_amount?: string
    /** Commission to creators before personal income tax is withheld. */
    affiliate_commission_before_pit_amount?: string
    /** What the affiliate partner earned on the sale. */
    affiliate_partner_commission_amount?: string
    /** Fee for taking part in the cashback program. */
    bonus_cashback_service_fee_amount?: string
    /** Shipping charged for returns that the buyer caused, decimal number as text. */
    buyer_fault_return_shipping_fee?: string
    /** Fee for sales in a campaign period, in the program that statements call CFP. */
    campaign_period_fee_cfp_amount?: string
    /** Tax on the campaign period fee CFP. */
    campaign_period_fee_cfp_tax_amount?: string
    /** Fee for sales in a campaign period, in the program that statements call SP. */
    campaign_period_fee_sp_amount?: string
    /** Tax on the campaign period fee SP. */
    campaign_period_fee_sp_tax_amount?: string
    /** Tax on commissions to creators for sales through shop ads. */
    cps_shop_ads_commission_tax_amount?: string
    /** Fee for payment by credit card. */
    credit_card_handling_fee_amount?: string
    /** Commission on every delivered order (Indonesia). */
    dynamic_commission_amount?: string
    /** Shipping charged for deliveries that failed, decimal number as text. */
    failed_delivery_shipping_fee?: string
    /** Premium for an insurance on the order, decimal number as text. */
    insurance_fee?: string
    /** Fee for special offers in LIVE sessions. */
    live_specials_fee_amount?: string
    /** Fee of shops in the mall program. */
    mall_service_fee_amount?: string
    /** Personal income tax withheld from ads commissions. */
    pit_withheld_from_ads_commission_amount?: string
    /** Commission of the platform on the sale. */
    platform_commission_amount?: string
    /** Charge for special services of the platform. */
    platform_special_service_fee_amount?: string
    /**
     * Fee on pre-orders. Programs read it; the list of the platform lacks it. Uncertain: the sources do not agree on
     * it.
     */
    pre_order_service_fee_amount?: string
    /** The platform's share of the sale, where it is called referral fee (US). */
    referral_fee_amount?: string
    /** Fee that the platform keeps on refunds: 20% of the referral fee that is paid back. */
    refund_administration_fee_amount?: string
    /** Delivery fee that some US states charge, payments less refunds. */
    retail_delivery_fee_amount?: string
    /** State delivery fee that buyers paid. */
    retail_delivery_fee_payment_amount?: string
    /** Subsidy of the platform for the state delivery fee of returned or refunded orders. */
    retail_delivery_fee_refund_amount?: string
    /** Fee of the seller growth program. */
    seller_growth_fee_amount?: string
    /** Fee of the shipping fee program (SFP). */
    sfp_service_fee_amount?: string
    /** Programs read it; the list of the platform lacks it. Uncertain: the sources do not agree on it. */
    shipping_fee_guarantee_service_fee?: string
    /** Tax on the shipping insurance. */
    shipping_insurance_fee_tax_amount?: string
    /** Fee for promotions that the platform runs for the seller. */
    smart_promotion_fee_amount?: string
    /** Fee for processing the payment. */
    transaction_fee_amount?: string
    vn_fix_infrastructure_fee?: string
    /**
     * Fee of the Voucher Xtra program. Programs read it; the list of the platform lacks it. Uncertain: the sources do
     * not agree on it.
     */
    voucher_xtra_service_fee_amount?: string
  }

  interface Tax {
    cedular_tax?: string
    /** Cost of customs clearance. */
    customs_clearance_amount?: string
    /** Duty on imported goods. */
    customs_duty_amount?: string
    /** Goods and services tax on cheap goods imported into Singapore. */
    gst_amount?: string
    /** Value added tax on imported goods. */
    import_vat_amount?: string
    /**
     * Personal income tax withheld. Programs read it; the list of the platform lacks it. Uncertain: the sources do not
     * agree on it.
     */
    pit_amount?: string
    /** Sales tax, payments less refunds. */
    sales_tax_amount?: string
    /** Sales tax that buyers paid. */
    sales_tax_payment_amount?: string
    /** Sales tax on the referral fee. */
    sales_tax_referral_fee_amount?: string
    /** Sales tax paid back to buyers. */
    sales_tax_refund_amount?: string
    /** Tax on the smart promotion fee. */
    smart_promotion_fee_tax_amount?: string
    /** Sales and service tax on cheap goods imported into Malaysia. */
    sst_amount?: string
    /** Value added tax that the platform pays for a cross-border seller. */
    vat_amount?: string
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
    fbt_key_merchant_subsidy?: string
    fbt_overall_merchant_subsidy?: string
    logistics_service_fee?: string
    /** Shipping of replacements (Indonesia). */
    replacement_shipping_fee_amount?: string
    /** Cost of sending goods back. */
    return_shipping_fee_amount?: string
    /** What the platform gives back under the program that statements call SFR, decimal number as text. */
    sfr_reimbursement?: string
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
    /** Shipping of orders that TikTok fulfills (all regions except the US). */
    fbt_shipping_cost_amount?: string
    /** Discounts on shipping that the platform pays for. */
    platform_shipping_fee_discount_amount?: string
    /** Shipping incentive of a program of 2024. Negative where a refund takes it back. */
    promo_shipping_incentive_amount?: string
    /** Discounts on shipping that the seller pays for. */
    seller_shipping_fee_discount_amount?: string
    /** Subsidy of the platform for shipping by the seller. Negative where the seller has to pay it back. */
    shipping_fee_subsidy_amount?: string
  }

  /** The codes that the platform documents for it. */
  type Code = 36009003
}
