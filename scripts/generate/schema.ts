/**
 * The part of JSON Schema that the spec uses, and the walks over it that every printer needs. A `$ref` always names a
 * file under `schemas/`, which is why a shape has exactly one name everywhere it appears.
 */
import { checkExtensions } from "./extensions.ts"
import { isObject, type Json, type JsonObject, type Source } from "./source.ts"

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
  readonly "x-tts-max-bytes"?: number
  readonly "x-tts-uncertain"?: boolean
  readonly "x-tts-values"?: ReadonlyArray<string | number>
  readonly "x-tts-wide"?: boolean
}

const refPattern = /^schemas\/(\w+)\.yaml$/

/** `Money` of `schemas/Money.yaml`. */
export const nameOfRef = (ref: string): string | undefined => refPattern.exec(ref)?.[1]

export const isObjectSchema = (schema: Schema): boolean => schema.type === "object" || schema.properties !== undefined

/** Says nothing about what is inside. */
export const isEmptySchema = (schema: Schema): boolean =>
  schema.$ref === undefined &&
  Object.keys(schema.properties ?? {}).length === 0 &&
  schema.additionalProperties === undefined &&
  (schema.type === undefined || schema.type === "object") &&
  (schema.allOf ?? schema.anyOf ?? schema.oneOf) === undefined

/**
 * Reports what the printers cannot print: references that lead nowhere or outside `schemas/`, closed enums, and
 * children that are no schemas. Returns the value as a schema where nothing was wrong with it.
 */
export const checkSchema = (source: Source, value: Json | undefined, at: object): Schema | undefined => {
  const before = source.problems.length
  visit(source, value, at)
  return source.problems.length === before ? (value as Schema) : undefined
}

const visit = (source: Source, value: Json | undefined, at: object): void => {
  if (!isObject(value)) return source.report(at, "a schema is missing here", "write an object schema")
  if (typeof value["$ref"] === "string") {
    if (nameOfRef(value["$ref"]) === undefined) {
      source.report(value, `$ref to ${value["$ref"]}`, "a shared shape is a file of its own in spec/schemas", "$ref")
    } else source.resolve(value)
  }
  if (value["enum"] !== undefined) {
    source.report(value, "a closed enum", "list the values under x-tts-values: new ones arrive without notice", "enum")
  }
  if (value["x-tts-wide"] === true && value["type"] !== "integer") {
    source.report(
      value,
      "x-tts-wide on something else than an integer",
      "write type: integer, format: int64",
      "x-tts-wide",
    )
  }
  if (value["type"] === "array" && value["items"] === undefined) {
    source.report(value, "an array without items", "say what its items are", "type")
  }
  checkRequired(source, value)
  for (const child of Object.values(isObject(value["properties"]) ? value["properties"] : {}))
    visit(source, child, value)
  if (value["items"] !== undefined) visit(source, value["items"], value)
  if (isObject(value["additionalProperties"])) visit(source, value["additionalProperties"], value)
  for (const key of ["allOf", "anyOf", "oneOf"]) {
    const branches = value[key]
    if (Array.isArray(branches)) for (const branch of branches) visit(source, branch, value)
  }
}

const checkRequired = (source: Source, schema: JsonObject): void => {
  const { required, properties } = schema
  if (!Array.isArray(required) || !isObject(properties)) return
  for (const name of required.map(String)) {
    if (name in properties) continue
    source.report(schema, `${name} is required and no property`, "correct the name or add the property", "required")
  }
}

/** The shared schemas by name, which is the name of the file. */
export type SharedSchemas = ReadonlyMap<string, Schema>

export const readSharedSchemas = (source: Source): SharedSchemas => {
  const shared = new Map<string, Schema>()
  for (const file of source.list("schemas")) {
    const name = nameOfRef(file)
    if (name === undefined || !/^[A-Z]/.test(name)) {
      source.reportLine(file, 1, "the file's name is no type name", "name it in PascalCase, directly in spec/schemas")
      continue
    }
    const value = source.read(file)
    if (value === undefined) continue
    if (!isObject(value)) source.reportLine(file, 1, "no schema in the file", "write one")
    else {
      checkExtensions(source, value)
      const schema = checkSchema(source, value, value)
      if (schema !== undefined) shared.set(name, schema)
    }
  }
  return shared
}

/** Where a walk stands: dotted, with `[]` for each item of a list and `*` for each entry of a map. */
export type Visitor = (schema: Schema, path: string) => void

/** Visits a schema and everything under it, shared shapes included; a shape inside itself is not entered again. */
export const walk = (shared: SharedSchemas, schema: Schema, visitor: Visitor): void => {
  const step = (current: Schema, path: string, inside: ReadonlyArray<string>): void => {
    const name = current.$ref === undefined ? undefined : nameOfRef(current.$ref)
    if (name !== undefined) {
      const target = shared.get(name)
      if (target !== undefined && !inside.includes(name)) step(target, path, [...inside, name])
      return
    }
    visitor(current, path)
    for (const [key, child] of Object.entries(current.properties ?? {})) {
      step(child, path === "" ? key : `${path}.${key}`, inside)
    }
    if (current.items !== undefined) step(current.items, `${path}[]`, inside)
    if (typeof current.additionalProperties === "object") {
      step(current.additionalProperties, path === "" ? "*" : `${path}.*`, inside)
    }
    for (const branch of [...(current.allOf ?? []), ...(current.anyOf ?? []), ...(current.oneOf ?? [])]) {
      step(branch, path, inside)
    }
  }
  step(schema, "", [])
}

/** The paths of integers beyond 2^53. */
export const widePaths = (shared: SharedSchemas, schema: Schema): string[] => {
  const paths = new Set<string>()
  walk(shared, schema, (current, path) => {
    if (current["x-tts-wide"] === true) paths.add(path)
  })
  return [...paths]
}

/** The names of the shared shapes that a schema mentions, not those that they mention in turn. */
export const refsIn = (schema: Schema): Set<string> => {
  const names = new Set<string>()
  const step = (current: Schema): void => {
    const name = current.$ref === undefined ? undefined : nameOfRef(current.$ref)
    if (name !== undefined) names.add(name)
    for (const child of childrenOf(current)) step(child)
  }
  step(schema)
  return names
}

export const childrenOf = (schema: Schema): Schema[] => [
  ...Object.values(schema.properties ?? {}),
  ...(schema.items === undefined ? [] : [schema.items]),
  ...(typeof schema.additionalProperties === "object" ? [schema.additionalProperties] : []),
  ...(schema.allOf ?? []),
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
]
