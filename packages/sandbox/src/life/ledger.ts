/**
 * The ledger of a shop. Every amount of statements, payments and transactions is a sum of the entries that this file
 * writes.
 */
import { minorUnits } from "../money.ts"
import type { LineItem, Order, Shop } from "../model.ts"
import type { LedgerEntry, LedgerLine } from "../state/money.ts"
import type { World } from "../world.ts"

/** What the platform keeps of a sale. */
const feeShare = 0.06

/** In minor units, 0 or below for a sale. */
export const feeOf = (revenue: number): number => -Math.round(revenue * feeShare) + 0

const entryLine = (shop: Shop, item: LineItem, sign: 1 | -1): LedgerLine => {
  const revenue = sign * minorUnits(item.sale_price, shop.currency)
  return {
    line_item_id: item.id,
    sku_id: item.sku_id,
    sku_name: item.sku_name,
    product_name: item.product_name,
    revenue,
    fee: feeOf(revenue),
  }
}

const write = (
  id: string,
  shop: Shop,
  order: Order,
  kind: LedgerEntry["kind"],
  lines: ReadonlyArray<LineItem>,
  at: number,
) =>
  shop.ledger.push({
    id,
    kind,
    order_id: order.id,
    order_create_time: order.create_time,
    at,
    lines: lines.map((item) => entryLine(shop, item, kind === "ORDER" ? 1 : -1)),
    shipping: 0,
  })

/** The order is completed: what of it was not cancelled is earned. */
export const settleOrder = (world: World, shop: Shop, order: Order, at: number): void => {
  const lines = order.line_items.filter((item) => item.display_status !== "CANCELLED")
  write(world.random.id("35"), shop, order, "ORDER", lines, at)
}

/** An order that was completed before the sandbox began. */
export const seedSettlement = (id: string, shop: Shop, order: Order, at: number): void => {
  write(id, shop, order, "ORDER", order.line_items, at)
}

/** The buyer has the money back. Of a cancelled sale both sides are written, so that the statement shows it. */
export const refundLines = (
  world: World,
  shop: Shop,
  order: Order,
  lines: ReadonlyArray<LineItem>,
  wasCancelled: boolean,
  at: number,
): void => {
  if (wasCancelled) write(world.random.id("35"), shop, order, "ORDER", lines, at)
  write(world.random.id("35"), shop, order, "REFUND", lines, at)
}

/** An amount of the seller's own choice. */
export const refundAmount = (world: World, shop: Shop, order: Order, minor: number, at: number): void => {
  const first = order.line_items[0]
  if (first === undefined) return
  const line = { ...entryLine(shop, first, -1), revenue: -minor, fee: feeOf(-minor) }
  shop.ledger.push({
    id: world.random.id("35"),
    kind: "REFUND",
    order_id: order.id,
    order_create_time: order.create_time,
    at,
    lines: [line],
    shipping: 0,
  })
}
