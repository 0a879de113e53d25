/**
 * A creator's showcase: the products on the creator's page, in the creator's order. A removed product stays as an entry
 * with an end, because orders of that time still belong to the creator.
 */
export interface ShowcaseEntry {
  product_id: string
  /** Unix seconds. */
  added_time: number
  removed_time?: number
}

/** The products in it now, the first on top. */
export const shown = (showcase: ReadonlyArray<ShowcaseEntry>): ReadonlyArray<ShowcaseEntry> =>
  showcase.filter(({ removed_time }) => removed_time === undefined)

export const wasShownAt = (showcase: ReadonlyArray<ShowcaseEntry>, productId: string, at: number): boolean =>
  showcase.some(
    ({ added_time, product_id, removed_time = Infinity }) =>
      product_id === productId && added_time <= at && at < removed_time,
  )
