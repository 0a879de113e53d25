/**
 * Reads the shop's coupons. Sellers make them in Seller Center, so no operation changes them.
 */
import { found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { undocumented } from "../../refusal.ts"
import type { Coupon } from "../../state/promotion.ts"
import { oneOf } from "../sorting.ts"

const couponStatus = (coupon: Coupon, now: number): string =>
  now < coupon.start_time ? "NOT_START" : now < coupon.end_time ? "ONGOING" : "EXPIRED"

const couponOnWire = (call: Call, coupon: Coupon) => {
  const duration = { start_time: coupon.start_time, end_time: coupon.end_time }
  return {
    id: coupon.id,
    title: coupon.title,
    status: couponStatus(coupon, call.now),
    display_type: coupon.display_type,
    display_channels: ["ALL"],
    create_time: coupon.create_time,
    update_time: coupon.create_time,
    creation_source: "SELLER_CENTER",
    claim_duration: duration,
    redemption_duration: { type: "ABSOLUTE", ...duration },
    discount: { type: "PERCENT_OFF", percentage: coupon.percentage },
    product_scope: "FULL_SHOP",
    product_ids: [],
    target_buyer_segment: "ALL",
    threshold: { type: "MIN_SPEND", min_spend: { amount: coupon.min_spend, currency: shopOf(call).currency } },
    usage_limits: { redemption_limit: 100, single_buyer_claim_limit: 1, total_claim_limit: 100 },
    usage_stats: { claimed_count: 0, redeemed_count: 0 },
  }
}

export const getCoupon: Handler = (call) => ({
  coupon: couponOnWire(call, found(shopOf(call).coupons, call.path.coupon_id!, 17029009, "coupon", undocumented)),
})

interface CouponSearch {
  readonly status?: ReadonlyArray<string>
  readonly display_type?: ReadonlyArray<string>
  readonly title_keyword?: string
}

export const searchCoupons = handler<PageQuery, CouponSearch>((call) => {
  const { display_type, status, title_keyword = "" } = call.body
  const list = [...shopOf(call).coupons.values()].filter(
    (coupon) =>
      oneOf(status, couponStatus(coupon, call.now)) &&
      oneOf(display_type, coupon.display_type) &&
      coupon.title.toLowerCase().includes(title_keyword.toLowerCase()),
  )
  const page = pageOf(list, call.query, [call.shop?.id, call.body])
  return {
    coupons: page.items.map((coupon) => couponOnWire(call, coupon)),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})
