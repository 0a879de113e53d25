/**
 * A product or a SKU is in one activity of a kind at a time.
 */
import type { Call } from "../../handler.ts"
import { activityStatus } from "../../life/activities.ts"
import type { Shop } from "../../model.ts"
import { Refusal } from "../../refusal.ts"
import type { Activity } from "../../state/promotion.ts"

interface Kind {
  readonly types: ReadonlyArray<string>
  readonly code: number
}

const discounts: Kind = { types: ["FIXED_PRICE", "DIRECT_DISCOUNT"], code: 17029022 }
const flashSales: Kind = { types: ["FLASHSALE"], code: 17029022 }
const prices: Kind = { types: [...discounts.types, ...flashSales.types], code: 17029022 }
const volumeDiscounts: Kind = { types: ["BUY_MORE_SAVE_MORE"], code: 17029104 }

/**
 * Sources dispute whether a flash sale excludes a discount of the same product: sellers are told which of the two applies.
 */
const kindsOf = ({ rules }: Call["world"]): ReadonlyArray<Kind> =>
  rules === "strict" ? [prices, volumeDiscounts] : [discounts, flashSales, volumeDiscounts]

type Period = Pick<Activity, "begin_time" | "end_time" | "duration_type">

const endOf = ({ duration_type, end_time }: Period): number => (duration_type === "INDEFINITE" ? Infinity : end_time)

const overlap = (a: Period, b: Period): boolean => a.begin_time < endOf(b) && b.begin_time < endOf(a)

/** A product without SKUs takes part with all of them. */
interface Taking {
  readonly id: string
  readonly skus: ReadonlyArray<{ readonly id: string }>
}

const share = (a: Taking, b: Taking): boolean =>
  a.skus.length === 0 || b.skus.length === 0 || a.skus.some(({ id }) => b.skus.some((other) => other.id === id))

/** Refuses products that another running or planned activity has in the same period. */
export const checkConflicts = (
  { now, world }: Call,
  shop: Shop,
  activity: Pick<Activity, "activity_id" | "activity_type"> & Period,
  products: Iterable<Taking>,
): void => {
  const kind = kindsOf(world).find(({ types }) => types.includes(activity.activity_type))
  if (kind === undefined) return
  const others = [...shop.activities.values()].filter(
    (other) =>
      other.activity_id !== activity.activity_id &&
      kind.types.includes(other.activity_type) &&
      ["NOT_START", "ONGOING"].includes(activityStatus(other, now)) &&
      overlap(other, activity),
  )
  for (const product of products)
    for (const other of others) {
      const taken = other.products.get(product.id)
      if (taken !== undefined && share(product, taken))
        throw new Refusal(kind.code, `The product '${product.id}' is in the activity '${other.activity_id}' then`)
    }
}
