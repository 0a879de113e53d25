/**
 * Samples of a JSON Schema: every field filled, with values that nobody has seen yet where values are open, ids beyond 2^53
 * where they are wide, and one key more in every object than the spec knows.
 */
import { type JsonSchema, resolve } from "../types/operations.ts"

export type Sample = string | number | boolean | null | Sample[] | { [key: string]: Sample }

export const sample = (schema: JsonSchema): Sample => fill(schema, []) ?? {}

/** The same with one leaf of another type; undefined where the schema has no leaf that says of which type it is. */
export const damaged = (schema: JsonSchema): Sample | undefined => {
  let done = false
  const whole = fill(schema, [], (leaf) => {
    if (done) return leaf
    done = true
    return { not: "a leaf" }
  })
  return done ? whole : undefined
}

/** Nothing where the shape contains itself. */
const fill = (
  schema: JsonSchema,
  inside: ReadonlyArray<string>,
  leaf: (value: Sample) => Sample = (value) => value,
): Sample | undefined => {
  if (schema.$ref !== undefined) {
    return inside.includes(schema.$ref) ? undefined : fill(resolve(schema), [...inside, schema.$ref], leaf)
  }
  if (schema.anyOf !== undefined) return fill(schema.anyOf[0]!, inside, leaf)
  const { properties, items, additionalProperties: rest } = schema
  if (items !== undefined) {
    const item = fill(items, inside, leaf)
    return item === undefined ? [] : [item]
  }
  if (properties !== undefined || schema.type === "object") {
    const filled: { [key: string]: Sample } = {}
    for (const [name, field] of Object.entries(properties ?? {})) {
      const value = fill(field, inside, leaf)
      if (value !== undefined) filled[name] = value
    }
    const value = typeof rest === "object" ? fill(rest, inside, leaf) : ["anything"]
    return value === undefined ? filled : { ...filled, not_in_the_spec: value }
  }
  if (schema["x-tts-wide"] === true) return leaf("9007199254740993")
  if (schema.type === "integer" || schema.type === "number") return leaf(20_991_231)
  if (schema.type === "boolean") return leaf(true)
  if (schema.type === "string" && schema.format !== "binary") return leaf("NOT_SEEN_YET")
  return "anything"
}
