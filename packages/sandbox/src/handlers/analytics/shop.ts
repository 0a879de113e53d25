/**
 * The sales of the shop, its products and its SKUs, over a range of days or by day.
 */
import { found, handler, shopOf, type Call } from "../../handler.ts"
import type { Shop } from "../../model.ts"
import { invalid } from "../../refusal.ts"
import { revenueOf } from "../../state/money.ts"
import * as metrics from "./metrics.ts"
import { dayOf, wholePeriod, type Period } from "./window.ts"

const perChannel = <T>(
  shop: Shop,
  sales: ReadonlyArray<metrics.Sale>,
  make: (figures: metrics.Figures, type: metrics.Channel) => T,
) =>
  metrics.channels.map((type) =>
    make(
      metrics.figuresOf(
        shop,
        sales.filter((sale) => metrics.channelOf(sale) === type),
      ),
      type,
    ),
  )

const bounds = ({ before, from }: Period) => ({
  start_date: metrics.dateOf(from),
  end_date: metrics.dateOf(before),
})

/** Yesterday: today is not over. */
export const latestDate = (call: Call): string => metrics.dateOf(call.now - 86_400)

const refundsIn = (shop: Shop, { before, from }: Period): number => {
  let minor = 0
  for (const entry of shop.ledger) {
    if (entry.kind !== "REFUND" || entry.at < from || entry.at >= before) continue
    for (const line of entry.lines) minor -= revenueOf(line)
  }
  return minor
}

const undone = (shop: Shop, { before, from }: Period): number => {
  const inside = ({ create_time }: { create_time: number }) => create_time >= from && create_time < before
  return [...shop.cancellations.values(), ...shop.returns.values()].filter(inside).length
}

/** Both forms of the interval: the older one flat, the newer one in groups. */
const shopInterval = (shop: Shop, period: Period) => {
  const sales = metrics.salesOf(shop, period)
  const total = metrics.figuresOf(shop, sales)
  const impressions = metrics.views(total)
  const counts = (pick: (figures: metrics.Figures) => number) =>
    perChannel(shop, sales, (figures, type) => ({ amount: pick(figures), type }))
  const refunds = metrics.money(shop, refundsIn(shop, period))
  return {
    ...bounds(period),
    gmv: total.gmv,
    gmv_breakdowns: perChannel(shop, sales, ({ gmv }, type) => ({ ...gmv, type })),
    orders: total.orders,
    sku_orders: total.skuOrders,
    units_sold: total.items,
    buyers: total.customers,
    buyer_breakdowns: counts(({ customers }) => customers),
    avg_order_value: metrics.money(shop, total.orders === 0 ? 0 : Math.round(total.minor / total.orders)),
    refunds,
    cancellations_and_returns: undone(shop, period),
    product_impressions: impressions,
    product_impression_breakdowns: counts(metrics.views),
    product_page_views: impressions / 4,
    product_page_view_breakdowns: counts((figures) => metrics.views(figures) / 4),
    avg_product_page_visitors: total.customers * 5,
    sales: {
      gmv: { overall: total.gmv, breakdowns: perChannel(shop, sales, ({ gmv }, type) => ({ gmv, type })) },
      gross_revenue: { overall: total.gmv, breakdowns: [{ type: "ORGANIC", percentage: "1.0000" }] },
      items_sold: total.items,
      orders_count: total.orders,
      sku_orders_count: total.skuOrders,
      avg_customers_count: total.customers,
      refunds,
    },
    traffic: {
      avg_conversation_rate: metrics.rate(total.customers, total.customers * 5),
      avg_page_views: impressions / 4,
      avg_visitors: total.customers * 5,
    },
  }
}

/** The preceding range of the same length, for the versions that compare. */
const earlier = (period: Period): Period => ({
  from: period.from - (period.before - period.from),
  before: period.from,
})

interface Range extends metrics.DayRange {
  readonly with_comparison?: boolean
}

const performance = <T>(call: Call<Range>, interval: (period: Period) => T) => ({
  latest_available_date: latestDate(call),
  performance: {
    intervals: metrics.periodsOf(call).map(interval),
    comparison_intervals: call.query.with_comparison === true ? [interval(earlier(wholePeriod(call)))] : [],
  },
})

export const shopPerformance = handler<Range, unknown>((call) =>
  performance(call, (period) => shopInterval(shopOf(call), period)),
)

