/**
 * Compares a value with its JSON Schema from the spec: types, required fields, ranges, lengths and numbers of items.
 * Unknown fields pass. The values of an enumeration are compared in `known-values.ts`.
 */
import { isRecord } from "./record.ts"

export interface Schema {
  readonly $ref?: string
  readonly type?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Schema
  readonly allOf?: ReadonlyArray<Schema>
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** The bounds of a number that is sent as text. */
  readonly "x-tts-minimum"?: string
  readonly "x-tts-maximum"?: string
  /** Values that the platform names; others may come. */
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  /** `s`: a time in Unix seconds. */
  readonly "x-tts-unit"?: string
  /** An integer beyond 2^53. */
  readonly "x-tts-wide"?: boolean
}

/** Shared schemas by name, which `$ref` points to. */
export type Definitions = Readonly<Record<string, Schema>>

export interface Problem {
  /** The path: "skus[0].price". */
  readonly at: string
  readonly rule: string
  /**
   * `limit`: the value has the right type but breaks a range, a length or a number of items. `value`: the value is not on
   * its field's list. `empty`: the list needs an item.
   */
  readonly kind: "missing" | "type" | "limit" | "value" | "empty"
}

const types: Readonly<Record<string, readonly [must: string, is: (value: unknown) => boolean]>> = {
  string: ["a string", (value) => typeof value === "string"],
  integer: ["a whole number", (value) => Number.isInteger(value)],
  number: ["a number", (value) => typeof value === "number"],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  array: ["a list", (value) => Array.isArray(value)],
  object: ["an object", isRecord],
}

/** Follows a `$ref`. */
export const resolve = (schema: Schema, definitions: Definitions): Schema =>
  schema.$ref === undefined ? schema : (definitions[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] ?? {})

/**
 * The part of a value that the schema describes. The versions of an operation answer from one state, and each shows the
 * fields that it has. The value itself does not change.
 */
export const fit = (value: unknown, reference: Schema, definitions: Definitions): unknown => {
  const schema = resolve(reference, definitions)
  if (Array.isArray(value)) {
    const { items } = schema
    return items === undefined ? value : value.map((item) => fit(item, items, definitions))
  }
  if (!isRecord(value)) return value
  const { properties } = schema
  if (properties === undefined) return value
  const out: Record<string, unknown> = {}
  for (const name in value) {
    const field = properties[name]
    if (field !== undefined) out[name] = fit(value[name], field, definitions)
  }
  return out
}

/** A field or an item of a list, with its schema. */
export interface Part {
  readonly at: string
  readonly value: unknown
  readonly schema: Schema
  /** A field that the object around it must have. */
  readonly isRequired: boolean
}

/** The parts of an object, from the outside in. */
export function* parts(
  value: unknown,
  reference: Schema,
  definitions: Definitions,
  at = "",
  isRequired = false,
): Generator<Part> {
  const schema = resolve(reference, definitions)
  if (at !== "") yield { at, value, schema, isRequired }
  if (Array.isArray(value)) {
    if (schema.items === undefined) return
    for (const [i, item] of value.entries()) yield* parts(item, schema.items, definitions, `${at}[${i}]`)
  } else if (isRecord(value))
    for (const [name, field] of Object.entries(schema.properties ?? {}))
      if (value[name] !== undefined)
        yield* parts(
          value[name],
          field,
          definitions,
          at === "" ? name : `${at}.${name}`,
          schema.required?.includes(name) === true,
        )
}

/** The first problem; undefined if everything fits. */
export const mismatch = (value: unknown, reference: Schema, definitions: Definitions, at = ""): Problem | undefined => {
  const schema = resolve(reference, definitions)
  const type = schema.type === undefined ? undefined : types[schema.type]
  if (type !== undefined && !type[1](value)) return { at, rule: `it must be ${type[0]}`, kind: "type" }
  if (schema["x-tts-unit"] === "s" && Number(value) >= latestSeconds) {
    return { at, rule: "it must be Unix seconds, not milliseconds", kind: "type" }
  }
  const broken = brokenLimit(value, schema)
  if (broken !== undefined) return { at, rule: broken, kind: "limit" }
  for (const part of schema.allOf ?? []) {
    const problem = mismatch(value, part, definitions, at)
    if (problem !== undefined) return problem
  }
  if (isRecord(value)) return mismatchOfFields(value, schema, definitions, at)
  if (!Array.isArray(value) || schema.items === undefined) return undefined
  for (const [i, item] of value.entries()) {
    const problem = mismatch(item, schema.items, definitions, `${at}[${i}]`)
    if (problem !== undefined) return problem
  }
  return undefined
}

/** Later than every time of the API in seconds. */
const latestSeconds = 1e11

/** The limit that a value breaks, as a rule. */
const brokenLimit = (value: unknown, schema: Schema): string | undefined => {
  if (typeof value === "number") return outside(value, "it must be", schema.minimum, schema.maximum)
  if (Array.isArray(value))
    return outside(value.length, "its number of items must be", schema.minItems, schema.maxItems)
  if (typeof value !== "string") return undefined
  const { "x-tts-minimum": minimum, "x-tts-maximum": maximum } = schema
  if (minimum !== undefined || maximum !== undefined) {
    if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(value)) return "it must be a number as text"
    return outside(Number(value), "it must be", Number(minimum ?? -Infinity), Number(maximum ?? Infinity))
  }
  return outside(value.length, "its number of characters must be", schema.minLength, schema.maxLength)
}

const outside = (value: number, what: string, min = -Infinity, max = Infinity): string | undefined => {
  if (value >= min && value <= max) return undefined
  if (min === -Infinity) return `${what} at most ${max}`
  return max === Infinity ? `${what} at least ${min}` : `${what} from ${min} to ${max}`
}

const mismatchOfFields = (
  value: Readonly<Record<string, unknown>>,
  schema: Schema,
  definitions: Definitions,
  at: string,
): Problem | undefined => {
  const path = (name: string) => (at === "" ? name : `${at}.${name}`)
  // A field that is null counts as left out.
  const missing = schema.required?.find((name) => value[name] === undefined || value[name] === null)
  if (missing !== undefined) return { at: path(missing), rule: "it is required", kind: "missing" }
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    if (value[name] === undefined || value[name] === null) continue
    const problem = mismatch(value[name], field, definitions, path(name))
    if (problem !== undefined) return problem
  }
  return undefined
}
