/**
 * Filters and sorting that the searches share.
 */
import { invalid } from "../refusal.ts"

export interface Times {
  readonly create_time_ge?: number
  readonly create_time_lt?: number
  readonly update_time_ge?: number
  readonly update_time_lt?: number
}

export interface Timed {
  readonly create_time: number
  readonly update_time: number
}

/** Keeps items that were created and changed within the search's bounds. */
export const withinTimes = (search: Times): ((item: Timed) => boolean) => {
  for (const name of ["create_time", "update_time"] as const) {
    const [from, before] = [search[`${name}_ge`], search[`${name}_lt`]]
    if (from !== undefined && before !== undefined && from >= before)
      throw invalid(`${name}_ge`, "the start must be before the end")
  }
  const inside = (time: number, from: number | undefined, before: number | undefined) =>
    (from === undefined || time >= from) && (before === undefined || time < before)
  return (item) =>
    inside(item.create_time, search.create_time_ge, search.create_time_lt) &&
    inside(item.update_time, search.update_time_ge, search.update_time_lt)
}

/** True for every value if the search wants no value. */
export const oneOf = (wanted: ReadonlyArray<string> | undefined, value: string): boolean =>
  wanted === undefined || wanted.length === 0 || wanted.includes(value)

/** By default the newest first; equal items keep their order. */
export const sorted = <T>(items: ReadonlyArray<T>, by: (item: T) => number, order: string | undefined): Array<T> =>
  items.toSorted((a, b) => (order === "ASC" ? by(a) - by(b) : by(b) - by(a)))
