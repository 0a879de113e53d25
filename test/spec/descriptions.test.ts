import { expect, it } from "vitest"
import type { JsonObject } from "../../scripts/generate/source.ts"
import { needsDescription, restates } from "../../scripts/spec/descriptions.ts"

const needs = (name: string, schema: JsonObject): boolean =>
  needsDescription({
    name,
    schema,
    description: undefined,
    ownDescription: undefined,
    at: schema,
    key: name,
    categories: new Set(),
    ofOperation: true,
  })

it("a number, a flag and an open enum need a description, alone and as items of a list", () => {
  for (const schema of [{ type: "integer" }, { type: "boolean" }, { type: "string", "x-tts-values": ["A"] }]) {
    expect(needs("thing", schema)).toBe(true)
    expect(needs("things", { type: "array", items: schema })).toBe(true)
  }
})

it("a text needs one only if its name asks for a form", () => {
  expect(needs("title", { type: "string" })).toBe(false)
  expect(needs("titles", { type: "array", items: { type: "string" } })).toBe(false)
  for (const name of ["create_time", "tax_amount", "tax_rate", "order_type", "order_status"]) {
    expect(needs(name, { type: "string" })).toBe(true)
  }
})

it("a description that only repeats the words of the name says nothing", () => {
  expect(restates("order_status", "The order's status.")).toBe(true)
  expect(restates("skuIds", "The ids of the SKUs.")).toBe(true)
  expect(restates("order_status", "Where the order is between payment and delivery.")).toBe(false)
})
