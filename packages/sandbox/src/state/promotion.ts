/**
 * Promotions: activities with their products, and coupons.
 */

export interface ActivityItem {
  id: string
  activity_price_amount?: string
  discount?: string
  quantity_limit: number
  quantity_per_user: number
}

export interface ActivityProduct extends ActivityItem {
  skus: Array<ActivityItem>
}

export interface Activity {
  activity_id: string
  title: string
  activity_type: string
  product_level: string
  duration_type: string
  begin_time: number
  end_time: number
  /** What was decided by hand; NOT_START, ONGOING and EXPIRED follow from the time. */
  is_deactivated: boolean
  /** The last status that listeners got. */
  emittedStatus: string
  discount?: unknown
  participation_limit?: unknown
  target_user_info?: unknown
  products: Map<string, ActivityProduct>
  benefit_product_ids: Array<string>
  create_time: number
  update_time: number
}

export interface Coupon {
  id: string
  title: string
  display_type: string
  create_time: number
  start_time: number
  end_time: number
  percentage: string
  min_spend: string
}
