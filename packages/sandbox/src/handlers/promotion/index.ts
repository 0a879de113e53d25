/**
 * Promotions: activities from their plan to their end, with their products, and the shop's coupons.
 */
import { fitted, handler, shopOf, type Call, type Handler } from "../../handler.ts"
import { activityStatus, followActivity, scheduleActivity } from "../../life/activities.ts"
import { pageOf, type PageQuery } from "../../paging.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity, ActivityItem } from "../../state/promotion.ts"
import { activityOf, changeable, head } from "./activity.ts"
import { checkConflicts } from "./conflicts.ts"
import { getCoupon, searchCoupons } from "./coupons.ts"
import { checkGifts, type GiftDiscount } from "./gifts.ts"
import { checkDiscount, checkKind, checkTime, checkTimeOfRunning, checkTitle, type Plan } from "./plan.ts"
import { removeProducts, updateProducts } from "./products.ts"

/** Puts a new activity into the shop. It begins when its time comes, which may be now. */
const begin = (call: Call, activity: Activity) => {
  const shop = shopOf(call)
  const { now, world } = call
  shop.activities.set(activity.activity_id, activity)
  scheduleActivity(world, shop, activity)
  followActivity(world, shop, activity, now)
  return head(activity, now)
}

type Given = Plan & { readonly discount?: GiftDiscount }

const createActivity = handler<unknown, Given>((call) => {
  const { body, now, world } = call
  checkKind(body)
  checkTitle(call, body.title)
  checkTime(call, body)
  checkDiscount(body)
  checkGifts(call, body.discount)
  const activity: Activity = {
    ...body,
    activity_id: world.random.id("7136"),
    duration_type: body.duration_type ?? "NORMAL",
    is_deactivated: false,
    emittedStatus: "NOT_START",
    products: new Map(),
    benefit_product_ids: [],
    create_time: now,
    update_time: now,
  }
  return begin(call, activity)
})

const updateActivity = handler<unknown, Given>((call) => {
  const shop = shopOf(call)
  const { body, now, world } = call
  const activity = changeable(call)
  const { activity_type, product_level } = activity
  if ((body.product_level ?? product_level) !== product_level)
    throw new Refusal(17029102, `Invalid 'product_level': the activity is on the level ${product_level}`)
  const plan = { ...activity, ...body, activity_type }
  checkTitle(call, body.title, activity)
  if (activityStatus(activity, now) === "ONGOING") checkTimeOfRunning(call, plan, activity)
  else checkTime(call, plan)
  checkDiscount(plan)
  checkGifts(call, body.discount)
  checkConflicts(call, shop, plan, activity.products.values())
  Object.assign(activity, body, { activity_id: activity.activity_id, activity_type, product_level, update_time: now })
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

/** The same plan again at another time. */
const republish = handler<unknown, { readonly begin_time?: number; readonly end_time?: number }>((call) => {
  const { now, world } = call
  const before = activityOf(call)
  const begin_time = call.body.begin_time ?? now
  const end_time = call.body.end_time ?? begin_time + (before.end_time - before.begin_time)
  checkTime(call, { ...before, begin_time, end_time })
  const activity: Activity = {
    ...structuredClone(before),
    activity_id: world.random.id("7136"),
    begin_time,
    end_time,
    is_deactivated: false,
    emittedStatus: "NOT_START",
    create_time: now,
    update_time: now,
  }
  checkConflicts(call, shopOf(call), activity, activity.products.values())
  return begin(call, activity)
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
