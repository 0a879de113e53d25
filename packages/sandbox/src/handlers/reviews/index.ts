/**
 * The reviews of the shop's products.
 */
import { fitted, handler, shopOf } from "../../handler.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid } from "../../refusal.ts"
import type { Review } from "../../state/reviews.ts"
import { oneOf, sorted } from "../sorting.ts"

interface Sorting extends PageQuery {
  readonly sort_order?: string
}

interface Search {
  readonly tiktok_product_ids?: ReadonlyArray<string>
  readonly review_start_time?: string
  readonly review_end_time?: string
}

/** Unix seconds of an ISO 8601 text. */
const timeOf = (name: keyof Search, text: string | undefined, otherwise: number): number => {
  if (text === undefined) return otherwise
  const time = Date.parse(text)
  if (Number.isNaN(time)) throw invalid(name, "it must be a time in ISO 8601")
  return time / 1000
}

const onWire = ({ id, product_id, ...review }: Review) => ({
  review: { ...review, review_id: id, tiktok_product_id: product_id, review_media: [] },
})

const getProductReviews = handler<Sorting, Search>((call) => {
  const shop = shopOf(call)
  const { review_end_time, review_start_time, tiktok_product_ids } = call.body
  const from = timeOf("review_start_time", review_start_time, -Infinity)
  const before = timeOf("review_end_time", review_end_time, Infinity)
  const list = [...shop.reviews.values()].filter(
    ({ create_time, product_id }) =>
      create_time >= from && create_time < before && oneOf(tiktok_product_ids, product_id),
  )
  const order = sorted(list, ({ create_time }) => create_time, call.query.sort_order)
  const page = pageOf(order, call.query, [shop.id, "reviews", call.body, call.query.sort_order])
  return { reviews: page.items.map(onWire), next_page_token: page.next_page_token }
})

export const reviewHandlers = fitted({
  "POST /review_rating/202605/product_reviews/search": getProductReviews,
})
