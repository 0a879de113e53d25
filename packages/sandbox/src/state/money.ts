/**
 * The ledger of a shop: one entry for each settled order and each refund. Statements, payments and transactions are sums of
 * these, so they cannot disagree with the orders. All amounts are in minor units; those of a refund have the other sign.
 */

export interface LedgerLine {
  line_item_id: string
  sku_id: string
  sku_name: string
  product_name: string
  /** The price before discounts. */
  listed: number
  /** What the seller takes off, so that the seller earns the rest. */
  sellerDiscount: number
  /** What the platform takes off the buyer's price, and pays to the seller. */
  platformDiscount: number
  /** The tax on top of the price, in regions that add it: the buyer pays it, and the platform passes it on. */
  salesTax: number
  /** 0 or below for a sale: what the platform keeps. */
  fee: number
}

/** The cost of shipping an order or returned goods, and who pays for it. The seller pays the rest. */
export interface LedgerShipping {
  readonly cost: number
  readonly paidByBuyer: number
  readonly paidByPlatform: number
}

export interface LedgerEntry {
  id: string
  kind: "ORDER" | "REFUND"
  order_id: string
  order_create_time: number
  /** Unix seconds. */
  at: number
  lines: Array<LedgerLine>
  shipping: LedgerShipping
}

/** What the seller earns with a line before fees; below 0 for a refund. */
export const revenueOf = ({ listed, sellerDiscount }: LedgerLine): number => listed - sellerDiscount
