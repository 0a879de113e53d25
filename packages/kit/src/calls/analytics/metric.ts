/**
 * What a metric is: a common name or a field of TikTok's answer, and how its values are joined when a range is read in several
 * pieces. The tables of fields are checked against the generated types: after TikTok adds a field, the tables do not compile
 * until they say how to join it.
 */
import type { Money } from "@tiktok-shop-kit/api/schemas"

/**
 * The common metrics: names that every dimension takes. A metric that the dimension does not have is `null`.
 *
 * - `views`: impressions of a product, views of a video or a LIVE session, page views of a shop.
 * - `clicks`: clicks on products.
 * - `conversions`: orders. For a video, a SKU or a LIVE session these are SKU orders, which count an order with two SKUs twice.
 * - `conversion_rate`: orders for each click, page view or view, by the figures that TikTok has for the dimension.
 * - `revenue`: GMV, what buyers paid for orders. Cancelled and refunded orders are included, so it is not what is paid out.
 */
export const briefMetrics = ["views", "clicks", "conversions", "conversion_rate", "revenue"] as const

export type BriefMetric = (typeof briefMetrics)[number]

/**
 * How the values of a field in two periods are joined.
 *
 * - `add`: counts and money are added.
 * - `rate`, `average`, `people` (a person counts once, and may be in both periods), `parts` (a list of shares): the whole does
 *   not follow from the two values, so it is `null`.
 * - `label`: a name or a time; the newest counts.
 */
export type Join = "add" | "rate" | "average" | "people" | "parts" | "label"

/** Why a field of the kind has no value over several periods. */
export const whyNull: Readonly<Record<Exclude<Join, "add" | "label">, string>> = {
  rate: "is a rate, and rates cannot be added",
  average: "is an average, and averages cannot be added",
  people: "counts people, and one person may be in several pieces",
  parts: "is a breakdown, and its shares cannot be added",
}

type JoinOf<V> = V extends Money
  ? "add" | "average"
  : V extends number
    ? "add" | "average" | "people" | "label"
    : V extends string
      ? "rate" | "label"
      : "parts" | "label"

type Leaf = string | number | boolean | Money | ReadonlyArray<unknown>

/** Every field of a wire type, group by group, with how it is joined. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: NonNullable<T[K]> extends Leaf ? JoinOf<NonNullable<T[K]>> : FieldsOf<NonNullable<T[K]>>
}

/** The dotted names of a table of fields: `total_performance.gmv`. */
export type Names<Fields> = Fields extends unknown
  ? {
      readonly [K in keyof Fields & string]: Fields[K] extends string ? K : `${K}.${Names<Fields[K]>}`
    }[keyof Fields & string]
  : never

interface Fields {
  readonly [name: string]: Join | Fields
}

/**
 * Where a common metric comes from: a field, or a calculation over fields.
 *
 * - `over`, `add`: a field added up over a list.
 * - `perDay`: an average per day times the days of the row's period.
 * - `ratio`: the first divided by the second, as text with four decimal places.
 * - `none`: why the metric has no figure.
 */
export type Place<Name extends string = string> =
  | Name
  | { readonly over: Name; readonly add: string }
  | { readonly perDay: Name }
  | { readonly ratio: readonly [Place<Name>, Place<Name>] }
  | { readonly none: string }

/** The metrics of one kind of row. */
export interface Source<Table> {
  readonly fields: Table
  readonly brief: Readonly<Record<BriefMetric, Place<Names<Table>>>>
}

/** A source whose names the compiler does not tell apart. */
export interface AnySource {
  readonly fields: unknown
  readonly brief: Readonly<Record<BriefMetric, Place>>
}

export const source = <const Table extends object>(
  fields: Table,
  brief: Readonly<Record<BriefMetric, Place<Names<Table>>>>,
): Source<Table> => ({ fields, brief })

/** Every field name, with how the field is joined. */
export const namesOf = ({ fields }: AnySource): ReadonlyMap<string, Join> => new Map(flat(fields as Fields, ""))

const flat = (fields: Fields, before: string): ReadonlyArray<readonly [string, Join]> =>
  Object.entries(fields).flatMap(([name, inner]) =>
    typeof inner === "string" ? [[before + name, inner] as const] : flat(inner, `${before}${name}.`),
  )

/** A metric's value: a count, a rate as text, money, or any other value that TikTok sends under the name. */
export type MetricValue = number | string | boolean | Money | ReadonlyArray<unknown> | null

export type ValueOf<Metric extends string> = Metric extends "revenue"
  ? Money | null
  : Metric extends "conversion_rate"
    ? string | null
    : Metric extends BriefMetric
      ? number | null
      : MetricValue

/** The metrics of a row, by the requested names. */
export type MetricValues<Metric extends string> = { readonly [Name in Metric]: ValueOf<Name> }

/** Why a value is `null`, or what to know about the whole answer. */
export interface AnalyticsWarning {
  /** The requested metric. `null`: the warning is about the whole answer. */
  readonly metric: string | null
  readonly message: string
}
