import { expect, it } from "vitest"
import { childrenOf, foldSchema, visitSchema, withChildren } from "../../scripts/generate/fold.ts"
import type { Schema } from "../../scripts/generate/schema.ts"

const money: Schema = { properties: { amount: { type: "string" } } }
const order: Schema = {
  type: "object",
  properties: {
    total: { $ref: "schemas/Money.yaml" },
    lines: { type: "array", items: { properties: { "unit.price": { $ref: "schemas/Money.yaml" } } } },
    notes: { additionalProperties: { additionalProperties: { type: "integer" } } },
  },
  items: { type: "null" },
  additionalProperties: true,
  allOf: [{ properties: { id: { type: "string" } } }],
  anyOf: [{ items: {} }],
  oneOf: [{ type: "string" }, { type: "integer" }],
}
const follow = (written: Schema) => (written.$ref === "schemas/Money.yaml" ? money : written)

it("visits every schema once, outer before inner, at its path", () => {
  const paths: string[] = []
  visitSchema(order, ({ path, edge }) => paths.push(`${edge?.keyword ?? "root"} ${path}`), follow)
  expect(paths).toEqual([
    "root ",
    "properties total",
    "properties total.amount",
    "properties lines",
    "items lines[]",
    "properties lines[].unit.price",
    "properties lines[].unit.price.amount",
    "properties notes",
    "additionalProperties notes.*",
    "additionalProperties notes.*.*",
    "items []",
    "allOf ",
    "properties id",
    "anyOf ",
    "items []",
    "oneOf ",
    "oneOf ",
  ])
})

it("writes an entry of a map at the root without a dot", () => {
  const paths: string[] = []
  visitSchema<Schema>({ additionalProperties: { items: {} } }, ({ path }) => paths.push(path))
  expect(paths).toEqual(["", "*", "*[]"])
})

it("leaves references alone unless it is told how to follow them", () => {
  const seen: Schema[] = []
  visitSchema(order, ({ schema }) => seen.push(schema))
  expect(seen.filter(({ $ref }) => $ref !== undefined)).toHaveLength(2)
  expect(seen).not.toContain(money)
})

it("keeps the reference beside the shape that it leads to", () => {
  visitSchema(
    order,
    ({ path, schema, written, parent }) => {
      if (path !== "total") return
      expect(written).toBe(order.properties!["total"])
      expect(schema).toBe(money)
      expect(parent!.schema).toBe(order)
    },
    follow,
  )
  expect.assertions(3)
})

it("enters a shape inside itself once, and a shape beside itself twice", () => {
  const node: Schema = { properties: { next: { $ref: "node" }, other: { $ref: "leaf" }, again: { $ref: "leaf" } } }
  const leaf: Schema = { properties: { value: { type: "string" } } }
  const paths: string[] = []
  visitSchema(
    node,
    ({ path, isRepeated }) => paths.push(isRepeated ? `${path} repeated` : path),
    (written) => (written.$ref === "node" ? node : written.$ref === "leaf" ? leaf : written),
  )
  expect(paths).toEqual(["", "next repeated", "other", "other.value", "again", "again.value"])
})

it("hands the results of the inner schemas to the outer one, in order", () => {
  const depth = foldSchema<Schema, number>(order, (_, foldInner) => 1 + Math.max(0, ...foldInner()), follow)
  expect(depth).toBe(5)
})

it("puts new values where the inner schemas were", () => {
  const names = withChildren(
    { ...order, type: "object" },
    childrenOf(order).map((_, index) => index),
  )
  expect(names).toEqual({
    properties: { total: 0, lines: 1, notes: 2 },
    items: 3,
    allOf: [4],
    anyOf: [5],
    oneOf: [6, 7],
  })
  expect(withChildren({ properties: {} }, [])).toEqual({ properties: {} })
  expect(withChildren({ type: "string" }, [])).toEqual({})
})

it("finds nothing inside what is no schema", () => {
  for (const value of [null, "text", 1, [], { properties: [], allOf: {}, additionalProperties: true }]) {
    expect(childrenOf<unknown>(value)).toEqual([])
  }
})
