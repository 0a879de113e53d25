/**
 * Finds the activity of a call, and writes the fields that every answer has.
 */
import { found, shopOf, type Call } from "../../handler.ts"
import { activityStatus } from "../../life/activities.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity } from "../../state/promotion.ts"

export const activityOf = (call: Call): Activity =>
  found(shopOf(call).activities, call.path.activity_id!, 17029009, "activity")

/** The activity of a call. Refuses a change after its end. */
export const changeable = (call: Call): Activity => {
  const activity = activityOf(call)
  const status = activityStatus(activity, call.now)
  if (status === "EXPIRED" || status === "DEACTIVATED")
    throw new Refusal(
      status === "EXPIRED" ? 17029012 : 17029010,
      `The activity '${activity.activity_id}' is ${status}: it cannot be changed`,
    )
  return activity
}

export const head = (activity: Activity, now: number) => ({
  activity_id: activity.activity_id,
  title: activity.title,
  status: activityStatus(activity, now),
  create_time: activity.create_time,
  update_time: activity.update_time,
})
