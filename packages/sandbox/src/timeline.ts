/**
 * The steps that are due at a later time of the sandbox's clock, as data: a heap by time. It has no timer: code that reads
 * or moves the clock takes out the steps that have become due.
 */

export interface Due {
  /** Unix seconds. */
  readonly at: number
  /** The transition: see `life/index.ts`. */
  readonly kind: string
  readonly shopId: string
  /** The id of its subject: an order, a package, a product. */
  readonly id: string
}

export interface Timeline {
  readonly add: (due: Due) => void
  /** Takes out the next step that is due at this time; undefined if no step is due. */
  readonly takeDue: (now: number) => Due | undefined
  readonly size: () => number
  /** Copies the steps out and in, for a snapshot. */
  readonly entries: () => ReadonlyArray<Due>
  readonly restore: (entries: ReadonlyArray<Due>) => void
}

export const makeTimeline = (): Timeline => {
  let heap: Array<{ readonly due: Due; readonly order: number }> = []
  // Equal times keep the order in which they were added.
  let count = 0
  const before = (a: number, b: number): boolean => {
    const [left, right] = [heap[a]!, heap[b]!]
    return left.due.at < right.due.at || (left.due.at === right.due.at && left.order < right.order)
  }
  const swap = (a: number, b: number): void => {
    const held = heap[a]!
    heap[a] = heap[b]!
    heap[b] = held
  }
  const add = (due: Due): void => {
    heap.push({ due, order: count++ })
    for (let at = heap.length - 1; at > 0;) {
      const parent = (at - 1) >> 1
      if (!before(at, parent)) break
      swap(at, parent)
      at = parent
    }
  }
  const sink = (): void => {
    for (let at = 0; ;) {
      const left = 2 * at + 1
      let smallest = at
      if (left < heap.length && before(left, smallest)) smallest = left
      if (left + 1 < heap.length && before(left + 1, smallest)) smallest = left + 1
      if (smallest === at) return
      swap(at, smallest)
      at = smallest
    }
  }
  return {
    add,
    takeDue: (now) => {
      const first = heap[0]
      if (first === undefined || first.due.at > now) return undefined
      const last = heap.pop()!
      if (heap.length > 0) {
        heap[0] = last
        sink()
      }
      return first.due
    },
    size: () => heap.length,
    entries: () => heap.toSorted((a, b) => a.due.at - b.due.at || a.order - b.order).map(({ due }) => due),
    restore: (entries) => {
      heap = []
      for (const due of entries) add(due)
    },
  }
}
