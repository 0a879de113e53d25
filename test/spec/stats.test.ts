import { expect, it } from "vitest"
import { printStats, stats } from "../../scripts/spec/stats.ts"
import { fixture, readFile, searchFile } from "./fixture.ts"

const category = (spec: string, name: string, today = "2026-07-01") =>
  stats(spec, today).categories.find(({ category }) => category === name)

it("counts operations by category and stage, events, error rows and described fields", () => {
  const { spec } = fixture()
  expect(category(spec, "product")).toEqual({
    category: "product",
    operations: 1,
    stages: { newest: 1, superseded: 0, deprecated: 0, retired: 0 },
    unindexed: 0,
    events: 1,
    fields: 5,
    described: 5,
  })
  const { errorRows, errorCodes, errorMeanings, without } = stats(spec, "2026-07-01")
  expect({ errorRows, errorCodes, errorMeanings, without }).toEqual({
    errorRows: 3,
    errorCodes: 2,
    errorMeanings: 0,
    without: { summary: 0, safety: 0, cipher: 0 },
  })
})

it("an operation is deprecated until its sunset, and retired from that day on", () => {
  const { spec } = fixture()
  expect(category(spec, "fbt", "2026-05-31")?.stages).toMatchObject({ deprecated: 1, retired: 0 })
  expect(category(spec, "fbt", "2026-06-01")?.stages).toMatchObject({ deprecated: 0, retired: 1 })
  expect(category(spec, "fbt")?.unindexed).toBe(1)
})

it("an operation with a successor is superseded, unless it is deprecated", () => {
  const { spec, edit } = fixture()
  edit(searchFile, "indexed: true", "indexed: true, superseded-by: fbt.202309.readThing")
  expect(category(spec, "product")?.stages).toMatchObject({ superseded: 1, newest: 0 })
})

it("operations are counted by where their scopes come from", () => {
  const { spec, edit } = fixture()
  expect(stats(spec, "2026-07-01").scopes).toEqual({ documented: 0, inferred: 0, none: 2 })
  edit(searchFile, "x-tts-scopes: []", "x-tts-scopes: [seller.product.basic]")
  edit(readFile, "x-tts-scopes: []", "x-tts-scopes: [seller.fbt.info]\n  x-tts-scopes-inferred: true")
  expect(stats(spec, "2026-07-01").scopes).toEqual({ documented: 1, inferred: 1, none: 0 })
})

it("a field with a range, a length or a number of items counts as constrained, once", () => {
  const { spec, edit } = fixture()
  expect(stats(spec, "2026-07-01").constrainedFields).toBe(0)
  edit(
    searchFile,
    "description: When it changed, RFC 3339.",
    "description: When it changed, RFC 3339.\n              maxLength: 30",
  )
  edit("schemas/Thing.yaml", "    type: array\n", "    type: array\n    minItems: 1\n    maxItems: 5\n")
  expect(stats(spec, "2026-07-01").constrainedFields).toBe(2)
})

it("operations of versions after the public index are counted", () => {
  const { spec, edit } = fixture()
  expect(stats(spec, "2026-07-01").newer).toBe(0)
  edit("openapi.yaml", "/product/202309/things/search", "/product/202608/things/search")
  edit(searchFile, "operationId: product.202309", "operationId: product.202608")
  expect(stats(spec, "2026-07-01").newer).toBe(1)
})

it("a code has a meaning if one of its rows has a note; what says success is no code with a meaning", () => {
  const { spec, edit } = fixture()
  edit("errors.yaml", "class: validation", "class: validation, note: The field is wrong.")
  expect(stats(spec, "2026-07-01")).toMatchObject({ errorRows: 3, errorCodes: 2, errorMeanings: 1 })
})

it("what an unfinished operation lacks is counted", () => {
  const { spec, edit } = fixture()
  edit(searchFile, /.*(summary|x-tts-safety).*\n/g, "")
  edit(readFile, /.*x-tts-shop-cipher.*\n/, "")
  expect(stats(spec, "2026-07-01").without).toEqual({ summary: 1, safety: 1, cipher: 1 })
})

it("a field of a shared shape counts once in each category that uses it, described or not", () => {
  const { spec, edit } = fixture()
  // Those of fbt: the code of the envelope, the state of a thing, and a height that nobody described.
  expect(category(spec, "fbt")).toMatchObject({ fields: 3, described: 2 })
  edit("schemas/Thing.yaml", /.*The current status.*\n/, "")
  expect(category(spec, "fbt")).toMatchObject({ fields: 3, described: 1 })
  expect(category(spec, "product")).toMatchObject({ fields: 5, described: 4 })
})

it("prints aligned columns and a total", () => {
  const lines = printStats(stats(fixture().spec, "2026-07-01")).split("\n")
  expect(lines[0]).toMatch(
    /^category +operations +newest +superseded +deprecated +retired +not indexed +events +described +of fields$/,
  )
  expect(lines[3]).toMatch(/^total +2 +1 +0 +0 +1 +1 +1 +7 +8$/)
  expect(new Set(lines.slice(0, 4).map((line) => line.length)).size).toBe(1)
  expect(lines).toContain("3 rows of 2 business codes, 0 codes with a meaning")
  expect(lines).toContain("scopes: documented 0, inferred 0, none 2")
  expect(lines).toContain("operations newer than 202607: 0")
  expect(lines).toContain("fields with a constraint: 0")
})
