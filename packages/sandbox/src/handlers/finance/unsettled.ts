/**
 * The expected earnings of open orders.
 */
import { handler, shopOf } from "../../handler.ts"
import { feeOf } from "../../life/ledger.ts"
import { completion, dayLength } from "../../life/times.ts"
import { amount, minorUnits } from "../../money.ts"
import { type Order, orderStatuses, type Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import { sorted } from "../sorting.ts"
import { within, type Sorting } from "./sums.ts"

interface UnsettledQuery extends Sorting {
  readonly search_time_ge?: number
  readonly search_time_lt?: number
}

/** From the payment to the end of the order. */
const open = new Set<string>(orderStatuses.slice(orderStatuses.indexOf("ON_HOLD"), orderStatuses.indexOf("COMPLETED")))

/** What the order will bring in its current state. */
const estimate = (shop: Shop, order: Order): number =>
  order.line_items
    .filter((item) => item.display_status !== "CANCELLED")
    .reduce((sum, item) => sum + minorUnits(item.sale_price, shop.currency), 0)

export const getUnsettled = handler<UnsettledQuery, unknown>((call) => {
  const shop = shopOf(call)
  const { search_time_ge: from, search_time_lt: before, sort_order } = call.query
  const list = [...shop.orders.values()].filter(
    (order) => open.has(order.status) && within(order.create_time, from, before),
  )
  const page = pageOf(
    sorted(list, ({ create_time }) => create_time, sort_order),
    call.query,
    [shop.id, from, before],
  )
  const text = (minor: number) => amount(minor, shop.currency)
  const revenue = list.reduce((sum, order) => sum + estimate(shop, order), 0)
  const fees = list.reduce((sum, order) => sum + feeOf(estimate(shop, order)), 0)
  return {
    transactions: page.items.map((order) => {
      const est = estimate(shop, order)
      return {
        id: order.id,
        type: "ORDER",
        status: "UNSETTLED",
        currency: shop.currency,
        order_id: order.id,
        order_create_time: order.create_time,
        ...(order.delivery_time === undefined ? {} : { order_delivery_time: order.delivery_time }),
        est_revenue_amount: text(est),
        est_fee_tax_amount: text(feeOf(est)),
        est_adjustment_amount: text(0),
        est_shipping_cost_amount: text(0),
        est_settlement_amount: text(est + feeOf(est)),
        ...(order.delivery_time === undefined
          ? {
              estimated_settlement: `${completion / dayLength} days after delivery`,
              unsettled_reason: "WAITING_FOR_PACKAGE_DELIVERY",
            }
          : { estimated_settlement: String(order.delivery_time + completion) }),
      }
    }),
    sum_est_revenue_amount: text(revenue),
    sum_est_fee_amount: text(fees),
    sum_est_adjustment_amount: text(0),
    sum_est_settlement_amount: text(revenue + fees),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
