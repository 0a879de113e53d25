/**
 * The spec as its user sees it, in flat tables that can be compared: each operation with every field of input and data
 * by its dotted path, events by name, the meaning of codes, and the exports of each category's barrel. Types are those
 * of TypeScript: an integer and a number are the same, an id beyond 2^53 is a string.
 */
import { newestOf } from "../generate/barrels.ts"
import { pathOf, visitSchema, type Place } from "../generate/fold.ts"
import { groupBy } from "../generate/group.ts"
import { callerInput, isCallable, type Metadata, type OperationModel, type Spec } from "../generate/model.ts"
import { followShared, nameOfRef, type Schema, type SharedSchemas } from "../generate/schema.ts"

export interface FieldShape {
  readonly type: string
  /** How it is sent, if the type does not say. */
  readonly wire: string
  readonly required: boolean
  readonly deprecated: boolean
  readonly values: ReadonlyArray<string>
  /** The shared shape that has it and its path there (`Order.line_items[].id`); without one, its path in the operation. */
  readonly home: string
}

export type Fields = ReadonlyMap<string, FieldShape>

export interface OperationShape {
  readonly id: string
  readonly file: string
  readonly metadata: Metadata
  readonly state: OperationModel["state"]
  readonly callable: boolean
  readonly input: Fields
  readonly data: Fields
  /** Everything, prose included: a difference in this alone is one of the documentation. */
  readonly all: string
}

export interface EventShape {
  readonly name: string
  readonly type: number
  readonly owner: string
  readonly data: Fields
  readonly all: string
}

export interface Shape {
  readonly operations: ReadonlyMap<string, OperationShape>
  readonly events: ReadonlyMap<string, EventShape>
  /** By code and keyword: the class and whether repeating helps. */
  readonly codes: ReadonlyMap<string, { readonly class: string; readonly retry: string }>
  /** By category and export: the id of the operation that the barrel exports. */
  readonly newest: ReadonlyMap<string, string>
}

export const shapeOf = ({ operations, schemas, webhooks, errors }: Spec): Shape => ({
  operations: new Map(operations.map((operation) => [operation.metadata.id, operationShape(schemas, operation)])),
  events: new Map(
    webhooks.map(({ name, type, owner, data, summary, state }) => {
      const all = JSON.stringify([data, summary, state])
      return [name, { name, type, owner, data: fieldsOf(schemas, data), all }]
    }),
  ),
  codes: new Map(
    errors.map((row) => [
      row.keyword === "" ? String(row.code) : `${row.code} (${row.keyword})`,
      { class: row.class, retry: row.retry ?? "" },
    ]),
  ),
  newest: new Map(
    [...groupBy(operations.filter(isCallable), ({ category }) => category)].flatMap(([category, all]) =>
      newestOf(all).map((one) => [`${category} ${one.name}`, one.metadata.id] as const),
    ),
  ),
})

const operationShape = (schemas: SharedSchemas, operation: OperationModel): OperationShape => {
  const { metadata, state, file, summary, description, answers, input, data } = operation
  return {
    id: metadata.id,
    file,
    metadata,
    state,
    callable: isCallable(operation),
    input: fieldsOf(schemas, callerInput(operation)),
    data: fieldsOf(schemas, data),
    all: JSON.stringify([metadata, state, summary, description, answers, input, data]),
  }
}

const fieldsOf = (schemas: SharedSchemas, root: Schema): Fields => {
  const found = new Map<string, FieldShape>()
  visitSchema(
    root,
    (place) => {
      const { schema, path } = place
      if (path === "" || found.has(path) || schema.$ref !== undefined) return
      found.set(path, fieldShape(schemas, schema, isRequired(place), homeOf(place)))
    },
    followShared(schemas),
  )
  return found
}

/** Items and entries are always required. A branch never gets here: the schema around it has the same path. */
const isRequired = ({ edge, parent }: Place<Schema>): boolean =>
  edge?.keyword !== "properties" || parent?.schema.required?.includes(edge.name) === true

const homeOf = ({ edge, parent }: Place<Schema>): string => {
  if (edge === undefined || parent === undefined) return ""
  const { $ref } = parent.written
  return pathOf(($ref === undefined ? undefined : nameOfRef($ref)) ?? homeOf(parent), edge)
}

const fieldShape = (schemas: SharedSchemas, schema: Schema, required: boolean, home: string): FieldShape => ({
  type: typeOf(schemas, schema),
  wire: schema["x-tts-wide"] === true ? "digits beyond 2^53" : "",
  required,
  deprecated: schema.deprecated === true,
  values: (schema["x-tts-values"] ?? []).map(String),
  home,
})

const typeOf = (schemas: SharedSchemas, schema: Schema): string => {
  if (schema.$ref !== undefined) {
    const target = schemas.get(nameOfRef(schema.$ref) ?? "")
    return target === undefined ? "any" : typeOf(schemas, target)
  }
  if (schema["x-tts-wide"] === true) return "string"
  if (schema.format === "binary") return "file"
  if (Array.isArray(schema.type))
    return schema.type.map((type: string) => (type === "integer" ? "number" : type)).join(" | ")
  if (schema.type === "integer") return "number"
  if (typeof schema.type === "string") return schema.type
  return schema.properties !== undefined || schema.allOf !== undefined ? "object" : "any"
}
