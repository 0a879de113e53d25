/**
 * A transaction of a statement: one entry of the ledger, with its SKUs. The SKUs add up to the transaction.
 */
import type { Shop } from "../../model.ts"
import { shares } from "../../shares.ts"
import { revenueOf, type LedgerEntry } from "../../state/money.ts"
import { onWire, sumsOf } from "./amounts.ts"
import type { Statement } from "./statements.ts"

/** One entry for each line, with the line's share of the shipping. */
const perLine = (entry: LedgerEntry): ReadonlyArray<LedgerEntry> => {
  const weights = entry.lines.map((line) => Math.abs(revenueOf(line)))
  const { cost, paidByBuyer, paidByPlatform } = entry.shipping
  const [costs, byBuyer, byPlatform] = [cost, paidByBuyer, paidByPlatform].map((whole) => shares(whole, weights))
  return entry.lines.map((line, i) => ({
    ...entry,
    lines: [line],
    shipping: { cost: costs![i]!, paidByBuyer: byBuyer![i]!, paidByPlatform: byPlatform![i]! },
  }))
}

export const transaction = (shop: Shop, entry: LedgerEntry, statement: Statement | undefined) => ({
  id: entry.id,
  type: "ORDER",
  status: "SETTLED",
  order_id: entry.order_id,
  associated_order_id: entry.order_id,
  adjustment_id: "",
  adjustment_order_id: "",
  order_create_time: entry.order_create_time,
  ...(statement === undefined ? {} : { statement_id: statement.id, statement_time: statement.time }),
  ...onWire(sumsOf([entry]), shop),
  sku_statement_transactions: perLine(entry).map((part) => {
    const { line_item_id, product_name, sku_id, sku_name } = part.lines[0]!
    return { line_item_id, product_name, sku_id, sku_name, quantity: 1, ...onWire(sumsOf([part]), shop) }
  }),
})