/** Since 202609: GMV as one amount, people in total instead of per day, and no traffic. */
const salesInterval = (shop: Shop, period: Period) => {
  const { gmv, orders, skuOrders, items, customers } = metrics.figuresOf(shop, metrics.salesOf(shop, period))
  return {
    ...bounds(period),
    sales: {
      gmv,
      orders_count: orders,
      sku_orders_count: skuOrders,
      items_sold: items,
      customers_count: customers,
      cancellations_and_returns: undone(shop, period),
      refunds: metrics.money(shop, refundsIn(shop, period)),
    },
  }
}

export const shopSales = handler<Range, unknown>((call) =>
  performance(call, (period) => salesInterval(shopOf(call), period)),
)

const productInterval = (shop: Shop, period: Period, productId: string) => {
  const sales = metrics.salesOf(shop, period).filter(({ item }) => item.product_id === productId)
  const total = metrics.figuresOf(shop, sales)
  const views = metrics.views(total)
  const counts = (pick: (figures: metrics.Figures) => number) =>
    perChannel(shop, sales, (figures, type) => ({ amount: pick(figures), type }))
  const cancelled = sales.filter(({ item }) => item.display_status === "CANCELLED").length
  return {
    ...bounds(period),
    gmv: total.gmv,
    gmv_breakdowns: perChannel(shop, sales, ({ gmv }, type) => ({ ...gmv, type })),
    orders: total.orders,
    units_sold: total.items,
    unit_sold_breakdowns: counts(({ items }) => items),
    impressions: views,
    impression_breakdowns: counts(metrics.views),
    page_views: views / 4,
    page_view_breakdowns: counts((figures) => metrics.views(figures) / 4),
    avg_page_visitors: total.customers * 5,
    click_through_rate: metrics.rate(views / 4, views),
    cancel_and_refunds: { canceled: cancelled, refunded: 0, replacements: 0, returned: 0 },
    sales: {
      gmv: total.gmv,
      items_sold: total.items,
      orders: total.orders,
      breakdowns: perChannel(shop, sales, ({ customers, gmv, items }, content_type) => ({
        content_type,
        sales: { avg_customers: customers, gmv, items_sold: items },
      })),
    },
    traffic: {
      breakdowns: perChannel(shop, sales, (figures, content_type) => ({
        content_type,
        traffic: {
          avg_conversion_rate: metrics.rate(figures.items, metrics.views(figures)),
          avg_unique_page_views: metrics.views(figures) / 8,
          ctr: metrics.rate(metrics.views(figures) / 4, metrics.views(figures)),
          impressions: metrics.views(figures),
          page_views: metrics.views(figures) / 4,
        },
      })),
    },
  }
}

export const productPerformance = handler<Range, unknown>((call) => {
  const shop = shopOf(call)
  const product = found(shop.products, call.path.product_id!, 28001007, "product")
  return performance(call, (period) => productInterval(shop, period, product.id))
})

const skuInterval = (shop: Shop, period: Period, skuId: string) => {
  const sales = metrics.salesOf(shop, period).filter(({ item }) => item.sku_id === skuId)
  const total = metrics.figuresOf(shop, sales)
  const counts = perChannel(shop, sales, ({ items }, type) => ({ amount: items, type }))
  return {
    ...bounds(period),
    gmv: total.gmv,
    gmv_breakdown: perChannel(shop, sales, ({ gmv }, type) => ({ ...gmv, type })),
    sku_orders: total.skuOrders,
    units_sold: total.items,
    units_sold_breakdown: counts,
    items_sold: total.items,
    items_sold_breakdown: counts,
  }
}

export const skuPerformance = handler<Range, unknown>((call) => {
  const shop = shopOf(call)
  const skuId = call.path.sku_id!
  const product = [...shop.products.values()].find(({ skus }) => skus.some(({ id }) => id === skuId))
  if (product === undefined) throw invalid("sku_id", `there is no SKU '${skuId}' in this shop`)
  const answer = performance(call, (period) => skuInterval(shop, period, skuId))
  return { ...answer, performance: { ...answer.performance, product_id: product.id, sku_id: skuId } }
})

export const perHour = handler((call) => {
  const shop = shopOf(call)
  const from = dayOf("date", call.path.date!)
  const hours = Array.from({ length: 24 }, (_, index) => {
    const figures = metrics.figuresOf(
      shop,
      metrics.salesOf(shop, { from: from + index * 3_600, before: from + (index + 1) * 3_600 }),
    )
    return hourOnWire(figures, index)
  })
  const whole = metrics.figuresOf(shop, metrics.salesOf(shop, { from, before: from + 86_400 }))
  return { performance: { intervals: hours, overall: hourOnWire(whole, 0), latest_available_timestamp: call.now } }
})

const hourOnWire = ({ customers, gmv, items }: metrics.Figures, index: number) => ({
  index,
  customers,
  gmv,
  items_sold: items,
  visitors: customers * 5,
})
