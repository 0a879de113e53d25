import { expect, test } from "vitest"
import { sandbox, type Sandbox } from "../src/index.ts"
import { call, type Loose } from "./wire.ts"

const search = (tts: Sandbox, body: unknown = {}) =>
  call(tts, {
    method: "POST",
    path: "/review_rating/202605/product_reviews/search",
    query: { page_size: "10" },
    body,
  })

test("a buyer reviews each product of an order once, after it arrived, and the seller reads it", async () => {
  await using tts = await sandbox({
    products: [{ skus: [{ seller_sku: "MUG" }] }, { skus: [{ seller_sku: "POT" }] }],
    orders: [
      { status: "DELIVERED", age: "3 days", seller_skus: ["MUG", "POT", "MUG"] },
      { status: "IN_TRANSIT", age: "2 days" },
    ],
  })
  const [delivered, underWay] = ["DELIVERED", "IN_TRANSIT"].map((status) =>
    tts.orders().find((order) => order.status === status),
  )
  expect((await search(tts)).data).toEqual({ reviews: [], next_page_token: "" })
  expect(() => tts.buyer.review(underWay!.id, { rating: 5 })).toThrow("nothing to review")
  expect(() => tts.buyer.review(delivered!.id, { rating: 0 })).toThrow("'rating' must be from 1 to 5.")
  const id = tts.buyer.review(delivered!.id, { rating: 2, title: "Small", content: "Two sips." })
  tts.clock.advance(60_000)
  tts.buyer.review(delivered!.id, { rating: 5 })
  expect(() => tts.buyer.review(delivered!.id, { rating: 5 })).toThrow("nothing to review")

  const { data } = await search(tts)
  expect(data.reviews).toMatchObject([
    { review: { rating: 5, seller_sku: "POT", order_id: delivered!.id } },
    { review: { review_id: id, rating: 2, title: "Small", content: "Two sips.", seller_sku: "MUG" } },
  ])
  const product = data.reviews[1].review.tiktok_product_id
  const ids = async (body: unknown) =>
    (await search(tts, body)).data.reviews.map((entry: Loose) => entry.review.review_id)
  expect(await ids({ tiktok_product_ids: [product] })).toEqual([id])
  const between = new Date((data.reviews[0].review.create_time - 1) * 1000).toISOString()
  expect(await ids({ review_end_time: between })).toEqual([id])
  expect(await ids({ review_start_time: between })).not.toContain(id)
  expect(await search(tts, { review_start_time: "soon" })).toMatchObject({ code: 36009004 })
})
