/**
 * The orders that creators brought, as the seller sees them and as each creator does.
 */
import { accountOf, handler, shopOf } from "../../handler.ts"
import {
  affiliateOrders,
  givenBack,
  settlementOf,
  type AffiliateOrder,
  type GivenBack,
  type Sale,
} from "../../life/affiliate-orders.ts"
import { amount } from "../../money.ts"
import type { Order } from "../../model.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { shopsOf } from "../../world.ts"
import { withinTimes } from "../sorting.ts"

interface Search {
  readonly create_time_ge?: number
  readonly create_time_lt?: number
}

const deliveryTime = ({ delivery_time }: Order) => (delivery_time === undefined ? {} : { delivery_time })

/** The fields of a sale that both sides read. */
const saleOnWire = ({ order, shop }: AffiliateOrder, sale: Sale, back: GivenBack) => {
  const { content, lines, offer } = sale
  const { actual, estimated, quantity, refunded, returned } = settlementOf(shop, order, sale, back)
  const [first] = lines
  return {
    product_id: first!.product_id,
    sku_id: first!.sku_id,
    price: { amount: first!.sale_price, currency: shop.currency },
    quantity,
    refunded_quantity: refunded,
    returned_quantity: returned,
    content_type: content.type,
    content_id: content.id,
    estimated_commission_base: estimated.base,
    actual_commission_base: actual.base,
    ...(offer.open_collaboration_id === undefined ? {} : { open_collaboration_id: offer.open_collaboration_id }),
    ...(offer.target_collaboration_id === undefined ? {} : { target_collaboration_id: offer.target_collaboration_id }),
  }
}

/** The first versions name only the lines. */
const linesOnWire = (sales: ReadonlyArray<Sale>) =>
  sales.flatMap(({ lines }) => lines.map(({ id, product_id }) => ({ id, product_id })))

const sellerStatus: Readonly<Record<string, string>> = { COMPLETED: "COMPLETED", CANCELLED: "CANCELLED" }

export const searchSellerOrders = handler<PageQuery, Search>((call) => {
  const shop = shopOf(call)
  const list = affiliateOrders(call.world, shop, withinTimes(call.body))
  const page = pageOf(list, call.query, [shop.id, call.body])
  const back = givenBack(shop)
  const zero = { amount: amount(0, shop.currency), currency: shop.currency }
  return {
    orders: page.items.map((found) => ({
      id: found.order.id,
      create_time: found.order.create_time,
      ...deliveryTime(found.order),
      status: sellerStatus[found.order.status] ?? "PROCESSING",
      line_items: linesOnWire(found.sales),
      skus: found.sales.map((sale) => {
        const { actual, estimated, refunded, status, quantity } = settlementOf(shop, found.order, sale, back)
        return {
          ...saleOnWire(found, sale, back),
          creator_username: sale.creator.username,
          commission_rate: String(sale.offer.rate),
          commission_model: "STANDARD",
          estimated_paid_commission: estimated.commission,
          actual_paid_commission: actual.commission,
          estimated_paid_partner_commission: zero,
          actual_paid_partner_commission: zero,
          estimated_paid_shop_ads_commission: zero,
          actual_paid_shop_ads_commission: zero,
          fully_return: refunded === quantity ? "YES" : "NO",
          settlement_status: status,
        }
      }),
    })),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

const creatorStatus = ({ order, shop }: AffiliateOrder, sales: ReadonlyArray<Sale>, back: GivenBack): string => {
  const statuses = sales.map((sale) => settlementOf(shop, order, sale, back).status)
  if (statuses.every((status) => status === "INELIGIBLE")) return "REFUNDED"
  return order.status === "COMPLETED" ? "SETTLED" : "ORDERED"
}

/** The sales of this creator only, over all shops. */
export const searchCreatorOrders = handler<PageQuery, Search>((call) => {
  const { openId } = accountOf(call)
  const list = shopsOf(call.world)
    .flatMap((shop) => affiliateOrders(call.world, shop, withinTimes(call.body)))
    .map((found) => ({ ...found, sales: found.sales.filter(({ creator }) => creator.open_id === openId) }))
    .filter(({ sales }) => sales.length > 0)
    .toSorted((a, b) => b.order.create_time - a.order.create_time)
  const page = pageOf(list, call.query, [openId, call.body])
  return {
    orders: page.items.map((found) => {
      const { order, sales, shop } = found
      const back = givenBack(shop)
      const zero = { amount: amount(0, shop.currency), currency: shop.currency }
      return {
        id: order.id,
        create_time: order.create_time,
        ...deliveryTime(order),
        status: creatorStatus(found, sales, back),
        line_items: linesOnWire(sales),
        skus: sales.map((sale) => {
          const { actual, estimated } = settlementOf(shop, order, sale, back)
          return {
            ...saleOnWire(found, sale, back),
            id: sale.lines[0]!.sku_id,
            product_name: sale.lines[0]!.product_name,
            shop_name: shop.name,
            commission_rate: sale.offer.rate,
            standard_commission_rate: sale.offer.rate,
            commission_model: "STANDARD",
            estimated_commission: estimated.commission,
            actual_commission: actual.commission,
            actual_standard_commission: actual.commission,
            estimated_standard_commission: estimated.commission,
            estimated_bonus_commission: zero,
            actual_bonus_commission: zero,
            last_update_time: order.update_time,
          }
        }),
      }
    }),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
