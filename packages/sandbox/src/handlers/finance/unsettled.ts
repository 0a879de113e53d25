/**
 * The expected earnings of open orders: what the ledger would have for them now.
 */
import { handler, shopOf } from "../../handler.ts"
import { saleOf } from "../../life/ledger.ts"
import { completion, dayLength } from "../../life/times.ts"
import { amount } from "../../money.ts"
import { type Order, orderStatuses, type Shop } from "../../model.ts"
import { pageOf } from "../../paging.ts"
import { sorted } from "../sorting.ts"
import { onWire, sumsOf } from "./amounts.ts"
import { within, type Sorting } from "./statements.ts"

interface UnsettledQuery extends Sorting {
  readonly search_time_ge?: number
  readonly search_time_lt?: number
}

/** From the payment to the end of the order. */
const open = new Set<string>(orderStatuses.slice(orderStatuses.indexOf("ON_HOLD"), orderStatuses.indexOf("COMPLETED")))

const expected = (shop: Shop, order: Order) => sumsOf([saleOf(order.id, shop, order, order.update_time)])

/** When the money comes: a text before the delivery, a time after it. */
const outlook = ({ delivery_time }: Order) =>
  delivery_time === undefined
    ? {
        estimated_settlement: `${completion / dayLength} days after delivery`,
        unsettled_reason: "WAITING_FOR_PACKAGE_DELIVERY",
      }
    : {
        order_delivery_time: delivery_time,
        estimated_settlement: String(delivery_time + completion),
        // No source names a reason for an order that only waits for its days to pass.
        unsettled_reason: "",
      }

const row = (shop: Shop, order: Order) => {
  const { fee_tax_breakdown, revenue_breakdown, shipping_cost_breakdown, ...total } = onWire(
    expected(shop, order),
    shop,
  )
  return {
    id: order.id,
    type: "ORDER",
    status: "UNSETTLED",
    currency: shop.currency,
    order_id: order.id,
    adjustment_id: "",
    adjustment_order_id: "",
    order_create_time: order.create_time,
    est_revenue_amount: total.revenue_amount,
    est_fee_tax_amount: total.fee_tax_amount,
    est_adjustment_amount: total.adjustment_amount,
    est_shipping_cost_amount: total.shipping_cost_amount,
    est_settlement_amount: total.settlement_amount,
    revenue_breakdown,
    fee_tax_breakdown,
    shipping_cost_breakdown,
    ...outlook(order),
  }
}

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
  let [revenue, fees, shipping] = [0, 0, 0]
  for (const order of list) {
    const sums = expected(shop, order)
    revenue += sums.revenue
    fees += sums.fee
    shipping += sums.shipping
  }
  return {
    transactions: page.items.map((order) => row(shop, order)),
    sum_est_revenue_amount: text(revenue),
    sum_est_fee_amount: text(fees),
    sum_est_adjustment_amount: text(0),
    sum_est_settlement_amount: text(revenue + fees + shipping),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
