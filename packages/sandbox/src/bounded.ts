/**
 * Collections that keep only their newest entries, so that a sandbox that runs for days does not grow.
 */

/** Sets an entry as the newest of a map of at most `limit` entries: the oldest entries are dropped. */
export const setBounded = <K, V>(map: Map<K, V>, key: K, value: V, limit: number): void => {
  map.set(key, value)
  for (const oldest of map.keys()) {
    if (map.size <= limit) return
    map.delete(oldest)
  }
}

/**
 * Appends to a list that keeps the newest `limit` entries, and up to a tenth more. The list is cut in large steps: to move
 * ten thousand entries on every request would cost more than the request.
 */
export const pushBounded = <T>(list: Array<T>, entry: T, limit: number): void => {
  list.push(entry)
  if (list.length > limit * 1.1) list.splice(0, list.length - limit)
}
