/**
 * An index of a shop's orders by time, so that a search reads one page however many orders there are. The index is derived:
 * the first search makes it, changes update it, and snapshots do not include it.
 */
import type { Order } from "../model.ts"

export type TimeField = "create_time" | "update_time"

/** A place between orders: by time, then by id. */
export interface Place {
  readonly time: number
  readonly id: string
}

interface Index {
  /** By time and id. The orders in `moved` may be in a wrong place. */
  sorted: ReadonlyArray<Order>
  /** New, or changed since it was put into its place. */
  readonly moved: Set<Order>
}

type Orders = ReadonlyMap<string, Order>

const indexes = new WeakMap<Orders, Readonly<Record<TimeField, Index>>>()

const ordering = (field: TimeField) => (a: Order, b: Order) =>
  a[field] - b[field] || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

const indexOf = (orders: Orders, field: TimeField): Index => {
  const known = indexes.get(orders)
  if (known !== undefined) return known[field]
  const sortedBy = (by: TimeField) => ({ sorted: [...orders.values()].sort(ordering(by)), moved: new Set<Order>() })
  const made = { create_time: sortedBy("create_time"), update_time: sortedBy("update_time") }
  indexes.set(orders, made)
  return made[field]
}

/** Two sorted lists as one. */
const merged = (
  left: ReadonlyArray<Order>,
  right: ReadonlyArray<Order>,
  compare: (a: Order, b: Order) => number,
): ReadonlyArray<Order> => {
  const out: Array<Order> = []
  let at = 0
  for (const order of right) {
    while (at < left.length && compare(left[at]!, order) < 0) out.push(left[at++]!)
    out.push(order)
  }
  while (at < left.length) out.push(left[at++]!)
  return out
}

/** All orders, oldest first. */
export const byTime = (orders: Orders, field: TimeField): ReadonlyArray<Order> => {
  const index = indexOf(orders, field)
  if (index.moved.size > 0) {
    const moved = [...index.moved].sort(ordering(field))
    const stayed = index.sorted.filter((order) => !index.moved.has(order))
    index.sorted = merged(stayed, moved, ordering(field))
    index.moved.clear()
  }
  return index.sorted
}

/** How many orders are before the place. */
export const countBefore = (sorted: ReadonlyArray<Order>, field: TimeField, { id, time }: Place): number => {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const order = sorted[middle]!
    if (order[field] < time || (order[field] === time && order.id < id)) low = middle + 1
    else high = middle
  }
  return low
}

/** Notes an order that is new to the shop. */
export const noteAdded = (orders: Orders, order: Order): void => {
  indexes.get(orders)?.create_time.moved.add(order)
  indexes.get(orders)?.update_time.moved.add(order)
}

/** The only way to change the time of an order's last change: Unix seconds. */
export const touch = (orders: Orders, order: Order, at: number): void => {
  if (order.update_time === at) return
  indexes.get(orders)?.update_time.moved.add(order)
  ;(order as { update_time: number }).update_time = at
}
