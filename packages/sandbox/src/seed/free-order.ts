/**
 * Goods that cost the buyer nothing, such as a sample or a replacement: the seller pays the whole price.
 */
import { amount } from "../money.ts"
import type { LineItem, Order } from "../model.ts"

export const freeLine = (item: LineItem): LineItem => ({
  ...item,
  sale_price: amount(0, item.currency),
  platform_discount: amount(0, item.currency),
  seller_discount: item.original_price,
})

/** Takes the payment of the same goods as they are sold. */
export const freePayment = (payment: Order["payment"], currency: string): Order["payment"] => {
  const price = payment["original_total_product_price"]!
  return {
    ...Object.fromEntries(Object.keys(payment).map((name) => [name, amount(0, currency)])),
    currency,
    original_total_product_price: price,
    seller_discount: price,
  }
}
