/**
 * Promotions: activities from their plan to their end, with their products, and the shop's coupons.
 */
import { fitted, found, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { activityStatus, followActivity, scheduleActivity } from "../../life/activities.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { invalid, Refusal } from "../../refusal.ts"
import type { Activity, ActivityItem, ActivityProduct, Coupon } from "../../state/promotion.ts"
import { oneOf } from "../sorting.ts"

interface Plan {
  readonly title: string
  readonly activity_type: string
  readonly product_level: string
  readonly duration_type?: string
  readonly begin_time: number
  readonly end_time: number
  readonly discount?: unknown
  readonly participation_limit?: unknown
  readonly target_user_info?: unknown
}

const titleLength = 50

const checkPlan = ({ begin_time, duration_type, end_time, title }: Plan): void => {
  if (title.trim() === "" || title.length > titleLength)
    throw new Refusal(17029004, `Invalid 'title': it has 1 to ${titleLength} characters`)
  if (duration_type !== "INDEFINITE" && end_time <= begin_time)
    throw new Refusal(17029005, "Invalid 'end_time': it must lie after 'begin_time'")
}

const activityOf = (call: Call): Activity =>
  found(shopOf(call).activities, call.path.activity_id!, 17029009, "activity")

/** One that is over stays as it was. */
const changeable = (call: Call): Activity => {
  const activity = activityOf(call)
  const status = activityStatus(activity, call.now)
  if (status === "EXPIRED" || status === "DEACTIVATED")
    throw new Refusal(17029010, `The activity '${activity.activity_id}' is ${status}: it cannot be changed`)
  return activity
}

const head = (activity: Activity, now: number) => ({
  activity_id: activity.activity_id,
  title: activity.title,
  status: activityStatus(activity, now),
  create_time: activity.create_time,
  update_time: activity.update_time,
})

const createActivity = handler<unknown, Plan>((call) => {
  const shop = shopOf(call)
  const { body, now, world } = call
  checkPlan(body)
  const activity: Activity = {
    ...body,
    activity_id: world.random.id("7136"),
    duration_type: body.duration_type ?? "NORMAL",
    is_deactivated: false,
    told: "NOT_START",
    products: new Map(),
    benefit_product_ids: [],
    create_time: now,
    update_time: now,
  }
  shop.activities.set(activity.activity_id, activity)
  scheduleActivity(world, shop, activity)
  followActivity(world, shop, activity, now)
  return head(activity, now)
})

const updateActivity = handler<unknown, Plan>((call) => {
  const shop = shopOf(call)
  const { body, now, world } = call
  const activity = changeable(call)
  checkPlan(body)
  const { activity_type } = activity
  Object.assign(activity, body, { activity_id: activity.activity_id, activity_type, update_time: now })
  scheduleActivity(world, shop, activity)
  followActivity(world, shop, activity, now)
  return head(activity, now)
})

const deactivateActivity: Handler = (call) => {
  const activity = changeable(call)
  activity.is_deactivated = true
  activity.update_time = call.now
  followActivity(call.world, shopOf(call), activity, call.now)
  return head(activity, call.now)
}

const withMoney = (item: ActivityItem, currency: string) => ({
  ...item,
  ...(item.activity_price_amount === undefined
    ? {}
    : { activity_price: { amount: item.activity_price_amount, currency } }),
})

const onWire = (call: Call, activity: Activity) => {
  const { currency } = shopOf(call)
  return {
    ...activity,
    id: activity.activity_id,
    status: activityStatus(activity, call.now),
    benefit_products: activity.benefit_product_ids.map((id) => ({ id })),
    products: [...activity.products.values()].map((product) => ({
      ...withMoney(product, currency),
      skus: product.skus.map((sku) => withMoney(sku, currency)),
    })),
  }
}

const getActivity: Handler = (call) => onWire(call, activityOf(call))

interface Search extends PageQuery {
  readonly activity_title?: string
  readonly activity_type?: string
  readonly status?: string
}

/** Pages in the body. */
const searchActivities = handler<unknown, Search>((call) => {
  const { activity_title = "", activity_type, page_size, page_token, status } = call.body
  const list = [...shopOf(call).activities.values()].filter(
    (activity) =>
      activity.title.toLowerCase().includes(activity_title.toLowerCase()) &&
      (activity_type === undefined || activity.activity_type === activity_type) &&
      (status === undefined || activityStatus(activity, call.now) === status),
  )
  const query = {
    ...(page_size === undefined ? {} : { page_size }),
    ...(page_token === undefined ? {} : { page_token }),
  }
  const page = pageOf(list.toReversed(), query, [call.shop?.id, activity_title, activity_type, status])
  return {
    activities: page.items.map((activity) => onWire(call, activity)),
    next_page_token: page.next_page_token,
    total_count: page.total_count,
  }
})

interface Products {
  readonly products: ReadonlyArray<Omit<ActivityProduct, "skus"> & { readonly skus?: ReadonlyArray<ActivityItem> }>
  readonly benefit_product_ids?: ReadonlyArray<string>
}

const checkTerms = (item: ActivityItem, at: string): void => {
  const price = item.activity_price_amount
  if (price !== undefined && !(Number(price) > 0)) throw invalid(`${at}.activity_price_amount`, "it must be above 0")
  if (item.discount !== undefined && !(Number(item.discount) > 0 && Number(item.discount) < 100))
    throw invalid(`${at}.discount`, "it must be a percentage between 0 and 100")
}

const updateProducts = handler<unknown, Products>((call) => {
  const shop = shopOf(call)
  const activity = changeable(call)
  for (const [i, product] of call.body.products.entries()) {
    if (shop.products.get(product.id) === undefined || shop.products.get(product.id)?.status === "DELETED")
      throw new Refusal(
        17029016,
        `Invalid 'products[${i}].id': the product '${product.id}' does not exist in this shop`,
      )
    checkTerms(product, `products[${i}]`)
    for (const [j, sku] of (product.skus ?? []).entries()) checkTerms(sku, `products[${i}].skus[${j}]`)
  }
  for (const product of call.body.products)
    activity.products.set(product.id, { ...product, skus: [...(product.skus ?? [])] })
  activity.benefit_product_ids = [...(call.body.benefit_product_ids ?? activity.benefit_product_ids)]
  activity.update_time = call.now
  tellProducts(call, activity)
  return { ...head(activity, call.now), total_count: activity.products.size }
})

const tellProducts = (call: Call, activity: Activity): void =>
  call.world.emit({ shop: shopOf(call) }, "ACTIVITY_CHANGE", {
    activity_id: activity.activity_id,
    product_ids: [...activity.products.keys()],
    update_time: call.now,
  })

interface Removal {
  readonly product_ids?: ReadonlyArray<string>
  readonly sku_ids?: ReadonlyArray<string>
}

const removeProducts = handler<unknown, Removal>((call) => {
  const activity = changeable(call)
  const { product_ids = [], sku_ids = [] } = call.body
  for (const id of product_ids) activity.products.delete(id)
  for (const product of activity.products.values()) {
    if (!product.skus.some(({ id }) => sku_ids.includes(id))) continue
    product.skus = product.skus.filter(({ id }) => !sku_ids.includes(id))
    // A product of which the last SKU went is gone, too.
    if (product.skus.length === 0) activity.products.delete(product.id)
  }
  activity.update_time = call.now
  tellProducts(call, activity)
  return head(activity, call.now)
})

/** The same plan again at another time. */
const republish = handler<unknown, { readonly begin_time?: number; readonly end_time?: number }>((call) => {
  const shop = shopOf(call)
  const { now, world } = call
  const before = activityOf(call)
  const begin_time = call.body.begin_time ?? now
  const end_time = call.body.end_time ?? begin_time + (before.end_time - before.begin_time)
  checkPlan({ ...before, begin_time, end_time })
  const activity: Activity = {
    ...structuredClone(before),
    activity_id: world.random.id("7136"),
    begin_time,
    end_time,
    is_deactivated: false,
    told: "NOT_START",
    create_time: now,
    update_time: now,
  }
  shop.activities.set(activity.activity_id, activity)
  scheduleActivity(world, shop, activity)
  followActivity(world, shop, activity, now)
  return head(activity, now)
})

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

const getCoupon: Handler = (call) => ({
  coupon: couponOnWire(call, found(shopOf(call).coupons, call.path.coupon_id!, 17029001, "coupon")),
})

interface CouponSearch {
  readonly status?: ReadonlyArray<string>
  readonly display_type?: ReadonlyArray<string>
  readonly title_keyword?: string
}

const searchCoupons = handler<PageQuery, CouponSearch>((call) => {
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

export const promotionHandlers = fitted({
  "POST /promotion/202309/activities": createActivity,
  "PUT /promotion/202309/activities/{activity_id}": updateActivity,
  "GET /promotion/202309/activities/{activity_id}": getActivity,
  "POST /promotion/202309/activities/search": searchActivities,
  "POST /promotion/202309/activities/{activity_id}/deactivate": deactivateActivity,
  "PUT /promotion/202309/activities/{activity_id}/products": updateProducts,
  "DELETE /promotion/202309/activities/{activity_id}/products": removeProducts,
  "POST /promotion/202607/activities/{activity_id}/republish": republish,
  "GET /promotion/202406/coupons/{coupon_id}": getCoupon,
  "POST /promotion/202406/coupons/search": searchCoupons,
})
