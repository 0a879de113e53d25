/**
 * The part of JSON Schema that the spec uses, and the look-ups that checks and printers share. A `$ref` always names a
 * file under `schemas/`, so a shape has the same name everywhere.
 */
import { isRecord } from "@tiktok-shop-kit/errors/record"
import { checkExtensions } from "./extensions.ts"
import { visitSchema, type Follow } from "./fold.ts"
import type { Json, JsonObject, Source } from "./source.ts"

export interface Schema {
  readonly $ref?: string
  readonly type?: string | ReadonlyArray<string>
  readonly format?: string
  readonly description?: string
  readonly deprecated?: boolean
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: ReadonlyArray<string>
  readonly items?: Schema
  readonly additionalProperties?: Schema | boolean
  readonly allOf?: ReadonlyArray<Schema>
  readonly anyOf?: ReadonlyArray<Schema>
  readonly oneOf?: ReadonlyArray<Schema>
  readonly const?: string | number | boolean
  readonly default?: string | number | boolean
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly minItems?: number
  readonly maxItems?: number
  /** The bounds of a number that travels as text. */
  readonly "x-tts-minimum"?: string
  readonly "x-tts-maximum"?: string
  readonly "x-tts-max-bytes"?: number
  readonly "x-tts-uncertain"?: boolean
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  readonly "x-tts-wide"?: boolean
  /** `s`: the number is a time in Unix seconds. */
  readonly "x-tts-unit"?: string
}

/** The keywords that limit a value. */
export const constraints = [
  "minimum",
  "maximum",
  "minLength",
  "maxLength",
  "minItems",
  "maxItems",
  "x-tts-minimum",
  "x-tts-maximum",
] as const

const refPattern = /^schemas\/(\w+)\.yaml$/

/** `Money` of `schemas/Money.yaml`. */
export const nameOfRef = (ref: string): string | undefined => refPattern.exec(ref)?.[1]

export const isObjectSchema = (schema: Schema): boolean => schema.type === "object" || schema.properties !== undefined

/** Says nothing about its content. */
export const isEmptySchema = (schema: Schema): boolean =>
  schema.$ref === undefined &&
  Object.keys(schema.properties ?? {}).length === 0 &&
  schema.additionalProperties === undefined &&
  (schema.type === undefined || schema.type === "object") &&
  (schema.allOf ?? schema.anyOf ?? schema.oneOf) === undefined

/**
 * Reports what the printers cannot print: references that lead nowhere or outside `schemas/`, closed enums, and
 * children that are not schemas. Returns the value as a schema if it has no problem.
 */
export const checkSchema = (source: Source, value: Json | undefined, at: object): Schema | undefined => {
  const before = source.problems.length
  visitSchema<Json>(value ?? null, ({ schema, parent }) =>
    checkOne(source, schema, isRecord(parent?.schema) ? parent.schema : at),
  )
  return source.problems.length === before ? (value as Schema) : undefined
}

/** Checks a schema, but nothing inside it. `around` is where a missing schema is reported. */
const checkOne = (source: Source, schema: Json, around: object): void => {
  if (!isRecord(schema)) return source.report(around, "a schema is missing here", "write an object schema")
  const { $ref, type } = schema
  if (typeof $ref === "string") {
    if (nameOfRef($ref) === undefined) {
      source.report(schema, `$ref to ${$ref}`, "give the shared shape its own file in spec/schemas", "$ref")
    } else source.resolve(schema)
  }
  if (schema["enum"] !== undefined) {
    source.report(schema, "a closed enum", "list the values under x-tts-values: new ones arrive without notice", "enum")
  }
  if (schema["x-tts-wide"] === true && type !== "integer") {
    const problem = "x-tts-wide on something other than an integer"
    source.report(schema, problem, "write type: integer, format: int64", "x-tts-wide")
  }
  if (schema["x-tts-unit"] !== undefined && type !== "integer") {
    source.report(schema, "x-tts-unit on something other than an integer", "write type: integer", "x-tts-unit")
  }
  if (type === "array" && schema["items"] === undefined) {
    source.report(schema, "an array without items", "say what its items are", "type")
  }
  checkRequired(source, schema)
}

const checkRequired = (source: Source, schema: JsonObject): void => {
  const { required, properties } = schema
  if (!Array.isArray(required) || !isRecord(properties)) return
  for (const name of required.map(String)) {
    if (name in properties) continue
    source.report(schema, `${name} is required and not a property`, "correct the name or add the property", "required")
  }
}

/** The shared schemas by name, which is the name of the file. */
export type SharedSchemas = ReadonlyMap<string, Schema>

export const readSharedSchemas = (source: Source): SharedSchemas => {
  const shared = new Map<string, Schema>()
  for (const file of source.list("schemas")) {
    const name = nameOfRef(file)
    if (name === undefined || !/^[A-Z]/.test(name)) {
      source.reportLine(
        file,
        1,
        "the file's name is not a type name",
        "name it in PascalCase, directly in spec/schemas",
      )
      continue
    }
    const value = source.read(file)
    if (value === undefined) continue
    if (!isRecord(value)) source.reportLine(file, 1, "no schema in the file", "write one")
    else {
      checkExtensions(source, value)
      const schema = checkSchema(source, value, value)
      if (schema !== undefined) shared.set(name, schema)
    }
  }
  return shared
}

/** Follows a reference to a shared shape. A reference that leads nowhere stays. */
export const followShared =
  (shared: SharedSchemas): Follow<Schema> =>
  (written) =>
    (written.$ref === undefined ? undefined : shared.get(nameOfRef(written.$ref) ?? "")) ?? written

/** Visits a schema and everything inside it, shared shapes included. */
export const walk = (shared: SharedSchemas, root: Schema, visitor: (schema: Schema, path: string) => void): void =>
  visitSchema(
    root,
    ({ schema, path, isRepeated }) => {
      if (!isRepeated && schema.$ref === undefined) visitor(schema, path)
    },
    followShared(shared),
  )

/** The paths of integers beyond 2^53. */
export const widePaths = (shared: SharedSchemas, schema: Schema): string[] =>
  pathsWhere(shared, schema, (current) => current["x-tts-wide"] === true)

/** The paths of times in Unix seconds. */
export const secondsPaths = (shared: SharedSchemas, schema: Schema): string[] =>
  pathsWhere(shared, schema, (current) => current["x-tts-unit"] === "s")

const pathsWhere = (shared: SharedSchemas, schema: Schema, holds: (schema: Schema) => boolean): string[] => {
  const paths = new Set<string>()
  walk(shared, schema, (current, path) => {
    if (holds(current)) paths.add(path)
  })
  return [...paths]
}

/** The names of the shared shapes that a schema mentions, not those that they mention in turn. */
export const refsIn = (root: Schema): Set<string> => {
  const names = new Set<string>()
  visitSchema(root, ({ schema }) => {
    const name = schema.$ref === undefined ? undefined : nameOfRef(schema.$ref)
    if (name !== undefined) names.add(name)
  })
  return names
}
