/**
 * `getAnalytics`: figures of a shop by day, product, video, SKU or LIVE session, and of a creator's posts. TikTok answers all
 * the fields it has; the client picks the metrics, and splits and joins ranges that TikTok refuses as too long.
 */
import type { CallOptions } from "@tiktok-shop-kit/client"
import type { CallError } from "@tiktok-shop-kit/errors"
import type { Names as FieldNames } from "@tiktok-shop-kit/errors/options"
import * as Effect from "effect/Effect"
import type { Caller } from "../caller.ts"
import { checked, inputOf, invalid, requireOptions, textOf, wholeNumber } from "../check.ts"
import { dateOf, type DayRange, mostDays, rangeOf, split, wireDates } from "./days.ts"
import { firstKnown } from "./first-known.ts"
import { dimensions } from "./list-fields.ts"
import { everyPage, joined, type ListName, lists, ranked } from "./lists.ts"
import type { BriefMetric, MetricValues, Names, AnySource } from "./metric.ts"
import { type Picker, pickerOf, pickers } from "./pick.ts"
import { listPosts, type PostSource } from "./posts.ts"
import type { ReadShop } from "./shop-forms.ts"
import { type Analytics, latestOf, missingDays, type UnpickedPage, type UnpickedRow } from "./result.ts"

export type Dimension = keyof typeof dimensions

/** The metrics of a dimension: the common names, and every field of TikTok's answer by its dotted name. */
export type AnalyticsMetric<D extends Dimension = Dimension> =
  | BriefMetric
  | (D extends Dimension ? Names<(typeof dimensions)[D][number]["fields"]> : never)

export interface GetAnalyticsInput<D extends Dimension = Dimension, M extends AnalyticsMetric<D> = AnalyticsMetric<D>> {
  /** First day, `YYYY-MM-DD` in the shop's time zone; a Date needs `timeZone`. */
  readonly startTime: string | Date
  /** The day after the last one; exclusive. */
  readonly endTime: string | Date
  /** What a row is: a day, a product, … Default `daily`. */
  readonly dimension?: D | undefined
  /**
   * Default: `views`, `clicks`, `conversions`, `conversion_rate` and `revenue`. `revenue` is GMV: cancelled and refunded orders
   * are included. The meaning of `views` and `conversion_rate` depends on the dimension: see the analytics guide.
   */
  readonly metrics?: ReadonlyArray<M> | undefined
  /** Rows of a page, 1 to 100. Default 20. Days, and ranges over 60 days (which are read whole anyway), come all at once. */
  readonly pageSize?: number | undefined
  /** The `nextPageToken` of an earlier answer. */
  readonly pageToken?: string | undefined
  /** IANA name, such as `Asia/Jakarta`: turns Dates into days, and says when a day begins for `post` (default UTC). */
  readonly timeZone?: string | undefined
  /** Money in US dollars or in the shop's own currency. Default: TikTok's. */
  readonly currency?: "USD" | "LOCAL" | undefined
}

/** A form of the operation behind a dimension; those of the shop say how they are read. */
interface AnyForm extends AnySource {
  readonly read?: ReadShop
}

interface Query {
  readonly range: DayRange
  readonly pageSize: number | undefined
  readonly pageToken: string | undefined
  readonly currency: "USD" | "LOCAL" | undefined
}

const getAnalyticsNames: FieldNames<GetAnalyticsInput> = {
  startTime: 1,
  endTime: 1,
  dimension: 1,
  metrics: 1,
  pageSize: 1,
  pageToken: 1,
  timeZone: 1,
  currency: 1,
}

/** Reads figures, a page of rows at a time. `posts` lists a creator's posts; only dimension `post` needs it. */
export const getAnalytics = <const D extends Dimension = "daily", const M extends AnalyticsMetric<D> = BriefMetric>(
  caller: Caller,
  posts: PostSource,
  input: GetAnalyticsInput<D, M>,
  options?: CallOptions,
): Effect.Effect<Analytics<M>, CallError> =>
  checked(
    () => {
      requireOptions("getAnalytics", options)
      const dimension: Dimension = inputOf("getAnalytics", input, getAnalyticsNames).dimension ?? "daily"
      if (!Object.hasOwn(dimensions, dimension)) {
        throw invalid(
          "getAnalytics",
          "dimension",
          `must be ${Object.keys(dimensions).join(", ")}, but is '${String(dimension)}'.`,
        )
      }
      const forms = pickers<AnyForm>("getAnalytics", `dimension ${dimension}`, dimensions[dimension], input.metrics)
      const { pageSize, pageToken, currency, timeZone } = input
      if (pageSize !== undefined) wholeNumber("getAnalytics", "pageSize", pageSize, { min: 1, max: 100 })
      textOf("getAnalytics", "pageToken", pageToken)
      return {
        dimension,
        forms,
        query: { range: rangeOf("getAnalytics", input), pageSize, pageToken, currency },
        timeZone,
      }
    },
    ({ dimension, forms, query, timeZone }) => {
      const [first, ...others] = forms.map(({ form, picker }) =>
        Effect.map(readPage(caller, posts, dimension, form, query, timeZone, options), (page) =>
          pickMetrics<M>(page, picker, query.range),
        ),
      )
      return firstKnown(first!, ...others)
    },
  )

const readPage = (
  caller: Caller,
  posts: PostSource,
  dimension: Dimension,
  { read }: AnyForm,
  query: Query,
  timeZone: string | undefined,
  options: CallOptions | undefined,
): Effect.Effect<UnpickedPage, CallError> => {
  if (read !== undefined) return (dimension === "daily" ? days : wholeShop)(caller, read, query, options)
  switch (dimension as Exclude<Dimension, "daily" | "shop">) {
    case "post":
      return listPosts(posts, { ...query, timeZone }, options)
    default:
      return query.range.to - query.range.from > mostDays
        ? longList(caller, dimension as ListName, query, options)
        : shortList(caller, dimension as ListName, query, options)
  }
}

