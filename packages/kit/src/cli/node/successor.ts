/** The differences between an operation and its successor, field by field, for a program that has to change. */
import type { JsonSchema, Known, KnownOperation } from "./operations.ts"

export interface Differences {
  /** Fields of the input that the successor requires, no longer knows, or takes as another type. */
  readonly input: ReadonlyArray<string>
  /** Fields of the answer that the successor lacks or has as another type. */
  readonly answer: ReadonlyArray<string>
  /** How many fields the successor adds. */
  readonly added: number
}

interface Field {
  readonly type: string
  readonly required: boolean
}

export const differencesBetween = (known: Known, old: KnownOperation, now: KnownOperation): Differences => {
  const [input, nowInput] = [fieldsOf(known, old.input), fieldsOf(known, now.input)]
  const [data, nowData] = [fieldsOf(known, old.data), fieldsOf(known, now.data)]
  const demanded = [...nowInput]
    .filter(([name, field]) => field.required && input.get(name)?.required !== true && !/[.[]/.test(name))
    .map(([name, field]) => `${name} is required (${field.type})`)
  const added = [...nowInput.keys()].filter((name) => !input.has(name)).length
  return {
    input: [...demanded, ...losses(input, nowInput)],
    answer: losses(data, nowData),
    added: added + [...nowData.keys()].filter((name) => !data.has(name)).length,
  }
}

const losses = (before: ReadonlyMap<string, Field>, after: ReadonlyMap<string, Field>): string[] => {
  const settled: string[] = []
  return [...before].flatMap(([name, { type }]) => {
    if (settled.some((parent) => name.startsWith(parent) && /^[.[]/.test(name.slice(parent.length)))) return []
    const now = after.get(name)
    if (now?.type === type) return []
    settled.push(name)
    return [now === undefined ? `${name} is gone` : `${name} is ${now.type}, was ${type}`]
  })
}

const fieldsOf = (known: Known, schema: JsonSchema): Map<string, Field> => {
  const fields = new Map<string, Field>()
  const step = (given: JsonSchema, path: string, required: boolean, inside: ReadonlyArray<string>): void => {
    const name = given.$ref?.split("/").at(-1)
    const schema = name === undefined ? given : known.shapes[name]
    if (schema === undefined) return
    if (path !== "" && !fields.has(path)) fields.set(path, { type: typeOf(schema), required })
    if (name !== undefined && inside.includes(name)) return
    const within = name === undefined ? inside : [...inside, name]
    for (const [key, child] of Object.entries(schema.properties ?? {})) {
      step(child, path === "" ? key : `${path}.${key}`, schema.required?.includes(key) === true, within)
    }
    if (schema.items !== undefined) step(schema.items, `${path}[]`, true, within)
    if (typeof schema.additionalProperties === "object") step(schema.additionalProperties, `${path}.*`, true, within)
    for (const branch of [...(schema.allOf ?? []), ...(schema.anyOf ?? []), ...(schema.oneOf ?? [])]) {
      step(branch, path, required, within)
    }
  }
  step(schema, "", true, [])
  return fields
}

/** The type, as TypeScript writes it. */
const typeOf = (schema: JsonSchema): string => {
  if (schema["x-tts-wide"] === true) return "string"
  const type = Array.isArray(schema.type) ? schema.type.join(" | ") : String(schema.type ?? "object")
  return type === "integer" ? "number" : type
}
