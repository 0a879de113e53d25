/**
 * Reads the business codes of spec/errors.yaml and prints the table of the classifier. Rows with the same code keep the
 * order of the file, which is the order in which the classifier tries them.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { groupBy } from "./group.ts"
import { literal } from "./literal.ts"
import type { ErrorRow } from "./model.ts"
import { propertyKey } from "./names.ts"
import { generatedFrom } from "./operation-module.ts"
import type { Source } from "./source.ts"

const classes = [
  "authentication",
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
const retries = ["backoff", "after-refresh", "later"]
const members = ["code", "class", "keyword", "retry", "status", "note", "confidence"]

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
    const { code, class: errorClass, keyword, retry, note } = entry
    const unknown = Object.keys(entry).find((key) => !members.includes(key))
    if (unknown !== undefined) source.report(entry, `unknown member ${unknown}`, `use ${members.join(", ")}`, unknown)
    if (typeof code !== "number" && typeof code !== "string") source.report(entry, "a row without code", "add it")
    else if (typeof errorClass !== "string" || !classes.includes(errorClass)) {
      source.report(entry, `class ${String(errorClass)} of ${code}`, `use one of ${classes.join(", ")}`, "class")
    } else if (retry !== undefined && !(typeof retry === "string" && retries.includes(retry))) {
      source.report(
        entry,
        `retry ${String(retry)} of ${code}`,
        `use one of ${retries.join(", ")}, or leave it out`,
        "retry",
      )
    } else {
      rows.push({
        code,
        class: errorClass,
        keyword: typeof keyword === "string" ? keyword : "",
        ...(typeof retry === "string" && { retry }),
        ...(typeof note === "string" && { note }),
      })
    }
  }
  return rows
}

/** The retry of a class, which a row leaves out. */
const usualRetry: Readonly<Record<string, string>> = { server: "backoff", "rate-limit": "backoff", quota: "later" }

/** A code with one meaning that is retried as its class is. */
const isPlain = ([row, ...others]: ReadonlyArray<ErrorRow>): boolean =>
  others.length === 0 && (row!.retry === undefined || row!.retry === usualRetry[row!.class])

/**
 * A service behind the gateway answers invalid input with HTTP 200 or 400, which is a validation error without any row.
 * These are two thirds of the codes. Left out, they are not in every bundle.
 */
const isDefaultValidation = (row: ErrorRow): boolean =>
  row.class === "validation" && /^(?!36|98)\d{8}$/.test(String(row.code))

export const printErrors = (errors: ReadonlyArray<ErrorRow>): string => {
  const byCode = [...groupBy(errors, ({ code }) => String(code)).values()]
  const plain = byCode.filter(isPlain).flat()
  const printed = groupBy(
    plain.filter((row) => !isDefaultValidation(row)),
    (row) => row.class,
  )
  const classLines = [...printed].map(
    ([name, rows]) => `    ${propertyKey(name)}: ${literal(rows.map(({ code }) => code))},\n`,
  )
  const rowLines = byCode
    .filter((rows) => !isPlain(rows))
    .map((rows) => {
      const code = String(rows[0]?.code)
      const entries = rows.map((row) => [row.class, row.keyword, ...(row.retry === undefined ? [] : [row.retry])])
      return `    ${/^\d+$/.test(code) ? code : propertyKey(code)}: ${literal(entries)},\n`
    })
  return [
    generatedFrom("errors.yaml"),
    'import type { ErrorTable } from "@tiktok-shop-kit/errors"\n\n',
    "/**\n * What a business code means where the HTTP status does not say it: which class of error it is, and whether repeating\n",
    " * helps. All of them: reference/errors.md.\n */\n",
    `export const errorTable: ErrorTable = {\n  plain: {\n${classLines.join("")}  },\n  rows: {\n${rowLines.join("")}  },\n}\n`,
  ].join("")
}