const pickMetrics = <M extends string>(
  unpicked: UnpickedPage,
  { pick, warnings }: Picker,
  range: DayRange,
): Analytics<M> => {
  const { latest, rows, ...page } = unpicked
  const latestAvailableDate = latestOf(latest)
  return {
    ...page,
    rows: rows.map(({ pieces, ...row }) => ({ ...row, metrics: pick(pieces) as MetricValues<M>, raw: pieces })),
    warnings: [...warnings(), ...(unpicked.warnings ?? []), ...missingDays(latestAvailableDate, range)],
    latestAvailableDate,
  }
}

/** Each page of days is one range, so the call reads only the days of that page. */
const days = (
  caller: Caller,
  read: ReadShop,
  query: Query,
  options: CallOptions | undefined,
): Effect.Effect<UnpickedPage, CallError> =>
  checked(
    () => {
      const { range, pageToken, pageSize } = query
      const from = pageToken === undefined ? range.from : Date.parse(pageToken) / 86_400_000
      if (!Number.isInteger(from) || from < range.from || from >= range.to) throw foreignPageToken()
      return { from, to: pageSize === undefined ? range.to : Math.min(range.to, from + pageSize) }
    },
    (page) =>
      Effect.map(
        Effect.forEach(split(page), (piece) =>
          read(caller, { ...wireDates(piece), granularity: "1D", currency: query.currency }, options),
        ),
        (answers): UnpickedPage => ({
          rows: answers.flatMap(({ performance }, at) =>
            (performance?.intervals ?? []).map((interval, index): UnpickedRow => {
              const day = split(page)[at]!.from + index
              const { start_date = dateOf(day), end_date = dateOf(day + 1) } = interval
              return { id: null, title: null, startDate: start_date, endDate: end_date, pieces: [interval] }
            }),
          ),
          total: query.range.to - query.range.from,
          more: page.to < query.range.to,
          nextPageToken: page.to < query.range.to ? dateOf(page.to) : undefined,
          latest: answers.map(({ latest_available_date }) => latest_available_date),
          raw: answers,
        }),
      ),
  )

/** The whole range as one row. */
const wholeShop = (caller: Caller, read: ReadShop, { range, currency }: Query, options: CallOptions | undefined) =>
  Effect.map(
    Effect.forEach(split(range), (piece) =>
      read(caller, { ...wireDates(piece), granularity: "ALL", currency }, options),
    ),
    (answers): UnpickedPage => ({
      rows: [
        {
          ...bounds(range),
          id: null,
          title: null,
          pieces: answers.flatMap(({ performance }) => performance?.intervals ?? []),
        },
      ],
      total: 1,
      more: false,
      nextPageToken: undefined,
      latest: answers.map(({ latest_available_date }) => latest_available_date),
      raw: answers,
    }),
  )

const bounds = ({ from, to }: DayRange) => ({ startDate: dateOf(from), endDate: dateOf(to) })

const shortList = (caller: Caller, dimension: ListName, query: Query, options: CallOptions | undefined) =>
  Effect.map(lists[dimension](caller, { ...query, pageSize: query.pageSize ?? 20 }, options), (page): UnpickedPage => ({
    rows: page.rows.map((row) => ({
      ...bounds(query.range),
      id: row.id,
      title: row.title ?? null,
      pieces: [row],
    })),
    total: page.total,
    more: page.nextPageToken !== undefined,
    nextPageToken: page.nextPageToken,
    latest: [page.latestAvailableDate],
    raw: [page.raw],
  }))

/** Every piece is read whole, since a row of the first page may have rows on the last page of another piece. */
const longList = (
  caller: Caller,
  dimension: ListName,
  query: Query,
  options: CallOptions | undefined,
): Effect.Effect<UnpickedPage, CallError> =>
  checked(
    () => {
      const { pageToken } = query
      const start = pageToken === undefined ? 0 : Number(/^at:(\d+)$/.exec(pageToken)?.[1] ?? Number.NaN)
      if (Number.isNaN(start)) throw foreignPageToken()
      return start
    },
    (start) =>
      Effect.map(
        Effect.forEach(split(query.range), (range) =>
          everyPage((pageToken) => lists[dimension](caller, { ...query, range, pageSize: 100, pageToken }, options)),
        ),
        (pieces): UnpickedPage => {
          const rows = ranked(joined(pieces.map((pages) => pages.flatMap((page) => page.rows))), revenueOf(dimension))
          const end = query.pageSize === undefined ? rows.length : start + query.pageSize
          return {
            rows: rows.slice(start, end).map((row) => ({
              ...bounds(query.range),
              id: row[0].id,
              title: row.at(-1)?.title ?? null,
              pieces: row,
            })),
            total: rows.length,
            more: end < rows.length,
            nextPageToken: end < rows.length ? `at:${end}` : undefined,
            latest: pieces.flatMap((pages) => pages.map(({ latestAvailableDate }) => latestAvailableDate)),
            raw: pieces.flatMap((pages) => pages.map(({ raw }) => raw)),
          }
        },
      ),
  )

/** The rows are sorted as TikTok sorts its lists: by revenue. */
const revenueOf = (dimension: ListName) => {
  const { pick } = pickerOf(dimensions[dimension][0], ["revenue"], false)
  return (pieces: ReadonlyArray<unknown>): string | undefined =>
    (pick(pieces)["revenue"] as { readonly amount: string } | null)?.amount
}

const foreignPageToken = () =>
  invalid(
    "getAnalytics",
    "pageToken",
    "was not returned by this call for this dimension and range. Leave it out to begin again.",
  )
