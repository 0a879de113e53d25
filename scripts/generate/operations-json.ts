/**
 * Prints operations.json, the spec for programs: every operation with the JSON Schemas of its input and its data, one
 * operation a line, and the shared schemas under `$defs`. Descriptions are left out; the reference has them.
 */
import type { OperationModel, Spec } from "./model.ts"
import { nameOfRef, type Schema } from "./schema.ts"

export const printOperationsJson = ({ schemas, operations }: Spec): string => {
  const shared = [...schemas].map(([name, schema]) => `${JSON.stringify(name)}:${JSON.stringify(plain(schema))}`)
  const lines = operations.map((operation) => JSON.stringify(entry(operation)))
  return `{"$defs":{\n${shared.join(",\n")}\n},"operations":[\n${lines.join(",\n")}\n]}\n`
}

const entry = ({ metadata, summary, state, input, data }: OperationModel) => ({
  ...metadata,
  summary,
  state,
  input: plain(input),
  data: plain(data),
})

/** The schema without prose, its references pointing into this document. */
const plain = (schema: Schema): Schema => {
  const { description: _, $ref, properties, items, additionalProperties, allOf, anyOf, oneOf, ...rest } = schema
  return {
    ...rest,
    ...($ref !== undefined && { $ref: `#/$defs/${nameOfRef($ref)}` }),
    ...(properties !== undefined && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, plain(field)])),
    }),
    ...(items !== undefined && { items: plain(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === "object" ? plain(additionalProperties) : additionalProperties,
    }),
    ...(allOf !== undefined && { allOf: allOf.map(plain) }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(plain) }),
    ...(oneOf !== undefined && { oneOf: oneOf.map(plain) }),
  }
}
