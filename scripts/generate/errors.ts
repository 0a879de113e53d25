/**
 * Reads the business codes of spec/errors.yaml and prints the table of the classifier. The table has what the classifier
 * could not conclude: rows of one code that say the same are one row, and the plain validation errors are left out.
 */
import { classDefault, type ErrorClass } from "@tiktok-shop-kit/errors/error-class"
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { groupBy } from "./group.ts"
import { literal } from "./literal.ts"
import type { ErrorRow } from "./model.ts"
import { propertyKey } from "./names.ts"
import { generatedFrom } from "./operation-module.ts"
import type { Source } from "./source.ts"

const classes = [
  "authentication",
  "shop-inactive",
  "permission",
  "signature",
  "clock",
  "rate-limit",
  "quota",
  "limit",
  "validation",
  "not-found",
  "conflict",
  "server",
]
const retries = ["never", "backoff", "after-refresh", "later"]
const outcomes = ["refused", "unknown"]
const members = ["code", "class", "keyword", "operations", "retry", "outcome", "field", "status", "note", "confidence"]

export const readErrors = (source: Source): ErrorRow[] => {
  if (!source.exists("errors.yaml")) return []
  const root = source.read("errors.yaml")
  const codes = isRecord(root) ? root["codes"] : undefined
  if (!Array.isArray(codes)) {
    if (root !== undefined) source.reportLine("errors.yaml", 1, "no list of codes", "write them under codes:")
    return []
  }
  const rows: ErrorRow[] = []
  for (const entry of codes) {
    if (!isRecord(entry)) continue
    const { code, class: errorClass, keyword, operations, retry, outcome, field, note } = entry
    const unknown = Object.keys(entry).find((key) => !members.includes(key))
    if (unknown !== undefined) source.report(entry, `unknown member ${unknown}`, `use ${members.join(", ")}`, unknown)
    const oneOf = (name: string, value: unknown, values: ReadonlyArray<string>): boolean => {
      if (typeof value === "string" && values.includes(value)) return true
      source.report(entry, `${name} ${String(value)} of ${String(code)}`, `use one of ${values.join(", ")}`, name)
      return false
    }
    if (typeof code !== "number" && typeof code !== "string") {
      source.report(entry, "a row without code", "add it")
      continue
    }
    if (!oneOf("class", errorClass, classes)) continue
    if (retry !== undefined && !oneOf("retry", retry, retries)) continue
    if (outcome !== undefined && !oneOf("outcome", outcome, outcomes)) continue
    rows.push({
      code,
      class: errorClass as ErrorClass,
      ...(typeof keyword === "string" && { keyword }),
      ...(Array.isArray(operations) && { operations: operations.map(String) }),
      ...(typeof retry === "string" && { retry: retry as NonNullable<ErrorRow["retry"]> }),
      ...(typeof outcome === "string" && { outcome: outcome as NonNullable<ErrorRow["outcome"]> }),
      ...(typeof field === "string" && { field }),
      ...(typeof note === "string" && { note }),
    })
  }
  return rows
}

/** What a row says, without what its class says anyway. */
const meaningOf = (row: ErrorRow): Omit<ErrorRow, "code"> => {
  const usual = classDefault(row.class)
  return {
    class: row.class,
    ...(row.retry !== undefined && row.retry !== usual.retry && { retry: row.retry }),
    ...(row.outcome !== undefined && row.outcome !== usual.outcome && { outcome: row.outcome }),
    ...(row.field !== undefined && { field: row.field }),
  }
}

const sameMeaning = (one: ErrorRow, other: ErrorRow): boolean => literal(meaningOf(one)) === literal(meaningOf(other))

/** Takes out the rows whose absence changes nothing: the next row says the same, and the last one needs no keyword. */
const distinct = (rows: ReadonlyArray<ErrorRow>): ReadonlyArray<ErrorRow> => {
  const last = rows.at(-1)!
  const first = rows.findLastIndex((row) => !sameMeaning(row, last)) + 1
  if (first > 0 && rows.some(({ operations }) => operations !== undefined)) return rows
  const { keyword: _, operations: __, ...rest } = last
  return [...rows.slice(0, first), rest]
}

/** A code with a class and nothing else. */
const isPlain = ([row, ...others]: ReadonlyArray<ErrorRow>): boolean =>
  others.length === 0 && Object.keys(meaningOf(row!)).length === 1

/**
 * A service behind the gateway answers invalid input with HTTP 200 or 400, which is a validation error without any row.
 * Almost half of the codes are of this kind. Leaving them out keeps bundles small.
 */
const isDefaultValidation = (row: ErrorRow): boolean =>
  row.class === "validation" && /^(?!36|98)\d{8}$/.test(String(row.code))

const texts = (rows: ReadonlyArray<ErrorRow>): string[] =>
  rows.map(({ code }) => code).filter((code) => typeof code === "string")

/** The numbers, ascending, each as the step from the one before. */
const steps = (rows: ReadonlyArray<ErrorRow>): number[] => {
  const codes = rows.map(({ code }) => code).filter((code) => typeof code === "number")
  return codes.toSorted((a, b) => a - b).map((code, index, sorted) => code - (sorted[index - 1] ?? 0))
}

export const printErrors = (errors: ReadonlyArray<ErrorRow>): string => {
  const byCode = [...groupBy(errors, ({ code }) => String(code)).values()].map(distinct)
  const plain = byCode.filter(isPlain).flat()
  const printed = groupBy(
    plain.filter((row) => !isDefaultValidation(row)),
    (row) => row.class,
  )
  const linesOf = (codesOf: (rows: ReadonlyArray<ErrorRow>) => ReadonlyArray<number | string>): string =>
    [...printed]
      .map(([name, rows]) => [name, codesOf(rows)] as const)
      .filter(([, codes]) => codes.length > 0)
      .map(([name, codes]) => `    ${propertyKey(name)}: ${literal(codes)},\n`)
      .join("")
  const rowLines = byCode
    .filter((rows) => !isPlain(rows))
    .map((rows) => {
      const code = String(rows[0]?.code)
      const entries = rows.map((row) => ({
        ...meaningOf(row),
        ...(row.keyword !== undefined && { keyword: row.keyword }),
        ...(row.operations !== undefined && { operations: row.operations }),
      }))
      return `    ${/^\d+$/.test(code) ? code : propertyKey(code)}: ${literal(entries)},\n`
    })
  return [
    generatedFrom("errors.yaml"),
    'import type { ErrorTable } from "@tiktok-shop-kit/errors"\n\n',
    "/**\n * What a business code means where the HTTP status does not say it: which class of error it is, and whether repeating\n",
    " * helps. All of them: reference/errors.md.\n */\n",
    `export const errorTable: ErrorTable = {\n  plain: {\n${linesOf(texts)}  },\n  steps: {\n${linesOf(steps)}  },\n  rows: {\n${rowLines.join("")}  },\n}\n`,
  ].join("")
}
