/**
 * Calls of one process that wait for one key: the highest priority first, in order of arrival within it; and whoever has
 * waited longest is passed over only so many times in a row.
 */
export interface Waiter {
  readonly priority: number
  readonly cost: number
  /** Lets it go. */
  readonly go: () => void
  /** Turns it away. */
  readonly fail: (because: Turned) => void
}

/** Why a waiter was turned away: the queue was full, or what the store failed with. */
export type Turned = "full" | { readonly error: unknown }

export interface Queue {
  readonly size: () => number
  /** What all of them cost together. */
  readonly cost: () => number
  readonly add: (waiter: Waiter) => void
  /** Whose turn is it? */
  readonly first: () => Waiter | undefined
  /** Takes out whose turn it was. */
  readonly served: (waiter: Waiter) => void
  /** Takes out one that gave up. */
  readonly leave: (waiter: Waiter) => boolean
  /** Takes out those who came last, until `left` are left. */
  readonly cut: (left: number) => ReadonlyArray<Waiter>
}

export const make = (maxPassedOver: number): Queue => {
  /** In order of arrival: sets keep it, and let anyone leave. */
  const waiters = new Set<Waiter>()
  /** The same by priority, highest first. */
  const levels: Array<{ readonly priority: number; readonly waiters: Set<Waiter> }> = []
  let cost = 0
  let passedOver = 0

  const levelOf = (priority: number): Set<Waiter> => {
    const at = levels.findIndex((level) => level.priority <= priority)
    const level = levels[at]
    if (level?.priority === priority) return level.waiters
    const made = { priority, waiters: new Set<Waiter>() }
    levels.splice(at === -1 ? levels.length : at, 0, made)
    return made.waiters
  }

  const firstOf = (set: Set<Waiter> | undefined): Waiter | undefined => set?.values().next().value

  const leave = (waiter: Waiter): boolean => {
    if (!waiters.delete(waiter)) return false
    const at = levels.findIndex((level) => level.priority === waiter.priority)
    levels[at]!.waiters.delete(waiter)
    if (levels[at]!.waiters.size === 0) levels.splice(at, 1)
    // Sums of fractions drift.
    cost = waiters.size === 0 ? 0 : cost - waiter.cost
    return true
  }

  return {
    size: () => waiters.size,
    cost: () => cost,
    add: (waiter) => {
      waiters.add(waiter)
      levelOf(waiter.priority).add(waiter)
      cost += waiter.cost
    },
    first: () => firstOf(passedOver >= maxPassedOver ? waiters : levels[0]?.waiters),
    served: (waiter) => {
      passedOver = waiter === firstOf(waiters) ? 0 : passedOver + 1
      leave(waiter)
    },
    leave,
    cut: (left) => {
      if (waiters.size <= left) return []
      const last = [...waiters].slice(left)
      for (const waiter of last) leave(waiter)
      return last
    },
  }
}
