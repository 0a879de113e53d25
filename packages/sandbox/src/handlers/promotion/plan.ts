/**
 * Checks the plan of an activity: its kind, its title and its time.
 */
import { shopOf, type Call } from "../../handler.ts"
import { activityStatus } from "../../life/activities.ts"
import { isRecord } from "../../record.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity } from "../../state/promotion.ts"

export interface Plan {
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

const kinds = ["FIXED_PRICE", "DIRECT_DISCOUNT", "FLASHSALE", "SHIPPING_DISCOUNT", "BUY_MORE_SAVE_MORE", "BUY_X_GET_Y"]
const levels = ["PRODUCT", "VARIATION", "SHOP"]

export const checkKind = ({ activity_type, product_level }: Plan): void => {
  if (!kinds.includes(activity_type))
    throw new Refusal(17029036, `Invalid 'activity_type': it must be one of ${kinds.join(", ")}`)
  if (!levels.includes(product_level))
    throw new Refusal(17029001, `Invalid 'product_level': it must be one of ${levels.join(", ")}`)
}

/** The parts of a discount; a kind needs one of them. The other kinds have their terms with each product. */
const parts: Readonly<Record<string, ReadonlyArray<string>>> = {
  SHIPPING_DISCOUNT: ["shipping_discount"],
  BUY_MORE_SAVE_MORE: ["bmsm_discount", "gift_discount"],
  BUY_X_GET_Y: ["bxgy_discount", "gift_discount"],
}

export const checkDiscount = ({ activity_type, discount }: Plan): void => {
  const wanted = parts[activity_type] ?? []
  const given = isRecord(discount) ? discount : {}
  if (wanted.length > 0 && wanted.every((part) => given[part] === undefined))
    throw new Refusal(17029001, `Invalid 'discount': ${activity_type} needs '${wanted.join("' or '")}'`)
}

const longestTitle = 50

/** Whether another activity has the title. It is disputed whether an ended activity still counts. */
const isTaken = (call: Call, title: string, own: Activity | undefined): boolean =>
  [...shopOf(call).activities.values()].some(
    (other) =>
      other !== own &&
      other.title === title &&
      (call.world.rules === "strict" || ["NOT_START", "ONGOING"].includes(activityStatus(other, call.now))),
  )

export const checkTitle = (call: Call, title: string, own?: Activity): void => {
  if (title.trim() === "") throw new Refusal(17029003, "Invalid 'title': it must not be empty")
  if (title.length > longestTitle)
    throw new Refusal(17029002, `Invalid 'title': it must have at most ${longestTitle} characters`)
  if (isTaken(call, title, own)) throw new Refusal(17029004, `Invalid 'title': another activity is called '${title}'`)
}

const minute = 60
const day = 86_400

const longest = (activityType: string): readonly [seconds: number, code: number] =>
  activityType === "FLASHSALE" ? [3 * day, 17029008] : [365 * day, 17029007]

const checkDuration = (
  { rules }: Call["world"],
  { activity_type, begin_time, duration_type, end_time }: Plan,
): void => {
  if (duration_type === "INDEFINITE") return
  if (end_time <= begin_time) throw new Refusal(17029006, "Invalid 'end_time': it must be after 'begin_time'")
  // The markets' pages differ.
  if (rules === "lenient") return
  if (end_time - begin_time < 10 * minute)
    throw new Refusal(17029006, "Invalid 'end_time': an activity takes at least 10 minutes")
  const [seconds, code] = longest(activity_type)
  if (end_time - begin_time > seconds)
    throw new Refusal(code, `Invalid 'end_time': this kind of activity takes at most ${seconds / day} days`)
}

/** Checks the plan of a new activity, or of an activity that has not begun. */
export const checkTime = ({ now, world }: Call, plan: Plan): void => {
  if (plan.begin_time < now) throw new Refusal(17029005, "Invalid 'begin_time': it is in the past")
  checkDuration(world, plan)
}

/** A running activity keeps its begin. */
export const checkTimeOfRunning = ({ world }: Call, plan: Plan, activity: Activity): void => {
  if (plan.begin_time !== activity.begin_time)
    throw new Refusal(17029011, "Invalid 'begin_time': the activity runs, so its begin is fixed")
  checkDuration(world, plan)
}
