/**
 * The days that an analytics query may cover. A refusal has the code of analytics for a start or an end.
 */
import type { Call } from "../../handler.ts"
import { dayLength } from "../../life/times.ts"
import { Refusal } from "../../refusal.ts"

const refused = (name: string, rule: string): Refusal => new Refusal(28001022, `Invalid '${name}': ${rule}`)

/** The first second of a day such as 2026-01-31, in Unix seconds. */
export const dayOf = (name: string, date: string): number => {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(date) : Number.NaN
  if (Number.isNaN(ms)) throw refused(name, "it must be a date, such as 2026-01-31")
  return ms / 1000
}

export interface Period {
  /** Unix seconds. */
  readonly from: number
  readonly before: number
}

export interface Days {
  readonly start_date_ge: string
  readonly end_date_lt: string
}

/** More days than the platform answers real shops; the limit keeps a query short. */
const mostDays = 400

/** How far back the platform answers real shops. */
const lookbackDays = 180

/** The most days of a query about videos or products that the platform answers real shops. */
const daysOfLists = 60

const isLimited = (path: string): boolean => path.includes("/shop_videos/") || path.includes("/shop_products/")

/** Seen in answers of real shops, not documented. */
const checkSeenLimits = ({ now, operation }: Call, { before, from }: Period): void => {
  if (from < now - (lookbackDays + 1) * dayLength)
    throw refused("start_date_ge", `it is more than ${lookbackDays} days ago`)
  if (isLimited(operation.path) && before - from > daysOfLists * dayLength)
    throw refused("end_date_lt", `a query about videos or products covers at most ${daysOfLists} days`)
}

/** The whole range of a query. The end is not part of it. */
export const wholePeriod = (call: Call<Days>): Period => {
  const from = dayOf("start_date_ge", call.query.start_date_ge)
  const before = dayOf("end_date_lt", call.query.end_date_lt)
  if (from >= before) throw refused("start_date_ge", "the start must be before the end")
  if (before - from > mostDays * dayLength) throw refused("end_date_lt", `the range has at most ${mostDays} days`)
  if (call.world.rules === "strict") checkSeenLimits(call, { from, before })
  return { from, before }
}
