/**
 * The spec in numbers: operations by category and stage (current, deprecated, retired), events, error rows, missing
 * summaries and rules, where the scopes come from, how many of the fields that need a description have one, and how many
 * fields have a limit.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { type JsonObject, listOf, Source } from "../generate/source.ts"
import { constraints } from "../generate/schema.ts"
import { needsDescription } from "./descriptions.ts"
import { readEntries, type Entry } from "./entries.ts"
import { readFields } from "./fields.ts"
import { columns } from "./table.ts"

/** The stages of an operation, the last that applies counts: a superseded and deprecated operation is deprecated. */
const stages = ["retired", "deprecated", "superseded", "newest"] as const
type Stage = (typeof stages)[number]

export interface CategoryStats {
  readonly category: string
  operations: number
  readonly stages: Record<Stage, number>
  /** Not in the public index of operations. */
  unindexed: number
  events: number
  /** Fields that need a description, and those of them that have one. */
  fields: number
  described: number
}

export interface Stats {
  readonly categories: ReadonlyArray<CategoryStats>
  readonly errorRows: number
  readonly errorCodes: number
  /** Codes with a row that says their meaning. */
  readonly errorMeanings: number
  readonly without: { readonly summary: number; readonly safety: number; readonly cipher: number }
  /** Operations whose scopes a source names, whose scopes come from another version, and without scopes. */
  readonly scopes: { readonly documented: number; readonly inferred: number; readonly none: number }
  /** Operations of versions after the month of the public index. */
  readonly newer: number
  /** Fields of operations with a range, a length or a number of items. */
  readonly constrainedFields: number
}

/** `today` as `YYYY-MM-DD`: an operation whose sunset is past is retired. */
export const stats = (spec: string, today: string): Stats => {
  const source = new Source(spec)
  const entries = readEntries(source)
  const categories = new Map<string, CategoryStats>()
  const statsOf = (category: string): CategoryStats => {
    const found = categories.get(category) ?? emptyStats(category)
    categories.set(category, found)
    return found
  }
  for (const { kind, category, value } of entries) {
    const counted = statsOf(category)
    if (kind === "event") counted.events++
    else {
      const state = stateOf(value)
      counted.operations++
      counted.stages[stageOf(value, state, today)]++
      if (state["indexed"] !== true) counted.unindexed++
    }
  }
  const fields = readFields(source, entries)
  for (const field of fields.filter(needsDescription)) {
    for (const category of field.categories) {
      statsOf(category).fields++
      if (field.description !== undefined) statsOf(category).described++
    }
  }
  const codes = readCodes(source)
  return {
    categories: [...categories.values()].sort((a, b) => (a.category < b.category ? -1 : 1)),
    errorRows: codes.length,
    errorCodes: new Set(codes.map(({ code }) => code)).size,
    errorMeanings: new Set(codes.filter(({ means }) => means).map(({ code }) => code)).size,
    without: {
      summary: without(entries, "summary"),
      safety: without(entries, "x-tts-safety"),
      cipher: without(entries, "x-tts-shop-cipher"),
    },
    scopes: scopesOf(entries),
    newer: entries.filter(isNewer).length,
    constrainedFields: fields.filter(({ ofOperation, schema }) => ofOperation && isConstrained(schema)).length,
  }
}

/** The version of the public index that `indexed` refers to. */
const indexMonth = "202607"

/** A version such as `v2` names no month. */
const isNewer = ({ kind, value }: Entry): boolean => {
  const [, version = ""] = String(value["operationId"]).split(".")
  return kind === "operation" && /^\d{6}$/.test(version) && version > indexMonth
}

const scopesOf = (entries: ReadonlyArray<Entry>): Stats["scopes"] => {
  const counted = { documented: 0, inferred: 0, none: 0 }
  for (const { kind, value } of entries) {
    if (kind === "event") continue
    const named = Array.isArray(value["x-tts-scopes"]) && value["x-tts-scopes"].length > 0
    counted[named ? (value["x-tts-scopes-inferred"] === true ? "inferred" : "documented") : "none"]++
  }
  return counted
}

const isConstrained = (schema: JsonObject): boolean =>
  constraints.some((keyword) => schema[keyword] !== undefined || schemaOfItems(schema)[keyword] !== undefined)

const schemaOfItems = ({ items }: JsonObject): JsonObject => (isRecord(items) ? items : {})

const emptyStats = (category: string): CategoryStats => ({
  category,
  operations: 0,
  stages: { newest: 0, superseded: 0, deprecated: 0, retired: 0 },
  unindexed: 0,
  events: 0,
  fields: 0,
  described: 0,
})

const stateOf = (operation: JsonObject): JsonObject => {
  const state = operation["x-tts-state"]
  return isRecord(state) ? state : {}
}

const stageOf = (operation: JsonObject, state: JsonObject, today: string): Stage => {
  const { sunset } = state
  if (typeof sunset === "string" && sunset <= today) return "retired"
  if (operation["deprecated"] === true || sunset !== undefined) return "deprecated"
  return state["superseded-by"] === undefined ? "newest" : "superseded"
}

/** Counts for operations only: nobody calls or repeats an event. Both need a summary. */
const without = (entries: ReadonlyArray<Entry>, key: string): number =>
  entries.filter(({ kind, value }) => (kind === "operation" || key === "summary") && !value[key]).length

/** One a row; the codes of success are in another list. */
const readCodes = (source: Source): Array<{ readonly code: string; readonly means: boolean }> => {
  const root = source.exists("errors.yaml") ? source.read("errors.yaml") : undefined
  const { codes }: JsonObject = isRecord(root) ? root : {}
  return listOf(codes)
    .filter((row): row is JsonObject => isRecord(row))
    .map(({ code, note }) => ({ code: String(code), means: note !== undefined }))
}

export const printStats = ({
  categories,
  errorRows,
  errorCodes,
  errorMeanings,
  without,
  scopes,
  newer,
  constrainedFields,
}: Stats): string => {
  const shown = ["newest", "superseded", "deprecated", "retired"] as const
  const head = ["category", "operations", ...shown, "not indexed", "events", "described", "of fields"]
  const numbers = categories.map((one) => [
    one.operations,
    ...shown.map((stage) => one.stages[stage]),
    one.unindexed,
    one.events,
    one.described,
    one.fields,
  ])
  const rows = categories.map(({ category }, index) => [category, ...numbers[index]!])
  const total = numbers.reduce((sums, row) => sums.map((sum, index) => sum + row[index]!), Array(9).fill(0))
  return [
    columns(head, [...rows, ["total", ...total]]),
    "\nNewest: neither superseded nor deprecated. Described: of the fields whose name and type do not say enough; a field\n",
    "of a shared shape counts in every category that uses it.\n",
    `\n${errorRows} rows of ${errorCodes} business codes, ${errorMeanings} codes with a meaning\n`,
    `without summary: ${without.summary}, without safety: ${without.safety}, without cipher rule: ${without.cipher}\n`,
    `scopes: documented ${scopes.documented}, inferred ${scopes.inferred}, none ${scopes.none}\n`,
    `operations newer than ${indexMonth}: ${newer}\n`,
    `fields with a constraint: ${constrainedFields}\n`,
  ].join("")
}
