/**
 * Who waits for a bucket, and whose turn it is: the highest priority first, in order of arrival within it; and so that
 * nobody waits for ever, whoever has waited longest is passed over only so many times in a row.
 */
export { inVain, queueFull } from "./limiter-errors.ts"

export interface Waiter {
  readonly priority: number
  readonly cost: number
  /** Lets it go. The time is the grant's, by the limiter's clock. */
  readonly go: (grantedAtMs: number) => void
}

export interface Queue<W extends Waiter = Waiter> {
  readonly size: () => number
  /** In order of arrival. */
  readonly all: () => ReadonlyArray<W>
  readonly add: (waiter: W) => void
  /** Whose turn is it? */
  readonly first: () => W | undefined
  /** Takes out whose turn it was. */
  readonly served: (waiter: W) => void
  /** Takes out one that gave up; false where it is gone already. */
  readonly leave: (waiter: W) => boolean
}

export const make = <W extends Waiter = Waiter>(maxPassedOver: number): Queue<W> => {
  /** Sets keep the order of arrival, and let anyone leave. */
  const waiters = new Set<W>()
  /** The same by priority, highest first; none of them empty. */
  const levels: Array<{ readonly priority: number; readonly waiters: Set<W> }> = []
  let passedOver = 0

  const firstOf = (set: Set<W> | undefined): W | undefined => set?.values().next().value

  const leave = (waiter: W): boolean => {
    if (!waiters.delete(waiter)) return false
    const at = levels.findIndex(({ priority }) => priority === waiter.priority)
    const level = levels[at]!.waiters
    level.delete(waiter)
    if (level.size === 0) levels.splice(at, 1)
    return true
  }

  return {
    size: () => waiters.size,
    all: () => [...waiters],
    add: (waiter) => {
      const { priority } = waiter
      waiters.add(waiter)
      const at = levels.findIndex((level) => level.priority <= priority)
      if (levels[at]?.priority === priority) levels[at].waiters.add(waiter)
      else levels.splice(at === -1 ? levels.length : at, 0, { priority, waiters: new Set([waiter]) })
    },
    first: () => firstOf(passedOver >= maxPassedOver ? waiters : levels[0]?.waiters),
    served: (waiter) => {
      passedOver = waiter === firstOf(waiters) ? 0 : passedOver + 1
      leave(waiter)
    },
    leave,
  }
}
