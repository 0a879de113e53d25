/**
 * Picks the requested metrics from TikTok's rows. A row that was read in several pieces is joined: counts and money are added,
 * and values that cannot be added are `null`. The warnings give each reason once.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { invalid } from "../check.ts"
import { addDecimals, isDecimal } from "../decimal.ts"
import {
  type AnalyticsWarning,
  type BriefMetric,
  briefMetrics,
  type MetricValue,
  namesOf,
  type Place,
  type AnySource,
  whyNull,
} from "./metric.ts"

export interface Picker {
  /** The metrics of one row. `pieces`: what TikTok sent of it, oldest first. */
  readonly pick: (pieces: ReadonlyArray<unknown>) => Readonly<Record<string, MetricValue>>
  /** The warnings about the values. Read them after all rows were picked. */
  readonly warnings: () => ReadonlyArray<AnalyticsWarning>
}

const isNames = (metrics: unknown): boolean =>
  Array.isArray(metrics) && metrics.length > 0 && metrics.every((name) => typeof name === "string")

const isBrief = (name: string): name is BriefMetric => (briefMetrics as ReadonlyArray<string>).includes(name)

const placeOf = (source: AnySource, name: string): Place => (isBrief(name) ? source.brief[name] : name)

const isNone = (place: Place): place is { readonly none: string } => typeof place === "object" && "none" in place

/**
 * Returns the forms of an operation that know every name. The form that lacks the fewest comes first; of equals, the newest.
 * Throws a ValidationError for a name that no form knows. Without names it picks the common metrics, and does not warn of
 * missing ones.
 */
export const pickers = <Form extends AnySource>(
  call: string,
  kind: string,
  forms: ReadonlyArray<Form>,
  metrics: ReadonlyArray<string> | undefined,
): ReadonlyArray<{ readonly form: Form; readonly picker: Picker }> => {
  if (metrics !== undefined && !isNames(metrics)) {
    throw invalid(call, "metrics", `must be a list of names; leave it out for ${briefMetrics.join(", ")}.`)
  }
  const names = [...new Set<string>(metrics ?? briefMetrics)]
  const knownTo = forms.map((form) => new Set<string>([...briefMetrics, ...namesOf(form).keys()]))
  const able = forms.filter((_, at) => names.every((name) => knownTo[at]!.has(name)))
  if (able.length === 0) {
    const known = new Set(knownTo.flatMap((form) => [...form]))
    const unknown = names.filter((name) => !known.has(name))
    const said =
      unknown.length > 0
        ? `holds '${unknown[0]}', which ${kind} does not know.`
        : `holds names from several versions of ${kind}, and no answer has all of them.`
    throw invalid(call, "metrics", `${said} There are: ${[...known].join(", ")}.`)
  }
  const lacks = (form: Form) => names.filter((name) => isNone(placeOf(form, name))).length
  return able
    .toSorted((a, b) => lacks(a) - lacks(b))
    .map((form) => ({ form, picker: pickerOf(form, names, metrics !== undefined) }))
}

/** `tells`: whether a warning says which metrics the source does not have. */
export const pickerOf = (source: AnySource, names: ReadonlyArray<string>, tells: boolean): Picker => {
  const joins = namesOf(source)
  const given = new Map<string, AnalyticsWarning>()
  const warn = (metric: string, message: string): null => {
    given.set(`${metric} ${message}`, { metric, message })
    return null
  }
  const sumOf = (name: string, values: ReadonlyArray<MetricValue>): MetricValue =>
    values.length === 0
      ? null
      : (values.reduce((sum, value) => added(sum, value)) ?? warn(name, "is in several currencies"))

  const fieldOf = (name: string, field: string, pieces: ReadonlyArray<unknown>): MetricValue => {
    const found = present(pieces.map((piece) => read(piece, field)))
    const join = joins.get(field) ?? "label"
    if (pieces.length === 1 || found.length === 0) return found[0] ?? null
    if (join === "label") return found.at(-1) ?? null
    return join === "add" ? sumOf(name, found) : warn(name, whyNull[join])
  }

  const valueOf = (name: string, place: Place, pieces: ReadonlyArray<unknown>): MetricValue => {
    if (typeof place === "string") return fieldOf(name, place, pieces)
    if ("none" in place) return tells ? warn(name, place.none) : null
    if ("ratio" in place) {
      const [part, whole] = place.ratio.map((one) => valueOf(name, one, pieces))
      return typeof part === "number" && typeof whole === "number" && whole > 0 ? (part / whole).toFixed(4) : null
    }
    const values =
      "perDay" in place
        ? pieces.map((piece) => timesDays(read(piece, place.perDay), piece))
        : pieces.flatMap((piece) => [read(piece, place.over)].flat().map((part) => read(part, place.add)))
    return sumOf(name, present(values))
  }
  const places = names.map((name) => [name, placeOf(source, name)] as const)
  // Warns of a metric without a source, even if there are no rows.
  for (const [name, place] of places) if (isNone(place)) valueOf(name, place, [])
  return {
    pick: (pieces) => Object.fromEntries(places.map(([name, place]) => [name, valueOf(name, place, pieces)])),
    warnings: () => [...given.values()],
  }
}

/** The value under a dotted name. */
export const read = (row: unknown, name: string): MetricValue | undefined =>
  name.split(".").reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row) as
    | MetricValue
    | undefined

const present = (values: ReadonlyArray<MetricValue | undefined>): ReadonlyArray<MetricValue> =>
  values.filter((value): value is MetricValue => value !== undefined && value !== null)

/** An average per day, times the days from the row's `start_date` to its `end_date`, which is exclusive. */
const timesDays = (average: MetricValue | undefined, row: unknown): MetricValue => {
  const days = (Date.parse(String(read(row, "end_date"))) - Date.parse(String(read(row, "start_date")))) / 86_400_000
  return typeof average === "number" && Number.isInteger(days) && days > 0 ? average * days : null
}

/** The sum; `null` if the two values cannot be added. */
const added = (a: MetricValue, b: MetricValue): MetricValue => {
  if (typeof a === "number" && typeof b === "number") return a + b
  if (!isMoney(a) || !isMoney(b) || a.currency !== b.currency) return null
  return { amount: addDecimals(a.amount, b.amount), currency: a.currency }
}

const isMoney = (value: unknown): value is { readonly amount: string; readonly currency: string } =>
  isRecord(value) && "amount" in value && isDecimal(value.amount) && "currency" in value
