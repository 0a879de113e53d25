/** What an analytics call returns, and the rows it is made of before their metrics are picked. */
import { dateOf, type DayRange } from "./days.ts"
import type { AnalyticsWarning, MetricValues } from "./metric.ts"

export interface AnalyticsRow<M extends string = string> {
  /** The id of the product, video, …; `null` for days and for the shop. */
  readonly id: string | null
  readonly title: string | null
  /** First day of the row, `YYYY-MM-DD`. */
  readonly startDate: string
  /** The day after the last day of the row. */
  readonly endDate: string
  readonly metrics: MetricValues<M>
  /** The row as the platform returned it; one for each piece if the range was split. */
  readonly raw: ReadonlyArray<unknown>
}

export interface Analytics<M extends string = string> {
  readonly rows: ReadonlyArray<AnalyticsRow<M>>
  /** The number of rows on all pages, if it is known. */
  readonly total: number | undefined
  readonly more: boolean
  readonly nextPageToken: string | undefined
  /** Why a value is `null`, and up to which day there are figures. */
  readonly warnings: ReadonlyArray<AnalyticsWarning>
  /** The last day that has figures; `null` if the platform does not say. */
  readonly latestAvailableDate: string | null
  /** The platform's answers, one for each request. */
  readonly raw: ReadonlyArray<unknown>
}

/** A row before its metrics are picked. */
export interface UnpickedRow extends Pick<AnalyticsRow, "id" | "title" | "startDate" | "endDate"> {
  readonly pieces: ReadonlyArray<unknown>
}

/** A page of these rows. */
export interface UnpickedPage extends Omit<Analytics, "rows" | "warnings" | "latestAvailableDate"> {
  readonly rows: ReadonlyArray<UnpickedRow>
  readonly latest: ReadonlyArray<string | undefined>
  readonly warnings?: ReadonlyArray<AnalyticsWarning>
}

/** The last of the days up to which TikTok has figures; `null` if no answer names one. */
export const latestOf = (dates: ReadonlyArray<string | undefined>): string | null =>
  dates
    .filter((date): date is string => !!date)
    .sort()
    .at(-1) ?? null

/** A warning if the range has days without figures. */
export const missingDays = (latest: string | null, { to }: DayRange): ReadonlyArray<AnalyticsWarning> =>
  latest === null || latest >= dateOf(to - 1)
    ? []
    : [{ metric: null, message: `TikTok has figures up to ${latest}. The range asks for later days, too.` }]
