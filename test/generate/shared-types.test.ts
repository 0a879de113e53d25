import { expect, it } from "vitest"
import type { Spec } from "../../scripts/generate/model.ts"
import type { Schema } from "../../scripts/generate/schema.ts"
import { shareTypes } from "../../scripts/generate/shared-types.ts"
import { Source } from "../../scripts/generate/source.ts"
import { fixture } from "./temporary.ts"

const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: "object",
  properties,
  required,
})
const refTo = (name: string): Schema => ({ $ref: `schemas/${name}.yaml` })
const text: Schema = { type: "string" }

/** The types of a spec whose only operation takes and answers the shape `Used`. */
const typesOf = (schemas: Record<string, Schema>): string[] => {
  const whole = object({ used: refTo("Used") })
  const spec = { schemas: new Map(Object.entries(schemas)), operations: [{ input: whole, data: whole }], webhooks: [] }
  return shareTypes(new Source(fixture), spec as unknown as Spec).types.map(({ name }) => name)
}

it.each<readonly [string, Record<string, Schema>]>([
  ["a list", { Used: object({ ids: { type: "array", items: text } }) }],
  ["an optional field", { Used: object({ id: text }, []) }],
  ["a list inside an object", { Used: object({ inner: object({ ids: { type: "array", items: text } }) }) }],
  ["an optional field inside a map", { Used: { type: "object", additionalProperties: object({ id: text }, []) } }],
])("a shape with %s has a type for inputs and one for data", (_, schemas) => {
  expect(typesOf(schemas)).toEqual(["Used", "UsedInput"])
})

it("a shape that refers to a shape with two types has both types, too", () => {
  expect(typesOf({ Leaf: object({ id: text }, []), Used: object({ leaf: refTo("Leaf") }) })).toEqual([
    "Leaf",
    "LeafInput",
    "Used",
    "UsedInput",
  ])
})

it("a shape that prints the same in both directions has one type", () => {
  expect(typesOf({ Used: object({ id: text, inner: object({ id: text }) }) })).toEqual(["Used"])
})
