/**
 * The message templates: the same for every shop.
 */
const cards = (products: readonly [number, number], coupons: readonly [number, number]) => ({
  product_card_rules: { min_count: products[0], max_count: products[1] },
  coupon_card_rules: {
    min_count: coupons[0],
    max_count: coupons[1],
    coupon_type: ["REGULAR_ALL", "REGULAR_REPEAT"],
  },
})

export const templates = [
  {
    id: "7420000000000000001",
    message_title: "New in our shop",
    message_body: "Have a look at what has just arrived.",
    ...cards([1, 6], [0, 1]),
  },
  {
    id: "7420000000000000002",
    message_title: "A coupon for you",
    message_body: "Thank you for your last order. Here is a coupon for the next one.",
    ...cards([0, 3], [1, 1]),
  },
]
