/**
 * Reviews: a buyer rates a product of an order that arrived, once. The platform has no event for it.
 */
import type { LineItem, Order, Shop } from "../model.ts"
import type { Review } from "../state/reviews.ts"
import type { World } from "../world.ts"

/** Lines that arrived, of products that the order has no review of. */
export const reviewable = (shop: Shop, order: Order): ReadonlyArray<LineItem> => {
  const written = new Set<string>()
  for (const review of shop.reviews.values()) if (review.order_id === order.id) written.add(review.product_id)
  return order.line_items.filter(
    (item) => ["DELIVERED", "COMPLETED"].includes(item.display_status) && !written.has(item.product_id),
  )
}

export const writeReview = (
  world: World,
  shop: Shop,
  order: Order,
  item: LineItem,
  words: Pick<Review, "rating" | "title" | "content">,
  at: number,
): Review => {
  const review: Review = {
    id: world.random.id("7500"),
    order_id: order.id,
    product_id: item.product_id,
    product_name: item.product_name,
    seller_sku: item.seller_sku,
    ...words,
    create_time: at,
  }
  shop.reviews.set(review.id, review)
  return review
}
