/**
 * Valid input for an operation, made from its schema: what is required and nothing else, with ids of things that exist.
 */
import { definitions, type KnownOperation } from "../../packages/sandbox/src/operations.ts"
import { resolve, type Schema } from "../../packages/sandbox/src/schema.ts"
import type { Values } from "./wire.ts"

/** Values by the name of a field. */
export type Known = Values

/** A value for one field. */
export const valueFor = (name: string, reference: Schema, known: Known): unknown => {
  const schema = resolve(reference, definitions)
  if (known[name] !== undefined) return known[name]
  if (schema.type === "object") {
    const required = schema.required ?? []
    return Object.fromEntries(
      required.map((field) => [field, valueFor(field, schema.properties?.[field] ?? {}, known)]),
    )
  }
  if (schema.type === "array") return [valueFor(name.replace(/s$/, ""), schema.items ?? {}, known)]
  const [first] = schema["x-tts-values"] ?? []
  if (first !== undefined) return schema.type === "integer" ? Number(first) : first
  if (schema.type === "integer" || schema.type === "number") return Math.max(schema.minimum ?? 1, 1)
  return schema.type === "boolean" ? true : "1".padEnd(schema.minLength ?? 1, "1")
}

/** `known` holds values by field name; `given` replaces what was made. */
export const inputFor = (operation: KnownOperation, known: Known, given: Values = {}): Values => {
  const { properties = {}, required = [] } = operation.input ?? {}
  const names = new Set([...required, ...[...operation.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!)])
  const made = Object.fromEntries([...names].map((name) => [name, valueFor(name, properties[name] ?? {}, known)]))
  return { ...made, ...given }
}
