/**
 * The queue of a bucket. The highest priority is served first, equal priorities in order of arrival. So that no request waits
 * for ever, only a limited number of requests in a row may overtake the one with the longest wait.
 */
export { inVain, queueFull } from "./limiter-errors.ts"

export interface Waiter {
  readonly priority: number
  readonly cost: number
  /** Grants the request. The time is that of the grant, by the limiter's clock. */
  readonly go: (grantedAtMs: number) => void
}

export interface Queue<W extends Waiter = Waiter> {
  readonly size: () => number
  /** In order of arrival. */
  readonly all: () => ReadonlyArray<W>
  readonly add: (waiter: W) => void
  /** The next request to serve. */
  readonly first: () => W | undefined
  /** Removes a request that was served. */
  readonly served: (waiter: W) => void
  /** Removes a cancelled request. Returns false if it is not in the queue. */
  readonly leave: (waiter: W) => boolean
}

export const make = <W extends Waiter = Waiter>(maxPassedOver: number): Queue<W> => {
  /** A Set keeps the order of arrival, and removes any element quickly. */
  const waiters = new Set<W>()
  /** The same requests by priority, highest first. No level is empty. */
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
