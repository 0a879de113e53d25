/**
 * Picks the metrics that were asked for out of the wire's rows. A row that was read in several pieces is joined: counts and
 * money are added, what cannot be added is `null`; each reason is told once in the warnings.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { invalid } from "../check.ts"
import { addDecimals, isDecimal } from "../decimal.ts"
import {
  type AnalyticsWarning,
  type BriefMetric,
  briefMetrics,
  type Join,
  type MetricValue,
  namesOf,
  type Place,
  type Source,
  whyNull,
} from "./metric.ts"

interface Wanted {
  readonly name: string
  readonly place: Place
  readonly join: Join
}

export interface Picker {
  /** The metrics of one row. `pieces`: what the wire sent of it, oldest first. */
  readonly pick: (pieces: ReadonlyArray<unknown>) => Readonly<Record<string, MetricValue>>
  /** What to know about the values, once everything was picked. */
  readonly warnings: () => ReadonlyArray<AnalyticsWarning>
}

const isNames = (metrics: unknown): boolean =>
  Array.isArray(metrics) && metrics.length > 0 && metrics.every((name) => typeof name === "string")

const isBrief = (name: string): name is BriefMetric => (briefMetrics as ReadonlyArray<string>).includes(name)

/** Throws a ValidationError at a name that nobody knows. Without names: those of the brief, and no warning where one is missing. */
export const picker = (
  call: string,
  kind: string,
  source: Source,
  metrics: ReadonlyArray<string> | undefined,
): Picker => {
  const known = namesOf(source)
  if (metrics !== undefined && !isNames(metrics)) {
    throw invalid(call, "metrics", `must be a list of names; leave it out for ${briefMetrics.join(", ")}.`)
  }
  const wanted = [...new Set<string>(metrics ?? briefMetrics)].map((name): Wanted => {
    const place = isBrief(name) ? source.brief[name] : name
    const join = typeof place === "string" ? known.get(place) : "add"
    if (join !== undefined) return { name, place, join }
    throw invalid(
      call,
      "metrics",
      `holds '${String(name)}', which ${kind} does not know. There are: ${[...new Set([...briefMetrics, ...known.keys()])].join(", ")}.`,
    )
  })
  const given = new Map<string, AnalyticsWarning>()
  const warn = (metric: string, message: string): null => {
    given.set(`${metric} ${message}`, { metric, message })
    return null
  }
  const valueOf = ({ name, place, join }: Wanted, pieces: ReadonlyArray<unknown>): MetricValue => {
    if (typeof place === "object" && "none" in place) return metrics === undefined ? null : warn(name, place.none)
    const found = pieces.flatMap((piece) => valuesAt(piece, place))
    if (pieces.length === 1 && typeof place === "string") return found[0] ?? null
    if (found.length === 0) return null
    if (join === "label") return found.at(-1) ?? null
    if (join !== "add") return warn(name, whyNull[join])
    return found.reduce((sum, value) => added(sum, value)) ?? warn(name, "stands in several currencies")
  }
  // What has no place is told also where there are no rows.
  for (const one of wanted) if (typeof one.place === "object" && "none" in one.place) valueOf(one, [])
  return {
    pick: (pieces) => Object.fromEntries(wanted.map((one) => [one.name, valueOf(one, pieces)])),
    warnings: () => [...given.values()],
  }
}

/** What the wire has at a dotted name. */
export const read = (row: unknown, name: string): MetricValue | undefined =>
  name.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row) as
    | MetricValue
    | undefined

const valuesAt = (row: unknown, place: Exclude<Place, { none: string }>): ReadonlyArray<MetricValue> => {
  const values =
    typeof place === "string" ? [read(row, place)] : [read(row, place.over)].flat().map((part) => read(part, place.add))
  return values.filter((value): value is MetricValue => value !== undefined && value !== null)
}

/** `null` where the two do not go together. */
const added = (a: MetricValue, b: MetricValue): MetricValue => {
  if (typeof a === "number" && typeof b === "number") return a + b
  if (!isMoney(a) || !isMoney(b) || a.currency !== b.currency) return null
  return { amount: addDecimals(a.amount, b.amount), currency: a.currency }
}

const isMoney = (value: unknown): value is { readonly amount: string; readonly currency: string } =>
  isRecord(value) && "amount" in value && isDecimal(value.amount) && "currency" in value
