/** Groups a list by a key, in the order in which the keys first occur. */
export const groupBy = <T>(items: ReadonlyArray<T>, keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
