/**
 * The days that a question about figures may cover. A refusal has the code of analytics for a start or an end.
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

/** More than real shops are answered, so that a question does not take long. */
const mostDays = 400

/** How far back real shops are answered. */
const lookbackDays = 180

/** The most days of a question about videos or products that real shops are answered. */
const daysOfLists = 60

const isLimited = (path: string): boolean => path.includes("/shop_videos/") || path.includes("/shop_products/")

/** Seen in answers of real shops, not documented. */
const checkSeenLimits = ({ now, operation }: Call, { before, from }: Period): void => {
  if (from < now - (lookbackDays + 1) * dayLength)
    throw refused("start_date_ge", `it lies more than ${lookbackDays} days back`)
  if (isLimited(operation.path) && before - from > daysOfLists * dayLength)
    throw refused("end_date_lt", `a question about videos or products covers ${daysOfLists} days at most`)
}

/** The whole range of a question. The end is not part of it. */
export const wholePeriod = (call: Call<Days>): Period => {
  const from = dayOf("start_date_ge", call.query.start_date_ge)
  const before = dayOf("end_date_lt", call.query.end_date_lt)
  if (from >= before) throw refused("start_date_ge", "the start must lie before the end")
  if (before - from > mostDays * dayLength) throw refused("end_date_lt", `the range has ${mostDays} days at most`)
  if (call.world.rules === "strict") checkSeenLimits(call, { from, before })
  return { from, before }
}
