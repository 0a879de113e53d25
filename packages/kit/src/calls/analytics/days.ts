/**
 * Days as TikTok's analytics uses them: `YYYY-MM-DD` in the time zone of the shop, the end exclusive. The client does not know
 * that zone, so a Date needs a `timeZone`. Inside this file a day is the number of days since 1970-01-01.
 */
import { invalid } from "../check.ts"

/** A half-open range of days. */
export interface DayRange {
  readonly from: number
  readonly to: number
}

/** TikTok refuses longer ranges with code 28001022. */
export const mostDays = 60

const dayMs = 86_400_000

export const dayOf = (call: string, field: string, value: string | Date, timeZone: string | undefined): number => {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) throw invalid(call, field, "is an invalid Date.")
    if (timeZone === undefined) {
      throw invalid(
        call,
        field,
        "is a Date, and its day depends on the time zone. Pass YYYY-MM-DD in the shop's time zone, or also pass 'timeZone'.",
      )
    }
    return dayAt(value.getTime(), timeZone)
  }
  const ms = typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN
  if (!Number.isNaN(ms) && dateOf(ms / dayMs) === value) return ms / dayMs
  throw invalid(call, field, "must be a day as YYYY-MM-DD in the shop's time zone, such as 2026-01-31.")
}

/** `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)

/** The checked range of a call. */
export const rangeOf = (
  call: string,
  input: { readonly startTime: string | Date; readonly endTime: string | Date; readonly timeZone?: string | undefined },
): DayRange => {
  const { timeZone } = input
  if (timeZone !== undefined) checkZone(call, timeZone)
  const from = dayOf(call, "startTime", input.startTime, timeZone)
  const to = dayOf(call, "endTime", input.endTime, timeZone)
  if (from >= to) throw invalid(call, "endTime", "must be later than startTime; it is exclusive.")
  return { from, to }
}

/** Splits the range into pieces that are short enough for TikTok, in order. */
export const split = ({ from, to }: DayRange, most = mostDays): ReadonlyArray<DayRange> =>
  Array.from({ length: Math.ceil((to - from) / most) }, (_, at) => ({
    from: from + at * most,
    to: Math.min(to, from + (at + 1) * most),
  }))

export const wireDates = ({
  from,
  to,
}: DayRange): { readonly start_date_ge: string; readonly end_date_lt: string } => ({
  start_date_ge: dateOf(from),
  end_date_lt: dateOf(to),
})

/** When the day begins in the zone: at midnight, or later if the clocks skip midnight. */
export const startOfDay = (day: number, timeZone: string): Date => {
  const utcMs = day * dayMs
  // If the clocks change in between, there are two offsets to try. Of two midnights the first one counts.
  const offsets = [offsetMs(utcMs - dayMs, timeZone), offsetMs(utcMs + dayMs, timeZone)]
  const [early, late] = [utcMs - Math.max(...offsets), utcMs - Math.min(...offsets)]
  return new Date(dayAt(early, timeZone) === day ? early : late)
}

/** The day at a moment. */
const dayAt = (ms: number, timeZone: string): number => Math.floor((ms + offsetMs(ms, timeZone)) / dayMs)

const checkZone = (call: string, timeZone: string): void => {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone }).format()
  } catch {
    throw invalid(call, "timeZone", `must be an IANA time zone such as Asia/Jakarta, but is '${String(timeZone)}'.`)
  }
}

/** How far the zone's clocks are ahead of UTC at that moment. */
const offsetMs = (ms: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(ms)
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((candidate) => candidate.type === type)?.value)
  const local = Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"))
  return local - Math.floor(ms / 1000) * 1000
}
