/**
 * When the carrier can collect: the slots that an order or a package is offered. A pickup takes one of them.
 */
import type { Call } from "../../handler.ts"
import { dayLength } from "../../life/times.ts"
import { Refusal } from "../../refusal.ts"
import type { Package } from "../../state/fulfillment.ts"

/** Three of the coming days, from 9 to 17 o'clock UTC. */
const pickupSlots = (now: number) =>
  [1, 2, 3].map((days) => {
    const midnight = now - (now % dayLength) + days * dayLength
    return { avaliable: true, start_time: midnight + 9 * 3_600, end_time: midnight + 17 * 3_600 }
  })

export const timeSlots = ({ now }: Call) => ({
  can_drop_off: true,
  can_pickup: true,
  can_van_collection: false,
  drop_off_point_url: "https://files.tiktok.sandbox/drop-off-points",
  pickup_slots: pickupSlots(now),
})

interface Wanted {
  readonly handover_method?: Package["handover_method"]
  readonly pickup_slot?: Package["pickup_slot"]
}

/** The slot that a handover books. A package that the seller brings to the carrier needs none. */
export const bookedSlot = ({ now }: Call, { handover_method, pickup_slot }: Wanted): Package["pickup_slot"] => {
  if (pickup_slot === undefined || handover_method === "DROP_OFF") return undefined
  const isOffered = pickupSlots(now).some(
    ({ end_time, start_time }) => start_time === pickup_slot.start_time && end_time === pickup_slot.end_time,
  )
  if (isOffered) return pickup_slot
  throw new Refusal(21011053, "Invalid 'pickup_slot': the handover time slots of the package do not offer it now")
}
