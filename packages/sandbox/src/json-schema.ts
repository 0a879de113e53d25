/**
 * The JSON Schemas of the controls' inputs and of the admin API, in the form that OpenAPI 3.1 takes. One schema describes a
 * value, checks it, and gives it its type.
 */

type TypeName = "string" | "integer" | "number" | "boolean" | "array" | "object"

export interface JsonSchema {
  readonly $ref?: string
  readonly type?: TypeName | ReadonlyArray<TypeName>
  readonly description?: string
  readonly enum?: ReadonlyArray<string | number>
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  /** 1: the text must not be empty or blank. */
  readonly minLength?: 1
  readonly items?: JsonSchema
  readonly properties?: Readonly<Record<string, JsonSchema>>
  readonly required?: ReadonlyArray<string>
  /** Whether an object may have further fields. */
  readonly additionalProperties?: boolean
}

export type Properties = Readonly<Record<string, JsonSchema>>

/** The type of the values that a schema accepts. */
export type ValueOf<S> = S extends { readonly enum: ReadonlyArray<infer Value> }
  ? Value
  : S extends { readonly type: "string" }
    ? string
    : S extends { readonly type: "integer" | "number" }
      ? number
      : S extends { readonly type: "boolean" }
        ? boolean
        : S extends { readonly type: "array"; readonly items: infer Item }
          ? ReadonlyArray<ValueOf<Item>>
          : unknown

export type ValuesOf<P extends Properties> = { readonly [Name in keyof P]: ValueOf<P[Name]> }

export const text = { type: "string" } as const
/** A text that is not blank. */
export const words = { type: "string", minLength: 1 } as const
export const whole = { type: "integer" } as const
export const decimal = { type: "number" } as const
export const flag = { type: "boolean" } as const
/** An object whose fields the schema does not name. */
export const anyObject = { type: "object", additionalProperties: true } as const

export const oneOf = <const Values extends ReadonlyArray<string>>(...values: Values) =>
  ({ type: "string", enum: values }) as const
export const listOf = <const Item extends JsonSchema>(items: Item) => ({ type: "array", items }) as const
export const described = <const S extends JsonSchema>(description: string, schema: S) => ({ ...schema, description })
/** A schema of the document's `components`. */
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` })

/** An object with these fields and no others. */
export const objectOf = (required: Properties, optional: Properties = {}) =>
  ({
    type: "object",
    properties: { ...required, ...optional },
    required: Object.keys(required),
    additionalProperties: false,
  }) as const

/** An object with these fields, and with others that its operation in the platform's API describes. */
export const openObject = (required: Properties, optional: Properties = {}) =>
  ({ ...objectOf(required, optional), additionalProperties: true }) as const

const names: Readonly<Record<TypeName, string>> = {
  string: "a text",
  integer: "a whole number",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
}

const typeOf = (value: unknown): ReadonlyArray<TypeName> => {
  if (typeof value === "string") return ["string"]
  if (typeof value === "boolean") return ["boolean"]
  if (typeof value === "number")
    return Number.isInteger(value) ? ["integer", "number"] : Number.isFinite(value) ? ["number"] : []
  if (Array.isArray(value)) return ["array"]
  return value === null ? [] : ["object"]
}

const typesOf = ({ type }: JsonSchema): ReadonlyArray<TypeName> =>
  type === undefined ? [] : typeof type === "string" ? [type] : type

/** What is wrong with a value, as a sentence that names it; undefined if it fits. */
export const problemOf = (value: unknown, schema: JsonSchema, at: string): string | undefined => {
  const types = typesOf(schema)
  if (types.length > 0 && !typeOf(value).some((type) => types.includes(type)))
    return `'${at}' must be ${types.map((type) => names[type]).join(" or ")}.`
  if (schema.enum !== undefined && !schema.enum.includes(value as string))
    return `'${at}' must be one of ${schema.enum.join(", ")}.`
  if (schema.minLength !== undefined && typeof value === "string" && value.trim() === "")
    return `'${at}' must not be empty.`
  const { maximum = Infinity, minimum = -Infinity } = schema
  if (typeof value === "number" && !(value >= minimum && value <= maximum))
    return `'${at}' must be ${maximum === Infinity ? `${minimum} or more` : `from ${minimum} to ${maximum}`}.`
  if (!Array.isArray(value)) return undefined
  if (value.length < (schema.minItems ?? 0)) return `'${at}' is empty. Name at least ${schema.minItems}.`
  const { items } = schema
  if (items === undefined) return undefined
  for (const [i, item] of value.entries()) {
    const problem = problemOf(item, items, `${at}[${i}]`)
    if (problem !== undefined) return problem
  }
  return undefined
}
