/**
 * The ledger of a shop: one entry for each settled order and each refund. Statements, payments and transactions are sums of
 * these, so they cannot disagree with the orders.
 */

export interface LedgerLine {
  line_item_id: string
  sku_id: string
  sku_name: string
  product_name: string
  /** Minor units: what the seller earned with it, below 0 for a refund. */
  revenue: number
  /** Minor units, 0 or below: what the platform keeps. */
  fee: number
}

export interface LedgerEntry {
  id: string
  kind: "ORDER" | "REFUND"
  order_id: string
  order_create_time: number
  /** Unix seconds. */
  at: number
  lines: Array<LedgerLine>
  /** Minor units. */
  shipping: number
}
