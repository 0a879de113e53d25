/**
 * Prints operations.json, the spec for programs: every operation with the JSON Schemas of its input and its data, one
 * operation a line, and the shared schemas under `$defs`. Descriptions are left out; the reference has them.
 */
import type { OperationModel, Spec } from "./model.ts"
import { foldSchema, withChildren } from "./fold.ts"
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
const plain = (root: Schema): Record<string, unknown> =>
  foldSchema<Schema, Record<string, unknown>>(root, ({ schema }, foldInner) => {
    const { description: _, $ref, properties: _p, items: _i, allOf: _a, anyOf: _y, oneOf: _o, ...rest } = schema
    return {
      ...rest,
      ...($ref !== undefined && { $ref: `#/$defs/${nameOfRef($ref)}` }),
      ...withChildren(schema, foldInner()),
    }
  })
