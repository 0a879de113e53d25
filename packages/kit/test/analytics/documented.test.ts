/** The tables of docs/analytics.md say where each metric comes from. The tests compare them with the tables of the code. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { resources } from "../../src/calls/analytics/detail-fields.ts"
import { dimensions } from "../../src/calls/analytics/list-fields.ts"
import { type AnySource, briefMetrics, type Place } from "../../src/calls/analytics/metric.ts"

const page = readFileSync(join(import.meta.dirname, "../../../../docs/analytics.md"), "utf8")

/** The cells of the page's table whose first column has that title. */
const tableOf = (title: string): ReadonlyArray<ReadonlyArray<string>> => {
  const [, table = ""] = page.split(`| ${title} | ${briefMetrics.map((name) => `\`${name}\``).join(" | ")} |\n`)
  const rows = table.split("\n\n")[0]!.split("\n").slice(1)
  return rows.map((row) => row.slice(2, -2).split(" | "))
}

const said = (place: Place): string => {
  if (typeof place === "string") return `\`${place}\``
  if ("none" in place) return "–"
  if ("over" in place) return `sum of \`${place.over}[].${place.add}\``
  if ("perDay" in place) return `\`${place.perDay}\` × days`
  return place.ratio.map(said).join(" ÷ ")
}

const rowsOf = (tables: Readonly<Record<string, ReadonlyArray<AnySource>>>) =>
  Object.entries(tables).flatMap(([name, forms]) =>
    forms.map(({ brief }) => [name, ...briefMetrics.map((metric) => said(brief[metric]))]),
  )

/** The name alone; a version may follow it. */
const named = ([first = "", ...cells]: ReadonlyArray<string>) => [/^`(\w+)`/.exec(first)?.[1], ...cells]

test("the dimensions of getAnalytics", () => {
  expect(tableOf("dimension").map(named)).toEqual(rowsOf(dimensions))
})

test("the resources of getPerformanceMetrics", () => {
  expect(tableOf("resource").map(named)).toEqual(rowsOf(resources))
})
