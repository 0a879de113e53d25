/**
 * The business codes: spec/errors.yaml read, and printed as the table that the classifier looks codes up in. Rows of one
 * code keep the file's order, which is the order in which they are tried.
 */
import { groupBy } from "./group.ts"
import { literal } from "./literal.ts"
import type { ErrorRow } from "./model.ts"
import { propertyKey } from "./names.ts"
import { generatedFrom } from "./operation-module.ts"
import { isObject, type Source } from "./source.ts"

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
  const codes = isObject(root) ? root["codes"] : undefined
  if (!Array.isArray(codes)) {
    if (root !== undefined) source.reportLine("errors.yaml", 1, "no list of codes", "write them under codes:")
    return []
  }
  const rows: ErrorRow[] = []
  for (const entry of codes) {
    if (!isObject(entry)) continue
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

/** A code with one meaning and nothing to repeat needs no row of its own: its class says it all. */
const isPlain = (rows: ReadonlyArray<ErrorRow>): boolean => rows.length === 1 && rows[0]?.retry === undefined

export const printErrors = (errors: ReadonlyArray<ErrorRow>): string => {
  const byCode = [...groupBy(errors, ({ code }) => String(code)).values()]
  const plain = groupBy(byCode.filter(isPlain).flat(), (row) => row.class)
  const classLines = [...plain].map(
    ([name, rows]) => `    ${propertyKey(name)}: ${literal(rows.map(({ code }) => code))},\n`,
  )
  const rowLines = byCode
    .filter((rows) => !isPlain(rows))
    .map((rows) => {
      const code = String(rows[0]?.code)
      const printed = rows.map((row) => [row.class, row.keyword, ...(row.retry === undefined ? [] : [row.retry])])
      return `    ${/^\d+$/.test(code) ? code : propertyKey(code)}: ${literal(printed)},\n`
    })
  return [
    generatedFrom("errors.yaml"),
    'import type { ErrorTable } from "@tiktok-shop-kit/errors"\n\n',
    "/** What each business code means: which class of error it is, and whether repeating helps. */\n",
    `export const errorTable: ErrorTable = {\n  plain: {\n${classLines.join("")}  },\n  rows: {\n${rowLines.join("")}  },\n}\n`,
  ].join("")
}
