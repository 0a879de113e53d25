/**
 * Who waits for a bucket, and whose turn it is: the highest priority first, in order of arrival within it; and so that
 * nobody waits for ever, whoever has waited longest is passed over only so many times in a row.
 */

export interface Waiter {
  readonly priority: number
  readonly cost: number
  /** Lets it go. */
  readonly go: () => void
}

export interface Queue {
  readonly size: () => number
  readonly add: (waiter: Waiter) => void
  /** Whose turn is it? */
  readonly first: () => Waiter | undefined
  /** Takes out whose turn it was. */
  readonly served: (waiter: Waiter) => void
  /** Takes out one that gave up. */
  readonly leave: (waiter: Waiter) => boolean
}

interface Level {
  readonly priority: number
  /** Sets keep the order of arrival, and let anyone leave. The number says when it came. */
  readonly waiters: Map<Waiter, number>
}

export const make = (maxPassedOver: number): Queue => {
  /** Highest priority first; none of them empty. */
  const levels: Array<Level> = []
  let size = 0
  let arrivals = 0
  let passedOver = 0

  const levelOf = (priority: number): Level => {
    const at = levels.findIndex((level) => level.priority <= priority)
    const level = levels[at]
    if (level?.priority === priority) return level
    const made: Level = { priority, waiters: new Map() }
    levels.splice(at === -1 ? levels.length : at, 0, made)
    return made
  }

  /** The one that came first of all; only the first of each level can be it. */
  const oldest = (): Waiter | undefined => {
    let found: Waiter | undefined
    let cameAt = Infinity
    for (const { waiters } of levels) {
      const [waiter, arrival] = waiters.entries().next().value!
      if (arrival < cameAt) {
        found = waiter
        cameAt = arrival
      }
    }
    return found
  }

  const remove = (waiter: Waiter): boolean => {
    const at = levels.findIndex((level) => level.priority === waiter.priority)
    const level = levels[at]
    if (level === undefined || !level.waiters.delete(waiter)) return false
    if (level.waiters.size === 0) levels.splice(at, 1)
    size -= 1
    return true
  }

  return {
    size: () => size,
    add: (waiter) => {
      levelOf(waiter.priority).waiters.set(waiter, arrivals++)
      size += 1
    },
    first: () => {
      if (levels.length > 1 && passedOver >= maxPassedOver) return oldest()
      return levels[0]?.waiters.keys().next().value
    },
    served: (waiter) => {
      passedOver = levels.length > 1 && waiter !== oldest() ? passedOver + 1 : 0
      remove(waiter)
    },
    leave: remove,
  }
}
