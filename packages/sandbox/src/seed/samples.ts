/**
 * A free sample to a creator: an order whose price the seller bears.
 */
import { amount } from "../money.ts"
import type { Order, Shop } from "../model.ts"

/** The order as a sample. */
export const asSample = (shop: Shop, bought: Order): Order => {
  const free = amount(0, shop.currency)
  const { currency, original_total_product_price } = bought.payment
  return {
    ...bought,
    is_sample_order: true,
    line_items: bought.line_items.map((item) => ({
      ...item,
      sale_price: free,
      platform_discount: free,
      seller_discount: item.original_price,
    })),
    payment: {
      ...Object.fromEntries(Object.keys(bought.payment).map((name) => [name, free])),
      currency: currency!,
      original_total_product_price: original_total_product_price!,
      seller_discount: original_total_product_price!,
    },
  }
}
