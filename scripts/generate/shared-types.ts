/**
 * Names the types of shared schemas in inputs and in data. The two directions print differently: an input accepts
 * `undefined` and read-only lists. So a shape used in both has two types, `Address` and `AddressInput`, unless both
 * would print the same.
 */
import type { Spec } from "./model.ts"
import { foldSchema } from "./fold.ts"
import { refsIn, type Schema, type SharedSchemas } from "./schema.ts"
import type { Source } from "./source.ts"

export type Direction = "input" | "data"

export interface SharedType {
  readonly name: string
  readonly direction: Direction
  readonly schema: Schema
  readonly file: string
}

export interface SharedTypes {
  /** Every type to print, sorted by the schema's name. */
  readonly types: ReadonlyArray<SharedType>
  readonly nameOf: (schema: string, direction: Direction) => string
}

export const shareTypes = (source: Source, { schemas, operations, webhooks }: Spec): SharedTypes => {
  const inInputs = reached(
    schemas,
    operations.map(({ input }) => input),
  )
  const inData = reached(
    schemas,
    [...operations, ...webhooks].map(({ data }) => data),
  )
  const inputNames = new Map<string, string>()
  const types: SharedType[] = []
  for (const [name, schema] of schemas) {
    const file = `schemas/${name}.yaml`
    const twice = inInputs.has(name) && inData.has(name) && dependsOnDirection(schemas, schema)
    const onlyInput = inInputs.has(name) && !inData.has(name)
    types.push({ name, schema, file, direction: onlyInput ? "input" : "data" })
    inputNames.set(name, twice ? `${name}Input` : name)
    if (!twice) continue
    types.push({ name: `${name}Input`, schema, file, direction: "input" })
    if (schemas.has(`${name}Input`)) {
      source.reportLine(
        file,
        1,
        `used in inputs and in answers, and ${name}Input exists`,
        "refer to that one in inputs",
      )
    }
  }
  return { types, nameOf: (name, direction) => (direction === "input" ? (inputNames.get(name) ?? name) : name) }
}

/** The shared schemas that others mention, and those that these mention in turn. */
const reached = (schemas: SharedSchemas, from: ReadonlyArray<Schema>): Set<string> => {
  const found = new Set<string>()
  const queue = from.flatMap((schema) => [...refsIn(schema)])
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    const schema = schemas.get(name)
    if (found.has(name) || schema === undefined) continue
    found.add(name)
    queue.push(...refsIn(schema))
  }
  return found
}

const dependsOnDirection = (schemas: SharedSchemas, schema: Schema): boolean =>
  hasDirection(schema) || [...reached(schemas, [schema])].some((name) => hasDirection(schemas.get(name)!))

/** Lists and optional fields print differently in inputs and in data. */
const hasDirection = (root: Schema): boolean =>
  foldSchema<Schema, boolean>(
    root,
    ({ schema: { type, properties = {}, required = [] } }, foldInner) =>
      type === "array" ||
      Object.keys(properties).some((name) => !required.includes(name)) ||
      foldInner().includes(true),
  )
